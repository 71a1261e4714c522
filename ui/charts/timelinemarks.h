// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/charttheme.h"
#include "ui/charts/timelinelegend.h"
#include "ui/charts/timelinescale.h"

#include <QGraphicsItem>

class QChart;

namespace jalon {

/// Labels, capacity, thresholds, the worst moment and the legend of a timeline: what Qt Charts has
/// no plain-text way to say. `texts` must outlive it.
class TimelineMarks : public QGraphicsItem {
public:
    TimelineMarks(const TimelineSpec& spec, const Texts& texts, const ChartTheme& theme,
                  const TimelineLegend& legend, QChart* chart, const TimelineScale& scale);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

    /// What the labels of the bytes take at the left.
    static double labelWidth(const TimelineScale& scale, const Texts& texts,
                             const ChartTheme& theme);

private:
    QPointF at(double day, double bytes) const;
    void paintLevel(QPainter& painter, ByteSize size, const QPen& pen) const;
    void paintBytes(QPainter& painter) const;
    void paintDays(QPainter& painter) const;
    void paintWorst(QPainter& painter) const;

    const TimelineSpec m_spec;
    const Texts& m_texts;
    const ChartTheme m_theme;
    const TimelineLegend m_legend;
    QChart* m_chart;
    const TimelineScale m_scale;
};

/// The grid, behind the lines, in step with the labels of `TimelineMarks`.
class TimelineGrid : public QGraphicsItem {
public:
    TimelineGrid(const ChartTheme& theme, QChart* chart, const TimelineScale& scale);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    const ChartTheme m_theme;
    QChart* m_chart;
    const TimelineScale m_scale;
};

} // namespace jalon
