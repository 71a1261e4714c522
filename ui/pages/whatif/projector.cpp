// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/whatif/projector.h"

namespace jalon {

static WhatIfAnswerPtr project(const WhatIf& asked, const CancelToken&)
{
    WhatIfAnswer answer{asked, {}, {}};
    const auto assumptions = Assumptions::of(*asked.plan, asked.scenario);
    if (assumptions)
        answer.projected =
            projectSizing(*asked.plan, asked.outcome->moves, *assumptions, asked.scenario);
    else
        answer.problem = assumptions.error();
    return std::make_shared<const WhatIfAnswer>(std::move(answer));
}

static WhatIfStudyPtr studyOf(const WhatIfAnswerPtr& answer, const CancelToken& cancel)
{
    const WhatIf& asked = answer->asked;
    WhatIfStudy study{answer, {}, {}};
    study.scenarios = compareScenarios(*asked.plan, asked.outcome->moves, Detail::Days);
    if (!answer->problem && !cancel.isCancelled())
        study.advice = adviceOn(*asked.plan, asked.outcome->moves, answer->projected);
    return std::make_shared<const WhatIfStudy>(std::move(study));
}

Projector::Projector(QObject* parent)
    : QObject(parent)
    , m_project(project, [this](const WhatIfAnswerPtr& answer) { onAnswered(answer); })
    , m_studying(studyOf, [this](const WhatIfStudyPtr& study) {
        m_study = study;
        Q_EMIT studied();
    })
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_studying.ask(m_answer); });
}

void Projector::ask(const WhatIf& what)
{
    if (m_answer && m_answer->asked == what && !m_project.isWorking())
        return;
    m_studying.giveUp();
    m_rest.stop();
    if (m_project.isWorking())
        m_next = what;
    else
        m_project.ask(what);
}

void Projector::reset()
{
    m_project.giveUp();
    m_studying.giveUp();
    m_rest.stop();
    m_next.reset();
    m_answer.reset();
    m_study.reset();
}

void Projector::onAnswered(const WhatIfAnswerPtr& answer)
{
    m_answer = answer;
    const std::optional<WhatIf> next = std::exchange(m_next, std::nullopt);
    if (next && *next != answer->asked)
        m_project.ask(*next);
    else
        m_rest.start();
    Q_EMIT answered();
}

} // namespace jalon
