// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/blockpainter.h"

namespace jalon {

namespace {

/// The widest of what a break between words leaves whole.
double longestWord(const QString& text, const Face& face)
{
    double longest = 0;
    for (const QString& word : text.split(u' '))
        longest = std::max(longest, face.plainWidth(word));
    return longest;
}

/// Shares `measure` by weight, but gives no column less than its heading needs.
QList<double> columnWidths(QList<double> weights, const QList<double>& least, double measure)
{
    QList<double> widths(weights.size());
    QList<bool> isFixed(weights.size());
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        double free = measure;
        double total = 0;
        for (qsizetype i = 0; i < widths.size(); ++i)
            isFixed.at(i) ? free -= least.at(i) : total += weights.at(i);
        for (qsizetype i = 0; i < widths.size(); ++i) {
            widths[i] = isFixed.at(i) ? least.at(i) : free * weights.at(i) / std::max(total, 1.0);
            if (!isFixed.at(i) && widths.at(i) < least.at(i)) {
                isFixed[i] = true;
                isSettled = false;
            }
        }
    }
    return widths;
}

} // namespace

const QList<double>& BlockPainter::columnLefts(const ReportTable& table) const
{
    if (m_columnsOf == &table)
        return m_lefts;
    QList<double> weights;
    QList<double> least;
    for (const ReportTable::Column& column : table.columns) {
        weights.append(column.weight);
        least.append(longestWord(m_texts.sentence(column.title), m_faces.strongCell) + cellGap + 1);
    }
    m_lefts = {m_geometry.left};
    for (const double width : columnWidths(weights, least, m_geometry.measure() + cellGap))
        m_lefts.append(m_lefts.last() + width);
    m_columnsOf = &table;
    return m_lefts;
}

BlockPainter::Row BlockPainter::headRow(const ReportTable& table) const
{
    Row row{{}, m_faces.strongCell.lineHeight(), 25};
    const QList<double>& lefts = columnLefts(table);
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        row.cells.push_back(
            {TextBox(m_texts.sentence(table.columns.at(i).title), m_faces.strongCell,
                     lefts.at(i + 1) - lefts.at(i) - cellGap, m_ink.muted),
             lefts.at(i), table.columns.at(i).isNumber});
    return row;
}

BlockPainter::Row BlockPainter::tableRow(const ReportTable& table, qsizetype index) const
{
    Row row{{}, m_faces.cell.lineHeight(), 22};
    const QList<double>& lefts = columnLefts(table);
    const QList<ReportText>& cells = table.rows.at(index);
    row.cells.reserve(std::size_t(cells.size()));
    for (qsizetype i = 0; i < std::min(cells.size(), table.columns.size()); ++i)
        row.cells.push_back({box(cells.at(i), lefts.at(i + 1) - lefts.at(i) - cellGap, true),
                             lefts.at(i), table.columns.at(i).isNumber});
    return row;
}

bool BlockPainter::place(const ReportTable& table, PagePosition& position)
{
    const bool isContinued = position.row > 0 || position.line > 0;
    const Row head = headRow(table);
    const TextBox caption(m_texts.sentence(table.caption), m_faces.caption, m_geometry.measure(),
                          m_ink.text);
    const double before = m_isEmpty ? 0 : 60;
    const double captionHeight =
        isContinued || table.caption.isEmpty()
            ? 0
            : before + m_faces.caption.lineHeight() * caption.lineCount() + 20;
    if (!m_isEmpty && !isContinued && table.rows.size() <= 6) {
        double height = captionHeight + head.height();
        for (qsizetype i = 0; i < table.rows.size(); ++i)
            height += tableRow(table, i).height();
        if (height > space() && height < (m_geometry.bottom - m_geometry.top) / 3)
            return false;
    }
    const double firstRow =
        table.rows.isEmpty() ? 0 : std::min(tableRow(table, position.row).height(), 1500.0);
    if (!m_isEmpty && space() < captionHeight + head.height() + firstRow)
        return false;
    if (captionHeight > 0) {
        if (m_painter)
            caption.draw(*m_painter, m_geometry.left, m_y + before, m_faces.caption.lineHeight(), 0,
                         caption.lineCount(), false);
        m_y += captionHeight;
    }
    drawRow(head, 0, head.lineCount());
    rule(m_y, m_ink.rule, 9);
    for (; position.row < table.rows.size(); ++position.row) {
        if (!placeRow(tableRow(table, position.row), position))
            return false;
        rule(m_y, m_ink.faintRule, 4);
    }
    m_y += blockGap;
    return true;
}

} // namespace jalon
