// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QtEndian>

#include <zlib.h>

namespace jalon::test {

/// Writes the header of a cyrus.index, byte by byte, for the tests of its reader.
struct IndexWriter {
    quint32 version = 13;
    quint32 exists = 0;
    quint32 expunged = 0;
    quint64 bytes = 0;
    quint64 expungedBytes = 0;
    quint32 lastAppend = 1'600'000'000;
    quint32 options = 0;
    bool breakChecksum = false;
    QByteArray records;

    static int headerSize(quint32 v)
    {
        return v <= 7 ? 76 : v == 8 ? 92 : v <= 11 ? 96 : v <= 13 ? 128 : v <= 19 ? 160 : 192;
    }
    static quint32 recordSize(quint32 v)
    {
        return v <= 10 ? 88 : v == 12 ? 96 : v == 13 ? 104 : v <= 19 ? 112 : 144;
    }
    static void put(QByteArray& to, qsizetype at, quint32 value)
    {
        qToBigEndian(value, to.data() + at);
    }
    static void putLong(QByteArray& to, qsizetype at, quint64 value)
    {
        qToBigEndian(value, to.data() + at);
    }

    QByteArray header() const
    {
        QByteArray h(headerSize(version), '\0');
        put(h, 0, 7);
        put(h, 8, version);
        put(h, 12, quint32(h.size()));
        put(h, 16, recordSize(version));
        put(h, 20, version < 12 ? exists : exists + expunged);
        if (version >= 20)
            putLong(h, 24, lastAppend);
        else
            put(h, 24, lastAppend);
        putLong(h, 32, bytes);
        put(h, 48, 1);
        put(h, 52, 2);
        put(h, 56, 3);
        put(h, version >= 19 ? 64 : 60, options);
        if (version >= 12)
            put(h, version >= 19 ? 60 : 84, exists);
        if (version >= 18)
            putLong(h, version == 18 ? 148 : 144, expungedBytes);
        if (version >= 12) {
            const uLong sum =
                crc32(0, reinterpret_cast<const Bytef*>(h.constData()), uInt(h.size() - 4));
            put(h, h.size() - 4, quint32(sum) ^ (breakChecksum ? 1U : 0U));
        }
        return h;
    }

    /// One record; `flags`: 0x80000000 expunged, 0x20000000 archived, 0x40000000 unlinked.
    void addRecord(quint32 size, quint32 flags)
    {
        QByteArray record(qsizetype(recordSize(version)), '\0');
        if (version >= 20)
            putLong(record, 24, size);
        else
            put(record, 12, size);
        put(record, version >= 20 ? 36 : 32, flags);
        records += record;
        if (flags & 0xC0000000U) {
            ++expunged;
        } else {
            ++exists;
            bytes += size;
        }
    }

    bool save(const QString& directory) const
    {
        QFile file(directory + QStringLiteral("/cyrus.index"));
        const QByteArray all = header() + records;
        return QDir().mkpath(directory) && file.open(QIODevice::WriteOnly) &&
               file.write(all) == all.size();
    }
};

} // namespace jalon::test
