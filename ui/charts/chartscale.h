// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/chartspec.h"
#include "ui/text/texts.h"

namespace jalon {

double sizeOf(const ChartSpec::Bar& bar, ChartRole role);
/// What a part says in the chart's unit, and what its bar is called.
QString amountOf(ByteSize size, ChartUnit unit, const Texts& texts);
QString nameOf(const ChartSpec::Bar& bar, const Texts& texts);
/// Its capacity, or its parts where they go beyond it.
double lengthOf(const ChartSpec::Bar& bar);

/// A step of 1, 2 or 5 times a power of ten that makes at most six of them.
double axisStep(double longest);

/// The axis of a chart: bytes, mailboxes or, where the filesystems differ too much for the small
/// ones to be seen, hundredths of the usable capacity of each.
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
    ChartUnit m_unit = ChartUnit::Bytes;
};

} // namespace jalon
