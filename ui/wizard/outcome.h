// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/finding.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace jalon {

/// What was computed of one plan. A value, shared read-only.
struct Outcome {
    PlanPtr plan;
    std::optional<Sizing> sizing; ///< nothing when the assumptions themselves are refused
    std::optional<Error> problem; ///< why there is no sizing
    QList<Finding> findings;
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
    ~OutcomeComputer() override;

    void compute(const PlanPtr& plan);
    bool isComputing() const { return m_isRunning; }
    /// Null until the first computation has ended.
    const OutcomePtr& outcome() const { return m_outcome; }

Q_SIGNALS:
    void outcomeChanged();

private:
    void start(const PlanPtr& plan);
    void onComputed(const OutcomePtr& outcome);

    QThreadPool m_pool;
    PlanPtr m_next;
    OutcomePtr m_outcome;
    bool m_isRunning = false;
};

} // namespace jalon
