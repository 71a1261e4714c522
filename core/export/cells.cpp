// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/cells.h"

#include "core/units/untrusted.h"

#include <algorithm>

namespace jalon::exporting {

constexpr qsizetype longestLocalPart = 64; // RFC 5321 §4.5.3.1.1
constexpr qsizetype longestText = 500;

static bool isLowerOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

static bool isAtom(QChar c)
{
    return isLowerOrDigit(c) || QStringView(u"!#$%&'*+/=?^_`{|}~-").contains(c);
}

static bool isDotted(QStringView text, bool (*accepts)(QChar))
{
    if (text.isEmpty() || text.front() == u'.' || text.back() == u'.')
        return false;
    QChar before = u'a';
    for (const QChar c : text) {
        if (c == u'.' ? before == u'.' : !accepts(c))
            return false;
        before = c;
    }
    return true;
}

bool isPlainAddress(QStringView address)
{
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || at > longestLocalPart || address.size() > 254)
        return false;
    const QStringView domain = address.sliced(at + 1);
    return isDotted(address.first(at), isAtom) && domain.size() > 1 && domain.front() != u'-' &&
           domain.back() != u'-' &&
           isDotted(domain, [](QChar c) { return isLowerOrDigit(c) || c == u'-'; });
}

static bool isInvisible(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c.unicode() >= 0xfff0;
    }
}

static bool isPlain(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c >= u' ' && c < u'\x7f'; });
}

QByteArray listText(const QString& text)
{
    QString line = text;
    if (!isPlain(line)) {
        // A round trip through UTF-8 turns halves of surrogate pairs into U+FFFD.
        line = QString::fromUtf8(line.toUtf8());
        std::replace_if(line.begin(), line.end(), isInvisible, u' ');
    }
    line = line.simplified().left(longestText);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line.isEmpty() ? QByteArrayLiteral("-") : line.toUtf8();
}

QByteArray listLine(std::initializer_list<QByteArray> columns)
{
    QByteArray line;
    for (const QByteArray& column : columns) {
        if (!line.isEmpty())
            line += '\t';
        line += column;
    }
    return line + '\n';
}

static bool isFormula(const QString& text)
{
    return QStringView(u"=+-@\t\r").contains(text.front());
}

QByteArray csvCell(const QString& text)
{
    if (text.isEmpty())
        return {};
    QByteArray cell = isPlain(text) ? text.toUtf8() : visibleText(text, true).toUtf8();
    if (isFormula(text))
        cell.prepend('\'');
    if (std::none_of(cell.cbegin(), cell.cend(),
                     [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; }))
        return cell;
    return '"' + cell.replace('"', "\"\"") + '"';
}

QByteArray csvLine(const QStringList& cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        line += csvCell(cells[i]);
    }
    return line + "\r\n";
}

static QString pastedCell(const QString& text)
{
    if (text.isEmpty())
        return {};
    QString cell = text;
    std::replace_if(cell.begin(), cell.end(), isInvisible, u' ');
    // A quote would let the cell reach over those that follow.
    if (isFormula(text) || cell.startsWith(u'"'))
        cell.prepend(u'\'');
    return cell;
}

QString pastedLine(const QStringList& cells)
{
    QStringList line;
    for (const QString& cell : cells)
        line.append(pastedCell(cell));
    return line.join(u'\t') + u'\n';
}

QString slug(const QString& text)
{
    QString name;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (isLowerOrDigit(c))
            name += c;
        else if (!c.isMark() && !name.isEmpty() && name.back() != u'-')
            name += u'-';
    }
    name = name.left(40);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("wave") : name;
}

} // namespace jalon::exporting
