// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rule.h"

namespace jalon {

static const Fact<QString>* versionFact(const ServerFacts& facts)
{
    const BlueMind& bluemind = facts.bluemind;
    if (bluemind.commercial)
        return &*bluemind.commercial;
    return bluemind.technical ? &*bluemind.technical : nullptr;
}

// Judges the servers that run a BlueMind 4 by their minor number, from 4.0 to 4.`last`.
static void judgeMinor(const RuleContext& context, Answer& answer, int last)
{
    QStringList versions;
    for (const Server* server : context.blueMindTargets()) {
        const QList<int> version = commercialVersion(server->facts);
        if (version.isEmpty() && context.generation(*server) != Generation::None) {
            answer.unknown(server->name);
        } else if (version.value(0) != 4) {
            answer.holds();
        } else if (version.size() < 2) {
            answer.unknown(server->name);
        } else if (version.at(1) <= last) {
            const Fact<QString>& fact = *versionFact(server->facts);
            answer.fails(server->name, {evidenceOf(*server, fact)});
            versions.append(fact.value);
        } else {
            answer.holds();
        }
    }
    versions.removeDuplicates();
    answer.arguments = {versions.join(QStringLiteral(", "))};
}

static void judgeBefore45(const RuleContext& context, Answer& answer)
{
    judgeMinor(context, answer, 4);
}

static void judgeOutlookFolders(const RuleContext& context, Answer& answer)
{
    judgeMinor(context, answer, 0);
}

static void judgeSameVersion(const RuleContext& context, Answer& answer)
{
    QStringList versions;
    QStringList names;
    QList<FindingEvidence> evidence;
    const QList<const Server*> targets = context.blueMindTargets();
    for (const Server* server : targets) {
        const BlueMind& bluemind = server->facts.bluemind;
        const Maybe<QString>& version =
            bluemind.technical ? bluemind.technical : bluemind.commercial;
        if (!version) {
            if (targets.size() > 1 && ownGeneration(server->facts) != Generation::None)
                answer.unknown(server->name);
            continue;
        }
        versions.append(version->value);
        names.append(server->name);
        evidence.append(evidenceOf(*server, *version));
    }
    versions.removeDuplicates();
    for (qsizetype i = 0; versions.size() > 1 && i < names.size(); ++i)
        answer.fails(names.at(i), {evidence.at(i)});
    if (!targets.isEmpty())
        answer.holds();
    answer.arguments = {versions.join(QStringLiteral(", "))};
}

std::span<const Rule> versionRules()
{
    static const Rule rules[] = {
        {"version.before-4.5", Severity::High, false,
         "BlueMind 4: points de vigilance, Version 4.0, 4.1, 4.2, 4.3 et 4.4", "", judgeBefore45},
        {"version.outlook-folders-4.0", Severity::High, false,
         "BlueMind 4: points de vigilance, Dossiers sous la boîte de réception", "",
         judgeOutlookFolders},
        {"version.servers-differ", Severity::Medium, false, "BlueMind 5: ServerConformityCheck", "",
         judgeSameVersion},
    };
    return rules;
}

} // namespace jalon
