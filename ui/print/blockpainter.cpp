// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/blockpainter.h"

namespace jalon {

BlockPainter::BlockPainter(const Texts& texts, const Faces& faces, const PageGeometry& geometry,
                           QPainter* painter)
    : m_texts(texts)
    , m_faces(faces)
    , m_geometry(geometry)
    , m_painter(painter)
    , m_y(geometry.top)
{
}

int BlockPainter::Row::lineCount() const
{
    int lines = 1;
    for (const Cell& cell : cells)
        lines = std::max(lines, cell.box.lineCount());
    return lines;
}

void BlockPainter::rule(double y, const QColor& colour, double width)
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(colour, width));
    m_painter->drawLine(QPointF(m_geometry.left, y), QPointF(m_geometry.right, y));
}

TextBox BlockPainter::box(const ReportText& text, double width, bool isCell) const
{
    const Face& normal = isCell ? m_faces.cell : m_faces.text;
    const Face& strong = isCell ? m_faces.strongCell : m_faces.strongText;
    const QString words = m_texts.text(text);
    switch (text.emphasis) {
    case Emphasis::Strong:
        return {words, strong, width, m_ink.text};
    case Emphasis::Good:
        return {words, normal, width, m_ink.good, TextBox::Mark::Good};
    case Emphasis::Caution:
        return {words, normal, width, m_ink.caution, TextBox::Mark::Caution};
    case Emphasis::Bad:
        return {words, strong, width, m_ink.bad, TextBox::Mark::Bad};
    case Emphasis::Muted:
        return {words, normal, width, m_ink.muted};
    case Emphasis::Code:
        return {words, m_faces.code, width, m_ink.text};
    case Emphasis::Normal:
        break;
    }
    return {words, normal, width, m_ink.text};
}

void BlockPainter::drawRow(const Row& row, int first, int count)
{
    if (m_painter)
        for (const Cell& cell : row.cells)
            cell.box.draw(*m_painter, cell.left, m_y + row.padding, row.lineHeight, first, count,
                          cell.isRightAligned);
    m_y += std::min(count, row.lineCount() - first) * row.lineHeight + 2 * row.padding;
    m_isEmpty = false;
}

bool BlockPainter::placeRow(const Row& row, PagePosition& position)
{
    const int lines = row.lineCount() - position.line;
    const int fitting = int((space() - 2 * row.padding) / row.lineHeight);
    if (lines <= fitting) {
        drawRow(row, position.line, lines);
        position.line = 0;
        return true;
    }
    const bool fitsAlone = row.height() <= m_geometry.bottom - m_geometry.top - 600;
    const bool isWorthSplitting = fitting >= 6 && (!fitsAlone || position.line > 0);
    if (isWorthSplitting) {
        drawRow(row, position.line, fitting);
        position.line += fitting;
    }
    return false;
}

bool BlockPainter::wouldPart(const ReportSection& section) const
{
    BlockPainter trial(*this);
    trial.m_painter = nullptr;
    PagePosition position;
    if (!trial.heading(section))
        return true;
    for (const ReportBlock& block : section.blocks) {
        position = {};
        const bool isOver = trial.block(block, position);
        const bool isBegun = isOver || position.row > 0 || position.line > 0;
        if (!isBegun)
            return true;
        if (!isOver || !std::holds_alternative<ReportParagraph>(block))
            return false;
    }
    return false;
}

bool BlockPainter::heading(const ReportSection& section)
{
    const Face& face = section.level == 1 ? m_faces.heading : m_faces.subheading;
    const double before = m_isEmpty ? 0 : section.level == 1 ? 260 : 180;
    const TextBox words(m_texts.sentence(section.title), face, m_geometry.measure(), m_ink.accent);
    const double height = before + words.lineCount() * face.lineHeight() + 100;
    // A heading never stands at the foot of a page without what it announces.
    if (!m_isEmpty && space() < height + (section.level == 1 ? 1200 : 900))
        return false;
    if (m_painter)
        words.draw(*m_painter, m_geometry.left, m_y + before, face.lineHeight(), 0,
                   words.lineCount(), false);
    m_y += height;
    m_isEmpty = false;
    return true;
}

bool BlockPainter::block(const ReportBlock& block, PagePosition& position)
{
    return std::visit([&](const auto& content) { return place(content, position); }, block);
}

bool BlockPainter::place(const ReportParagraph& paragraph, PagePosition& position)
{
    Row row{{}, m_faces.text.lineHeight(), 0};
    row.cells.push_back({box(paragraph.text, m_geometry.measure(), false), m_geometry.left, false});
    if (!placeRow(row, position))
        return false;
    m_y += 80;
    return true;
}

BlockPainter::Row BlockPainter::fieldRow(const std::pair<Message, ReportText>& field) const
{
    Row row{{}, m_faces.text.lineHeight(), 14};
    const double labels = m_geometry.measure() * 0.24;
    row.cells.push_back(
        {TextBox(m_texts.sentence(field.first), m_faces.text, labels - cellGap, m_ink.muted),
         m_geometry.left, false});
    row.cells.push_back(
        {box(field.second, m_geometry.measure() - labels, false), m_geometry.left + labels, false});
    return row;
}

bool BlockPainter::place(const ReportFields& fields, PagePosition& position)
{
    if (position.row == 0 && position.line == 0 && !m_isEmpty) {
        double height = 0;
        for (const auto& field : fields.fields)
            height += fieldRow(field).height();
        const bool fitsAlone = height < (m_geometry.bottom - m_geometry.top) / 2;
        if (fitsAlone && height > space())
            return false;
    }
    for (; position.row < fields.fields.size(); ++position.row)
        if (!placeRow(fieldRow(fields.fields.at(position.row)), position))
            return false;
    m_y += blockGap;
    return true;
}

} // namespace jalon
