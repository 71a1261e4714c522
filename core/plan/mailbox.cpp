// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/mailbox.h"

#include <algorithm>

namespace jalon {

constexpr qsizetype longestAddress = 254; // RFC 5321 §4.5.3.1.3, the brackets left out

static bool isForbidden(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi marks, zero-width characters
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return c.isSpace();
    }
}

static bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c > u' ' && c < u'\x7f' && !(c >= u'A' && c <= u'Z');
    });
}

/// Where the local part ends, or −1: an @ inside quotes does not count.
static qsizetype separatorOf(QStringView address)
{
    qsizetype at = -1;
    bool quoted = false;
    for (qsizetype i = 0; i < address.size(); ++i) {
        if (address[i] == u'\\' && quoted)
            ++i;
        else if (address[i] == u'"')
            quoted = !quoted;
        else if (address[i] == u'@' && !quoted) {
            if (at >= 0)
                return -1;
            at = i;
        }
    }
    return quoted ? -1 : at;
}

QString mailboxKey(QStringView address)
{
    const QStringView trimmed = address.trimmed();
    const qsizetype at = separatorOf(trimmed);
    if (at <= 0 || at + 1 >= trimmed.size())
        return {};
    if (isPlainAscii(trimmed))
        return trimmed.size() > longestAddress ? QString() : trimmed.toString();
    const QString key = trimmed.toString().toLower().normalized(QString::NormalizationForm_C);
    if (key.size() > longestAddress || std::any_of(key.cbegin(), key.cend(), isForbidden))
        return {};
    return key;
}

QStringView domainOf(QStringView key)
{
    return key.sliced(key.lastIndexOf(u'@') + 1);
}

} // namespace jalon
