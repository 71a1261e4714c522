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
{
    m_pool.setMaxThreadCount(1);
}

OutcomeComputer::~OutcomeComputer()
{
    m_pool.waitForDone();
}

void OutcomeComputer::compute(const PlanPtr& plan)
{
    m_next = plan;
    if (!m_isRunning)
        start(plan);
}

void OutcomeComputer::start(const PlanPtr& plan)
{
    m_isRunning = true;
    m_pool.start([this, plan] {
        auto outcome = std::make_shared<const Outcome>(computeOutcome(plan));
        QMetaObject::invokeMethod(this, [this, outcome] { onComputed(outcome); });
    });
}

void OutcomeComputer::onComputed(const OutcomePtr& outcome)
{
    m_isRunning = false;
    if (m_next != outcome->plan)
        return start(m_next);
    m_outcome = outcome;
    Q_EMIT outcomeChanged();
}

} // namespace jalon
