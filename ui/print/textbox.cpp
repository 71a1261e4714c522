// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/textbox.h"

namespace jalon {

/// Columns of a terminal: what a shaped tab would jump over is lost where words are wrapped.
static QString withoutTabs(const QString& text)
{
    constexpr qsizetype stop = 8;
    QString spaced;
    qsizetype column = 0;
    for (const QChar c : text) {
        const qsizetype jump = c == u'\t' ? stop - column % stop : 1;
        spaced += c == u'\t' ? QString(jump, u' ') : QString(c);
        column = c == u'\n' ? 0 : column + jump;
    }
    return spaced;
}

TextBox::TextBox(QString text, const Face& face, double width, const QColor& colour, Mark mark)
    : m_text(text.contains(u'\t') ? withoutTabs(text) : std::move(text))
    , m_face(face)
    , m_width(width)
    , m_colour(colour)
    , m_mark(mark)
{
    m_indent = mark == Mark::None ? 0 : face.ascent() * 0.95;
    m_plainWidth = face.plainWidth(m_text);
    if (m_plainWidth < 0)
        m_text = face.printable(m_text);
    m_isPlain = m_plainWidth >= 0 && m_plainWidth <= m_width - m_indent;
    if (!m_isPlain)
        breakLines();
}

void TextBox::breakLines()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (const QString& part : m_text.split(u'\n')) {
        auto layout = std::make_unique<QTextLayout>(part, m_face.font());
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(std::max(m_width - m_indent, m_face.ascent()));
            m_lines.push_back({m_layouts.size(), line.lineNumber()});
        }
        layout->endLayout();
        m_layouts.push_back(std::move(layout));
    }
}

void TextBox::drawMark(QPainter& painter, double left, double baseline) const
{
    const double size = m_face.ascent() * 0.5;
    const QRectF box(left, baseline - size * 1.15, size, size);
    painter.setPen(QPen(m_colour, size * 0.14));
    painter.setBrush(m_mark == Mark::Bad ? QBrush(m_colour) : QBrush(Qt::NoBrush));
    if (m_mark == Mark::Good)
        painter.drawEllipse(box);
    else if (m_mark == Mark::Bad)
        painter.drawRect(box);
    else
        painter.drawPolygon(
            QPolygonF({box.bottomLeft(), box.bottomRight(), {box.center().x(), box.top()}}));
    painter.setBrush(Qt::NoBrush);
}

void TextBox::draw(QPainter& painter, double left, double top, double lineHeight, int first,
                   int count, bool isRightAligned) const
{
    const int last = std::min(first + count, lineCount());
    const double lead = (lineHeight - m_face.lineHeight()) / 2 + m_face.ascent();
    if (first == 0 && last > 0 && m_mark != Mark::None)
        drawMark(painter, left, top + lead);
    painter.setPen(m_colour);
    if (m_isPlain) {
        if (first == 0 && last == 1) {
            const double x = isRightAligned ? left + m_width - m_plainWidth : left + m_indent;
            m_face.drawPlain(painter, {x, top + lead}, m_text);
        }
        return;
    }
    for (int i = first; i < last; ++i) {
        const Line& place = m_lines.at(std::size_t(i));
        const QTextLine line = m_layouts.at(place.layout)->lineAt(place.line);
        const double x =
            isRightAligned ? left + m_width - line.naturalTextWidth() : left + m_indent;
        const double y = top + lead + lineHeight * (i - first) - line.ascent();
        line.draw(&painter, QPointF(x, y) - line.position());
    }
}

} // namespace jalon
