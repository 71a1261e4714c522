// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timelinechart.h"

#include "ui/charts/timelinemarks.h"

#include <QAreaSeries>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QThread>
#include <QValueAxis>

#include <algorithm>

namespace jalon {

namespace {

constexpr double dateAxisHeight = 20;
/// Points of a stacked chart, of which each area draws its upper and its lower edge.
constexpr qsizetype pointLimit = 3000;
constexpr qsizetype fewestPoints = 16;

using Points = QList<QPointF>;

/// What a series gets once the chart has its place: the chart computes the outline of its points
/// anew with every axis and every size.
struct Filling {
    QLineSeries* series = nullptr;
    Points points;
};
using Fillings = QList<Filling>;

/// Owned by the area that it bounds.
QLineSeries* edge(const Points& points, QAreaSeries* area, Fillings& fillings)
{
    auto* series = new QLineSeries(area);
    fillings.append({series, points});
    return series;
}

QAreaSeries* areaBetween(const Points& upper, const Points& lower, Fillings& fillings)
{
    auto* area = new QAreaSeries;
    area->setUpperSeries(edge(upper, area, fillings));
    area->setLowerSeries(edge(lower, area, fillings));
    return area;
}

/// At most so many: of each stretch the highest, and the first and the last.
template <class T, class Height>
QList<T> thinned(const QList<T>& all, qsizetype limit, const Height& heightOf)
{
    if (all.size() <= limit)
        return all;
    const qsizetype stretch = (all.size() + limit - 3) / (limit - 2);
    QList<T> kept{all.constFirst()};
    for (qsizetype from = 1; from + 1 < all.size(); from += stretch) {
        const auto begin = all.cbegin() + from;
        const auto end = all.cbegin() + std::min(from + stretch, all.size() - 1);
        kept.append(*std::ranges::max_element(begin, end, {}, heightOf));
    }
    kept.append(all.constLast());
    return kept;
}

void addBand(QChart& chart, const TimelineSpec::Line& line, qsizetype index, bool isFilled,
             const ChartTheme& theme, qsizetype limit, Fillings& fillings)
{
    Points low;
    Points high;
    const auto highOf = [](const TimelineSpec::Point& point) { return point.value.high; };
    for (const TimelineSpec::Point& point : thinned(line.points, limit, highOf)) {
        low.append({double(point.day), double(point.value.low.bytes())});
        high.append({double(point.day), double(point.value.high.bytes())});
    }
    if (isFilled && low != high) {
        QAreaSeries* band = areaBetween(high, low, fillings);
        band->setPen(Qt::NoPen);
        band->setBrush(theme.band(index));
        chart.addSeries(band);
    }
    auto* series = new QLineSeries;
    fillings.append({series, high});
    series->setPen(theme.pen(index));
    chart.addSeries(series);
}

Fillings addBands(QChart& chart, const TimelineSpec& spec, const ChartTheme& theme, qsizetype limit)
{
    Fillings fillings;
    // The veils of many lines would hide one another.
    const bool isFilled = spec.lines.size() <= 2;
    for (qsizetype i = 0; i < spec.lines.size(); ++i)
        addBand(chart, spec.lines.at(i), i, isFilled, theme, limit, fillings);
    return fillings;
}

double heightOn(const TimelineSpec& spec, int day)
{
    double height = 0;
    for (const TimelineSpec::Line& line : spec.lines)
        height += double(valueAt(line, day).high.bytes());
    return height;
}

Fillings addAreas(QChart& chart, const TimelineSpec& spec, const ChartTheme& theme)
{
    Fillings fillings;
    const qsizetype limit =
        std::max(fewestPoints, pointLimit / (2 * std::max(qsizetype(1), spec.lines.size())));
    const QList<int> days =
        thinned(daysOf(spec), limit, [&spec](int day) { return heightOn(spec, day); });
    Points lower;
    for (const int day : days)
        lower.append({double(day), 0});
    for (qsizetype i = 0; i < spec.lines.size(); ++i) {
        Points upper = lower;
        for (QPointF& point : upper)
            point.ry() += double(valueAt(spec.lines.at(i), int(point.x())).high.bytes());
        QAreaSeries* area = areaBetween(upper, lower, fillings);
        area->setPen(QPen(theme.line, 0.5));
        area->setBrush(theme.area(i));
        chart.addSeries(area);
        lower = upper;
    }
    return fillings;
}

/// The axes only place the lines; `TimelineGrid` and `TimelineMarks` draw them.
void addAxes(QChart& chart, const TimelineSpec& spec, const TimelineScale& scale)
{
    auto* days = new QValueAxis;
    days->setRange(0, std::max(spec.lastDay, 1));
    days->setVisible(false);
    chart.addAxis(days, Qt::AlignBottom);
    auto* bytes = new QValueAxis;
    bytes->setRange(0, scale.longest());
    bytes->setVisible(false);
    chart.addAxis(bytes, Qt::AlignLeft);
    const QList<QAbstractSeries*> all = chart.series();
    for (QAbstractSeries* series : all) {
        series->attachAxis(days);
        series->attachAxis(bytes);
    }
}

} // namespace

std::unique_ptr<QGraphicsScene> timelineScene(const TimelineSpec& spec, const Texts& texts,
                                              const ChartTheme& theme, const QSizeF& size)
{
    const TimelineScale scale(spec);
    auto scene = std::make_unique<QGraphicsScene>();
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    const Fillings fillings =
        spec.form == TimelineSpec::Form::Stacked
            ? addAreas(*chart, spec, theme)
            : addBands(*chart, spec, theme, std::max(fewestPoints, qsizetype(size.width())));
    addAxes(*chart, spec, scale);
    scene->addItem(chart);
    chart->resize(size);
    const double left = TimelineMarks::labelWidth(scale, texts, theme);
    const TimelineLegend legend(spec, texts, theme, size.width());
    const double foot = dateAxisHeight + legend.height() + 4;
    chart->setPlotArea(
        {left, 8, std::max(1.0, size.width() - left - 8), std::max(1.0, size.height() - foot - 8)});
    for (const Filling& filling : fillings)
        filling.series->replace(filling.points);
    new TimelineGrid(theme, chart, scale);
    new TimelineMarks(spec, texts, theme, legend, chart, scale);
    scene->setSceneRect({QPointF(0, 0), size});
    return scene;
}

void drawTimeline(QPainter& painter, const QRectF& area, double unit, const TimelineSpec& spec,
                  const Texts& texts, const ChartTheme& theme)
{
    const auto draw = [&] {
        const QSizeF points = area.size() / unit;
        const auto scene = timelineScene(spec, texts, theme, points);
        scene->render(&painter, area, {QPointF(0, 0), points}, Qt::IgnoreAspectRatio);
    };
    // Scenes live on the application's own thread only.
    QCoreApplication* application = QCoreApplication::instance();
    if (QThread::currentThread() == application->thread())
        draw();
    else
        QMetaObject::invokeMethod(application, draw, Qt::BlockingQueuedConnection);
}

} // namespace jalon
