// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/blockpainter.h"

#include "ui/charts/barchart.h"
#include "ui/charts/timelinechart.h"

namespace jalon {

// Two timelines and a chart of bars go on a page.
constexpr double timelineHeight = 190;

bool BlockPainter::placeChart(const Message& title, double height,
                              const std::function<void(const QRectF& area)>& draw)
{
    const double captionHeight = m_faces.caption.lineHeight() + 30;
    const double chartHeight = height * unitsPerPoint;
    if (!m_isEmpty && space() < chartHeight + captionHeight)
        return false;
    if (m_painter) {
        const TextBox caption(m_texts.sentence(title), m_faces.caption, m_geometry.measure(),
                              m_ink.text);
        caption.draw(*m_painter, m_geometry.left, m_y, m_faces.caption.lineHeight(), 0, 1, false);
        m_painter->save();
        draw({m_geometry.left, m_y + captionHeight, m_geometry.measure(), chartHeight});
        m_painter->restore();
    }
    m_y += captionHeight + chartHeight + blockGap;
    m_isEmpty = false;
    return true;
}

bool BlockPainter::place(const ReportFigure& figure, PagePosition&)
{
    // What fits a page legibly; the table beside it has every filesystem.
    ChartSpec chart = fullestBars(figure.chart, 24);
    for (ChartSpec::Bar& bar : chart.bars)
        bar.label = m_faces.cell.printable(bar.label);
    return placeChart(chart.title, chartHeight(chart), [&](const QRectF& area) {
        drawChart(*m_painter, area, unitsPerPoint, chart, m_texts,
                  ChartTheme::print(printFamilies()));
    });
}

bool BlockPainter::place(const ReportTimeline& figure, PagePosition&)
{
    TimelineSpec timeline = figure.timeline;
    for (TimelineSpec::Line& line : timeline.lines)
        for (Argument& argument : line.label.arguments)
            if (QString* name = std::get_if<QString>(&argument))
                *name = m_faces.cell.printable(*name);
    return placeChart(timeline.title, timelineHeight, [&](const QRectF& area) {
        drawTimeline(*m_painter, area, unitsPerPoint, timeline, m_texts,
                     ChartTheme::print(printFamilies()));
    });
}

bool BlockPainter::place(const ReportSignature& signature, PagePosition&)
{
    constexpr double height = 1250;
    if (!m_isEmpty && space() < height + blockGap)
        return false;
    if (m_painter) {
        const QRectF frame(m_geometry.left, m_y + 60, m_geometry.measure(), height - 60);
        m_painter->setPen(QPen(m_ink.rule, 8));
        m_painter->drawRect(frame);
        const double third = frame.width() / 3;
        TextBox(m_texts.sentence(signature.role), m_faces.strongText, frame.width() - 200,
                m_ink.text)
            .draw(*m_painter, frame.left() + 100, frame.top() + 60, m_faces.strongText.lineHeight(),
                  0, 1, false);
        static constexpr const char* labels[] = {"report.sign-name", "report.sign-date",
                                                 "report.sign-signature"};
        for (int i = 0; i < 3; ++i) {
            const double x = frame.left() + third * i + 100;
            const double foot = frame.bottom() - 230;
            m_painter->setPen(QPen(m_ink.rule, 5));
            m_painter->drawLine(QPointF(x, foot), QPointF(x + third - 200, foot));
            TextBox(m_texts.sentence({QString::fromLatin1(labels[i]), {}}), m_faces.small,
                    third - 200, m_ink.muted)
                .draw(*m_painter, x, foot + 20, m_faces.small.lineHeight(), 0, 1, false);
        }
    }
    m_y += height + blockGap;
    m_isEmpty = false;
    return true;
}

} // namespace jalon
