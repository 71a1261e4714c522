// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/htmltimeline.h"
#include "ui/print/reportformats.h"

namespace jalon {

namespace {

constexpr const char* styleSheet =
    "body{font:15px/1.5 'Noto Sans',sans-serif;color:#202428;max-width:62rem;margin:2rem "
    "auto;padding:0 1rem}"
    "h1{color:#2b4a66;margin-top:3rem}h2{color:#2b4a66;margin-top:2rem}"
    "table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.87em}"
    "caption{text-align:left;font-weight:600;padding:.3rem 0}"
    "th{text-align:left;border-bottom:2px solid #b4bac0;color:#5f666d}"
    "td{border-bottom:1px solid #dee1e4;vertical-align:top}th,td{padding:.25rem .5rem .25rem 0}"
    ".n{text-align:right;font-variant-numeric:tabular-nums}.strong,.bad{font-weight:600}.bad{color:"
    "#8b1616}"
    ".caution{color:#7a4800}.good{color:#1d552f}.muted{color:#5f666d}"
    ".code{font:.85em 'Noto Sans Mono',monospace;white-space:pre-wrap;overflow-wrap:anywhere}"
    "dl{display:grid;grid-template-columns:12rem 1fr;gap:.3rem 1rem}dt{color:#5f666d}dd{margin:0}"
    ".sign{border:1px solid #b4bac0;padding:1rem;height:7rem;margin:1rem 0}"
    "figure{margin:1rem 0}figcaption{font-weight:600;font-size:.87em}svg{width:100%}"
    ".legend{font-size:.8em;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem}"
    ".legend svg{width:18px;height:12px;margin-right:.4em}"
    "thead{display:table-header-group}tr,figure,.sign,dl{break-inside:avoid}"
    "h1,h2,caption{break-after:avoid}"
    "@page{size:A4;margin:18mm}"
    "@media print{body{font-size:10.5px;margin:0;max-width:none;print-color-adjust:exact}"
    ".page{break-before:page}}";

const char* classOf(Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::Strong:
        return "strong";
    case Emphasis::Good:
        return "good";
    case Emphasis::Caution:
        return "caution";
    case Emphasis::Bad:
        return "bad";
    case Emphasis::Muted:
        return "muted";
    case Emphasis::Code:
        return "code";
    case Emphasis::Normal:
        break;
    }
    return "";
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Texts& texts)
        : m_texts(texts)
    {
    }

    QByteArray words(const Message& message) const
    {
        return m_texts.sentence(message).toHtmlEscaped().toUtf8();
    }
    QByteArray words(const ReportText& text) const
    {
        return m_texts.text(text).toHtmlEscaped().toUtf8();
    }

    void operator()(const ReportParagraph& paragraph)
    {
        html += "<p class=\"" + QByteArray(classOf(paragraph.text.emphasis)) + "\">" +
                words(paragraph.text) + "</p>\n";
    }

    void operator()(const ReportTable& table)
    {
        html += "<table>";
        if (!table.caption.isEmpty())
            html += "<caption>" + words(table.caption) + "</caption>";
        html += "<thead><tr>";
        for (const ReportTable::Column& column : table.columns)
            html += QByteArray(column.isNumber ? "<th scope=\"col\" class=\"n\">"
                                               : "<th scope=\"col\">") +
                    words(column.title) + "</th>";
        html += "</tr></thead><tbody>\n";
        for (const QList<ReportText>& row : table.rows)
            addRow(table, row);
        html += "</tbody></table>\n";
    }

    void operator()(const ReportFields& fields)
    {
        html += "<dl>";
        for (const auto& [label, text] : fields.fields)
            html += "<dt>" + words(label) + "</dt><dd class=\"" + classOf(text.emphasis) + "\">" +
                    words(text) + "</dd>";
        html += "</dl>\n";
    }

    void operator()(const ReportFigure& figure)
    {
        html += "<figure><figcaption>" + words(figure.chart.title) + "</figcaption>" +
                chart(figure.chart) + legend(figure.chart) + "</figure>\n";
    }

    void operator()(const ReportTimeline& figure)
    {
        html += "<figure><figcaption>" + words(figure.timeline.title) + "</figcaption>" +
                timelineHtml(figure.timeline, m_texts) + "</figure>\n";
    }

    void operator()(const ReportSignature& signature)
    {
        html += "<div class=\"sign\">" + words(signature.role) + "</div>\n";
    }

    QByteArray html;

private:
    void addRow(const ReportTable& table, const QList<ReportText>& row)
    {
        html += "<tr>";
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isNumber = i < table.columns.size() && table.columns.at(i).isNumber;
            html += QByteArray("<td class=\"") + (isNumber ? "n " : "") +
                    classOf(row.at(i).emphasis) + "\">" + words(row.at(i)) + "</td>";
        }
        html += "</tr>\n";
    }

    static double lengthOf(const ChartSpec::Bar& bar)
    {
        double length = 0;
        for (const ChartSpec::Segment& segment : bar.segments)
            length += double(segment.size.bytes());
        return std::max(length, bar.capacity ? double(bar.capacity->bytes()) : 0.0);
    }

    static const char* fillOf(ChartRole role)
    {
        switch (role) {
        case ChartRole::Used:
            return "#41566b";
        case ChartRole::Growth:
            return "#a9bccd";
        case ChartRole::Reserve:
            return "#dfe3e7";
        case ChartRole::Missing:
            return "#f3c9c9";
        case ChartRole::Free:
            break;
        }
        return "#ffffff";
    }

    /// What is missing stays apart in grey by its dashed outline.
    static QByteArray paintOf(ChartRole role)
    {
        const QByteArray outline = role == ChartRole::Missing
                                       ? "stroke=\"#8b1616\" stroke-width=\"1.6\" "
                                         "stroke-dasharray=\"4 2\""
                                       : "stroke=\"#30363c\" stroke-width=\".5\"";
        return outline + " fill=\"" + fillOf(role) + "\"";
    }

    static QByteArray tick(double x, double top, double height, bool isThreshold)
    {
        return QByteArray(isThreshold ? "<path stroke=\"#30363c\" stroke-dasharray=\"3 2\" d=\"M"
                                      : "<path stroke=\"#30363c\" stroke-width=\"2\" d=\"M") +
               QByteArray::number(x, 'f', 1) + " " + QByteArray::number(top, 'f', 1) + "v" +
               QByteArray::number(height, 'f', 1) + "\"/>";
    }

    QByteArray amount(ByteSize size, ChartUnit unit) const
    {
        return (unit == ChartUnit::Bytes ? m_texts.bytes(size) : m_texts.count(size.bytes()))
            .toUtf8();
    }

    QByteArray legendEntry(const QByteArray& drawing, const Message& label) const
    {
        return "<span><svg viewBox=\"0 0 18 12\" aria-hidden=\"true\">" + drawing + "</svg>" +
               words(label) + "</span>";
    }

    /// What the chart calls this part; nothing where it has none.
    static const Message* labelOf(const ChartSpec& spec, ChartRole role)
    {
        for (const ChartSpec::Bar& bar : spec.bars)
            for (const ChartSpec::Segment& segment : bar.segments)
                if (segment.role == role)
                    return &segment.label;
        return nullptr;
    }

    QByteArray legend(const ChartSpec& spec) const
    {
        QByteArray entries;
        for (const ChartRole role : {ChartRole::Used, ChartRole::Growth, ChartRole::Reserve,
                                     ChartRole::Free, ChartRole::Missing})
            if (const Message* label = labelOf(spec, role))
                entries += legendEntry("<rect x=\"1\" y=\"1\" width=\"16\" height=\"10\" " +
                                           paintOf(role) + "/>",
                                       *label);
        if (spec.unit == ChartUnit::Bytes)
            entries += legendEntry(tick(9, 0, 12, false), {QStringLiteral("chart.usable"), {}}) +
                       legendEntry(tick(9, 0, 12, true), {QStringLiteral("chart.thresholds"), {}});
        return "<div class=\"legend\">" + entries + "</div>";
    }

    QByteArray chart(const ChartSpec& spec) const
    {
        double longest = 1;
        for (const ChartSpec::Bar& bar : spec.bars)
            longest = std::max(longest, lengthOf(bar));
        QByteArray svg = "<svg role=\"img\" viewBox=\"0 0 800 " +
                         QByteArray::number(spec.bars.size() * 28 + 4) +
                         "\" font-size=\"12\"><title>" + words(spec.summary) + "</title>";
        for (qsizetype i = 0; i < spec.bars.size(); ++i)
            svg += bar(spec.bars.at(i), spec.unit, double(i) * 28 + 4, longest);
        return svg + "</svg>";
    }

    QByteArray bar(const ChartSpec::Bar& bar, ChartUnit unit, double top, double longest) const
    {
        const auto at = [&](double bytes) { return 200 + 510 * bytes / longest; };
        const auto number = [](double value) { return QByteArray::number(value, 'f', 1); };
        const QString name =
            bar.words.isEmpty() ? m_texts.argument(bar.label) : m_texts.sentence(bar.words);
        QByteArray svg = "<text x=\"190\" text-anchor=\"end\" y=\"" + number(top + 14) + "\">" +
                         name.toHtmlEscaped().toUtf8() + "</text>";
        double begin = 0;
        for (const ChartSpec::Segment& segment : bar.segments) {
            const auto size = double(segment.size.bytes());
            svg += "<rect " + paintOf(segment.role) + " x=\"" + number(at(begin)) + "\" y=\"" +
                   number(top) + "\" height=\"20\" width=\"" + number(at(size) - 200) +
                   "\"><title>" + words(segment.label) + " " + amount(segment.size, unit) +
                   "</title></rect>";
            begin += size;
        }
        for (const ByteSize threshold : bar.thresholds)
            svg += tick(at(double(threshold.bytes())), top, 20, true);
        if (bar.capacity)
            svg += tick(at(double(bar.capacity->bytes())), top - 3, 26, false) +
                   "<text text-anchor=\"end\" x=\"796\" y=\"" + number(top + 14) + "\">" +
                   m_texts.bytes(*bar.capacity).toHtmlEscaped().toUtf8() + "</text>";
        return svg;
    }

    const Texts& m_texts;
};

} // namespace

QByteArray htmlReport(const ReportDocument& document, const Texts& texts)
{
    HtmlWriter writer(texts);
    const QByteArray language = texts.language() == Language::French ? "fr" : "en";
    const QByteArray title =
        texts.sentence({QStringLiteral("report.title"), {}}).toHtmlEscaped().toUtf8() + " – " +
        texts.argument(document.customer).toHtmlEscaped().toUtf8();
    writer.html = "<!DOCTYPE html>\n<html lang=\"" + language +
                  "\"><head><meta charset=\"utf-8\">" +
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                  "style-src 'unsafe-inline'\">" +
                  "<title>" + title + "</title><style>" + styleSheet + "</style></head><body>\n";
    for (const ReportSection& section : document.sections) {
        const QByteArray tag = section.level == 1 ? "h1" : "h2";
        writer.html += "<" + tag + (section.startsPage ? " class=\"page\">" : ">") +
                       writer.words(section.title) + "</" + tag + ">\n";
        for (const ReportBlock& block : section.blocks)
            std::visit([&](const auto& content) { writer(content); }, block);
    }
    return writer.html + "</body></html>\n";
}

} // namespace jalon
