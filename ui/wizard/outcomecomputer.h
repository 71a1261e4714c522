// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outcome/outcome.h"
#include "ui/wizard/latest.h"

#include <QTimer>

namespace jalon {

/// Keeps an outcome in step with the plan: at most one computation in flight, the last plan wins.
/// While plans follow each other faster than `rest`, as under a slider, only the first and the last
/// are computed. Lives on the GUI thread.
class OutcomeComputer : public QObject {
    Q_OBJECT

public:
    explicit OutcomeComputer(QObject* parent = nullptr);

    void compute(const PlanPtr& plan);

    static constexpr std::chrono::milliseconds rest{150};

    /// Null until the first computation has ended.
    const OutcomePtr& outcome() const { return m_outcome; }

Q_SIGNALS:
    void outcomeChanged();

private:
    OutcomePtr m_outcome;
    PlanPtr m_waiting; ///< for the rest
    QTimer m_rest;
    Latest<PlanPtr, OutcomePtr> m_latest;
};

} // namespace jalon
