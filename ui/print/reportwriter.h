// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jobs/canceltoken.h"
#include "core/report/reportdocument.h"
#include "ui/text/texts.h"

#include <QImage>

#include <functional>

class QPainter;

namespace jalon {

/// Writes the document as PDF, HTML or JSON, after the suffix of `file`. Atomic: a failure or a
/// cancel leaves what was there. The same document and language give the same bytes. `progress`
/// is called with each page of a PDF. Needs a QApplication (its offscreen platform will do). May
/// run on another thread than the application's, once the faces are loaded and while that one
/// processes events: charts are drawn there. Errors: `report.unknown-format`, `report.unwritten`,
/// `report.cancelled`.
Expected<void> writeReport(const ReportDocument& document, const Texts& texts, const QString& file,
                           const CancelToken& cancel,
                           const std::function<void(int page)>& progress = {});

/// The pages as they will be printed. `texts` must outlive it. May be made on another thread than
/// the one it is painted on, once the faces are loaded; a cancelled one has no pages to show.
class ReportPreview {
public:
    ReportPreview(ReportDocument document, const Texts& texts, const CancelToken& cancel = {});
    ~ReportPreview();

    int pageCount() const;
    /// Paints a page, counted from 1, into `area`, which should have the proportions of A4.
    void paint(QPainter& painter, const QRectF& area, int page) const;
    QImage image(int page, int dotsPerInch) const;

private:
    struct Pages;
    std::unique_ptr<Pages> m_pages;
};

} // namespace jalon
