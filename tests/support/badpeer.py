#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""badpeer.py MODE: an SSH server on a free loopback port, which it prints first. It agrees on keys, lets everybody in,
and then breaks the protocol of channels. Keys, signatures and the key stream come from the openssl command."""
import hashlib
import hmac
import os
import socket
import struct
import subprocess
import sys
import tempfile
import threading

BANNER = b"SSH-2.0-OpenSSH_9.2p1"
KEXINIT, NEWKEYS, ECDH_INIT, ECDH_REPLY = 20, 21, 30, 31
SERVICE_REQUEST, SERVICE_ACCEPT, AUTH_SUCCESS = 5, 6, 52
GLOBAL_REQUEST, REQUEST_FAILURE = 80, 82
OPEN, CONFIRMATION, WINDOW_ADJUST, DATA, EOF, CLOSE, REQUEST, SUCCESS = 90, 91, 93, 94, 96, 97, 98, 99
ED25519_PREFIX = bytes.fromhex("302a300506032b6570032100")
X25519_PREFIX = bytes.fromhex("302a300506032b656e032100")
KEY_STREAM = 16 << 20


def openssl(*words, data=b""):
    return subprocess.run(["openssl", *words], input=data, stdout=subprocess.PIPE, check=True).stdout


def text(value):
    return struct.pack(">I", len(value)) + value


def number(value):
    value = value.lstrip(b"\0")
    return text((b"\0" if value and value[0] & 0x80 else b"") + value)


class Keys:
    """One direction's cipher and authentication code."""

    def __init__(self, key, start, code):
        self.stream = openssl("enc", "-aes-128-ctr", "-nopad", "-K", key.hex(), "-iv", start.hex(),
                              data=bytes(KEY_STREAM))
        self.at = 0
        self.code = code

    def turn(self, data):
        piece = self.stream[self.at:self.at + len(data)]
        self.at += len(data)
        return (int.from_bytes(piece, "big") ^ int.from_bytes(data, "big")).to_bytes(len(data), "big")


class Line:
    def __init__(self, peer):
        self.peer = peer
        self.sent = self.taken = 0
        self.mine = self.theirs = None

    def exactly(self, size):
        data = b""
        while len(data) < size:
            piece = self.peer.recv(size - len(data))
            if not piece:
                raise ConnectionError
            data += piece
        return data

    def send(self, payload):
        block = 16 if self.mine else 8
        padding = block - (len(payload) + 5) % block
        padding += block if padding < 4 else 0
        packet = struct.pack(">IB", len(payload) + padding + 1, padding) + payload + bytes(padding)
        code = b""
        if self.mine:
            code = hmac.digest(self.mine.code, struct.pack(">I", self.sent) + packet, "sha256")
            packet = self.mine.turn(packet)
        self.sent += 1
        self.peer.sendall(packet + code)

    def take(self):
        head = self.exactly(16 if self.theirs else 5)
        if self.theirs:
            head = self.theirs.turn(head)
        size = struct.unpack(">I", head[:4])[0]
        rest = self.exactly(size + 4 - len(head))
        if self.theirs:
            rest = self.theirs.turn(rest)
            self.exactly(32)
        self.taken += 1
        return (head + rest)[5:4 + size - head[4]]


def offer():
    names = [b"curve25519-sha256", b"ssh-ed25519"] + 2 * [b"aes128-ctr"] + 2 * [b"hmac-sha2-256"] + 2 * [b"none"]
    return bytes([KEXINIT]) + bytes(16) + b"".join(map(text, names)) + 2 * text(b"") + bytes(5)


def greet(line):
    line.peer.sendall(BANNER + b"\r\n")
    theirs = b""
    while not theirs.endswith(b"\n"):
        theirs += line.exactly(1)
    return theirs.strip()


def agree(line, folder):
    banner = greet(line)
    mine = offer()
    line.send(mine)
    theirs = line.take()
    point = line.take()[5:]
    key, host, other, digest = (os.path.join(folder, name) for name in ("x", "host", "other", "digest"))
    openssl("genpkey", "-algorithm", "x25519", "-out", key)
    openssl("genpkey", "-algorithm", "ed25519", "-out", host)
    with open(other, "wb") as file:
        file.write(X25519_PREFIX + point)
    public = openssl("pkey", "-in", key, "-pubout", "-outform", "DER")[-32:]
    secret = number(openssl("pkeyutl", "-derive", "-inkey", key, "-peerkey", other, "-peerform", "DER"))
    blob = text(b"ssh-ed25519") + text(openssl("pkey", "-in", host, "-pubout", "-outform", "DER")[-32:])
    session = hashlib.sha256(text(banner) + text(BANNER) + text(theirs) + text(mine) + text(blob) + text(point) +
                             text(public) + secret).digest()
    with open(digest, "wb") as file:
        file.write(session)
    signature = openssl("pkeyutl", "-sign", "-inkey", host, "-rawin", "-in", digest)
    line.send(bytes([ECDH_REPLY]) + text(blob) + text(public) + text(text(b"ssh-ed25519") + text(signature)))
    line.send(bytes([NEWKEYS]))

    def derive(letter):
        return hashlib.sha256(secret + session + letter + session).digest()
    while line.take()[0] != NEWKEYS:
        pass
    line.theirs = Keys(derive(b"C")[:16], derive(b"A")[:16], derive(b"E"))
    line.mine = Keys(derive(b"D")[:16], derive(b"B")[:16], derive(b"F"))


def data(channel, content):
    return struct.pack(">BI", DATA, channel) + text(content)


def misbehave(mode, line, channel):
    """What follows a command that was granted."""
    if mode == "flood":
        while True:
            line.send(data(channel, b"flood..\n" * 4000))
    elif mode == "unknown":
        line.send(data(4711, b"for nobody"))
        line.send(struct.pack(">BI", CLOSE, 4711))
    line.send(data(channel, b"answer\n"))
    line.send(struct.pack(">BI", EOF, channel))
    line.send(struct.pack(">BI", CLOSE, channel))
    for _ in range(100 if mode == "closed" else 0):
        line.send(data(channel, b"from beyond the grave"))
        line.send(struct.pack(">BI", EOF, channel))
        line.send(struct.pack(">BI", CLOSE, channel))


def answer(mode, line, packet):
    kind = packet[0]
    if kind == SERVICE_REQUEST:
        line.send(bytes([SERVICE_ACCEPT]) + packet[1:])
    elif kind == 50:
        line.send(bytes([AUTH_SUCCESS]))
    elif kind == OPEN:
        at = 5 + struct.unpack(">I", packet[1:5])[0]
        channel = struct.unpack(">I", packet[at:at + 4])[0]
        largest = 0 if mode == "packetsize" else 32768
        line.send(struct.pack(">BIIII", CONFIRMATION, channel, channel, 1 << 21, largest))
    elif kind == REQUEST:
        channel = struct.unpack(">I", packet[1:5])[0]
        if b"exec" in packet[:16]:
            line.send(struct.pack(">BI", SUCCESS, channel))
            if mode != "packetsize":
                misbehave(mode, line, channel)
    elif kind == GLOBAL_REQUEST:
        line.send(bytes([REQUEST_FAILURE]))


def serve(mode, peer):
    line = Line(peer)
    try:
        if mode == "length":
            greet(line)
            peer.sendall(b"\xff\xff\xff\xff" + bytes(64))
            line.exactly(1 << 30)
        with tempfile.TemporaryDirectory() as folder:
            agree(line, folder)
        while True:
            answer(mode, line, line.take())
    except (OSError, IndexError, struct.error):
        pass
    finally:
        peer.close()


listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
while True:
    threading.Thread(target=serve, args=(sys.argv[1], listener.accept()[0]), daemon=True).start()
