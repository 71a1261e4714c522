// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/face.h"

#include <QColor>
#include <QPainter>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace jalon {

/// A text broken into lines of a width. Plain short texts, most of a long table, are never shaped
/// to be measured.
class TextBox {
public:
    enum class Mark { None, Good, Caution, Bad };

    TextBox(QString text, const Face& face, double width, const QColor& colour,
            Mark mark = Mark::None);

    int lineCount() const { return m_isPlain ? 1 : int(m_lines.size()); }
    /// Draws lines `first` to `first + count` (at most) from `top` on, `lineHeight` apart.
    void draw(QPainter& painter, double left, double top, double lineHeight, int first, int count,
              bool isRightAligned) const;

private:
    struct Line {
        std::size_t layout = 0;
        int line = 0;
    };
    void breakLines();
    void drawMark(QPainter& painter, double left, double baseline) const;

    QString m_text;
    const Face& m_face;
    double m_width;
    QColor m_colour;
    Mark m_mark;
    double m_indent = 0;
    bool m_isPlain = false;
    double m_plainWidth = 0;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<Line> m_lines;
};

} // namespace jalon
