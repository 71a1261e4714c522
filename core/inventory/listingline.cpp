// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/listingline.h"

#include "core/inventory/bytesizes.h"
#include "core/inventory/pstheader.h"

#include <QRegularExpression>

namespace jalon::inventory {

namespace {

// 1 kind · 2 size, or the numbers of a device · 3 name. Owner and group may hold spaces.
// -rw-r--r-- 1 jdupont domain users 1234 Jan 31 10:00 archive.pst
// -rw-r--r-- 1 root root 1234 31 janv. 2025 archive.pst
const QLatin1String
    longList(R"(([-dlbcpsD])[-rwxsStT]{9}[.+@]?\s+\d+\s+\S.*?\s+)"
             R"((\d+(?:[.,]\d+)?[KMGTP]?|\d+,\s*\d+)\s+)"
             R"((?:\d{4}-\d\d-\d\d\s+\d\d:\d\d(?::\d\d(?:\.\d+\s+[-+]\d{4})?)?)"
             R"(|\d\d-\d\d\s+\d\d:\d\d)"
             R"(|(?:\p{L}+\.?\s+\d{1,2}|\d{1,2}\s+\p{L}+\.?)\s+(?:\d{4}|\d\d:\d\d)))"
             R"(\s(.+)$)");

const QLatin1String date(R"((?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}))");
const QLatin1String hour(R"((?:\d{1,2}:\d\d(?:[\s\x{A0}\x{202F}]?[AaPp]\.?[Mm]\.?)?))");

QRegularExpression whole(const QString& pattern)
{
    QRegularExpression made(QRegularExpression::anchoredPattern(pattern),
                            QRegularExpression::UseUnicodePropertiesOption);
    made.optimize();
    return made;
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<ByteSize> sizeOf(QStringView text)
{
    const ReadSize read = readSize(text, 1, u'.');
    return read.state == SizeState::Known ? std::optional(read.size) : std::nullopt;
}

/// Digits that consoles part in thousands by all sorts of signs: U+202F has none in code page 850
/// and is written as a question mark.
std::optional<ByteSize> groupedSize(QStringView text)
{
    constexpr std::u16string_view marks = u" \u00A0\u202F\u2019',.?\uFFFD";
    qint64 bytes = 0;
    bool hasDigit = false;
    for (const QChar c : text) {
        if (!isAsciiDigit(c)) {
            if (marks.find(c.unicode()) == marks.npos)
                return std::nullopt;
            continue;
        }
        if (bytes > (std::numeric_limits<qint64>::max() - 9) / 10)
            return std::nullopt;
        bytes = bytes * 10 + (c.unicode() - u'0');
        hasDigit = true;
    }
    return hasDigit ? std::optional(ByteSize(bytes)) : std::nullopt;
}

QString unquoted(QStringView text)
{
    const QStringView plain = text.trimmed();
    const bool isQuoted = plain.size() > 1 && (plain.front() == u'"' || plain.front() == u'\'') &&
                          plain.back() == plain.front();
    return (isQuoted ? plain.sliced(1, plain.size() - 2) : plain).toString();
}

/// `find -ls` writes a space as "\ " and the bytes of what is not ASCII as "\303\251".
QString unescaped(const QString& text)
{
    if (!text.contains(u'\\'))
        return text;
    const QByteArray bytes = text.toUtf8();
    QByteArray plain;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\\' || i + 1 == bytes.size()) {
            plain += bytes[i];
            continue;
        }
        bool isOctal = false;
        const int byte =
            bytes.sliced(i + 1).first(qMin<qsizetype>(3, bytes.size() - i - 1)).toInt(&isOctal, 8);
        isOctal = isOctal && isAsciiDigit(QLatin1Char(bytes[i + 1])) && i + 3 < bytes.size();
        plain += isOctal ? char(byte) : bytes[i + 1];
        i += isOctal ? 3 : 1;
    }
    return QString::fromUtf8(plain);
}

ListingLine ofLongList(const QRegularExpressionMatch& match, bool isEscaped)
{
    const QChar kind = match.captured(1).front();
    ListingLine line;
    line.path = unquoted(match.capturedView(3));
    if (isEscaped)
        line.path = unescaped(line.path);
    if (kind == u'l') {
        line.kind = ListingLine::Link;
        line.path = line.path.section(QLatin1String(" -> "), 0, 0);
    } else if (kind == u'-') {
        line.kind = ListingLine::File;
        line.size = sizeOf(match.capturedView(2));
    } else {
        line.kind = ListingLine::OtherEntry;
    }
    return line;
}

ListingLine readFindLs(const QString& text)
{
    static const QRegularExpression entry =
        whole(QStringLiteral(R"(\s*\d+\s+\d+(?:[.,]\d+)?\s+)") + longList);
    const auto match = entry.match(text);
    return match.hasMatch() ? ofLongList(match, true) : ListingLine();
}

ListingLine readLongList(const QString& text)
{
    static const QRegularExpression entry = whole(longList);
    static const QRegularExpression total = whole(QStringLiteral(R"(total\s+[\d.,]+[KMGTP]?)"));
    if (const auto match = entry.match(text); match.hasMatch())
        return ofLongList(match, false);
    if (total.match(text).hasMatch())
        return {ListingLine::Ignored, {}, {}};
    if (text.size() > 1 && text.endsWith(u':') && !text.front().isSpace())
        return {ListingLine::Folder, unquoted(QStringView(text).chopped(1)), {}};
    return {};
}

/// The folder a heading names: " Directory of C:\Users", "    Répertoire : C:\Users".
QString headingOf(const QString& text)
{
    static const QRegularExpression heading = whole(QStringLiteral(
        R"(\s*(?:Directory of|Directory\s*:|R.pertoire de|R.pertoire\s*:)\s*(\S.*))"));
    const auto match = heading.match(text);
    return match.hasMatch() ? match.captured(1).trimmed() : QString();
}

bool isRemark(const QString& text)
{
    static const QRegularExpression remark = whole(
        QStringLiteral(R"(\s*(?:Volume .*|Le volume .*|Le num.ro .*|Mode\s+LastWriteTime.*|[-\s]+|)"
                       R"(Total Files Listed.*|Total des fichiers.*|)"
                       R"([\d\s.,\x{A0}\x{202F}?]+(?:File|Dir|fichier|R.p)\(s\).*))"));
    return remark.match(text).hasMatch();
}

/// `dir` writes the size right-aligned in the 18 columns after the hour, then a space and the name.
ListingLine ofDir(const QString& text, qsizetype afterHour)
{
    constexpr qsizetype sizeWidth = 18;
    const QStringView rest = QStringView(text).sliced(afterHour);
    if (rest.trimmed().startsWith(u'<')) {
        const qsizetype end = rest.indexOf(u'>');
        return end < 0 ? ListingLine()
                       : ListingLine{ListingLine::OtherEntry,
                                     rest.sliced(end + 1).trimmed().toString(),
                                     {}};
    }
    if (rest.size() > sizeWidth + 1 && rest[sizeWidth] == u' ' && rest[sizeWidth - 1] != u' ')
        if (const auto size = groupedSize(rest.first(sizeWidth)))
            return {ListingLine::File, rest.sliced(sizeWidth + 1).toString(), size};
    static const QRegularExpression narrow =
        whole(QStringLiteral(R"(\s+(\d{1,3}(?:[\s.,\x{A0}\x{202F}\x{2019}?]\d{3})*|\d+)\s(\S.*))"));
    const auto match = narrow.match(rest.toString());
    return match.hasMatch() ? ListingLine{ListingLine::File, match.captured(2),
                                          groupedSize(match.capturedView(1))}
                            : ListingLine();
}

ListingLine readWindows(const QString& text)
{
    static const QRegularExpression dir(QStringLiteral("^") + date + QStringLiteral(R"(\s+)") +
                                        hour);
    static const QRegularExpression powerShell =
        whole(QStringLiteral(R"(([-dl])[-arhsl]{4,5}\s+)") + date + QStringLiteral(R"(\s+)") +
              hour + QStringLiteral(R"((?:\s+(\d+)\s|\s+)(\S.*))"));
    if (const QString folder = headingOf(text); !folder.isEmpty())
        return {ListingLine::Folder, folder, {}};
    if (const auto match = dir.match(text); match.hasMatch())
        return ofDir(text, match.capturedEnd());
    if (const auto match = powerShell.match(text); match.hasMatch())
        return {match.captured(1) == u"-"   ? ListingLine::File
                : match.captured(1) == u"l" ? ListingLine::Link
                                            : ListingLine::OtherEntry,
                match.captured(3), sizeOf(match.captured(2))};
    return isRemark(text) ? ListingLine{ListingLine::Ignored, {}, {}} : ListingLine();
}

/// `find -printf` as it was asked for: the moment, of %T+, "%TF %TT" or %T@, before the size, after
/// it or nowhere.
ListingLine readSizePath(const QString& text)
{
    static const QString moment(QStringLiteral(
        R"((?:(?:\d{4}-\d\d-\d\d[T+ ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?|\d{9,10}[.,]\d{4,})[\t ]+)?)"));
    static const QRegularExpression entry = whole(
        QStringLiteral(R"(\s*)") + moment + QStringLiteral(R"((\d+(?:[.,]\d+)?[KMGTP]?)[\t ]+)") +
        moment + QStringLiteral(R"((\S.*))"));
    const auto match = entry.match(text);
    return match.hasMatch() ? ListingLine{ListingLine::File, unquoted(match.capturedView(2)),
                                          sizeOf(match.capturedView(1))}
                            : ListingLine();
}

ListingLine readPathSize(const QString& text)
{
    static const QRegularExpression entry =
        whole(QStringLiteral(R"((.*\S)(?:[\t;|]\s*|\s{2,}|(?<=\.[pPoO][sS][tT])\s)(\d+)\s*)"));
    static const QRegularExpression titles =
        whole(QStringLiteral(R"(\s*(?:FullName\s.*Length\s*|[-\s]+))"));
    if (const auto match = entry.match(text); match.hasMatch())
        return {ListingLine::File, unquoted(match.capturedView(1)), sizeOf(match.capturedView(2))};
    return titles.match(text).hasMatch() ? ListingLine{ListingLine::Ignored, {}, {}}
                                         : ListingLine();
}

/// A path that begins as one, or the plain name of a PST file: a row of a table is neither.
ListingLine readPath(const QString& text)
{
    static const QRegularExpression wholePath =
        whole(QStringLiteral(R"((?:[/~]|\.{1,2}[/\\]|[A-Za-z]:[/\\]|\\\\).*)"));
    // A delimiter, or a path that begins after a space: a size or a row of a table goes before.
    static const QRegularExpression otherThanName(
        QStringLiteral(R"([;,|\t"]|\s(?:[/~\\]|\.{1,2}[/\\]|[A-Za-z]:[/\\])|^[-dl][-rwxsStT]{9})"));
    const QString path = unquoted(text);
    const bool isName =
        (isPstName(path) || isOstName(path)) && !otherThanName.match(path).hasMatch();
    if (isName || wholePath.match(path).hasMatch())
        return {ListingLine::File, path, {}};
    return {};
}

} // namespace

std::span<const ListingStyle> listingStyles()
{
    static constexpr ListingStyle styles[] = {ListingStyle::FindLs,   ListingStyle::LongList,
                                              ListingStyle::Windows,  ListingStyle::SizePath,
                                              ListingStyle::PathSize, ListingStyle::Path};
    return styles;
}

ListingLine readListingLine(const QString& text, ListingStyle style)
{
    if (text.size() > listingLineLimit)
        return {};
    switch (style) {
    case ListingStyle::FindLs:
        return readFindLs(text);
    case ListingStyle::LongList:
        return readLongList(text);
    case ListingStyle::Windows:
        return readWindows(text);
    case ListingStyle::SizePath:
        return readSizePath(text);
    case ListingStyle::PathSize:
        return readPathSize(text);
    case ListingStyle::Path:
        return readPath(text);
    }
    return {};
}

QString consoleText(QByteArrayView bytes)
{
    static constexpr std::u16string_view upper =
        u"\u00C7\u00FC\u00E9\u00E2\u00E4\u00E0\u00E5\u00E7\u00EA\u00EB\u00E8\u00EF\u00EE\u00EC"
        u"\u00C4\u00C5"
        u"\u00C9\u00E6\u00C6\u00F4\u00F6\u00F2\u00FB\u00F9\u00FF\u00D6\u00DC\u00F8\u00A3\u00D8"
        u"\u00D7\u0192"
        u"\u00E1\u00ED\u00F3\u00FA\u00F1\u00D1\u00AA\u00BA\u00BF\u00AE\u00AC\u00BD\u00BC\u00A1"
        u"\u00AB\u00BB"
        u"\u2591\u2592\u2593\u2502\u2524\u00C1\u00C2\u00C0\u00A9\u2563\u2551\u2557\u255D\u00A2"
        u"\u00A5\u2510"
        u"\u2514\u2534\u252C\u251C\u2500\u253C\u00E3\u00C3\u255A\u2554\u2569\u2566\u2560\u2550"
        u"\u256C\u00A4"
        u"\u00F0\u00D0\u00CA\u00CB\u00C8\u0131\u00CD\u00CE\u00CF\u2518\u250C\u2588\u2584\u00A6"
        u"\u00CC\u2580"
        u"\u00D3\u00DF\u00D4\u00D2\u00F5\u00D5\u00B5\u00FE\u00DE\u00DA\u00DB\u00D9\u00FD\u00DD"
        u"\u00AF\u00B4"
        u"\u00AD\u00B1\u2017\u00BE\u00B6\u00A7\u00F7\u00B8\u00B0\u00A8\u00B7\u00B9\u00B3\u00B2"
        u"\u25A0\u00A0";
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = uchar(bytes[i]);
        text[i] = byte < 0x80 ? QChar(char16_t(byte)) : QChar(upper[byte - 0x80]);
    }
    return text;
}

QString pathInFolder(const QString& folder, const QString& name, ListingStyle style)
{
    if (folder.isEmpty() || name.startsWith(u'/'))
        return name;
    const QChar separator = style == ListingStyle::Windows ? u'\\' : u'/';
    return folder.endsWith(separator) ? folder + name : folder + separator + name;
}

} // namespace jalon::inventory
