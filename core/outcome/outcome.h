// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creationtally.h"
#include "core/findings/finding.h"
#include "core/projection/projection.h"

#include <memory>

namespace jalon {

/// What was computed of one plan. A value, shared read-only.
struct Outcome {
    PlanPtr plan;
    Moves moves;                  ///< what the disks are to receive, wave by wave
    std::optional<Sizing> sizing; ///< at the worst moment of every filesystem; nothing when the
                                  ///< assumptions themselves are refused
    ProjectionPtr projection;     ///< day by day; null without a sizing
    std::optional<Error> problem; ///< why there is no sizing
    QList<Finding> findings;
    std::shared_ptr<const QList<MethodChoice>> choices; ///< a row each of the plan's mailboxes
    QList<MethodGroup> methodGroups;
    std::shared_ptr<const Creation> creation; ///< null without a sizing, as the findings are none
    CreationTally creationTally;
};
using OutcomePtr = std::shared_ptr<const Outcome>;

/// Pure. The methods first, then what is created and where, then the disks that it weighs on, then
/// the findings. `scenario` and `overrides` are those of `Assumptions::of`.
Outcome computeOutcome(const PlanPtr& plan, const QString& scenario = {},
                       const QList<AssumptionValue>& overrides = {});

/// The disks of an outcome, as `projectSizing` gives them. Precondition: there is a sizing.
inline ProjectedSizing projectedOf(const Outcome& outcome)
{
    return {*outcome.sizing, outcome.projection};
}

} // namespace jalon
