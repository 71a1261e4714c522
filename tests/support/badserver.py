#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""badserver.py MODE: misbehaves on a free loopback port, which it prints first."""
import os
import socket
import sys
import threading
import time

BANNER = b"SSH-2.0-OpenSSH_9.2p1"


def serve(mode, peer):
    try:
        if mode == "silent":
            time.sleep(60)
        elif mode == "trickle":
            for byte in BANNER * 10:
                peer.sendall(bytes([byte]))
                time.sleep(0.2)
        elif mode == "prebanner":
            while True:
                peer.sendall(b"not yet\r\n" * 5000)
        elif mode == "longbanner":
            peer.sendall(b"SSH-2.0-" + b"A" * (64 << 10) + b"\r\n")
            time.sleep(60)
        elif mode == "garbage":
            peer.sendall(BANNER + b"\r\n" + os.urandom(200_000))
            time.sleep(60)
        elif mode == "http":
            peer.sendall(b"HTTP/1.0 400 Bad Request\r\n\r\n")
        elif mode == "kexsilent":
            peer.sendall(BANNER + b"\r\n")
            time.sleep(60)
    except OSError:
        pass
    finally:
        peer.close()


listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
while True:
    threading.Thread(target=serve, args=(sys.argv[1], listener.accept()[0]), daemon=True).start()
