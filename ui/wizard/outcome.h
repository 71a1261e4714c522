// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creationtally.h"
#include "core/findings/finding.h"
#include "ui/wizard/latest.h"

namespace jalon {

/// What was computed of one plan. A value, shared read-only.
struct Outcome {
    PlanPtr plan;
    std::optional<Sizing> sizing; ///< nothing when the assumptions themselves are refused
    std::optional<Error> problem; ///< why there is no sizing
    QList<Finding> findings;
    std::shared_ptr<const QList<MethodChoice>> choices; ///< a row each of the plan's mailboxes
    QList<MethodGroup> methodGroups;
    std::shared_ptr<const Creation> creation; ///< null without a sizing, as the findings are none
    CreationTally creationTally;
};
using OutcomePtr = std::shared_ptr<const Outcome>;

/// Pure: sizing and findings of a plan, without a scenario.
Outcome computeOutcome(const PlanPtr& plan);

/// Keeps an outcome in step with the plan: at most one computation in flight, the last plan wins.
/// Lives on the GUI thread.
class OutcomeComputer : public QObject {
    Q_OBJECT

public:
    explicit OutcomeComputer(QObject* parent = nullptr);

    void compute(const PlanPtr& plan) { m_latest.ask(plan); }
    bool isComputing() const { return m_latest.isWorking(); }
    /// Null until the first computation has ended.
    const OutcomePtr& outcome() const { return m_outcome; }

Q_SIGNALS:
    void outcomeChanged();

private:
    OutcomePtr m_outcome;
    Latest<PlanPtr, OutcomePtr> m_latest;
};

} // namespace jalon
