// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/timelinespec.h"
#include "ui/text/texts.h"

namespace jalon {

/// What a line holds on a day: straight from one of its points to the next.
SizeRange valueAt(const TimelineSpec::Line& line, int day);

/// Every day that one of the lines has a point of, ascending.
QList<int> daysOf(const TimelineSpec& spec);

/// A day as the reader writes it: its date, or its number where no figure tells a date.
QString dayWords(const TimelineSpec& spec, int day, const Texts& texts);

/// The axes of a timeline: bytes upwards, days to the right.
class TimelineScale {
public:
    explicit TimelineScale(const TimelineSpec& spec);

    double longest() const { return m_longest; } ///< end of the axis of bytes
    double step() const { return m_step; }       ///< between its labels

    struct Tick {
        int day = 0;
        QString label;
    };
    /// At most `most` days to label: single days, first days of months, or of years.
    QList<Tick> ticks(const TimelineSpec& spec, const Texts& texts, int most) const;

private:
    double m_longest = 1;
    double m_step = 1;
};

} // namespace jalon
