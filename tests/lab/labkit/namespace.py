# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One server: a process that is process 1 of its own mount, UTS, IPC, PID and network namespaces.

When that process ends, for whatever reason, the kernel ends all its processes, unmounts all its
filesystems, frees their loop devices and removes its network interface: nothing can be left over.
"""
import ctypes
import os
import signal
import sys
import traceback

CLONE_NEWNS = 0x00020000
CLONE_NEWUTS = 0x04000000
CLONE_NEWIPC = 0x08000000
CLONE_NEWPID = 0x20000000
CLONE_NEWNET = 0x40000000
PR_SET_NAME = 15

libc = ctypes.CDLL(None, use_errno=True)


def _unshare(flags):
    if libc.unshare(flags) != 0:
        raise OSError(ctypes.get_errno(), "unshare")


def pivot_root(new_root):
    """Makes new_root the root and forgets the machine's own."""
    os.chdir(new_root)
    pivot = {"x86_64": 155, "aarch64": 41}[os.uname().machine]
    if libc.syscall(pivot, b".", b".") != 0:
        raise OSError(ctypes.get_errno(), "pivot_root")
    if libc.umount2(b".", 2) != 0:
        raise OSError(ctypes.get_errno(), "umount2")
    os.chdir("/")


def _reap_for_ever():
    while True:
        try:
            os.wait()
        except ChildProcessError:
            signal.pause()


def _first_process(body, name, go, log):
    os.setsid()
    libc.prctl(PR_SET_NAME, name.encode(), 0, 0, 0)
    # Anything arriving while nothing is left to wait for must wake the reaper, not end it.
    signal.signal(signal.SIGCHLD, lambda *_: None)
    null = os.open("/dev/null", os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(log, 1)
    os.dup2(log, 2)
    if os.read(go, 1) != b"g":
        os._exit(1)
    os.closerange(3, 256)
    try:
        body()
        _reap_for_ever()
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
    os._exit(1)


def spawn(body, name, log_path):
    """Starts body() as process 1, called name, of new namespaces. Returns its number as this machine sees it and
    a function that lets it go on: until then it waits, and ends if the caller dies first."""
    go_read, go_write = os.pipe()
    report_read, report_write = os.pipe()
    log = os.open(log_path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    middle = os.fork()
    if middle == 0:
        os.close(go_write)
        os.close(report_read)
        os.setsid()
        _unshare(CLONE_NEWNS | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWPID | CLONE_NEWNET)
        first = os.fork()
        if first == 0:
            _first_process(body, name, go_read, log)
        os.write(report_write, str(first).encode())
        os._exit(0)
    for descriptor in (go_read, report_write, log):
        os.close(descriptor)
    text = os.read(report_read, 32).decode()
    os.close(report_read)
    os.waitpid(middle, 0)

    def release():
        os.write(go_write, b"g")
        os.close(go_write)

    return int(text), release


def start_time(pid):
    """The kernel's start time of a process, which tells it from a later one of the same number; None if gone."""
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            fields = file.read().rpartition(b")")[2].split()
    except OSError:
        return None
    return None if fields[0] in (b"Z", b"X") else int(fields[19])


def named(prefix):
    """The first processes of namespaces, of any lab, whose name begins so."""
    found = []
    for entry in os.listdir("/proc"):
        try:
            with open(f"/proc/{entry}/status", encoding="utf-8", errors="replace") as file:
                status = dict(line.rstrip("\n").split(":\t", 1) for line in file if ":\t" in line)
        except (OSError, ValueError):
            continue
        if (status["Name"].startswith(prefix) and status.get("Uid", "").split()[:1] == ["0"]
                and status.get("NSpid", "").split()[1:] == ["1"]):
            found.append(int(entry))
    return found
