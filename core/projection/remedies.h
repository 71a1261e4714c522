// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/projection.h"

namespace jalon {

/// In the order of what they cost: first those that need no machine touched.
enum class RemedyKind {
    ArchiveBatches, ///< fewer archives of 3.5 written back at a time
    ArchivePolicy,  ///< mail archived later, or sooner
    LaterWaves,
    SlowerFilling,
    MoveStore,
    MoreCapacity
};

/// One way to make a filesystem fit, tried by a projection of its own.
struct Remedy {
    RemedyKind kind = RemedyKind::MoreCapacity;
    QList<AssumptionValue> changes; ///< to be set in a scenario; empty for the last two
    std::optional<Relocation> relocation;
    ByteSize capacity; ///< to add, of MoreCapacity
    SizeRange peak;    ///< of this filesystem with the remedy
    int peakDay = 0;
    int settledDay = 0; ///< when everything is moved with it
};

/// The ways that make `filesystem` (an index of `Sizing::filesystems`) fit without making another
/// one worse off than its present verdict; none for one that fits or is not known.
QList<Remedy> remediesFor(const Plan& plan, const Moves& moves, const ProjectedSizing& projected,
                          qsizetype filesystem);

} // namespace jalon
