// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtEndian>

namespace jalon::inventory {

/// A header as [MS-PST] §2.2.2.6 lays it out, with the checksums of §5.3.
struct PstBytes {
    bool isAnsi = false;
    quint16 version = 23;
    char crypt = 1;
    quint64 declared = 271'360;
    QByteArray client = "SM";
    bool isDamaged = false;

    QByteArray header() const
    {
        QByteArray bytes(isAnsi ? 512 : 564, '\0');
        const auto put = [&bytes](qsizetype at, auto value) {
            value = qToLittleEndian(value);
            bytes.replace(at, sizeof value, reinterpret_cast<const char*>(&value), sizeof value);
        };
        bytes.replace(0, 4, "!BDN");
        bytes.replace(8, 2, client);
        put(10, version);
        put(12, quint16(19));
        bytes[14] = bytes[15] = 1;
        if (isAnsi)
            put(168, quint32(declared));
        else
            put(184, declared);
        const qsizetype sentinel = isAnsi ? 460 : 512;
        bytes[sentinel] = char(0x80);
        bytes[sentinel + 1] = crypt;
        if (!isAnsi)
            put(524, crc(bytes.sliced(8, 516)));
        put(4, crc(bytes.sliced(8, 471)) + (isDamaged ? 1 : 0));
        return bytes;
    }
    /// The header, and what follows it up to that size.
    QByteArray file(qsizetype size) const { return header().leftJustified(size, '\0', true); }

private:
    static quint32 crc(const QByteArray& bytes)
    {
        quint32 sum = 0;
        for (const char byte : bytes) {
            sum ^= quint8(byte);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320U : 0U);
        }
        return sum;
    }
};

} // namespace jalon::inventory
