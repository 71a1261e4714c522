// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/finding.h"
#include "core/report/reportdocument.h"

namespace jalon {

/// A plan, its sizing and its findings, written by hand so that each figure can be found again in
/// the document: mail01 has one filesystem of each verdict, mail02 was never surveyed.
struct SampleReport {
    Plan plan;
    Sizing sizing;
    QList<Finding> findings;
};

SampleReport sampleReport();
/// The sample with this many mailboxes in its annex.
SampleReport sampleReport(qsizetype mailboxes);

} // namespace jalon
