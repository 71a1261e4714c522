// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/names.h"

#include <algorithm>

namespace jalon {

namespace {

constexpr qsizetype longestLogin = 64;

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool mayStand(QChar c)
{
    return isLetterOrDigit(c) || c == u'-' || c == u'.' || c == u'_';
}

bool mayBegin(QChar c, MailboxKind kind)
{
    return isLetterOrDigit(c) || (c == u'_' && kind != MailboxKind::User);
}

/// Letters that have no decomposition in Unicode.
QLatin1String unfolded(QChar c)
{
    switch (c.unicode()) {
    case u'œ':
        return QLatin1String("oe");
    case u'æ':
        return QLatin1String("ae");
    case u'ß':
        return QLatin1String("ss");
    case u'ø':
        return QLatin1String("o");
    case u'ł':
        return QLatin1String("l");
    case u'đ':
    case u'ð':
        return QLatin1String("d");
    case u'þ':
        return QLatin1String("th");
    case u'ı':
        return QLatin1String("i");
    default:
        return {};
    }
}

QString folded(QStringView localPart)
{
    QString login;
    const QString parts = localPart.toString().toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : parts) {
        if (mayStand(c))
            login += c;
        else if (c.isMark() || c == u'\'' || c == u'"' || c == QChar(0x2019))
            continue;
        else if (const QLatin1String letters = unfolded(c); !letters.isEmpty())
            login += letters;
        else
            login += u'_';
    }
    return login;
}

bool isCapitals(const QString& word)
{
    qsizetype letters = 0;
    for (const QChar c : word) {
        if (c.isLower())
            return false;
        letters += c.isLetter();
    }
    return letters >= 2;
}

/// The words in capitals at one end, when the others are not: −1 when that tells nothing.
qsizetype capitalsBefore(const QStringList& words)
{
    qsizetype count = 0;
    while (count < words.size() && isCapitals(words.at(count)))
        ++count;
    const bool isRestPlain = std::none_of(words.cbegin() + count, words.cend(), isCapitals);
    return count > 0 && count < words.size() && isRestPlain ? count : -1;
}

QString joined(const QStringList& words, qsizetype from, qsizetype count)
{
    return words.mid(from, count).join(u' ');
}

} // namespace

LoginProposal loginOf(QStringView localPart, MailboxKind kind)
{
    LoginProposal proposal;
    if (std::all_of(localPart.begin(), localPart.end(), mayStand)) {
        proposal.login = localPart.toString();
    } else {
        proposal.login = folded(localPart);
        proposal.isChanged = true;
    }
    qsizetype begin = 0;
    while (begin < proposal.login.size() && !mayBegin(proposal.login.at(begin), kind))
        ++begin;
    if (begin > 0) {
        proposal.login.remove(0, begin);
        proposal.isChanged = true;
    }
    if (proposal.login.size() > longestLogin)
        proposal.login.clear();
    return proposal;
}

bool isDomainName(QStringView name)
{
    if (name.isEmpty() || name.size() > 253)
        return false;
    qsizetype labels = 0;
    for (const QStringView label : name.split(u'.')) {
        if (label.isEmpty() || label.size() > 63 || label.front() == u'-' || label.back() == u'-')
            return false;
        if (!std::all_of(label.begin(), label.end(),
                         [](QChar c) { return isLetterOrDigit(c) || c == u'-'; }))
            return false;
        ++labels;
    }
    return labels >= 2;
}

PersonName personName(const QString& displayed)
{
    const QString name = displayed.simplified();
    const qsizetype comma = name.indexOf(u',');
    if (comma > 0 && name.count(u',') == 1)
        return {name.sliced(comma + 1).trimmed(), name.first(comma).trimmed(), false};
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() <= 1)
        return {{}, name, false};
    if (const qsizetype count = capitalsBefore(words); count > 0)
        return {joined(words, count, -1), joined(words, 0, count), false};
    QStringList backwards = words;
    std::reverse(backwards.begin(), backwards.end());
    if (const qsizetype count = capitalsBefore(backwards); count > 0)
        return {joined(words, 0, words.size() - count), joined(words, words.size() - count, -1),
                false};
    if (std::all_of(words.cbegin(), words.cend(), isCapitals))
        return {{}, name, true};
    return {words.first(), joined(words, 1, -1), true};
}

} // namespace jalon
