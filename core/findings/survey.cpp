// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rule.h"

#include <algorithm>

namespace jalon {

static bool isStuck(const Unread& unread)
{
    return unread.what.startsWith(QLatin1String("filesystem:")) &&
           unread.why.startsWith(QLatin1String("unread.mount-silent"));
}

static bool isSurveyed(const Server& server)
{
    return server.survey.outcome == SurveyOutcome::Done ||
           server.survey.outcome == SurveyOutcome::Partial;
}

static void judgeStuck(const RuleContext& context, Answer& answer)
{
    for (const Server& server : context.plan.servers) {
        const auto& unread = server.facts.unread;
        for (const Unread& item : unread)
            if (isStuck(item))
                answer.fails(subjectOf(server.name, item.what.section(QLatin1Char(':'), 1)),
                             {{server.name, item.what, server.survey.at, item.why}});
        if (isSurveyed(server) || !server.facts.filesystems.isEmpty())
            answer.holds();
        else
            answer.unknown(server.name);
    }
}

// What was not read is unknown, not wrong: this rule never fails.
static void judgeUnread(const RuleContext& context, Answer& answer)
{
    answer.words = QStringLiteral("probe.");
    for (const Server& server : context.plan.servers) {
        for (const Unread& item : server.facts.unread)
            answer.unknown(server.name + QLatin1Char(':') + item.what);
        const bool isByHand = server.address.isEmpty() && !server.facts.filesystems.isEmpty();
        if (isSurveyed(server) || isByHand)
            answer.holds();
        else
            answer.unknown(server.name);
    }
}

std::span<const Rule> surveyRules()
{
    static const Rule rules[] = {
        {"filesystem.stuck", Severity::Medium, false, "Jalon: statfs(2)", "", judgeStuck},
        {"survey.unread", Severity::Info, false, "Jalon", "", judgeUnread},
    };
    return rules;
}

} // namespace jalon
