// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rule.h"

namespace jalon {

QList<Rule> rules()
{
    QList<Rule> all;
    for (const auto& family :
         {diskRules(), versionRules(), topologyRules(), mailRules(), archiveRules(),
          prerequisiteRules(), surveyRules(), inventoryRules(), pstRules(), mailboxRules()})
        for (const Rule& rule : family)
            all.append(rule);
    return all;
}

QList<const Server*> RuleContext::blueMindTargets() const
{
    QList<const Server*> targets;
    for (const Server& server : plan.servers) {
        const bool isPlain =
            ownGeneration(server.facts) == Generation::None && server.facts.tags.isEmpty();
        if (server.as == ServerRole::Target && !isPlain)
            targets.append(&server);
    }
    return targets;
}

} // namespace jalon
