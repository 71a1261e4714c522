// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/spoolstream.h"

#include "core/survey/probereading.h"

#include <QtEndian>

namespace jalon {

static constexpr qsizetype needsMore = 0;
static constexpr qsizetype isBroken = -1;
static constexpr qsizetype longestLine = 64 * 1024;
static constexpr qsizetype longestHeader = 192;

bool SpoolStream::feed(QByteArrayView piece)
{
    QByteArrayView bytes = piece;
    if (!m_rest.isEmpty()) {
        m_rest.append(piece);
        bytes = m_rest;
    }
    qsizetype used = 0;
    while (used < bytes.size()) {
        const qsizetype step = consume(bytes.sliced(used));
        if (step == isBroken)
            return false;
        if (step == needsMore)
            break;
        used += step;
    }
    m_rest = QByteArray(bytes.data() + used, bytes.size() - used);
    return true;
}

qsizetype SpoolStream::consume(QByteArrayView bytes)
{
    switch (m_body) {
    case Body::Headers:
        return consumeFrame(bytes);
    case Body::Raw:
        return consumeRaw(bytes);
    case Body::None:
        return isBroken;
    case Body::Unknown:
    case Body::Listing:
        break;
    }
    return consumeLine(bytes);
}

qsizetype SpoolStream::consumeLine(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return bytes.size() > longestLine ? isBroken : needsMore;
    const QByteArrayView line = bytes.first(end);
    const bool isGood = m_body == Body::Listing ? takeListing(line) : takeHeading(line);
    return isGood ? end + 1 : isBroken;
}

static const char* problemOf(QByteArrayView word)
{
    if (word == "denied" || word.contains("ermission"))
        return "unread.spool-denied";
    return word == "notfile" ? "unread.spool-index-kind" : "unread.spool-index-unreadable";
}

bool SpoolStream::takeHeading(QByteArrayView line)
{
    if (!m_isStarted) {
        m_isStarted = line == "jalon-spool 1";
        return m_isStarted;
    }
    const QList<QByteArray> words = line.toByteArray().split('\t');
    const QByteArray& kind = words.first();
    if (kind == "T" && words.size() == 2) {
        const QByteArray& body = words.at(1);
        m_body = body == "headers"   ? Body::Headers
                 : body == "raw"     ? Body::Raw
                 : body == "listing" ? Body::Listing
                                     : Body::None;
        m_isWhole = m_body == Body::None;
        return m_body != Body::None || body == "none";
    }
    if (kind == "E" && words.size() >= 3) {
        m_inventory.addProblem(words.mid(2).join('\t'), problemOf(words.at(1)));
        return true;
    }
    // A new line in a directory's name leaves a line of no known kind.
    if (kind.size() == 1 && words.size() >= 5)
        return m_inventory.addRoot(
            {kind.at(0), words.at(1), words.at(2), words.at(3), words.mid(4).join('\t')});
    if (!line.isEmpty())
        m_inventory.addProblem(line, "unread.spool-name");
    return true;
}

bool SpoolStream::takeFiles(const QList<QByteArray>& words)
{
    const auto messages = wholeNumber(words.at(1));
    const auto bytes = wholeNumber(words.at(2));
    const auto disk = wholeNumber(words.at(3));
    if (messages && bytes && disk)
        m_inventory.addListing(words.mid(4).join('\t'), {*messages, *bytes}, *disk);
    return messages && bytes && disk;
}

bool SpoolStream::takeListing(QByteArrayView line)
{
    const QList<QByteArray> words = line.toByteArray().split('\t');
    const QByteArray& kind = words.first();
    if (kind == "F" && words.size() == 2) {
        m_status = words.at(1);
        m_isWhole = true;
    } else if (kind == "E" && words.size() >= 3) {
        m_inventory.addProblem(words.mid(2).join('\t'), problemOf(words.at(1)));
    } else if (kind == "L" && words.size() >= 5) {
        if (!takeFiles(words))
            m_inventory.addProblem(line, "unread.spool-name");
    } else if (!line.isEmpty()) {
        m_inventory.addProblem(line, "unread.spool-name");
    }
    return true;
}

qsizetype SpoolStream::consumeFrame(QByteArrayView bytes)
{
    qsizetype at = 1;
    std::array<QByteArrayView, 3> fields;
    for (QByteArrayView& field : fields) {
        if (bytes.size() < at + 2)
            return needsMore;
        const qsizetype size = qFromBigEndian<quint16>(bytes.data() + at);
        at += 2;
        if (bytes.size() < at + size)
            return needsMore;
        field = bytes.sliced(at, size);
        at += size;
    }
    if (m_isWhole)
        return isBroken;
    switch (bytes[0]) {
    case 'I':
    case 'R':
        m_inventory.addIndex(fields[0], fields[1], fields[2], bytes[0] == 'R');
        return at;
    case 'E':
        m_inventory.addProblem(fields[0], problemOf(fields[1]));
        return at;
    case 'Z':
        m_status = fields[0].toByteArray();
        m_isWhole = true;
        return at;
    default:
        return isBroken;
    }
}

qsizetype SpoolStream::consumeRaw(QByteArrayView bytes)
{
    static constexpr QByteArrayView opening("==> ");
    static constexpr QByteArrayView closing(" <==\n");
    static constexpr QByteArrayView none("/dev/null");
    if (bytes[0] == '\n')
        return 1;
    if (bytes.size() < opening.size())
        return needsMore;
    const qsizetype nameEnd = bytes.indexOf(closing);
    if (!bytes.startsWith(opening) || (nameEnd < 0 && bytes.size() > longestLine))
        return isBroken;
    if (nameEnd < 0)
        return needsMore;
    const QByteArrayView name = bytes.sliced(opening.size(), nameEnd - opening.size());
    const qsizetype start = nameEnd + closing.size();
    m_isWhole = name == none;
    if (m_isWhole)
        return start;
    const QByteArrayView after = bytes.sliced(start);
    const quint32 version = after.size() >= 12 ? qFromBigEndian<quint32>(after.data() + 8) : 0;
    const qsizetype least = qMin(cyrusIndexHeaderSize(version), after.size());
    const qsizetype next = after.indexOf("==> /", least);
    if (next < 0 || next > longestHeader + 1)
        return after.size() > longestHeader + 16 ? isBroken : needsMore;
    qsizetype size = qMin(next, longestHeader);
    if (size > least && after[size - 1] == '\n' && size == next)
        --size;
    m_inventory.addIndex(name, after.first(size), {}, false);
    return start + next;
}

} // namespace jalon
