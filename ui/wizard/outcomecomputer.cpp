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
}

} // namespace jalon
