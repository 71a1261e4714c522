// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jobs/canceltoken.h"
#include "core/report/reportdocument.h"
#include "ui/print/face.h"
#include "ui/text/texts.h"

#include <QPainter>

#include <optional>

namespace jalon {

/// Where a page begins: a section, a block of it (−1: its heading), a row of the block and a line
/// of the row.
struct PagePosition {
    qsizetype section = 0;
    qsizetype block = -1;
    qsizetype row = 0;
    int line = 0;

    friend bool operator==(const PagePosition&, const PagePosition&) = default;
};

/// A4, in units of `face.h`.
struct PageGeometry {
    double width = 5953;
    double height = 8419;
    double left = 540;
    double right = 5953 - 540;
    double top = 780;
    double bottom = 8419 - 720;

    double measure() const { return right - left; }
};

struct ContentsEntry {
    Message title;
    int level = 1;
    int page = 0; ///< counted from 1
};

/// A place of a page that leads to another page.
struct PageLink {
    int page = 0;
    QRectF area; ///< in points from the top left of the page
    int target = 0;
};

/// The document cut into pages. Only where each page begins is kept; a page is laid out again when
/// it is painted, so that memory does not grow with the document. For one thread at a time; the one
/// that paints need not be the one that laid out, but is always the same.
class PageFlow {
public:
    /// Both must outlive the flow.
    PageFlow(const ReportDocument& document, const Texts& texts);

    /// Finds where every page begins. False: cancelled.
    bool layout(const CancelToken& cancel);

    int pageCount() const { return m_frontPages + int(m_starts.size()); }
    /// Paints page `page`, counted from 1, in units of `face.h`.
    void paint(QPainter& painter, int page) const;
    const QList<ContentsEntry>& contents() const { return m_contents; }
    /// From each line of the contents to what it announces.
    QList<PageLink> links() const;

private:
    /// Lays one page out from `position` on, and paints it when there is a painter. The position
    /// after it is left in `position`; false when the document is over.
    bool flow(const Faces& faces, PagePosition& position, QPainter* painter,
              QList<qsizetype>* begun) const;
    void paintFrame(QPainter& painter, int page) const;
    void paintCover(QPainter& painter) const;
    void paintContents(QPainter& painter, int page) const;
    int contentsPerPage() const;

    const ReportDocument& m_document;
    const Texts& m_texts;
    mutable std::optional<Faces> m_faces; ///< of the thread that paints: fonts belong to theirs
    PageGeometry m_geometry;
    qsizetype m_first = 0; ///< section after the cover
    int m_frontPages = 0;  ///< cover and contents
    QList<PagePosition> m_starts;
    QList<ContentsEntry> m_contents;
};

} // namespace jalon
