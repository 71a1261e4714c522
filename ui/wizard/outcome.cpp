// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/outcome.h"

namespace jalon {

Outcome computeOutcome(const PlanPtr& plan)
{
    Outcome outcome{plan, std::nullopt, std::nullopt, {}};
    const auto assumptions = Assumptions::of(*plan);
    if (!assumptions) {
        outcome.problem = assumptions.error();
        return outcome;
    }
    outcome.sizing = sizePlan(*plan, *assumptions);
    outcome.findings = checkPlan(*plan, *outcome.sizing);
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
