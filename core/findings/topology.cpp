// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rule.h"
#include "core/sizing/hardwareadvice.h"

#include <algorithm>

namespace jalon {

static constexpr QLatin1String mailTag("mail/imap");
static constexpr QLatin1String coreTag("bm/core");
static constexpr QLatin1String searchTag("bm/es");

static void judgeCoreServices(const Server& core, Answer& answer)
{
    QList<FindingEvidence> running;
    bool isUnknown = core.facts.services.isEmpty();
    for (const Service& service : core.facts.services) {
        if (service.name != QLatin1String("bm-cyrus-imapd") &&
            service.name != QLatin1String("bm-lmtpd"))
            continue;
        if (!service.state)
            isUnknown = isUnknown || !service.disabled || !service.disabled->value;
        else if (service.state->value.startsWith(QLatin1String("active")))
            running.append(evidenceOf(core, service.state->provenance,
                                      service.name + QLatin1Char(' ') + service.state->value));
    }
    if (!running.isEmpty())
        answer.fails(core.name, running);
    else if (isUnknown)
        answer.unknown(core.name);
    else
        answer.holds();
}

static void judgeSplit(const RuleContext& context, Answer& answer)
{
    const QList<const Server*> targets = context.blueMindTargets();
    const bool hasMailElsewhere =
        std::any_of(targets.cbegin(), targets.cend(), [](const Server* server) {
            return hasTag(server->facts, mailTag) && !hasTag(server->facts, coreTag);
        });
    for (const Server* server : targets) {
        const bool isVersion5 = context.generation(*server) == Generation::Version5;
        if (server->facts.tags.isEmpty() && targets.size() > 1 && !isVersion5)
            answer.unknown(server->name);
        else if (isVersion5 || !hasTag(server->facts, coreTag) || hasTag(server->facts, mailTag) ||
                 !hasMailElsewhere)
            answer.holds();
        else
            judgeCoreServices(*server, answer);
    }
}

// A role is dedicated when none of the heavy ones is beside it on its server.
static void judgeDedicated(const RuleContext& context, Answer& answer, const char* limitKey,
                           QLatin1String role, std::initializer_list<QLatin1String> others)
{
    const ByteSize limit = context.sizing.assumptions.bytes(limitKey);
    const auto total = allMail(context.sizing);
    const QList<const Server*> targets = context.blueMindTargets();
    answer.arguments = {total.value_or(ByteSize()), limit};
    for (const Server* server : targets) {
        if (!total || (*total >= limit && server->facts.tags.isEmpty()))
            answer.unknown(server->name);
        else if (*total >= limit && hasTag(server->facts, role) &&
                 std::ranges::any_of(
                     others, [&](QLatin1String other) { return hasTag(server->facts, other); }))
            answer.fails(server->name, {evidenceOf(*server, server->facts.tags.first())});
        else
            answer.holds();
    }
}

static void judgeDedicatedSearch(const RuleContext& context, Answer& answer)
{
    judgeDedicated(context, answer, "dedicated.search", searchTag, {mailTag, coreTag});
}

static void judgeDedicatedMail(const RuleContext& context, Answer& answer)
{
    judgeDedicated(context, answer, "dedicated.mail", mailTag, {coreTag, searchTag});
}

static void judgeSameMachine(const RuleContext& context, Answer& answer)
{
    const QList<Server>& servers = context.plan.servers;
    for (const Server& server : servers) {
        if (!server.facts.machineId) {
            if (servers.size() > 1)
                answer.unknown(server.name);
            else
                answer.holds();
            continue;
        }
        const Fact<QString>& id = *server.facts.machineId;
        const auto same = std::count_if(servers.cbegin(), servers.cend(), [&](const Server& other) {
            return other.facts.machineId && other.facts.machineId->value == id.value;
        });
        if (same > 1)
            answer.fails(server.name, {evidenceOf(server, id)});
        else
            answer.holds();
    }
}

std::span<const Rule> topologyRules()
{
    static constexpr char dimensioning[] = "BlueMind 4: Dimensionnement matériel";
    static const Rule rules[] = {
        {"split.core-still-serves-mail", Severity::High, false,
         "BlueMind 4: points de vigilance, Vérification du bon fonctionnement de la réplication",
         "touch /etc/bm/bm-cyrus-imapd.disabled\ntouch /etc/bm/bm-lmtpd.disabled\n"
         "systemctl stop bm-cyrus-imapd\nsystemctl stop bm-lmtpd",
         judgeSplit},
        {"dedicated.search", Severity::Medium, false, dimensioning, "", judgeDedicatedSearch},
        {"dedicated.mail", Severity::Medium, false, dimensioning, "", judgeDedicatedMail},
        {"server.same-machine", Severity::High, false, "Jalon: machine-id(5)",
         "cat /etc/machine-id", judgeSameMachine},
    };
    return rules;
}

} // namespace jalon
