# SPDX-FileCopyrightText: 2026 The Jalon authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the stream that snappy-in-java's SnappyOutputStream writes, in which 3.5 keeps archived mail:
7 bytes of magic, then for each 32 KiB of plain text a flag, a big-endian length, a masked CRC-32C, the block."""
import struct

MAGIC = b"snappy\0"
BLOCK = 32768


def _crc_table():
    table = []
    for value in range(256):
        for _ in range(8):
            value = (value >> 1) ^ (0x82F63B78 if value & 1 else 0)
        table.append(value)
    return table


TABLE = _crc_table()


def masked_crc(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = TABLE[(crc ^ byte) & 0xFF] ^ (crc >> 8)
    crc ^= 0xFFFFFFFF
    return (((crc >> 15) | (crc << 17)) + 0xA282EAD8) & 0xFFFFFFFF


def _varint(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _literal(data):
    length = len(data) - 1
    if length < 60:
        return bytes([length << 2]) + data
    size = (length.bit_length() + 7) // 8
    return bytes([(59 + size) << 2]) + length.to_bytes(size, "little") + data


def _copy(offset, length):
    return bytes([(length - 1) << 2 | 2]) + struct.pack("<H", offset)


def compress(data):
    """One raw Snappy block: greedy matches of at least 4 bytes, copies with 2-byte offsets."""
    out, seen, begin, at = [_varint(len(data))], {}, 0, 0
    while at + 4 <= len(data):
        key = data[at:at + 4]
        previous = seen.get(key)
        seen[key] = at
        if previous is None:
            at += 1
            continue
        length = 4
        while length < 64 and at + length < len(data) and data[previous + length] == data[at + length]:
            length += 1
        if begin < at:
            out.append(_literal(data[begin:at]))
        out.append(_copy(at - previous, length))
        at += length
        begin = at
    if begin < len(data):
        out.append(_literal(data[begin:]))
    return b"".join(out)


def stream(data):
    """The whole file of an archived message; a block that compression does not help is stored as it is."""
    out = [MAGIC]
    for start in range(0, len(data), BLOCK):
        plain = data[start:start + BLOCK]
        packed = compress(plain)
        flag, payload = (1, packed) if len(packed) < len(plain) * 7 // 8 else (0, plain)
        out.append(struct.pack(">BHI", flag, len(payload), masked_crc(plain)) + payload)
    return b"".join(out)
