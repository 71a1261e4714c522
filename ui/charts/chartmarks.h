// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartscale.h"
#include "ui/charts/charttheme.h"

#include <QGraphicsItem>

class QChart;

namespace jalon {

constexpr double axisHeight = 18;

/// What Qt Charts has no plain-text way to say: names, axis labels, marks and legend. Its own
/// labels are HTML, and a mount's name comes from a server. `texts` must outlive it.
class ChartMarks : public QGraphicsItem {
public:
    ChartMarks(const ChartSpec& spec, const Texts& texts, const ChartTheme& theme, QChart* chart,
               const ChartScale& scale);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

    /// What the legend takes at the foot of a chart of this width.
    static double legendHeight(const ChartSpec& spec, const Texts& texts, const ChartTheme& theme,
                               double width);

private:
    double at(const ChartSpec::Bar& bar, ByteSize size) const;
    void paintAxis(QPainter& painter) const;
    void paintCut(QPainter& painter, const ChartSpec::Bar& bar, const QRectF& row) const;
    void paintName(QPainter& painter, const ChartSpec::Bar& bar, const QRectF& place) const;
    void paintBar(QPainter& painter, qsizetype index) const;
    void paintLegend(QPainter& painter) const;

    const ChartSpec m_spec;
    const Texts& m_texts;
    const ChartTheme m_theme;
    QChart* m_chart;
    const ChartScale m_scale;
};

/// The grid, behind the bars, in step with the labels of `ChartMarks`.
class ChartGrid : public QGraphicsItem {
public:
    ChartGrid(const ChartTheme& theme, QChart* chart, const ChartScale& scale);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    const ChartTheme m_theme;
    QChart* m_chart;
    const ChartScale m_scale;
};

} // namespace jalon
