// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/projection.h"

namespace jalon {

/// What one assumption alone does to the filesystems, from one end of its plausible range to the
/// other.
struct Swing {
    struct At {
        ByteSize peakLow, peakHigh; ///< the high figure at the peak, with `low` and with `high`
        Verdict verdictLow = Verdict::Unknown;
        Verdict verdictHigh = Verdict::Unknown;
    };
    const Assumption* assumption = nullptr;
    qint64 low = 0;
    qint64 high = 0;
    QList<At> filesystems; ///< by index of `Sizing::filesystems`

    /// By how much it moves one filesystem's peak.
    ByteSize swingOf(qsizetype filesystem) const;
};

/// Every assumption that has a plausible range and moves a peak or changes a verdict, by what it
/// moves `fullestFilesystem`: most first.
QList<Swing> sensitivity(const Plan& plan, const Moves& moves, const ProjectedSizing& projected);

/// The filesystem that lacks most; where none lacks anything, or as much, the one that is fullest
/// at its peak. −1 when none is known.
qsizetype fullestFilesystem(const Sizing& sizing);

} // namespace jalon
