// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

} // namespace jalon
