// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/blockpainter.h"

namespace jalon {

static constexpr double contentsRow = 190;
static constexpr double contentsHead = 420;

int PageFlow::contentsPerPage() const
{
    return int((m_geometry.bottom - m_geometry.top - 500) / contentsRow);
}

void PageFlow::paintFrame(QPainter& painter, int page) const
{
    const Ink ink;
    const double half = m_geometry.measure() / 2;
    const Face& face = m_faces->small;
    const auto put = [&](const QString& text, double left, double top, bool isRightAligned) {
        TextBox(text, face, half - 100, ink.muted)
            .draw(painter, left, top, face.lineHeight(), 0, 1, isRightAligned);
    };
    put(m_texts.argument(m_document.customer), m_geometry.left, 420, false);
    put(m_texts.argument(m_document.reference), m_geometry.left + half + 100, 420, true);
    painter.setPen(QPen(ink.faintRule, 5));
    painter.drawLine(QPointF(m_geometry.left, 550), QPointF(m_geometry.right, 550));
    const double foot = m_geometry.height - 500;
    put(m_texts.sentence({QStringLiteral("report.title"), {}}), m_geometry.left, foot, false);
    put(m_texts.sentence({QStringLiteral("report.page"), {qint64(page), qint64(pageCount())}}),
        m_geometry.left + half + 100, foot, true);
}

void PageFlow::paintCover(QPainter& painter) const
{
    const Ink ink;
    const ReportSection& cover = m_document.sections.first();
    painter.fillRect(QRectF(0, 0, 180, m_geometry.height), ink.accent);
    const TextBox title(m_texts.sentence(cover.title), m_faces->title, m_geometry.measure(),
                        ink.accent);
    double y = 2200;
    title.draw(painter, m_geometry.left, y, m_faces->title.lineHeight(), 0, title.lineCount(),
               false);
    y += title.lineCount() * m_faces->title.lineHeight() + 60;
    const TextBox customer(m_texts.argument(m_document.customer), m_faces->heading,
                           m_geometry.measure(), ink.text);
    const int lines = std::min(customer.lineCount(), 4);
    customer.draw(painter, m_geometry.left, y, m_faces->heading.lineHeight(), 0, lines, false);
    y += lines * m_faces->heading.lineHeight() + 200;
    painter.setPen(QPen(ink.rule, 9));
    painter.drawLine(QPointF(m_geometry.left, y), QPointF(m_geometry.right, y));

    PageGeometry below = m_geometry;
    below.top = y + 250;
    BlockPainter blocks(m_texts, *m_faces, below, &painter);
    for (const ReportBlock& block : cover.blocks) {
        PagePosition start;
        start.row = 0;
        if (!blocks.block(block, start))
            break;
    }
}

QList<PageLink> PageFlow::links() const
{
    QList<PageLink> links;
    for (int i = 0; i < int(m_contents.size()); ++i) {
        const double top =
            m_geometry.top + contentsHead + contentsRow * (i % contentsPerPage()) - 20;
        links.append({int(m_first) + 1 + i / contentsPerPage(),
                      QRectF(m_geometry.left / unitsPerPoint, top / unitsPerPoint,
                             m_geometry.measure() / unitsPerPoint, contentsRow / unitsPerPoint),
                      m_contents.at(i).page});
    }
    return links;
}

void PageFlow::paintContents(QPainter& painter, int page) const
{
    const Ink ink;
    const double measure = m_geometry.measure();
    double y = m_geometry.top;
    TextBox(m_texts.sentence({QStringLiteral("report.contents"), {}}), m_faces->heading, measure,
            ink.accent)
        .draw(painter, m_geometry.left, y, m_faces->heading.lineHeight(), 0, 1, false);
    y += contentsHead;
    const int first = page * contentsPerPage();
    const int last = std::min(first + contentsPerPage(), int(m_contents.size()));
    for (int i = first; i < last; ++i, y += contentsRow) {
        const ContentsEntry& entry = m_contents.at(i);
        const Face& face = entry.level == 1 ? m_faces->strongText : m_faces->text;
        const double indent = entry.level == 1 ? 0 : 180;
        TextBox(m_texts.sentence(entry.title), face, measure - indent - 400, ink.text)
            .draw(painter, m_geometry.left + indent, y, face.lineHeight(), 0, 1, false);
        TextBox(m_texts.count(entry.page), face, 350, ink.text)
            .draw(painter, m_geometry.right - 350, y, face.lineHeight(), 0, 1, true);
        painter.setPen(QPen(ink.faintRule, 4));
        painter.drawLine(QPointF(m_geometry.left, y + 160), QPointF(m_geometry.right, y + 160));
    }
}

} // namespace jalon
