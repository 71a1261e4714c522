# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The operating system's own files of a server: identity, accounts, packages, sshd."""
import os
import shutil
import subprocess

from .common import CYRUS, POSTGRES, SSHD, make_directory, write
from .network import address
from .servers import SERVERS

# Only what the programs of /usr read; nothing of this machine's identity or secrets.
COPIED = ("alternatives", "ld.so.cache", "ld.so.conf", "ld.so.conf.d", "nsswitch.conf", "pam.d", "pam.conf",
          "security", "perl", "login.defs", "shells", "profile", "bash.bashrc", "localtime", "services",
          "protocols", "sasl2", "magic", "mime.types", "sudo.conf", "sudo_logsrvd.conf")

SSHD_CONFIG = """\
Port 22
HostKey /etc/ssh/ssh_host_ed25519_key
HostKey /etc/ssh/ssh_host_ecdsa_key
HostKey /etc/ssh/ssh_host_rsa_key
UsePAM no
PermitRootLogin prohibit-password
AuthorizedKeysFile .ssh/authorized_keys
PasswordAuthentication yes
UseDNS no
PrintMotd no
MaxStartups 100:30:200
Subsystem sftp internal-sftp
"""


def _copy_etc(root):
    make_directory(root + "/etc")
    for name in COPIED:
        source, place = "/etc/" + name, f"{root}/etc/{name}"
        if os.path.islink(source):
            os.symlink(os.readlink(source), place)
        elif os.path.isdir(source):
            shutil.copytree(source, place, symlinks=True)
        elif os.path.exists(source):
            shutil.copy2(source, place)


def _accounts(server, root):
    users = [("root", 0, 0, "/root", "/bin/bash"), ("daemon", 1, 1, "/usr/sbin", "/usr/sbin/nologin"),
             ("mail", 8, 8, "/var/mail", "/usr/sbin/nologin"),
             ("nobody", 65534, 65534, "/nonexistent", "/usr/sbin/nologin"),
             ("sshd", *SSHD, "/run/sshd", "/usr/sbin/nologin")]
    if server.bluemind:
        users += [("cyrus", *CYRUS, "/var/spool/cyrus", "/usr/sbin/nologin"),
                  ("postgres", *POSTGRES, "/var/lib/postgresql", "/bin/bash")]
    users += [(account.name, account.uid, account.uid, "/home/" + account.name, "/bin/bash")
              for account in server.accounts]
    passwords = {account.name: account.password for account in server.accounts}
    groups = {"root": 0, "daemon": 1, "adm": 4, "tty": 5, "mail": 8, "sasl": 45, "nogroup": 65534}
    groups.update({name: gid for name, _, gid, _, _ in users if gid not in groups.values()})
    write(root + "/etc/passwd", "".join(
        f"{name}:x:{uid}:{gid}:{name}:{home}:{shell}\n" for name, uid, gid, home, shell in users))
    write(root + "/etc/group", "".join(f"{name}:x:{gid}:\n" for name, gid in groups.items()))
    write(root + "/etc/shadow", "".join(
        f"{name}:{_hash(passwords.get(name))}:19000:0:99999:7:::\n" for name, *_ in users), 0o600)


def _hash(password):
    if not password:
        return "*"
    return subprocess.run(["openssl", "passwd", "-6", "-stdin"], input=password, text=True, check=True,
                          stdout=subprocess.PIPE).stdout.strip()


def _homes(server, root, client_key):
    for name, uid in [("root", 0)] + [(account.name, account.uid) for account in server.accounts]:
        home = root + ("/root" if name == "root" else "/home/" + name)
        make_directory(home, (uid, uid), 0o700)
        make_directory(home + "/.ssh", (uid, uid), 0o700)
        write(home + "/.ssh/authorized_keys", client_key, 0o600, (uid, uid))
    sudoers = "root ALL=(ALL) ALL\n" + "".join(
        f"{account.name} ALL=(ALL) NOPASSWD: ALL\n" for account in server.accounts if account.sudo)
    write(root + "/etc/sudoers", sudoers, 0o440)


def _packages(server, root):
    stanza = ("Package: {0}\nStatus: install ok installed\nPriority: optional\nSection: {3}\nInstalled-Size: 1\n"
              "Maintainer: {0} maintainers\nArchitecture: {2}\nVersion: {1}\nDescription: {0}\n\n")
    known = {"base-files": "12.4", "openssh-server": "1:9.2p1-2"}
    text = "".join(stanza.format(name, version, "amd64", "base") for name, version in known.items())
    text += "".join(stanza.format(name, version, "all", "mail") for name, version in server.packages.items())
    for name in ("info", "updates", "triggers", "alternatives"):
        make_directory(root + "/var/lib/dpkg/" + name)
    write(root + "/var/lib/dpkg/status", text)
    write(root + "/var/lib/dpkg/available", "")


def furnish(server, root, index, client_key):
    """Fills an empty root so that the programs of /usr find a whole system."""
    _copy_etc(root)
    _accounts(server, root)
    _homes(server, root, client_key)
    _packages(server, root)
    short = server.fqdn.partition(".")[0]
    write(root + "/etc/hostname", short + "\n")
    write(root + "/etc/machine-id", server.machine_id + "\n")
    write(root + "/etc/debian_version", server.os_release["VERSION_ID"] + ".0\n")
    write(root + "/etc/os-release", "".join(f'{key}="{value}"\n' for key, value in server.os_release.items()))
    write(root + "/etc/default/locale", "LANG=en_US.UTF-8\n" if server.bluemind else "LANG=C.UTF-8\n")
    write(root + "/etc/hosts", "127.0.0.1 localhost\n" + "".join(
        f"{address(index, one.number)} {one.fqdn} {one.fqdn.partition('.')[0]}\n" for one in SERVERS))
    write(root + "/etc/ssh/sshd_config", SSHD_CONFIG)
    make_directory(root + "/run/sshd")
    make_directory(root + "/var/tmp", mode=0o1777)
    make_directory(root + "/var/empty")
    for link in ("run", "lock"):
        os.symlink("/run" if link == "run" else "/run/lock", f"{root}/var/{link}")
    if not server.sudo:
        write(root + "/run/no-sudo", "", 0o000)
        subprocess.run(["mount", "--bind", root + "/run/no-sudo", root + "/usr/bin/sudo"], check=True)
