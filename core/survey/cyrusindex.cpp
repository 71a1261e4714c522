// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/cyrusindex.h"

#include <QtEndian>

#include <zlib.h>

namespace jalon {

static quint32 word(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.data() + offset);
}

static quint64 longWord(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<quint64>(bytes.data() + offset);
}

qsizetype cyrusIndexHeaderSize(quint32 version)
{
    switch (version) {
    case 6:
    case 7:
        return 76;
    case 8:
        return 92;
    case 9:
    case 10:
        return 96;
    case 12:
    case 13:
        return 128;
    case 14:
    case 15:
    case 16:
    case 17:
    case 18:
    case 19:
        return 160;
    case 20:
        return 192;
    default:
        return 0;
    }
}

static quint32 existing(QByteArrayView bytes, quint32 version)
{
    if (version < 12)
        return word(bytes, 20);
    return word(bytes, version >= 19 ? 60 : 84);
}

static bool checksumHolds(QByteArrayView bytes, quint32 version)
{
    if (version < 12)
        return true;
    const uLong sum =
        crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), uInt(bytes.size() - 4));
    return quint32(sum) == word(bytes, bytes.size() - 4);
}

tl::expected<CyrusIndexHeader, CyrusIndexProblem> readCyrusIndexHeader(QByteArrayView bytes)
{
    if (bytes.size() < 12)
        return tl::unexpected(CyrusIndexProblem::TooShort);
    CyrusIndexHeader header;
    header.version = word(bytes, 8);
    const qsizetype size = cyrusIndexHeaderSize(header.version);
    if (size == 0)
        return tl::unexpected(CyrusIndexProblem::UnknownVersion);
    if (bytes.size() < size)
        return tl::unexpected(CyrusIndexProblem::TooShort);
    bytes.truncate(size);
    if (!checksumHolds(bytes, header.version))
        return tl::unexpected(CyrusIndexProblem::BadChecksum);

    header.startOffset = word(bytes, 12);
    header.recordSize = word(bytes, 16);
    header.records = word(bytes, 20);
    header.lastAppend =
        header.version >= 20 ? qint64(longWord(bytes, 24)) : qint64(word(bytes, 24));
    header.bytes = longWord(bytes, 32);
    header.deleted = word(bytes, 48);
    header.answered = word(bytes, 52);
    header.flagged = word(bytes, 56);
    header.options = word(bytes, header.version >= 19 ? 64 : 60);
    header.isDeletedMailbox = header.version >= 12 && (header.options & 0x80000000U) != 0;
    header.exists = existing(bytes, header.version);
    if (header.version >= 18)
        header.expungedBytes = longWord(bytes, header.version == 18 ? 148 : 144);
    if (header.exists > header.records)
        return tl::unexpected(CyrusIndexProblem::Inconsistent);
    return header;
}

} // namespace jalon
