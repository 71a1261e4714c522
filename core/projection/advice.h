// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/remedies.h"
#include "core/projection/scenarios.h"
#include "core/projection/sensitivity.h"

namespace jalon {

/// What is computed by projecting again and again: what would help, and what matters most. Takes
/// some hundred projections; for a thread of its own.
struct Advice {
    QList<QList<Remedy>> remedies; ///< by index of `Sizing::filesystems`
    QList<Swing> swings;
};
using AdvicePtr = std::shared_ptr<const Advice>;

Advice adviceOn(const Plan& plan, const Moves& moves, const ProjectedSizing& projected);

/// The body of `jalon.size/1`: that of the sizing, at its worst moment, with `projection` and
/// `sensitivity` beside its filesystems, and in each of these `days`, `storeDays`, `confidence`,
/// `remedies`, `peak.flows` and `end.flows`. Ratios of assumptions are numbers around 1.
QJsonObject projectedSizingBody(const ProjectedSizing& projected, const Advice& advice);

} // namespace jalon
