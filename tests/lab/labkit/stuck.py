# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run inside a server with a path: mounts a FUSE filesystem there whose server never answers, as a network
filesystem whose server is gone. Whoever looks at it waits, and can only be killed."""
import ctypes
import os
import sys
import time

NOSUID_NODEV = 6
libc = ctypes.CDLL(None, use_errno=True)
place = sys.argv[1]
os.makedirs(place, exist_ok=True)
device = os.open("/dev/fuse", os.O_RDWR)
options = f"fd={device},rootmode=40000,user_id=0,group_id=0,allow_other"
if libc.mount(b"nas.verger.example:/export/archives", place.encode(), b"fuse.sshfs", NOSUID_NODEV, options.encode()):
    sys.exit(f"mount: {os.strerror(ctypes.get_errno())}")
if os.fork() == 0:
    os.setsid()
    null = os.open("/dev/null", os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    # Ends when the connection is aborted; until then the request to start is never read, let alone answered.
    while os.path.exists("/proc/self") and place in open("/proc/self/mounts", encoding="utf-8").read():
        time.sleep(0.2)
