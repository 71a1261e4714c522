// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/barchart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QStyleOptionGraphicsItem>
#include <QValueAxis>

#include <array>
#include <cmath>

namespace jalon {

namespace {

constexpr std::array roles{ChartRole::Used, ChartRole::Growth, ChartRole::Reserve, ChartRole::Free,
                           ChartRole::Missing};
constexpr int fontPixels = 9;
constexpr double labelShare = 0.27;
constexpr double axisHeight = 18;
constexpr double legendHeight = 18;

double sizeOf(const ChartSpec::Bar& bar, ChartRole role)
{
    double size = 0;
    for (const ChartSpec::Segment& segment : bar.segments)
        if (segment.role == role)
            size += double(segment.size.bytes());
    return size;
}

double lengthOf(const ChartSpec::Bar& bar)
{
    double length = bar.capacity ? double(bar.capacity->bytes()) : 0;
    double sum = 0;
    for (const ChartSpec::Segment& segment : bar.segments)
        sum += double(segment.size.bytes());
    return std::max(length, sum);
}

/// A step of 1, 2 or 5 times a power of ten that makes at most six of them.
double stepFor(double longest)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(longest, 1.0) / 6)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (power * factor * 6 >= longest)
            return power * factor;
    return power * 10;
}

/// What Qt Charts has no plain-text way to say: names, axis labels, marks and legend. Its own
/// labels are HTML, and a mount's name comes from a server.
class ChartMarks : public QGraphicsItem {
public:
    ChartMarks(const ChartSpec& spec, const Texts& texts, const ChartTheme& theme, QChart* chart,
               double step, double longest)
        : QGraphicsItem(chart)
        , m_spec(spec)
        , m_texts(texts)
        , m_theme(theme)
        , m_chart(chart)
        , m_step(step)
        , m_longest(longest)
    {
        setZValue(100);
    }

    QRectF boundingRect() const override { return {QPointF(0, 0), m_chart->size()}; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        QFont font(m_theme.family.isEmpty() ? painter->font().family() : m_theme.family);
        font.setPixelSize(fontPixels);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
        painter->setFont(font);
        painter->setRenderHint(QPainter::Antialiasing);
        paintAxis(*painter);
        for (qsizetype i = 0; i < m_spec.bars.size(); ++i)
            paintBar(*painter, i);
        paintLegend(*painter);
    }

private:
    double at(double bytes) const
    {
        const QRectF plot = m_chart->plotArea();
        return plot.left() + plot.width() * bytes / m_longest;
    }

    void paintAxis(QPainter& painter) const
    {
        const QRectF plot = m_chart->plotArea();
        painter.setPen(m_theme.text);
        for (double value = 0; value <= m_longest * 1.0001; value += m_step) {
            const QRectF place(at(value) - 40, plot.bottom() + 3, 80, axisHeight - 4);
            painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop,
                             m_texts.bytes(ByteSize(qint64(value))));
        }
    }

    void paintBar(QPainter& painter, qsizetype index) const
    {
        const ChartSpec::Bar& bar = m_spec.bars.at(index);
        const QRectF plot = m_chart->plotArea();
        const double height = plot.height() / double(m_spec.bars.size());
        const double top = plot.top() + height * double(index);
        painter.setPen(m_theme.text);
        const QRectF place(0, top, plot.left() - 8, height);
        const QFontMetricsF metrics(painter.font());
        painter.drawText(
            place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(m_texts.argument(bar.label), Qt::ElideMiddle, place.width()));
        painter.setPen(QPen(m_theme.line, 0.8, Qt::DashLine));
        for (const ByteSize threshold : bar.thresholds)
            painter.drawLine(QPointF(at(double(threshold.bytes())), top + height * 0.14),
                             QPointF(at(double(threshold.bytes())), top + height * 0.86));
        if (!bar.capacity)
            return;
        painter.setPen(QPen(m_theme.line, 2));
        painter.drawLine(QPointF(at(double(bar.capacity->bytes())), top + height * 0.08),
                         QPointF(at(double(bar.capacity->bytes())), top + height * 0.92));
    }

    double paintSwatch(QPainter& painter, double x, const char* id,
                       const std::optional<ChartRole>& role, const QPen& mark) const
    {
        const double middle = m_chart->size().height() - legendHeight / 2;
        const QRectF box(x, middle - 4, 12, 8);
        if (role) {
            painter.setPen(QPen(m_theme.line, 0.5));
            painter.setBrush(m_theme.brush(*role));
            painter.drawRect(box);
        } else {
            painter.setPen(mark);
            painter.drawLine(QPointF(x + 6, middle - 6), QPointF(x + 6, middle + 6));
        }
        const QString words = m_texts.sentence({QString::fromLatin1(id), {}});
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(words);
        painter.setPen(m_theme.text);
        painter.drawText(QRectF(x + 16, middle - 8, width + 4, 16),
                         Qt::AlignLeft | Qt::AlignVCenter, words);
        return x + 16 + width + 8;
    }

    bool occurs(ChartRole role) const
    {
        return std::any_of(m_spec.bars.cbegin(), m_spec.bars.cend(),
                           [role](const ChartSpec::Bar& bar) { return sizeOf(bar, role) > 0; });
    }

    bool hasThresholds() const
    {
        return std::any_of(m_spec.bars.cbegin(), m_spec.bars.cend(),
                           [](const ChartSpec::Bar& bar) { return !bar.thresholds.isEmpty(); });
    }

    void paintLegend(QPainter& painter) const
    {
        static constexpr std::array ids{"chart.used", "chart.growth", "chart.reserve", "chart.free",
                                        "chart.missing"};
        double x = 2;
        for (std::size_t i = 0; i < roles.size(); ++i)
            if (occurs(roles.at(i)))
                x = paintSwatch(painter, x, ids.at(i), roles.at(i), {});
        x = paintSwatch(painter, x, "chart.usable", std::nullopt, QPen(m_theme.line, 2));
        if (hasThresholds())
            paintSwatch(painter, x, "chart.thresholds", std::nullopt,
                        QPen(m_theme.line, 0.8, Qt::DashLine));
    }

    const ChartSpec m_spec;
    const Texts& m_texts;
    const ChartTheme m_theme;
    QChart* m_chart;
    double m_step;
    double m_longest;
};

/// The grid, behind the bars, in step with the labels of `ChartMarks`.
class ChartGrid : public QGraphicsItem {
public:
    ChartGrid(const ChartTheme& theme, QChart* chart, double step, double longest)
        : QGraphicsItem(chart)
        , m_theme(theme)
        , m_chart(chart)
        , m_step(step)
        , m_longest(longest)
    {
        setZValue(-1);
    }

    QRectF boundingRect() const override { return {QPointF(0, 0), m_chart->size()}; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        const QRectF plot = m_chart->plotArea();
        for (double value = 0; value <= m_longest; value += m_step) {
            const double x = plot.left() + plot.width() * value / m_longest;
            painter->setPen(value == 0 ? QPen(m_theme.line, 0.8) : QPen(m_theme.grid, 0.6));
            painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
    }

private:
    const ChartTheme m_theme;
    QChart* m_chart;
    double m_step;
    double m_longest;
};

/// One set a role; the first bar goes on top, which is the last category of a horizontal series.
QHorizontalStackedBarSeries* seriesOf(const ChartSpec& spec, const ChartTheme& theme)
{
    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.56);
    for (const ChartRole role : roles) {
        auto* set = new QBarSet(QString());
        QList<qreal> sizes;
        for (qsizetype i = spec.bars.size() - 1; i >= 0; --i)
            sizes.append(sizeOf(spec.bars.at(i), role));
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
    double longest = 1;
    for (const ChartSpec::Bar& bar : shown.bars)
        longest = std::max(longest, lengthOf(bar));
    const double step = stepFor(longest);
    longest *= 1.02;

    auto scene = std::make_unique<QGraphicsScene>();
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    QHorizontalStackedBarSeries* series = seriesOf(shown, theme);
    chart->addSeries(series);
    addAxes(*chart, series, shown.bars.size(), longest);
    scene->addItem(chart);
    chart->resize(size);
    const double left = size.width() * labelShare;
    chart->setPlotArea(
        {left, 4, size.width() - left - 24, size.height() - axisHeight - legendHeight - 8});
    new ChartGrid(theme, chart, step, longest);
    new ChartMarks(shown, texts, theme, chart, step, longest);
    scene->setSceneRect({QPointF(0, 0), size});
    return scene;
}

void drawChart(QPainter& painter, const QRectF& area, double unit, const ChartSpec& spec,
               const Texts& texts, const ChartTheme& theme)
{
    const QSizeF points = area.size() / unit;
    const auto scene = chartScene(spec, texts, theme, points);
    scene->render(&painter, area, {QPointF(0, 0), points}, Qt::IgnoreAspectRatio);
}

double chartHeight(const ChartSpec& spec)
{
    return double(std::min(spec.bars.size(), barLimit)) * 24 + axisHeight + legendHeight + 12;
}

} // namespace jalon
