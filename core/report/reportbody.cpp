// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportbuilder.h"

#include <QJsonArray>

namespace jalon {

namespace {

using Words = std::function<QString(const ReportText&)>;

QString key(const char* text)
{
    return QString::fromLatin1(text);
}

class BodyWriter {
public:
    explicit BodyWriter(const Words& text)
        : m_text(text)
    {
    }

    QString words(const Message& message) const { return m_text({message, Emphasis::Normal}); }

    QJsonObject operator()(const ReportParagraph& paragraph) const
    {
        return {{key("paragraph"), m_text(paragraph.text)}};
    }

    QJsonObject operator()(const ReportTable& table) const
    {
        QJsonArray columns;
        for (const ReportTable::Column& column : table.columns)
            columns.append(words(column.title));
        QJsonArray rows;
        for (const QList<ReportText>& row : table.rows) {
            QJsonArray cells;
            for (const ReportText& cell : row)
                cells.append(m_text(cell));
            rows.append(cells);
        }
        return {{key("table"), QJsonObject{{key("caption"), words(table.caption)},
                                           {key("columns"), columns},
                                           {key("rows"), rows}}}};
    }

    QJsonObject operator()(const ReportFields& fields) const
    {
        QJsonArray list;
        for (const auto& [label, text] : fields.fields)
            list.append(QJsonObject{{key("label"), words(label)}, {key("text"), m_text(text)}});
        return {{key("fields"), list}};
    }

    QJsonObject operator()(const ReportFigure& figure) const
    {
        QJsonArray bars;
        for (const ChartSpec::Bar& bar : figure.chart.bars)
            bars.append(barBody(bar, figure.chart.unit));
        return {{key("figure"),
                 QJsonObject{{key("id"), figure.chart.id},
                             {key("title"), words(figure.chart.title)},
                             {key("summary"), words(figure.chart.summary)},
                             {key("unit"),
                              key(figure.chart.unit == ChartUnit::Bytes ? "bytes" : "mailboxes")},
                             {key("bars"), bars}}}};
    }

    QJsonObject operator()(const ReportTimeline& figure) const
    {
        const TimelineSpec& timeline = figure.timeline;
        QJsonArray lines, thresholds;
        for (const TimelineSpec::Line& line : timeline.lines)
            lines.append(lineBody(line, timeline.today));
        for (const ByteSize mark : timeline.thresholds)
            thresholds.append(mark.bytes());
        const bool isStacked = timeline.form == TimelineSpec::Form::Stacked;
        QJsonObject body{{key("id"), timeline.id},
                         {key("title"), words(timeline.title)},
                         {key("summary"), words(timeline.summary)},
                         {key("form"), key(isStacked ? "stacked" : "bands")},
                         {key("lastDay"), timeline.lastDay},
                         {key("lines"), lines},
                         {key("thresholdsBytes"), thresholds}};
        if (timeline.capacity)
            body.insert(key("usableBytes"), timeline.capacity->bytes());
        if (timeline.worst)
            body.insert(key("worst"), pointBody(*timeline.worst, timeline.today));
        return {{key("timeline"), body}};
    }

    QJsonObject operator()(const ReportSignature& signature) const
    {
        return {{key("signature"), words(signature.role)}};
    }

private:
    QJsonObject barBody(const ChartSpec::Bar& bar, ChartUnit unit) const
    {
        QJsonArray segments;
        for (const ChartSpec::Segment& segment : bar.segments)
            segments.append(QJsonObject{
                {key("label"), words(segment.label)},
                {key(unit == ChartUnit::Bytes ? "bytes" : "mailboxes"), segment.size.bytes()}});
        QJsonArray thresholds;
        for (const ByteSize mark : bar.thresholds)
            thresholds.append(mark.bytes());
        QJsonObject body{{key("label"), bar.words.isEmpty() ? bar.label : words(bar.words)},
                         {key("segments"), segments},
                         {key("thresholdsBytes"), thresholds}};
        if (bar.capacity)
            body.insert(key("usableBytes"), bar.capacity->bytes());
        return body;
    }

    static QJsonObject pointBody(const TimelineSpec::Point& point, const QDate& today)
    {
        QJsonObject body{{key("day"), point.day},
                         {key("lowBytes"), point.value.low.bytes()},
                         {key("highBytes"), point.value.high.bytes()}};
        if (today.isValid())
            body.insert(key("on"), today.addDays(point.day).toString(Qt::ISODate));
        return body;
    }

    QJsonObject lineBody(const TimelineSpec::Line& line, const QDate& today) const
    {
        QJsonArray points;
        for (const TimelineSpec::Point& point : line.points)
            points.append(pointBody(point, today));
        return {{key("label"), words(line.label)}, {key("points"), points}};
    }

    const Words& m_text;
};

} // namespace

QJsonObject reportBody(const ReportDocument& document,
                       const std::function<QString(const ReportText&)>& text)
{
    const BodyWriter writer(text);
    QJsonArray sections;
    for (const ReportSection& section : document.sections) {
        QJsonArray blocks;
        for (const ReportBlock& block : section.blocks)
            blocks.append(std::visit(writer, block));
        sections.append(QJsonObject{{key("id"), section.id},
                                    {key("title"), writer.words(section.title)},
                                    {key("level"), section.level},
                                    {key("blocks"), blocks}});
    }
    return {{key("customer"), document.customer},
            {key("reference"), document.reference},
            {key("author"), document.author},
            {key("at"), document.at.toUTC().toString(Qt::ISODate)},
            {key("sections"), sections}};
}

} // namespace jalon
