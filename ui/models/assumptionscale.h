// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sizing/assumptions.h"

namespace jalon {

class Texts;

/// A value as one may edit it: exact, without separators of thousands, understood by
/// `parseAssumption` in either language.
QString editableValue(AssumptionUnit unit, qint64 value, const Texts& texts);

/// The places of a slider over an assumption's plausible range: whole days, counts and hundredths;
/// volumes by two digits, the larger the coarser.
class AssumptionScale {
public:
    AssumptionScale() = default;
    /// Precondition: it has a plausible range.
    explicit AssumptionScale(const Assumption& assumption);

    int last() const { return m_last; } ///< the first place is 0
    qint64 valueAt(int place) const;
    /// The nearest place; the ends for what lies beyond them.
    int placeOf(qint64 value) const;

private:
    qint64 m_low = 0;
    qint64 m_high = 0;
    qint64 m_step = 1;
    int m_last = 0;
    bool m_isVolume = false;
};

} // namespace jalon
