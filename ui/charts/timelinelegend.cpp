// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timelinelegend.h"

#include "ui/charts/timelinescale.h"

#include <QFontMetricsF>

namespace jalon {

static constexpr int legendPixels = 9;
static constexpr double lineHeight = 16;
static constexpr double signWidth = 22;
static constexpr double ringRadius = 3.5;

QFont timelineFont(const ChartTheme& theme)
{
    QFont font = theme.family.isEmpty() ? QFont() : QFont(theme.family);
    font.setPixelSize(legendPixels);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

QPen capacityPen(const ChartTheme& theme)
{
    return {theme.line, 2};
}

QPen thresholdPen(const ChartTheme& theme, qsizetype threshold)
{
    QPen pen(theme.line, 0.9);
    pen.setDashPattern(threshold == 0 ? QList<qreal>{2, 4} : QList<qreal>{8, 4});
    return pen;
}

void paintRing(QPainter& painter, const QPointF& middle, const ChartTheme& theme)
{
    painter.setPen(QPen(theme.text, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(middle, ringRadius, ringRadius);
}

TimelineLegend::TimelineLegend(const TimelineSpec& spec, const Texts& texts,
                               const ChartTheme& theme, double width)
    : m_theme(theme)
{
    addLines(spec, texts);
    addMarks(spec, texts);
    const QFontMetricsF metrics(timelineFont(theme));
    QPointF place(2, 0);
    for (Entry& entry : m_entries) {
        entry.width = metrics.horizontalAdvance(entry.words);
        const double taken = signWidth + entry.width;
        if (place.x() > 2 && place.x() + taken > width)
            place = {2, place.y() + lineHeight};
        entry.place = place;
        place.rx() += taken + 10;
    }
}

void TimelineLegend::addLines(const TimelineSpec& spec, const Texts& texts)
{
    for (qsizetype i = 0; i < spec.lines.size(); ++i) {
        const QString words = texts.sentence(spec.lines.at(i).label);
        if (spec.form == TimelineSpec::Form::Stacked)
            m_entries.append({Sign::Area, QPen(m_theme.line, 0.5), m_theme.area(i), words, 0, {}});
        else
            m_entries.append({Sign::Line, m_theme.pen(i), {}, words, 0, {}});
    }
}

void TimelineLegend::addMarks(const TimelineSpec& spec, const Texts& texts)
{
    const auto words = [&texts](const char* id) {
        return texts.sentence({QString::fromLatin1(id), {}});
    };
    if (spec.capacity)
        m_entries.append({Sign::Line, capacityPen(m_theme), {}, words("chart.usable"), 0, {}});
    static constexpr const char* ids[] = {"timeline.tight", "timeline.full"};
    for (qsizetype i = 0; i < spec.thresholds.size(); ++i)
        m_entries.append({Sign::Line, thresholdPen(m_theme, i), {}, words(ids[i > 0]), 0, {}});
    if (spec.worst)
        m_entries.append({Sign::Ring,
                          {},
                          {},
                          texts.sentence({QStringLiteral("timeline.worst"),
                                          {dayWords(spec, spec.worst->day, texts)}}),
                          0,
                          {}});
}

double TimelineLegend::height() const
{
    return m_entries.isEmpty() ? 0 : m_entries.constLast().place.y() + lineHeight;
}

void TimelineLegend::paint(QPainter& painter, double top) const
{
    for (const Entry& entry : m_entries)
        paintEntry(painter, entry, top);
}

void TimelineLegend::paintEntry(QPainter& painter, const Entry& entry, double top) const
{
    const double x = entry.place.x();
    const double middle = top + entry.place.y() + lineHeight / 2;
    painter.setPen(entry.pen);
    painter.setBrush(entry.brush);
    if (entry.sign == Sign::Area)
        painter.drawRect(QRectF(x + 3, middle - 4, 14, 8));
    else if (entry.sign == Sign::Line)
        painter.drawLine(QPointF(x, middle), QPointF(x + signWidth - 5, middle));
    else
        paintRing(painter, {x + 9, middle}, m_theme);
    painter.setPen(m_theme.text);
    painter.drawText(QRectF(x + signWidth, middle - 8, entry.width + 4, 16),
                     Qt::AlignLeft | Qt::AlignVCenter, entry.words);
}

} // namespace jalon
