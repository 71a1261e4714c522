// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/timelinespec.h"
#include "ui/charts/charttheme.h"
#include "ui/text/texts.h"

#include <QPainter>

namespace jalon {

/// The face of every label of a timeline.
QFont timelineFont(const ChartTheme& theme);

/// The capacity of a timeline, and its thresholds: the first above which it is tight, then full.
QPen capacityPen(const ChartTheme& theme);
QPen thresholdPen(const ChartTheme& theme, qsizetype threshold);

/// The ring that marks the worst moment.
void paintRing(QPainter& painter, const QPointF& middle, const ChartTheme& theme);

/// What a timeline's lines and marks are called, in lines no wider than the chart.
class TimelineLegend {
public:
    TimelineLegend(const TimelineSpec& spec, const Texts& texts, const ChartTheme& theme,
                   double width);

    double height() const;
    void paint(QPainter& painter, double top) const;

private:
    enum class Sign { Area, Line, Ring };
    struct Entry {
        Sign sign = Sign::Line;
        QPen pen;
        QBrush brush;
        QString words;
        double width = 0; ///< of the words
        QPointF place;    ///< of its left end, from the left and the top of the legend
    };

    void addLines(const TimelineSpec& spec, const Texts& texts);
    void addMarks(const TimelineSpec& spec, const Texts& texts);
    void paintEntry(QPainter& painter, const Entry& entry, double top) const;

    const ChartTheme m_theme;
    QList<Entry> m_entries;
};

} // namespace jalon
