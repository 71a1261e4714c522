// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/reportformats.h"

namespace jalon {

namespace {

constexpr const char* style =
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
    "thead{display:table-header-group}tr{break-inside:avoid}";

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
        html += "<table><caption>" + words(table.caption) + "</caption><thead><tr>";
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
                chart(figure.chart) + "</figure>\n";
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
            return "#9c1c1c";
        case ChartRole::Free:
            break;
        }
        return "#ffffff";
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
            svg += bar(spec.bars.at(i), double(i) * 28 + 4, longest);
        return svg + "</svg>";
    }

    QByteArray bar(const ChartSpec::Bar& bar, double top, double longest) const
    {
        const auto at = [&](double bytes) { return 200 + 590 * bytes / longest; };
        const auto number = [](double value) { return QByteArray::number(value, 'f', 1); };
        QByteArray svg = "<text x=\"190\" text-anchor=\"end\" y=\"" + number(top + 14) + "\">" +
                         m_texts.argument(bar.label).toHtmlEscaped().toUtf8() + "</text>";
        double begin = 0;
        for (const ChartSpec::Segment& segment : bar.segments) {
            const auto size = double(segment.size.bytes());
            svg += "<rect stroke=\"#30363c\" stroke-width=\".5\" x=\"" + number(at(begin)) +
                   "\" y=\"" + number(top) + "\" height=\"20\" width=\"" + number(at(size) - 200) +
                   "\" fill=\"" + fillOf(segment.role) + "\"><title>" + words(segment.label) + " " +
                   m_texts.bytes(segment.size).toUtf8() + "</title></rect>";
            begin += size;
        }
        if (bar.capacity)
            svg += "<path stroke=\"#30363c\" stroke-width=\"2\" d=\"M" +
                   number(at(double(bar.capacity->bytes()))) + " " + number(top - 3) + "v26\"/>";
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
                  "<title>" + title + "</title><style>" + style + "</style></head><body>\n";
    for (const ReportSection& section : document.sections) {
        const QByteArray tag = section.level == 1 ? "h1" : "h2";
        writer.html += "<" + tag + ">" + writer.words(section.title) + "</" + tag + ">\n";
        for (const ReportBlock& block : section.blocks)
            std::visit([&](const auto& content) { writer(content); }, block);
    }
    return writer.html + "</body></html>\n";
}

} // namespace jalon
