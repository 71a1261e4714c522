// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/chartspec.h"
#include "ui/text/texts.h"

namespace jalon {

double sizeOf(const ChartSpec::Bar& bar, ChartRole role);
/// Its capacity, or its parts where they go beyond it.
double lengthOf(const ChartSpec::Bar& bar);

/// The axis of a chart: bytes or, where the filesystems differ too much for the small ones to be
/// seen, hundredths of the usable capacity of each.
class ChartScale {
public:
    explicit ChartScale(const ChartSpec& spec);

    bool isRelative() const { return m_isRelative; }
    double longest() const { return m_longest; } ///< end of the axis
    double step() const { return m_step; }       ///< between its labels
    double place(const ChartSpec::Bar& bar, double bytes) const;
    QString label(double place, const Texts& texts) const;

private:
    bool m_isRelative = false;
    double m_longest = 1;
    double m_step = 1;
};

} // namespace jalon
