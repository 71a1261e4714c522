// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/pageflow.h"
#include "ui/print/textbox.h"

#include <functional>

namespace jalon {

/// Colours of the printed page; each also differs from its neighbours in grey.
struct Ink {
    QColor text{0x20, 0x24, 0x28};
    QColor muted{0x5f, 0x66, 0x6d};
    QColor rule{0xb4, 0xba, 0xc0};
    QColor faintRule{0xde, 0xe1, 0xe4};
    QColor accent{0x2b, 0x4a, 0x66};
    QColor good{0x1d, 0x55, 0x2f};
    QColor caution{0x7a, 0x48, 0x00};
    QColor bad{0x8b, 0x16, 0x16};
};

constexpr double cellGap = 90;   ///< between two columns
constexpr double blockGap = 120; ///< after a block

/// Puts the blocks of a document on one page, from a place in them, until the page is full.
class BlockPainter {
public:
    BlockPainter(const Texts& texts, const Faces& faces, const PageGeometry& geometry,
                 QPainter* painter);

    bool isEmpty() const { return m_isEmpty; }
    /// False: it does not fit any more on this page.
    bool heading(const ReportSection& section);
    /// True when the heading, or only it and sentences, would stay behind on this page.
    bool wouldPart(const ReportSection& section) const;
    /// True when the block is over; else `position` says where it goes on.
    bool block(const ReportBlock& block, PagePosition& position);

private:
    struct Cell {
        TextBox box;
        double left = 0;
        bool isRightAligned = false;
    };
    struct Row {
        std::vector<Cell> cells;
        double lineHeight = 0;
        double padding = 0;
        int lineCount() const;
        double height() const { return lineCount() * lineHeight + 2 * padding; }
    };

    bool place(const ReportParagraph& paragraph, PagePosition& position);
    bool place(const ReportTable& table, PagePosition& position);
    bool place(const ReportFields& fields, PagePosition& position);
    bool place(const ReportFigure& figure, PagePosition& position);
    bool place(const ReportTimeline& figure, PagePosition& position);
    bool place(const ReportSignature& signature, PagePosition& position);

    /// A chart under its title; `height` in points. False when the page has no room for it.
    bool placeChart(const Message& title, double height,
                    const std::function<void(const QRectF& area)>& draw);
    /// Draws the row, or as many of its lines as fit when it would not fit on a page of its own.
    bool placeRow(const Row& row, PagePosition& position);
    void drawRow(const Row& row, int first, int count);
    const QList<double>& columnLefts(const ReportTable& table) const;
    Row tableRow(const ReportTable& table, qsizetype index) const;
    Row headRow(const ReportTable& table) const;
    Row fieldRow(const std::pair<Message, ReportText>& field) const;
    TextBox box(const ReportText& text, double width, bool isCell) const;
    void rule(double y, const QColor& colour, double width);
    double space() const { return m_geometry.bottom - m_y; }

    const Texts& m_texts;
    const Faces& m_faces;
    const PageGeometry& m_geometry;
    QPainter* m_painter;
    Ink m_ink;
    double m_y = 0;
    bool m_isEmpty = true;
    mutable const ReportTable* m_columnsOf = nullptr; ///< whose columns `m_lefts` has
    mutable QList<double> m_lefts;
};

} // namespace jalon
