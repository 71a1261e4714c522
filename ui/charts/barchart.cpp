// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/barchart.h"

#include "ui/charts/chartmarks.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QThread>
#include <QValueAxis>

#include <algorithm>

namespace jalon {

namespace {

constexpr double labelShare = 0.27;
constexpr double barHeight = 24;

/// One set a role; the first bar goes on top, which is the last category of a horizontal series.
QHorizontalStackedBarSeries* seriesOf(const ChartSpec& spec, const ChartTheme& theme,
                                      const ChartScale& scale)
{
    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.56);
    for (const ChartRole role : {ChartRole::Used, ChartRole::Growth, ChartRole::Reserve,
                                 ChartRole::Free, ChartRole::Missing}) {
        auto* set = new QBarSet(QString());
        QList<qreal> sizes;
        for (qsizetype i = spec.bars.size() - 1; i >= 0; --i)
            sizes.append(scale.place(spec.bars.at(i), sizeOf(spec.bars.at(i), role)));
        set->append(sizes);
        set->setBrush(theme.brush(role));
        set->setPen(QPen(theme.line, 0.5));
        series->append(set);
    }
    return series;
}

/// The axes only place the bars; `ChartGrid` and `ChartMarks` draw them.
void addAxes(QChart& chart, QHorizontalStackedBarSeries* series, qsizetype bars, double longest)
{
    auto* names = new QBarCategoryAxis;
    for (qsizetype i = 0; i < bars; ++i)
        names->append(QString::number(i));
    names->setVisible(false);
    chart.addAxis(names, Qt::AlignLeft);
    series->attachAxis(names);
    auto* bytes = new QValueAxis;
    bytes->setRange(0, longest);
    bytes->setVisible(false);
    chart.addAxis(bytes, Qt::AlignBottom);
    series->attachAxis(bytes);
}

} // namespace

ChartSpec fullestBars(const ChartSpec& spec, qsizetype limit)
{
    if (spec.bars.size() <= limit)
        return spec;
    QList<qsizetype> order;
    for (qsizetype i = 0; i < spec.bars.size(); ++i)
        order.append(i);
    const auto filled = [&](qsizetype i) {
        const ChartSpec::Bar& bar = spec.bars.at(i);
        return lengthOf(bar) > 0 ? 1 - sizeOf(bar, ChartRole::Free) / lengthOf(bar) +
                                       sizeOf(bar, ChartRole::Missing) / lengthOf(bar)
                                 : 0.0;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return filled(a) > filled(b); });
    order.resize(limit);
    std::sort(order.begin(), order.end());
    ChartSpec kept = spec;
    kept.bars.clear();
    for (const qsizetype i : order)
        kept.bars.append(spec.bars.at(i));
    return kept;
}

std::unique_ptr<QGraphicsScene> chartScene(const ChartSpec& spec, const Texts& texts,
                                           const ChartTheme& theme, const QSizeF& size)
{
    const ChartSpec shown = fullestBars(spec, barLimit);
    const ChartScale scale(shown);
    auto scene = std::make_unique<QGraphicsScene>();
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    QHorizontalStackedBarSeries* series = seriesOf(shown, theme, scale);
    chart->addSeries(series);
    addAxes(*chart, series, shown.bars.size(), scale.longest());
    scene->addItem(chart);
    chart->resize(size);
    const double left = size.width() * labelShare;
    const double foot =
        axisHeight + ChartMarks::legendHeight(shown, texts, theme, size.width()) + 8;
    chart->setPlotArea({left, 4, size.width() - left - 24, size.height() - foot});
    new ChartGrid(theme, chart, scale);
    new ChartMarks(shown, texts, theme, chart, scale);
    scene->setSceneRect({QPointF(0, 0), size});
    return scene;
}

QRectF plotAreaOf(const QGraphicsScene& scene)
{
    const QList<QGraphicsItem*> items = scene.items();
    for (QGraphicsItem* item : items)
        if (const auto* chart = dynamic_cast<QChart*>(item))
            return chart->plotArea();
    return {};
}

void drawChart(QPainter& painter, const QRectF& area, double unit, const ChartSpec& spec,
               const Texts& texts, const ChartTheme& theme)
{
    const auto draw = [&] {
        const QSizeF points = area.size() / unit;
        const auto scene = chartScene(spec, texts, theme, points);
        scene->render(&painter, area, {QPointF(0, 0), points}, Qt::IgnoreAspectRatio);
    };
    // Scenes live on the application's own thread only.
    QCoreApplication* application = QCoreApplication::instance();
    if (QThread::currentThread() == application->thread())
        draw();
    else
        QMetaObject::invokeMethod(application, draw, Qt::BlockingQueuedConnection);
}

double chartHeight(const ChartSpec& spec)
{
    // The foot of a chart whose legend takes one line.
    return double(std::min(spec.bars.size(), barLimit)) * barHeight + 2 * axisHeight + 12;
}

} // namespace jalon
