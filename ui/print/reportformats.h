// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/pageflow.h"
#include "ui/print/reportwriter.h"

namespace jalon {

/// The document as one PDF; empty when cancelled.
QByteArray pdfReport(const ReportDocument& document, const Texts& texts, const CancelToken& cancel,
                     const std::function<void(int page)>& progress);
/// One page of HTML that loads nothing: style and charts are in it, every text is escaped.
QByteArray htmlReport(const ReportDocument& document, const Texts& texts);

/// Replaces the creation date, which Qt takes from the clock, by the document's, at the same
/// length, so that every offset stays right.
QByteArray withStableDate(QByteArray pdf, const QDateTime& at);

/// What to append for a reader of the file to find his way: an outline, links in the contents, the
/// language. Nothing for a file that is not as Qt writes it.
QByteArray navigation(const QByteArray& pdf, const QList<ContentsEntry>& entries,
                      const QList<PageLink>& links, const Texts& texts);

} // namespace jalon
