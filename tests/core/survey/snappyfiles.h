// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QtEndian>

#include <algorithm>

#include <sys/stat.h>

namespace jalon::test {

inline QByteArray varint(qsizetype number)
{
    QByteArray bytes;
    for (; number > 127; number >>= 7)
        bytes += char((number & 127) | 128);
    return bytes + char(number);
}

inline QByteArray block(char flag, const QByteArray& payload)
{
    QByteArray bytes(7, '\0');
    bytes[0] = flag;
    qToBigEndian(quint16(payload.size()), bytes.data() + 1);
    return bytes + payload;
}

/// An archive of 3.5 in the format of snappy-in-java: `plain` bytes in blocks of 32 KiB, each
/// packed to `packed` bytes or stored as it is (0).
inline QByteArray framed(qsizetype plain, qsizetype packed)
{
    QByteArray bytes("snappy\0", 7);
    for (; plain > 0; plain -= 32768) {
        const qsizetype size = std::min<qsizetype>(plain, 32768);
        bytes += packed == 0 ? block(0, QByteArray(size, 'x'))
                             : block(1, varint(size) + QByteArray(packed, 'x'));
    }
    return bytes;
}

/// Where the mail of that number of a user is below the directory of a fixture.
inline QString archivePath(const QString& directory, const QString& user, int number)
{
    return directory + QStringLiteral("/snappy/user/d.org/%1/%2/%3/%4")
                           .arg(user)
                           .arg(number % 16)
                           .arg(number % 7)
                           .arg(number);
}

/// What a file takes on disk.
inline qint64 blocksOf(const QString& path)
{
    struct stat s {};
    ::stat(QFile::encodeName(path).constData(), &s);
    return qint64(s.st_blocks) * 512;
}

} // namespace jalon::test
