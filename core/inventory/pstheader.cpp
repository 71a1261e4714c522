// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/pstheader.h"

#include <QtEndian>

#include <array>

namespace jalon::inventory {

namespace {

constexpr QByteArrayView magic = "!BDN";

// Offsets of [MS-PST] §2.2.2.6; the two formats part after dwReserved2.
constexpr qsizetype crcAt = 4;
constexpr qsizetype clientAt = 8;
constexpr qsizetype versionAt = 10;
constexpr qsizetype crcLength = 471; // from wMagicClient
constexpr qsizetype ansiHeaderBytes = 512;
constexpr qsizetype ansiEofAt = 168;
constexpr qsizetype ansiCryptAt = 461;
constexpr qsizetype unicodeEofAt = 184;
constexpr qsizetype unicodeCryptAt = 513;

constexpr quint8 protectedCrypt = 0x10; // NDB_CRYPT_EDPCRYPTED

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ (value & 1 ? 0xEDB88320U : 0U);
        table[i] = value;
    }
    return table;
}();

/// [MS-PST] §5.3: the CRC-32 of ISO 3309 without its two complements.
quint32 crcOf(QByteArrayView bytes)
{
    quint32 crc = 0;
    for (const char byte : bytes)
        crc = crcTable[(crc ^ quint8(byte)) & 0xFF] ^ (crc >> 8);
    return crc;
}

template <class T>
T numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

PstHeader refused(const char* why)
{
    PstHeader header;
    header.refused = why;
    return header;
}

PstFormat formatOf(quint16 version)
{
    if (version == 14 || version == 15)
        return PstFormat::Ansi;
    return version >= 23 ? PstFormat::Unicode : PstFormat::Unknown;
}

PstEncryption encryptionOf(quint8 method)
{
    switch (method) {
    case 0:
        return PstEncryption::None;
    case 1:
        return PstEncryption::Compressible;
    case 2:
        return PstEncryption::High;
    default:
        return PstEncryption::Unknown;
    }
}

} // namespace

bool hasPstMagic(QByteArrayView head)
{
    return head.startsWith(magic);
}

PstHeader readPstHeader(QByteArrayView head)
{
    if (!hasPstMagic(head))
        return refused("import.pst-not");
    if (head.size() < ansiHeaderBytes)
        return refused("import.pst-cut");
    const QByteArrayView client = head.sliced(clientAt, 2);
    if (client == "SO")
        return refused("import.pst-ost");
    if (client == "AB")
        return refused("import.pst-address-book");
    if (client != "SM")
        return refused("import.pst-not");
    PstHeader header;
    header.format = formatOf(numberAt<quint16>(head, versionAt));
    if (header.format == PstFormat::Unknown)
        return refused("import.pst-version");
    const bool isAnsi = header.format == PstFormat::Ansi;
    if (!isAnsi && head.size() < pstHeaderBytes)
        return refused("import.pst-cut");
    header.isDamaged = numberAt<quint32>(head, crcAt) != crcOf(head.sliced(clientAt, crcLength));
    if (header.isDamaged)
        return header;
    const auto crypt = quint8(head[isAnsi ? ansiCryptAt : unicodeCryptAt]);
    if (crypt == protectedCrypt)
        return refused("import.pst-protected");
    header.encryption = encryptionOf(crypt);
    const quint64 declared =
        isAnsi ? numberAt<quint32>(head, ansiEofAt) : numberAt<quint64>(head, unicodeEofAt);
    if (declared > 0 && declared <= quint64(std::numeric_limits<qint64>::max()))
        header.declared = ByteSize(qint64(declared));
    return header;
}

bool isPstName(QStringView path)
{
    return path.endsWith(u".pst", Qt::CaseInsensitive);
}

bool isOstName(QStringView path)
{
    return path.endsWith(u".ost", Qt::CaseInsensitive);
}

void takeHeader(PstFile& file, const PstHeader& header)
{
    file.format = header.format;
    file.encryption = header.encryption;
    file.declared = header.declared;
    file.headerDamaged = header.isDamaged;
}

} // namespace jalon::inventory
