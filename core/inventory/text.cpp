// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/text.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstring>

namespace jalon::inventory {

namespace {

struct Bom {
    QByteArrayView mark;
    const char* wide; ///< nullptr: UTF-8
};

constexpr std::array<Bom, 3> boms{
    {{"\xEF\xBB\xBF", nullptr}, {"\xFF\xFE", "UTF-16LE"}, {"\xFE\xFF", "UTF-16BE"}}};

/// The UTF-16 of a text without a mark: every other byte of its Latin letters is NUL.
const char* wideWithoutMark(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i)
        if (head[i] == '\0')
            ++zeros[i % 2];
    const qsizetype most = head.size() / 2;
    if (head.size() < 4)
        return nullptr;
    if (zeros[0] == 0 && zeros[1] * 10 > most * 7)
        return "UTF-16LE";
    if (zeros[1] == 0 && zeros[0] * 10 > most * 7)
        return "UTF-16BE";
    return nullptr;
}

QByteArray transcoded(QByteArrayView bytes, const char* wide, bool& isBroken)
{
    constexpr qsizetype step = 1 << 20;
    QStringDecoder decoder(std::strcmp(wide, "UTF-16LE") == 0 ? QStringDecoder::Utf16LE
                                                              : QStringDecoder::Utf16BE);
    QByteArray text;
    text.reserve(bytes.size() / 2 + 16);
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        const QString part = decoder(bytes.sliced(at, std::min(step, bytes.size() - at)));
        text += part.toUtf8();
    }
    isBroken = decoder.hasError() || bytes.size() % 2 != 0;
    return text;
}

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Bytes Windows-1252 leaves unused, and its rare signs between two letters: where they stand,
/// other code pages of the same machines (850, Mac) have their accented letters.
bool isStrange(QByteArrayView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        switch (uchar(line[i])) {
        case 0x81:
        case 0x8D:
        case 0x8F:
        case 0x90:
        case 0x9D:
            return true;
        case 0x82:
        case 0x83:
        case 0x85:
        case 0x87:
        case 0x88:
        case 0x8B:
            if (i > 0 && isLetter(line[i - 1]) && i + 1 < line.size() && isLetter(line[i + 1]))
                return true;
            break;
        default:
            break;
        }
    }
    return false;
}

bool isAscii(QByteArrayView line)
{
    quint64 word = 0;
    qsizetype i = 0;
    for (; i + 8 <= line.size(); i += 8) {
        std::memcpy(&word, line.data() + i, 8);
        if (word & 0x8080808080808080u)
            return false;
    }
    for (; i < line.size(); ++i)
        if (line[i] & char(0x80))
            return false;
    return true;
}

qint64 lineOf(QByteArrayView bytes, qsizetype position, char end)
{
    qint64 ends = 0;
    const char* const last = bytes.data() + position;
    for (const char* at = bytes.data(); at < last; ++at, ++ends) {
        at = static_cast<const char*>(std::memchr(at, end, size_t(last - at)));
        if (!at)
            break;
    }
    return 1 + ends;
}

} // namespace

Expected<TextSource> TextSource::decoded(const FileBytes& file, QByteArrayView bytes)
{
    TextSource text;
    const auto bom = std::ranges::find_if(
        boms, [bytes](const Bom& candidate) { return bytes.startsWith(candidate.mark); });
    text.m_bytes = bom == boms.end() ? bytes : bytes.sliced(bom->mark.size());
    text.m_wide = bom == boms.end() ? wideWithoutMark(bytes) : bom->wide;
    if (text.m_wide) {
        text.m_transcoded = transcoded(text.m_bytes, text.m_wide, text.m_isBroken);
        text.m_bytes = text.m_transcoded;
    }
    if (text.m_bytes.trimmed().isEmpty())
        return failure(ErrorKind::Input, "import.empty", {file.path});
    const QByteArrayView head = text.m_bytes.first(std::min<qsizetype>(text.m_bytes.size(), 65536));
    if (!head.contains('\n') && head.contains('\r'))
        text.m_end = '\r';
    if (const qsizetype nul = text.m_bytes.indexOf('\0'); nul >= 0)
        return failure(ErrorKind::Input, "import.nul-byte",
                       {file.path, lineOf(text.m_bytes, nul, text.m_end)});
    return text;
}

Expected<TextSource> TextSource::of(const FileBytes& file)
{
    return decoded(file, file.bytes);
}

Expected<TextSource> TextSource::headOf(const FileBytes& file)
{
    const QByteArrayView head = file.head();
    auto text = decoded(
        file, head.first(head.size() - (head.size() < file.bytes.size() ? head.size() % 2 : 0)));
    if (!text || head.size() == file.bytes.size())
        return text;
    const qsizetype last = text->m_bytes.lastIndexOf(text->m_end);
    if (last >= 0)
        text->m_bytes = text->m_bytes.first(last + 1);
    return text;
}

std::optional<TextLine> TextSource::next()
{
    if (m_position >= m_bytes.size())
        return std::nullopt;
    const QByteArrayView rest = m_bytes.sliced(m_position);
    const void* found = std::memchr(rest.data(), m_end, size_t(rest.size()));
    TextLine line;
    line.isTerminated = found != nullptr;
    line.bytes = found ? rest.first(static_cast<const char*>(found) - rest.data()) : rest;
    line.number = ++m_line;
    m_position += line.bytes.size() + (found ? 1 : 0);
    if (m_end == '\n' && line.bytes.endsWith('\r'))
        line.bytes.chop(1);
    const bool isPlain = isAscii(line.bytes);
    line.isUtf8 = isPlain || line.bytes.isValidUtf8();
    if (!isPlain && line.number > m_counted)
        count(line);
    m_counted = std::max(m_counted, line.number);
    return line;
}

std::optional<TextSource> TextSource::splitOff()
{
    const qsizetype end = m_bytes.indexOf(m_end, m_bytes.size() / 2);
    if (end < 0 || end + 1 == m_bytes.size())
        return std::nullopt;
    TextSource later = *this;
    later.m_bytes = m_bytes.sliced(end + 1);
    m_bytes = m_bytes.first(end + 1);
    later.m_line = lineOf(m_bytes, m_bytes.size(), m_end) - 1;
    later.m_counted = later.m_line;
    return later;
}

void TextSource::join(const TextSource& later)
{
    const auto first = [](qint64& mine, qint64 theirs) { mine = mine > 0 ? mine : theirs; };
    m_encodings.utf8Lines += later.m_encodings.utf8Lines;
    m_encodings.otherLines += later.m_encodings.otherLines;
    first(m_encodings.firstUtf8, later.m_encodings.firstUtf8);
    first(m_encodings.firstOther, later.m_encodings.firstOther);
    first(m_encodings.firstStrange, later.m_encodings.firstStrange);
}

void TextSource::count(const TextLine& line)
{
    if (line.isUtf8) {
        if (m_encodings.utf8Lines++ == 0)
            m_encodings.firstUtf8 = line.number;
        return;
    }
    if (m_encodings.otherLines++ == 0)
        m_encodings.firstOther = line.number;
    if (m_encodings.firstStrange == 0 && isStrange(line.bytes))
        m_encodings.firstStrange = line.number;
}

void TextSource::goBackTo(const TextLine& line)
{
    m_position = line.bytes.data() - m_bytes.data();
    m_line = line.number - 1;
}

QString TextSource::encoding() const
{
    if (m_wide)
        return QString::fromLatin1(m_wide);
    if (m_encodings.otherLines == 0)
        return m_encodings.utf8Lines == 0 ? QStringLiteral("ASCII") : QStringLiteral("UTF-8");
    return m_encodings.utf8Lines == 0 ? QStringLiteral("windows-1252")
                                      : QStringLiteral("UTF-8+windows-1252");
}

QList<Message> TextSource::doubts() const
{
    QList<Message> doubts;
    if (m_isBroken)
        doubts.append({QStringLiteral("import.unknown-encoding"), {qint64(1)}});
    if (m_encodings.firstStrange > 0)
        doubts.append({QStringLiteral("import.unknown-encoding"), {m_encodings.firstStrange}});
    if (m_encodings.utf8Lines > 0 && m_encodings.otherLines > 0) {
        const bool utf8IsRare = m_encodings.utf8Lines < m_encodings.otherLines;
        doubts.append({QStringLiteral("import.mixed-encodings"),
                       {utf8IsRare ? m_encodings.firstUtf8 : m_encodings.firstOther,
                        std::min(m_encodings.utf8Lines, m_encodings.otherLines)}});
    }
    return doubts;
}

/// The 256 characters of Windows-1252, by Qt's decoder; its unused bytes give replacement signs.
static const std::array<char16_t, 256>& windows1252()
{
    static const std::array<char16_t, 256> table = [] {
        std::array<char16_t, 256> made{};
        QStringDecoder decoder("windows-1252", QStringDecoder::Flag::Stateless);
        for (size_t i = 0; i < made.size(); ++i) {
            const char byte = char(i);
            const QString text = decoder.isValid() ? QString(decoder(QByteArrayView(&byte, 1)))
                                                   : QString(QLatin1Char(byte));
            made[i] = text.size() == 1 ? text[0].unicode() : char16_t(QChar::ReplacementCharacter);
        }
        return made;
    }();
    return table;
}

QString decodedText(QByteArrayView bytes, bool isUtf8)
{
    if (isUtf8)
        return QString::fromUtf8(bytes);
    const auto& table = windows1252();
    QString text(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, text.begin(),
                           [&table](char byte) { return QChar(table[uchar(byte)]); });
    return text;
}

} // namespace jalon::inventory
