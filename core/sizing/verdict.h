// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sizing/sizing.h"

namespace jalon {

/// Adds up the terms of a filesystem and judges it, on the high figure:
/// full when used > threshold.full of usable or a reserve is not met, tight when > threshold.tight.
/// `why` may already hold an obstacle of its own.
void judge(FilesystemSizing& filesystem, const Assumptions& assumptions);

/// The worst moment of a filesystem, as its projection tells it.
struct WorstMoment {
    SizeRange peak, end;
    std::optional<QDate> on;
    QString heaviestRule; ///< what adds most at the peak
    ByteSize heaviest;
    bool isCut = false; ///< what is planned does not end within what a projection computes
};

/// Judges a filesystem that was judged without its projection, now at its worst moment.
void judge(FilesystemSizing& filesystem, const Assumptions& assumptions, const WorstMoment& worst);

/// The usable capacity to add to `usable` so that `end` is at most `fit` of it and `reserve` stays
/// free, to the byte. Precondition: fit > 0.
ByteSize missingCapacity(ByteSize usable, ByteSize end, ByteSize reserve, Ratio fit);

/// Whether one filesystem of a target server is known at least.
bool isAnyKnown(const Sizing& sizing);

} // namespace jalon
