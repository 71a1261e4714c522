// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/calendar.h"

#include "core/sizing/exact.h"

#include <algorithm>

namespace jalon::projection {

bool Arrivals::add(ByteSize volume, int day, ByteSize rate)
{
    if (volume == ByteSize())
        return true;
    if (m_total.empty()) {
        m_first = day;
        m_total.push_back({});
        m_usedOnLast = {};
    }
    while (lastDay() < day) {
        m_total.push_back(m_total.back());
        m_usedOnLast = {};
    }
    for (;;) {
        const ByteSize taken = std::min(volume, rate - m_usedOnLast);
        m_total.back() += taken;
        m_usedOnLast += taken;
        volume -= taken;
        if (volume == ByteSize())
            return true;
        if (lastDay() >= dayLimit) {
            m_total.back() += volume;
            return false;
        }
        m_total.push_back(m_total.back());
        m_usedOnLast = {};
    }
}

Ratio grownBy(Ratio yearly, int days)
{
    constexpr qint64 limit = std::numeric_limits<qint64>::max() / 4;
    constexpr int daysOfAYear = 365;
    const auto scaled = [](qint64 value, qint64 part, qint64 whole) {
        const exact::Wide product = exact::Wide(value) * part / whole;
        return product > limit ? limit : qint64(product);
    };
    qint64 grown = Ratio::whole;
    int left = days;
    for (; left >= daysOfAYear && grown < limit && yearly.ppm > 0; left -= daysOfAYear)
        grown = std::min(limit, grown + scaled(grown, yearly.ppm, Ratio::whole));
    const qint64 ofYear = scaled(scaled(grown, yearly.ppm, Ratio::whole), left, daysOfAYear);
    return {std::min(limit, grown + ofYear) - Ratio::whole};
}

} // namespace jalon::projection
