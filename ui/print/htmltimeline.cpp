// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/htmltimeline.h"

#include "ui/charts/charttheme.h"
#include "ui/charts/timelinescale.h"

#include <QPen>

namespace jalon {

namespace {

constexpr double left = 90;
constexpr double right = 790;
constexpr double top = 12;
constexpr double bottom = 200;
constexpr double height = 222;
constexpr int mostTicks = 8;

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 1);
}

class TimelineDrawing {
public:
    TimelineDrawing(const TimelineSpec& spec, const Texts& texts)
        : m_spec(spec)
        , m_texts(texts)
        , m_scale(spec)
        , m_theme(ChartTheme::print({}))
    {
    }

    QByteArray drawing() const;
    QByteArray legend() const;

private:
    double x(int day) const { return left + (right - left) * day / std::max(m_spec.lastDay, 1); }
    double y(double bytes) const { return bottom - (bottom - top) * bytes / m_scale.longest(); }
    double y(ByteSize size) const { return y(double(size.bytes())); }
    QByteArray at(int day, double bytes) const { return number(x(day)) + ' ' + number(y(bytes)); }
    QByteArray words(const Message& message) const
    {
        return m_texts.sentence(message).toHtmlEscaped().toUtf8();
    }
    QByteArray label(double labelX, double labelY, const char* anchor, const QString& text) const
    {
        return "<text x=\"" + number(labelX) + "\" y=\"" + number(labelY) + "\" text-anchor=\"" +
               anchor + "\">" + text.toHtmlEscaped().toUtf8() + "</text>";
    }

    QByteArray stroke(qsizetype line) const;
    QByteArray axes() const;
    QByteArray band(qsizetype index) const;
    QByteArray areas() const;
    QByteArray level(ByteSize size, const char* style) const;
    QByteArray levels() const;
    QByteArray worst() const;
    QByteArray entry(const QByteArray& sign, const QByteArray& text) const
    {
        return "<span><svg viewBox=\"0 0 18 12\" aria-hidden=\"true\">" + sign + "</svg>" + text +
               "</span>";
    }

    const TimelineSpec& m_spec;
    const Texts& m_texts;
    const TimelineScale m_scale;
    const ChartTheme m_theme;
};

constexpr const char* capacityStyle = "stroke=\"#30363c\" stroke-width=\"2\"";
constexpr const char* thresholdStyle = "stroke=\"#30363c\" stroke-dasharray=\"5 3\"";
constexpr const char* ringStyle = "fill=\"none\" stroke=\"#8b1616\" stroke-width=\"2\"";

/// The colour and the dash that the line has on paper.
QByteArray TimelineDrawing::stroke(qsizetype line) const
{
    const QPen pen = m_theme.pen(line);
    QByteArray dashes;
    if (pen.style() != Qt::SolidLine)
        for (const double dash : pen.dashPattern())
            dashes += number(dash * pen.widthF()) + ' ';
    QByteArray style = "fill=\"none\" stroke=\"" + pen.color().name().toLatin1() +
                       "\" stroke-width=\"" + number(pen.widthF()) + '"';
    if (!dashes.isEmpty())
        style += " stroke-dasharray=\"" + dashes.trimmed() + '"';
    return style;
}

QByteArray TimelineDrawing::axes() const
{
    QByteArray svg;
    for (double bytes = 0; bytes <= m_scale.longest(); bytes += m_scale.step())
        svg += "<path stroke=\"#e2e5e8\" d=\"M" + number(left) + ' ' + number(y(bytes)) + 'H' +
               number(right) + "\"/>" +
               label(left - 6, y(bytes) + 4, "end", m_texts.bytes(ByteSize(qint64(bytes))));
    const QList<TimelineScale::Tick> ticks = m_scale.ticks(m_spec, m_texts, mostTicks);
    for (const TimelineScale::Tick& tick : ticks)
        svg += "<path stroke=\"#30363c\" d=\"M" + number(x(tick.day)) + ' ' + number(bottom) +
               "v4\"/>" + label(x(tick.day), bottom + 17, "middle", tick.label);
    return svg;
}

/// The veil between the low and the high figure, then the high one as a line.
QByteArray TimelineDrawing::band(qsizetype index) const
{
    const TimelineSpec::Line& line = m_spec.lines.at(index);
    QByteArray high, low;
    for (const TimelineSpec::Point& point : line.points) {
        high += (high.isEmpty() ? "M" : "L") + at(point.day, double(point.value.high.bytes()));
        low = 'L' + at(point.day, double(point.value.low.bytes())) + low;
    }
    QByteArray svg;
    // The veils of many lines would hide one another.
    if (m_spec.lines.size() <= 2)
        svg += "<path fill=\"" + m_theme.pen(index).color().name().toLatin1() +
               "\" fill-opacity=\".18\" d=\"" + high + low + "z\"/>";
    return svg + "<path " + stroke(index) + " d=\"" + high + "\"><title>" + words(line.label) +
           "</title></path>";
}

QByteArray TimelineDrawing::areas() const
{
    const QList<int> days = daysOf(m_spec);
    QList<double> floor(days.size(), 0);
    QByteArray svg;
    for (qsizetype i = 0; i < m_spec.lines.size(); ++i) {
        QByteArray upper, lower;
        for (qsizetype day = 0; day < days.size(); ++day) {
            lower = 'L' + at(days.at(day), floor.at(day)) + lower;
            floor[day] += double(valueAt(m_spec.lines.at(i), days.at(day)).high.bytes());
            upper += (upper.isEmpty() ? "M" : "L") + at(days.at(day), floor.at(day));
        }
        svg += "<path fill=\"" + m_theme.area(i).color().name().toLatin1() +
               "\" stroke=\"#30363c\" stroke-width=\".5\" d=\"" + upper + lower + "z\"><title>" +
               words(m_spec.lines.at(i).label) + "</title></path>";
    }
    return svg;
}

QByteArray TimelineDrawing::level(ByteSize size, const char* style) const
{
    return QByteArray("<path ") + style + " d=\"M" + number(left) + ' ' + number(y(size)) + 'H' +
           number(right) + "\"/>";
}

QByteArray TimelineDrawing::levels() const
{
    QByteArray svg;
    for (const ByteSize threshold : m_spec.thresholds)
        svg += level(threshold, thresholdStyle);
    return m_spec.capacity ? svg + level(*m_spec.capacity, capacityStyle) : svg;
}

QByteArray TimelineDrawing::worst() const
{
    if (!m_spec.worst)
        return {};
    return "<circle r=\"5\" cx=\"" + number(x(m_spec.worst->day)) + "\" cy=\"" +
           number(y(m_spec.worst->value.high)) + "\" " + ringStyle + "/>";
}

QByteArray TimelineDrawing::drawing() const
{
    QByteArray svg = "<svg role=\"img\" viewBox=\"0 0 800 " + number(height) +
                     "\" font-size=\"12\"><title>" + words(m_spec.summary) + "</title>" + axes();
    if (m_spec.form == TimelineSpec::Form::Stacked)
        svg += areas();
    else
        for (qsizetype i = 0; i < m_spec.lines.size(); ++i)
            svg += band(i);
    return svg + levels() + worst() + "</svg>";
}

QByteArray TimelineDrawing::legend() const
{
    const bool isStacked = m_spec.form == TimelineSpec::Form::Stacked;
    QByteArray entries;
    for (qsizetype i = 0; i < m_spec.lines.size(); ++i)
        entries += entry(isStacked ? "<rect x=\"1\" y=\"1\" width=\"16\" height=\"10\" "
                                     "stroke=\"#30363c\" stroke-width=\".5\" fill=\"" +
                                         m_theme.area(i).color().name().toLatin1() + "\"/>"
                                   : "<path " + stroke(i) + " d=\"M0 6H18\"/>",
                         words(m_spec.lines.at(i).label));
    if (m_spec.capacity)
        entries += entry(QByteArray("<path ") + capacityStyle + " d=\"M0 6H18\"/>",
                         words({QStringLiteral("chart.usable"), {}})) +
                   entry(QByteArray("<path ") + thresholdStyle + " d=\"M0 6H18\"/>",
                         words({QStringLiteral("chart.thresholds"), {}}));
    if (m_spec.worst)
        entries += entry(QByteArray("<circle r=\"4\" cx=\"9\" cy=\"6\" ") + ringStyle + "/>",
                         words({QStringLiteral("timeline.worst"),
                                {dayWords(m_spec, m_spec.worst->day, m_texts)}}));
    return "<div class=\"legend\">" + entries + "</div>";
}

} // namespace

QByteArray timelineHtml(const TimelineSpec& spec, const Texts& texts)
{
    const TimelineDrawing timeline(spec, texts);
    return timeline.drawing() + timeline.legend();
}

} // namespace jalon
