// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reportdocument.h"
#include "core/sizing/sizing.h"

namespace jalon::report {

/// How many filesystems have each verdict.
struct Tally {
    qint64 fits = 0;
    qint64 tight = 0;
    qint64 full = 0;
    qint64 unknown = 0;
    qint64 unplaced = 0;       ///< of the unknown: no filesystem at all is known there
    ByteSize missing;          ///< of those that are full
    bool isLowerBound = false; ///< more may be missing of those that are full
    qint64 all() const { return fits + tight + full + unknown; }
};

/// Of all filesystems, or of one server's.
Tally tallyOf(const Sizing& sizing, const QString* server = nullptr);
/// What the tally of one server comes to, in words.
ReportText verdictSentence(const Tally& tally);

} // namespace jalon::report
