// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/outcome.h"

namespace jalon {

Outcome computeOutcome(const PlanPtr& plan)
{
    Outcome outcome;
    outcome.plan = plan;
    outcome.choices = std::make_shared<const QList<MethodChoice>>(chooseMethods(*plan));
    outcome.methodGroups = methodGroups(*plan, *outcome.choices);
    const auto assumptions = Assumptions::of(*plan);
    if (!assumptions) {
        outcome.problem = assumptions.error();
        return outcome;
    }
    outcome.sizing = sizePlan(*plan, *assumptions);
    outcome.creation =
        std::make_shared<const Creation>(planCreation(*plan, *outcome.choices, *assumptions));
    outcome.creationTally = tallyOf(*outcome.creation);
    outcome.findings = checkPlan(*plan, *outcome.sizing, *outcome.choices, *outcome.creation);
    return outcome;
}

OutcomeComputer::OutcomeComputer(QObject* parent)
    : QObject(parent)
    , m_latest(
          [](const PlanPtr& plan, const CancelToken&) {
              return std::make_shared<const Outcome>(computeOutcome(plan));
          },
          [this](const OutcomePtr& outcome) {
              m_outcome = outcome;
              Q_EMIT outcomeChanged();
          })
{
}

} // namespace jalon
