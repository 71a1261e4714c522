// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timelinemarks.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace jalon {

// A date with its year, and air beside it.
static constexpr double tickWidth = 62;

TimelineMarks::TimelineMarks(const TimelineSpec& spec, const Texts& texts, const ChartTheme& theme,
                             const TimelineLegend& legend, QChart* chart,
                             const TimelineScale& scale)
    : QGraphicsItem(chart)
    , m_spec(spec)
    , m_texts(texts)
    , m_theme(theme)
    , m_legend(legend)
    , m_chart(chart)
    , m_scale(scale)
{
    setZValue(100);
}

QRectF TimelineMarks::boundingRect() const
{
    return {QPointF(0, 0), m_chart->size()};
}

void TimelineMarks::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setFont(timelineFont(m_theme));
    painter->setRenderHint(QPainter::Antialiasing);
    paintBytes(*painter);
    paintDays(*painter);
    for (qsizetype i = 0; i < m_spec.thresholds.size(); ++i)
        paintLevel(*painter, m_spec.thresholds.at(i), thresholdPen(m_theme, i));
    if (m_spec.capacity)
        paintLevel(*painter, *m_spec.capacity, capacityPen(m_theme));
    paintWorst(*painter);
    m_legend.paint(*painter, m_chart->size().height() - m_legend.height());
}

double TimelineMarks::labelWidth(const TimelineScale& scale, const Texts& texts,
                                 const ChartTheme& theme)
{
    const QFontMetricsF metrics(timelineFont(theme));
    double width = 0;
    for (double value = 0; value <= scale.longest(); value += scale.step())
        width = std::max(width, metrics.horizontalAdvance(texts.bytes(ByteSize(qint64(value)))));
    return width + 10;
}

QPointF TimelineMarks::at(double day, double bytes) const
{
    const QRectF plot = m_chart->plotArea();
    return {plot.left() + plot.width() * day / std::max(m_spec.lastDay, 1),
            plot.bottom() - plot.height() * bytes / m_scale.longest()};
}

void TimelineMarks::paintLevel(QPainter& painter, ByteSize size, const QPen& pen) const
{
    const QRectF plot = m_chart->plotArea();
    const double y = at(0, double(size.bytes())).y();
    painter.setPen(pen);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
}

void TimelineMarks::paintBytes(QPainter& painter) const
{
    const double right = m_chart->plotArea().left() - 6;
    painter.setPen(m_theme.text);
    for (double value = 0; value <= m_scale.longest(); value += m_scale.step())
        painter.drawText(QRectF(0, at(0, value).y() - 8, right, 16),
                         Qt::AlignRight | Qt::AlignVCenter, m_texts.bytes(ByteSize(qint64(value))));
}

void TimelineMarks::paintDays(QPainter& painter) const
{
    const QRectF plot = m_chart->plotArea();
    const int most = std::max(2, int(plot.width() / tickWidth));
    const double end = m_chart->size().width();
    for (const TimelineScale::Tick& tick : m_scale.ticks(m_spec, m_texts, most)) {
        const double x = at(tick.day, 0).x();
        painter.setPen(QPen(m_theme.line, 0.8));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 3));
        painter.setPen(m_theme.text);
        QRectF place(x - tickWidth / 2, plot.bottom() + 4, tickWidth, 14);
        place.moveRight(std::min(place.right(), end));
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop, tick.label);
    }
}

void TimelineMarks::paintWorst(QPainter& painter) const
{
    if (!m_spec.worst)
        return;
    const QRectF plot = m_chart->plotArea();
    const QPointF worst = at(m_spec.worst->day, double(m_spec.worst->value.high.bytes()));
    painter.setPen(QPen(m_theme.text, 0.6));
    painter.drawLine(QPointF(worst.x(), worst.y() + 4), QPointF(worst.x(), plot.bottom()));
    paintRing(painter, worst, m_theme);
}

TimelineGrid::TimelineGrid(const ChartTheme& theme, QChart* chart, const TimelineScale& scale)
    : QGraphicsItem(chart)
    , m_theme(theme)
    , m_chart(chart)
    , m_scale(scale)
{
    setZValue(-1);
}

QRectF TimelineGrid::boundingRect() const
{
    return {QPointF(0, 0), m_chart->size()};
}

void TimelineGrid::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const QRectF plot = m_chart->plotArea();
    for (double value = 0; value <= m_scale.longest(); value += m_scale.step()) {
        const double y = plot.bottom() - plot.height() * value / m_scale.longest();
        painter->setPen(value == 0 ? QPen(m_theme.line, 0.8) : QPen(m_theme.grid, 0.6));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

} // namespace jalon
