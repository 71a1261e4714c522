// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/projection.h"

namespace jalon::projection {

/// Past this, a plan tells nothing any more: a century.
constexpr int dayLimit = 36'525;

/// A volume that arrives over days: what has arrived in all at the end of each. The last entry
/// stands for every day after it.
class Arrivals {
public:
    ByteSize at(int day) const
    {
        if (m_total.empty() || day < m_first)
            return {};
        const auto index = std::min(size_t(day - m_first), m_total.size() - 1);
        return m_total[index];
    }
    ByteSize whole() const { return m_total.empty() ? ByteSize() : m_total.back(); }
    bool isNone() const { return m_total.empty(); }
    int firstDay() const { return m_first; }
    int lastDay() const { return m_first + int(m_total.size()) - 1; }

    /// Adds a volume, at `rate` a day at most, from `day` or when what came before it is through.
    /// The room that a day has left is used. False when it would take beyond `dayLimit`.
    bool add(ByteSize volume, int day, ByteSize rate);

private:
    int m_first = 0;
    ByteSize m_usedOnLast;
    std::vector<ByteSize> m_total;
};

/// What a volume of one byte has become after `days` at this yearly growth: compounded every 365
/// days, evenly within a year, in parts per million on top of the byte itself. Saturates.
Ratio grownBy(Ratio yearly, int days);

} // namespace jalon::projection
