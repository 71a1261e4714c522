// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/units/untrusted.h"
#include "ui/text/texts.h"

namespace jalon {

static bool isNameBegin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The end of the run of letters, or of digits, that begins at `from`.
static qsizetype endOfRun(const QString& text, qsizetype from, bool (*isPart)(QChar))
{
    while (from < text.size() && isPart(text.at(from)))
        ++from;
    return from;
}

QString Texts::formula(const QString& formula) const
{
    // What follows "@" is a server's name.
    const qsizetype end = formula.contains(u'@') ? formula.indexOf(u'@') : formula.size();
    QString shown;
    for (qsizetype at = 0; at < end;) {
        const QChar c = formula.at(at);
        qsizetype next = at + 1;
        if (isNameBegin(c)) {
            next = endOfRun(formula, at, isNameBegin);
            const QString name = formula.sliced(at, next - at);
            const Message word{QStringLiteral("formula.") + name, {}};
            shown += sentence(word) == word.id ? name : sentence(word);
        } else if (c == u'.' && at > 0 && isDigit(formula.at(at - 1))) {
            shown += m_locale.decimalPoint();
        } else if (c == u',' && m_language == Language::French) {
            shown += QStringLiteral("\u00A0;");
        } else {
            shown += c;
        }
        at = next;
    }
    return shown + visibleText(formula.sliced(end));
}

} // namespace jalon
