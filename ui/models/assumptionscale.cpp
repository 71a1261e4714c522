// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/assumptionscale.h"

#include "ui/text/texts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jalon {

static constexpr int volumePlaces = 100;

/// digits ÷ 10^decimals, written whole.
static QString decimal(qint64 digits, int decimals, const Texts& texts)
{
    QString written = QString::number(digits);
    if (decimals == 0)
        return written;
    written = written.rightJustified(decimals + 1, u'0');
    QString fraction = written.right(decimals);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString whole = written.chopped(decimals);
    return fraction.isEmpty() ? whole : whole + texts.locale().decimalPoint() + fraction;
}

static QString editableBytes(qint64 value, const Texts& texts)
{
    static constexpr std::array prefixes{u'P', u'T', u'G', u'M', u'k'};
    const QString byte =
        texts.language() == Language::French ? QStringLiteral("o") : QStringLiteral("B");
    qint64 size = 1'000'000'000'000'000;
    for (const char16_t prefix : prefixes) {
        if (value >= size && value % (size / 1000) == 0)
            return decimal(value / (size / 1000), 3, texts) + QChar(0x00A0) + QChar(prefix) + byte;
        size /= 1000;
    }
    qint64 binary = qint64(1) << 50;
    for (const char16_t prefix : prefixes) {
        if (value >= binary && value % binary == 0)
            return QString::number(value / binary) + QChar(0x00A0) + QChar(prefix).toUpper() +
                   QLatin1Char('i') + byte;
        binary >>= 10;
    }
    return QString::number(value) + QChar(0x00A0) + byte;
}

QString editableValue(AssumptionUnit unit, qint64 value, const Texts& texts)
{
    const bool isFrench = texts.language() == Language::French;
    switch (unit) {
    case AssumptionUnit::Bytes:
        return editableBytes(value, texts);
    case AssumptionUnit::Ratio:
        return decimal(value, 4, texts) +
               (isFrench ? QStringLiteral("\u00A0%") : QStringLiteral("%"));
    case AssumptionUnit::Switch:
        return texts.assumptionValue(unit, value);
    case AssumptionUnit::Count:
    case AssumptionUnit::Days:
        break;
    }
    return QString::number(value);
}

AssumptionScale::AssumptionScale(const Assumption& assumption)
    : m_low(assumption.plausibleLow)
    , m_high(assumption.plausibleHigh)
    , m_step(assumption.unit == AssumptionUnit::Ratio ? 10'000 : 1)
    , m_isVolume(assumption.unit == AssumptionUnit::Bytes)
{
    m_last = m_isVolume ? volumePlaces : int((m_high - m_low + m_step - 1) / m_step);
}

/// Two digits: what a hand on a slider can mean.
static qint64 roughly(double value)
{
    if (value < 10)
        return qint64(value);
    const double power = std::pow(10.0, std::floor(std::log10(value)) - 1);
    return qint64(std::round(value / power) * power);
}

qint64 AssumptionScale::valueAt(int place) const
{
    if (place <= 0)
        return m_low;
    if (place >= m_last)
        return m_high;
    if (!m_isVolume)
        return m_low + place * m_step;
    const double share = double(place) / m_last;
    const double low = double(m_low);
    const double high = double(m_high);
    return roughly(m_low > 0 ? low * std::pow(high / low, share) : low + (high - low) * share);
}

int AssumptionScale::placeOf(qint64 value) const
{
    int nearest = 0;
    for (int place = 1; place <= m_last; ++place)
        if (qAbs(valueAt(place) - value) < qAbs(valueAt(nearest) - value))
            nearest = place;
    return nearest;
}

} // namespace jalon
