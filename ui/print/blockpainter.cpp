// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/blockpainter.h"

#include "ui/charts/barchart.h"

namespace jalon {

namespace {

constexpr double cellGap = 90;
constexpr double blockGap = 120;

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

BlockPainter::BlockPainter(const Texts& texts, const Faces& faces, const PageGeometry& geometry,
                           QPainter* painter)
    : m_texts(texts)
    , m_faces(faces)
    , m_geometry(geometry)
    , m_painter(painter)
    , m_y(geometry.top)
{
}

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

bool BlockPainter::place(const ReportFigure& figure, PagePosition&)
{
    // What fits a page legibly; the table beside it has every filesystem.
    ChartSpec chart = fullestBars(figure.chart, 24);
    for (ChartSpec::Bar& bar : chart.bars)
        bar.label = m_faces.cell.printable(bar.label);
    const double height = chartHeight(chart) * unitsPerPoint;
    const double captionHeight = m_faces.caption.lineHeight() + 30;
    if (!m_isEmpty && space() < height + captionHeight)
        return false;
    if (m_painter) {
        const TextBox caption(m_texts.sentence(chart.title), m_faces.caption, m_geometry.measure(),
                              m_ink.text);
        caption.draw(*m_painter, m_geometry.left, m_y, m_faces.caption.lineHeight(), 0, 1, false);
        m_painter->save();
        drawChart(*m_painter, {m_geometry.left, m_y + captionHeight, m_geometry.measure(), height},
                  unitsPerPoint, chart, m_texts, ChartTheme::print(printFamilies()));
        m_painter->restore();
    }
    m_y += captionHeight + height + blockGap;
    m_isEmpty = false;
    return true;
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
