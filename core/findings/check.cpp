// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rule.h"
#include "core/findings/waivers.h"

namespace jalon {

static Message statementOf(const QString& key, const Answer& answer)
{
    const QString id = QStringLiteral("finding.") + key;
    const QString subjects = answer.subjects().join(QStringLiteral(", "));
    switch (answer.state()) {
    case FindingState::Holds:
        return {id + QStringLiteral(".holds"), {}};
    case FindingState::Unknown:
        return subjects.isEmpty() ? Message{QStringLiteral("finding.nothing-known"), {}}
                                  : Message{id + QStringLiteral(".unknown"), {subjects}};
    case FindingState::Fails:
        break;
    }
    return {id, QList<Argument>{subjects} + answer.arguments};
}

static Finding findingOf(const Rule& rule, const RuleContext& context)
{
    Answer answer;
    rule.judge(context, answer);
    Finding finding;
    finding.key = QString::fromLatin1(rule.key);
    finding.severity = rule.severity;
    finding.blocks = rule.blocks;
    finding.state = answer.state();
    finding.subjects = answer.subjects();
    finding.words = answer.words;
    finding.statement = statementOf(finding.key, answer);
    finding.evidence = answer.evidence();
    finding.remedy = {QStringLiteral("remedy.") + finding.key + answer.remedy, {}};
    finding.command = QString::fromLatin1(rule.command);
    finding.source = QString::fromUtf8(rule.source);
    if (finding.state == FindingState::Fails)
        finding.waiver = waiverOf(context.plan.waivers, finding.key, finding.subjects);
    return finding;
}

QList<Finding> checkPlan(const Plan& plan, const Sizing& sizing)
{
    const QList<MethodChoice> choices = chooseMethods(plan);
    return checkPlan(plan, sizing, choices, planCreation(plan, choices, sizing.assumptions));
}

QList<Finding> checkPlan(const Plan& plan, const Sizing& sizing, const QList<MethodChoice>& choices,
                         const Creation& creation)
{
    const RuleContext context{plan, sizing, choices, creation};
    QList<Finding> findings;
    for (const Rule& rule : rules())
        findings.append(findingOf(rule, context));
    return findings;
}

int checkStatus(const QList<Finding>& findings, const QDate& today)
{
    int status = 0;
    for (const Finding& finding : findings) {
        if (finding.state != FindingState::Fails || finding.isWaived(today))
            continue;
        if (finding.blocks)
            return 3;
        status = 4;
    }
    return status;
}

} // namespace jalon
