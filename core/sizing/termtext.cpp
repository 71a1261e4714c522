// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/termtext.h"

namespace jalon::termtext {

QString decimal(Ratio ratio)
{
    QString fraction = QStringLiteral("%1").arg(ratio.ppm % 1'000'000, 6, 10, QLatin1Char('0'));
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    const QString whole = QString::number(ratio.ppm / 1'000'000);
    return fraction.isEmpty() ? whole : whole + QLatin1Char('.') + fraction;
}

static QString grouped(const QString& text)
{
    return text.contains(QLatin1Char(' ')) ? QLatin1Char('(') + text + QLatin1Char(')') : text;
}

QString quotient(const QString& text, qsizetype parts)
{
    return parts > 1 ? QStringLiteral("%1 ÷ %2").arg(grouped(text)).arg(parts) : text;
}

QString product(Ratio low, Ratio high, const QStringList& operands)
{
    QStringList numbered = operands;
    for (qsizetype i = 0; operands.size() > 1 && i < operands.size(); ++i)
        numbered[i] = QStringLiteral("%1#%2").arg(grouped(operands.at(i))).arg(i + 1);
    const QString ratio =
        low == high ? decimal(low) : decimal(low) + QStringLiteral("…") + decimal(high);
    return QStringLiteral("ceil(%1 × %2)")
        .arg(ratio, grouped(numbered.join(QStringLiteral(" + "))));
}

void addInputs(QList<TermInput>& to, const QList<TermInput>& inputs, qsizetype number)
{
    for (TermInput input : inputs) {
        if (number > 0)
            input.name += QStringLiteral("#%1").arg(number);
        to.append(input);
    }
}

} // namespace jalon::termtext
