// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/units/untrusted.h"

namespace jalon {

static bool isDirectional(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
           c == 0x200F || c == 0x061C;
}

static QString visibleForm(char16_t c)
{
    if (c < 0x20)
        return QString(QChar(char16_t(0x2400 + c)));
    if (c == 0x7F)
        return QString(QChar(u'\u2421'));
    if (isDirectional(c))
        return QStringLiteral("\u2039U+%1\u203A").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
    return QString(QChar::ReplacementCharacter);
}

QString visibleText(const QString& text, bool keepLines, qsizetype limit)
{
    QString shown;
    shown.reserve(qMin(text.size(), limit));
    for (const QChar character : text) {
        if (shown.size() >= limit)
            return shown + QChar(u'…');
        const char16_t c = character.unicode();
        const bool isLine = c == '\n' || c == '\t';
        const bool isControl =
            c < 0x20 || (c >= 0x7F && c < 0xA0) || isDirectional(c) || c == 0x2028 || c == 0x2029;
        if (isControl && !(isLine && keepLines))
            shown += visibleForm(c);
        else
            shown += character;
    }
    return shown;
}

QString visibleText(QByteArrayView bytes, bool keepLines, qsizetype limit)
{
    return visibleText(QString::fromUtf8(bytes.first(qMin(bytes.size(), limit * 4))), keepLines,
                       limit);
}

} // namespace jalon
