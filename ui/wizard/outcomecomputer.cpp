// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/outcomecomputer.h"

namespace jalon {

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
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (const PlanPtr plan = std::exchange(m_waiting, nullptr))
            m_latest.ask(plan);
    });
}

void OutcomeComputer::compute(const PlanPtr& plan)
{
    if (m_rest.isActive())
        m_waiting = plan;
    else
        m_latest.ask(plan);
    m_rest.start();
}

} // namespace jalon
