// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outcome/outcome.h"
#include "core/projection/advice.h"
#include "ui/wizard/latest.h"

#include <QTimer>

namespace jalon {

/// What is asked: the disks of one scenario of a plan (of its base when empty), filled by what the
/// last outcome moves.
struct WhatIf {
    PlanPtr plan;
    OutcomePtr outcome;
    QString scenario;

    friend bool operator==(const WhatIf&, const WhatIf&) = default;
};

struct WhatIfAnswer {
    WhatIf asked;
    ProjectedSizing projected;
    std::optional<Error> problem; ///< why there is nothing projected
};
using WhatIfAnswerPtr = std::shared_ptr<const WhatIfAnswer>;

/// What takes many projections: the advice on one answer, and every scenario beside the others.
struct WhatIfStudy {
    WhatIfAnswerPtr of;
    Advice advice;
    QList<ScenarioResult> scenarios;
};
using WhatIfStudyPtr = std::shared_ptr<const WhatIfStudy>;

/// Projects while a hand moves: one computation in flight, and when it has ended the last one asked
/// for, so that the chart follows without waiting for the hand to stop. Studies when it rests.
class Projector : public QObject {
    Q_OBJECT

public:
    explicit Projector(QObject* parent = nullptr);

    void ask(const WhatIf& what);
    /// Forgets everything, for another plan.
    void reset();

    /// Null until the first answer.
    const WhatIfAnswerPtr& answer() const { return m_answer; }
    /// Null until there was rest; may be of a former answer.
    const WhatIfStudyPtr& study() const { return m_study; }
    bool isStudyCurrent() const { return m_study && m_study->of == m_answer; }

    static constexpr std::chrono::milliseconds rest{400};

Q_SIGNALS:
    void answered();
    void studied();

private:
    void onAnswered(const WhatIfAnswerPtr& answer);

    WhatIfAnswerPtr m_answer;
    WhatIfStudyPtr m_study;
    std::optional<WhatIf> m_next;
    QTimer m_rest;
    Latest<WhatIf, WhatIfAnswerPtr> m_project;
    Latest<WhatIfAnswerPtr, WhatIfStudyPtr> m_studying;
};

} // namespace jalon
