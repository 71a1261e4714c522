// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/probe.h"

#include <span>

namespace jalon {

/// One archived mail of 3.5: what its Snappy file takes and what it will take once written back.
struct ArchivedFile {
    qint64 disk = 0;  ///< bytes of its blocks on disk
    qint64 plain = 0; ///< bytes its block headers declare
};

/// A ratio of totals, in parts per million, between bounds rounded outwards.
struct ExpansionInterval {
    qint64 lowPpm = 0;
    qint64 highPpm = 0;
};

/// Fewer files than these tell no interval, unless they are all there are.
constexpr qint64 smallestSample = 30;

/// Σ plain bytes, each file's rounded up to 4 KiB as a file system does, over Σ bytes on disk, with
/// its 95 % confidence interval: R ± 1.96 √((1 − n/N) Σ(yᵢ − R xᵢ)² ÷ (n (n − 1) x̄²)), the
/// linearised variance of a ratio estimator with the correction for a finite population (W. G.
/// Cochran, Sampling Techniques, 3rd ed., §6.4). `population` is N; it counts at least the sample.
/// Nothing when the sample is too small or takes no room on disk.
std::optional<ExpansionInterval> expansionOf(std::span<const ArchivedFile> sample,
                                             qint64 population);

/// Reads the answer of `archivesSampleScript`: one `S packed disk plain` a file, `M` of another
/// format, `B` damaged, `G` gone or closed, and `Z all left denied status` at the end. Writes the
/// number of files and the interval into the store of 3.5's archives; whatever is not in the
/// interval is noted as unread.
void readArchivesSample(const ProbeAnswer& answer, SurveyDraft& draft);

} // namespace jalon
