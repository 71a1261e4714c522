# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What process 1 of a server does: its filesystems, its identity, its services."""
import os
import socket
import stat
import subprocess
import time

from . import bluemind, machine, namespace, network, postgres
from .common import LabError, make_directory, run, write
from .servers import Mount

NODES = {"null": (1, 3), "zero": (1, 5), "full": (1, 7), "random": (1, 8), "urandom": (1, 9), "tty": (5, 0),
         "fuse": (10, 229)}


def _mount_filesystem(own, root, mount):
    place = root + mount.path
    os.makedirs(place, exist_ok=True)
    if mount.kind == "tmpfs":
        run("mount", "-t", "tmpfs", "-o", f"size={mount.size},mode=755", "tmpfs", place)
        return
    image = os.path.join(own, "disks", mount.path.strip("/").replace("/", "-") + ".img")
    with open(image, "wb") as file:
        file.truncate(mount.size)
    run("mkfs.ext4", "-q", "-F", "-m", "5", "-i", "4096", "-E", "lazy_itable_init=1,lazy_journal_init=1", image)
    run("mount", "-o", "loop", image, place)


def _bind(source, place, *options):
    if not os.path.exists(place):
        os.makedirs(place) if os.path.isdir(source) else write(place, "")
    run("mount", "--bind", source, place)
    if options:
        run("mount", "-o", ",".join(("remount", "bind") + options), place)


def _devices(root):
    dev = root + "/dev"
    make_directory(dev)
    run("mount", "-t", "tmpfs", "-o", "size=1M,mode=755,nosuid", "udev", dev)
    for name, (major, minor) in NODES.items():
        os.mknod(f"{dev}/{name}", stat.S_IFCHR | 0o666, os.makedev(major, minor))
        os.chmod(f"{dev}/{name}", 0o666)
    make_directory(dev + "/pts")
    run("mount", "-t", "devpts", "-o", "newinstance,ptmxmode=0666,mode=620,gid=5", "devpts", dev + "/pts")
    os.symlink("pts/ptmx", dev + "/ptmx")
    for number, name in enumerate(("fd", "fd/0", "fd/1", "fd/2")):
        os.symlink("/proc/self/" + name, dev + "/" + ("fd", "stdin", "stdout", "stderr")[number])
    make_directory(dev + "/shm")
    run("mount", "-t", "tmpfs", "-o", "size=64M,mode=1777", "tmpfs", dev + "/shm")


def _build_root(server, own):
    root = os.path.join(own, "root")
    os.makedirs(root)
    run("mount", "--make-rprivate", "/")
    # In memory: the mail loader waits for the disk after each message.
    make_directory(os.path.join(own, "disks"))
    run("mount", "-t", "tmpfs", "-o", "mode=700", "tmpfs", os.path.join(own, "disks"))
    _mount_filesystem(own, own, Mount("/root", "ext4", server.root_size))
    for name in ("usr", "bin", "sbin", "lib", "lib32", "lib64", "libx32"):
        if os.path.islink("/" + name):
            os.symlink(os.readlink("/" + name), f"{root}/{name}")
        elif os.path.isdir("/" + name):
            _bind("/" + name, f"{root}/{name}", "ro")
    _devices(root)
    for name, kind in (("proc", "proc"), ("sys", "sysfs")):
        make_directory(f"{root}/{name}")
        run("mount", "-t", kind, "-o", "ro" if kind == "sysfs" else "rw", kind, f"{root}/{name}")
    for name, mode in (("run", "755"), ("tmp", "1777")):
        make_directory(f"{root}/{name}")
        run("mount", "-t", "tmpfs", "-o", f"size=32M,mode={mode}", "tmpfs", f"{root}/{name}")
    for mount in server.mounts:
        _mount_filesystem(own, root, mount)
    for link, target in server.links.items():
        os.symlink(target, root + link)
    return root


def _host_keys(own, root):
    keys = os.path.join(own, "host-keys")
    os.makedirs(keys)
    for kind in ("ed25519", "ecdsa", "rsa"):
        name = f"ssh_host_{kind}_key"
        run("ssh-keygen", "-q", "-t", kind, "-N", "", "-C", "", "-f", f"{keys}/{name}")
        for suffix in ("", ".pub"):
            with open(f"{keys}/{name}{suffix}", "rb") as file:
                write(f"{root}/etc/ssh/{name}{suffix}", file.read(), 0o644 if suffix else 0o600)


def _listen(address, port, seconds=15):
    limit = time.monotonic() + seconds
    while True:
        try:
            socket.create_connection((address, port), 1).close()
            return
        except OSError as error:
            if time.monotonic() > limit:
                raise LabError(f"nothing listens on {address}:{port}") from error
            time.sleep(0.05)


def boot(server, own, index, address):
    """Brings the server up and says so by the file `ready` in its directory."""
    ready = os.open(own, os.O_RDONLY | os.O_DIRECTORY)
    with open(os.path.join(os.path.dirname(own), "key.pub"), encoding="ascii") as file:
        client_key = file.read()
    schemas = postgres.read_schemas(os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "sql"))
    root = _build_root(server, own)
    _host_keys(own, root)
    machine.furnish(server, root, index, client_key)
    network.configure(index, address)
    namespace.pivot_root(root)
    socket.sethostname(server.fqdn.partition(".")[0])
    if server.bluemind:
        bluemind.boot(server, address, schemas)
    subprocess.Popen(["/usr/sbin/sshd", "-D", "-e"], stdin=subprocess.DEVNULL)
    _listen(address, 22)
    os.close(os.open("ready", os.O_WRONLY | os.O_CREAT, 0o600, dir_fd=ready))
    os.close(ready)
