# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting, stopping and reaching the lab's servers, seen from this machine."""
import contextlib
import fcntl
import json
import os
import shutil
import signal
import time

from . import inside, namespace, network
from .common import LabError, run, write
from .servers import BY_NAME, SERVERS

MARK = "lab.json"
START_LIMIT = 120
STUCK = "/mnt/archives"


@contextlib.contextmanager
def _one_at_a_time():
    with open("/run/lock/jalon-lab" if os.path.isdir("/run/lock") else "/tmp/.jalon-lab.lock", "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _load(directory, name):
    try:
        with open(os.path.join(directory, name), encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return None


def _first_processes(directory):
    """The recorded first process of each server that still lives: {name: number}."""
    alive = {}
    for server in SERVERS:
        record = _load(directory, f"{server.name}/first.json")
        if record and namespace.start_time(record["pid"]) == record["start"]:
            alive[server.name] = record["pid"]
    return alive


def _spawn(directory, server, index):
    own = os.path.join(directory, server.name)
    os.makedirs(own, mode=0o700)
    address = network.address(index, server.number)
    pid, release = namespace.spawn(lambda: inside.boot(server, own, index, address),
                                   network.cable(index, server.number), os.path.join(own, "log"))
    write(os.path.join(own, "first.json"), json.dumps({"pid": pid, "start": namespace.start_time(pid)}))
    network.connect(index, server.number, pid)
    release()
    return pid


def _wait_ready(directory, pids):
    limit = time.monotonic() + START_LIMIT
    for name, pid in pids.items():
        own = os.path.join(directory, name)
        while not os.path.exists(os.path.join(own, "ready")):
            if namespace.start_time(pid) is None or time.monotonic() > limit:
                with open(os.path.join(own, "log"), encoding="utf-8", errors="replace") as log:
                    tail = log.read()[-3000:]
                raise LabError(f"{name} did not start:\n{tail}")
            time.sleep(0.05)


def _describe(directory, index):
    known, listed = [], []
    for server in SERVERS:
        address = network.address(index, server.number)
        keys = os.path.join(directory, server.name, "host-keys")
        for key in sorted(os.listdir(keys)):
            if key.endswith(".pub"):
                with open(os.path.join(keys, key), encoding="ascii") as file:
                    known.append(" ".join([address] + file.read().split()[:2]))
        users = ["root"] + [account.name for account in server.accounts]
        listed.append({"name": server.name, "address": address, "port": 22, "user": "root", "users": users,
                       "hostname": server.fqdn, "machineId": server.machine_id, "bluemind": server.bluemind,
                       "mounts": ["/"] + [mount.path for mount in server.mounts]})
    write(os.path.join(directory, "known_hosts"), "\n".join(known) + "\n")
    write(os.path.join(directory, "servers.json"), json.dumps(
        {"servers": listed, "key": os.path.join(directory, "key"),
         "knownHosts": os.path.join(directory, "known_hosts")}, indent=1) + "\n")


def start(directory):
    """Starts every server; a lab already in that directory, whole or broken, is removed first."""
    stop(directory)
    if os.path.exists(directory) and os.listdir(directory):
        raise LabError(f"{directory} exists and is not a lab: give another directory")
    os.makedirs(directory, mode=0o700, exist_ok=True)
    write(os.path.join(directory, MARK), "{}")
    with _one_at_a_time():
        index = network.make_bridge(directory)
    write(os.path.join(directory, MARK), json.dumps({"index": index}))
    run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "jalon-lab", "-f", os.path.join(directory, "key"))
    try:
        _wait_ready(directory, {server.name: _spawn(directory, server, index) for server in SERVERS})
        _describe(directory, index)
    except BaseException:
        _end_servers(directory)
        network.remove_bridge(index)
        raise
    status(directory)


def _end_processes(alive):
    """Ends the processes that alive() lists and waits until it lists none."""
    for pid in alive():
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    limit = time.monotonic() + 20
    while alive():
        if time.monotonic() > limit:
            raise LabError(f"processes do not end: {alive()}")
        time.sleep(0.02)


def _end_servers(directory):
    _end_processes(lambda: list(_first_processes(directory).values()))


def _wait_loops(directory):
    """The kernel frees loop devices a moment after their filesystem is gone."""
    limit = time.monotonic() + 20
    while any(directory + "/" in line for line in run("losetup", "-l", "-n", "-O", "BACK-FILE").splitlines()):
        if time.monotonic() > limit:
            raise LabError(f"loop devices on {directory} stay in use")
        time.sleep(0.02)


def stop(directory):
    """Ends every server and removes the directory. Does nothing where there is no lab."""
    mark = _load(directory, MARK)
    if mark is not None:
        _end_servers(directory)
        if "index" in mark:
            network.remove_bridge(mark["index"])
        _wait_loops(directory)
        shutil.rmtree(directory)
    with _one_at_a_time():
        for index in network.orphans():
            _end_processes(lambda: namespace.named(network.cable(index, "")))
            network.remove_bridge(index)


def status(directory):
    """Prints one line a server. Returns 0 when all of them run, 3 otherwise."""
    alive = _first_processes(directory)
    listing = _load(directory, "servers.json")
    if not alive or listing is None:
        print(f"no lab runs in {directory}")
        return 3
    for entry in listing["servers"]:
        state = "runs" if entry["name"] in alive else "ended"
        what = f"BlueMind {entry['bluemind']}" if entry["bluemind"] else "no BlueMind"
        print(f"{entry['name']:6} {state:5} {entry['address']:12} {entry['hostname']:22} {what}"
              f"  users: {', '.join(entry['users'])}")
    print(f"key {listing['key']}\nknown hosts {listing['knownHosts']}")
    return 0 if len(alive) == len(SERVERS) else 3


def ssh_command(directory, name, command):
    """The OpenSSH command line that reaches a server as the lab's key, checking its host key."""
    user, _, server = name.rpartition("@")
    listing = _load(directory, "servers.json")
    entry = next((one for one in (listing or {"servers": []})["servers"] if one["name"] == server), None)
    if entry is None:
        raise LabError(f"no server {server} runs in {directory}")
    return ["ssh", "-F", "none", "-i", listing["key"], "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes",
            "-o", f"UserKnownHostsFile={listing['knownHosts']}", "-o", "GlobalKnownHostsFile=/dev/null",
            "-o", "StrictHostKeyChecking=yes", "-p", str(entry["port"]),
            f"{user or 'root'}@{entry['address']}", *command]


def enter(directory, name, *command):
    """Runs a command inside a server without SSH, for what SSH must not depend on."""
    if name not in BY_NAME:
        raise LabError(f"there is no server {name}")
    pid = _first_processes(directory).get(name)
    if pid is None:
        raise LabError(f"{name} does not run in {directory}")
    return run("nsenter", "-t", pid, "-m", "-u", "-i", "-n", "-p", "-r", "-w", "--", *command)


def stick(directory, name):
    """Mounts, on that server, a network filesystem that never answers."""
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "stuck.py"), encoding="utf-8") as file:
        enter(directory, name, "/usr/bin/python3", "-c", file.read(), STUCK)


def unstick(directory, name):
    """Takes it away; whoever waits for it gets an error."""
    enter(directory, name, "umount", "-f", "-l", STUCK)
