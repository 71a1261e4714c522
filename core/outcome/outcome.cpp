// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outcome/outcome.h"

#include "core/creation/moves.h"

namespace jalon {

Outcome computeOutcome(const PlanPtr& plan, const QString& scenario,
                       const QList<AssumptionValue>& overrides)
{
    Outcome outcome;
    outcome.plan = plan;
    outcome.choices = std::make_shared<const QList<MethodChoice>>(chooseMethods(*plan));
    outcome.methodGroups = methodGroups(*plan, *outcome.choices);
    const auto assumptions = Assumptions::of(*plan, scenario, overrides);
    if (!assumptions) {
        outcome.problem = assumptions.error();
        return outcome;
    }
    outcome.creation =
        std::make_shared<const Creation>(planCreation(*plan, *outcome.choices, *assumptions));
    outcome.moves = movesOf(*plan, *outcome.choices, *outcome.creation);
    const ProjectedSizing projected = projectSizing(*plan, outcome.moves, *assumptions, scenario);
    outcome.sizing = projected.sizing;
    outcome.projection = projected.projection;
    outcome.creationTally = tallyOf(*outcome.creation);
    outcome.findings = checkPlan(*plan, *outcome.sizing, *outcome.choices, *outcome.creation);
    return outcome;
}

} // namespace jalon
