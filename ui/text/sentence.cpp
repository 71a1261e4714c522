// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/sentence.h"

namespace jalon {

QString filled(const QString& sentence, const QStringList& arguments)
{
    QString text;
    text.reserve(sentence.size() + 32);
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar next = i + 1 < sentence.size() ? sentence.at(i + 1) : QChar();
        const qsizetype number = next >= u'1' && next <= u'9' ? next.unicode() - u'1' : -1;
        if (sentence.at(i) == u'%' && number >= 0 && number < arguments.size()) {
            text += arguments.at(number);
            ++i;
        } else {
            text += sentence.at(i);
        }
    }
    return text;
}

} // namespace jalon
