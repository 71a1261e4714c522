// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/hardwareadvice.h"

#include "core/sizing/exact.h"
#include "core/sizing/generation.h"

#include <QSet>

#include <algorithm>
#include <span>

namespace jalon {

namespace {

constexpr qint64 GB = 1'000'000'000;
constexpr qint64 beyond = std::numeric_limits<qint64>::max();

struct Step {
    qint64 units; ///< up to so many
    qint64 need;
    bool isSplit = false;
};

constexpr Step coreSteps[] = {{200, 2}, {1000, 4}, {2000, 6}, {3000, 8}, {6000, 12}};
constexpr Step memorySteps4[] = {{250, 16},  {1000, 24},         {2500, 32},
                                 {5000, 48}, {10'000, 64, true}, {beyond, 96, true}};
constexpr Step memorySteps5[] = {
    {1000, 24}, {2500, 32}, {5000, 48}, {10'000, 64, true}, {beyond, 96, true}};

qint64 coresFor(qint64 units)
{
    for (const Step& step : coreSteps)
        if (units <= step.units)
            return step.need;
    return 2 * (units / 1000 + (units % 1000 > 0));
}

HardwareNeed needOf(qint64 units, std::span<const Step> memory)
{
    const auto step = std::find_if(memory.begin(), memory.end(),
                                   [units](const Step& one) { return units <= one.units; });
    return {coresFor(units), ByteSize(step->need * GB), step->isSplit};
}

qint64 countUsers(const Plan& plan)
{
    QSet<QString> users;
    for (const Mailbox& mailbox : plan.inventory.mailboxes) {
        const bool isUser = !mailbox.kind || mailbox.kind->value == MailboxKind::User;
        const bool isSuspended = mailbox.suspended && mailbox.suspended->value;
        if (isUser && !isSuspended && mailbox.leftBehind.isEmpty())
            users.insert(mailbox.address);
    }
    for (const Server& server : plan.servers) {
        if (server.as != ServerRole::Target)
            continue;
        for (const MailboxVolume& box : server.facts.mailboxes) {
            const bool isUser = box.kind && box.kind->value == QLatin1String("user");
            const bool isSuspended = box.suspended && box.suspended->value;
            const QString key = mailboxKey(box.address);
            if (isUser && !isSuspended)
                users.insert(key.isEmpty() ? box.address : key);
        }
    }
    return users.size();
}

const Server* coreServer(const Plan& plan)
{
    QList<const Server*> targets;
    for (const Server& server : plan.servers)
        if (server.as == ServerRole::Target)
            targets.append(&server);
    const auto core = std::find_if(targets.cbegin(), targets.cend(), [](const Server* server) {
        return hasTag(server->facts, QLatin1String("bm/core"));
    });
    if (core != targets.cend())
        return *core;
    return targets.size() == 1 ? targets.first() : nullptr;
}

Dedication dedication(const std::optional<ByteSize>& mail, ByteSize limit)
{
    if (!mail)
        return Dedication::Unknown;
    return *mail >= limit ? Dedication::Needed : Dedication::NotNeeded;
}

qint64 part(ByteSize size, ByteSize without, qint64 percent)
{
    return size > without ? exact::shareDown(size - without, percent, 100).bytes() : 0;
}

QList<Disagreement> disagreementsOf(const HardwareAdvice& advice)
{
    QList<Disagreement> all;
    if (advice.memory) {
        const qint64 newer = part(*advice.memory, ByteSize(6 * GB), 40);
        const qint64 older = part(*advice.memory, ByteSize(5 * GB), 50);
        all.append({"spare-memory",
                    AdviceUnit::Bytes,
                    {newer, newer, "bm-pimp 4.8 (40 % × (RAM − 6 GB)), 2022-02"},
                    {older, older,
                     "BlueMind 4: Ajustement automatique de la mémoire (50 % × (RAM − 5 GB)), "
                     "2022-06"}});
    }
    if (advice.mail) {
        const auto share = [&](qint64 percent) {
            return exact::share(*advice.mail, percent, 100).bytes();
        };
        all.append({"search-size",
                    AdviceUnit::Bytes,
                    {share(10), share(10),
                     "BlueMind 4: Les services (10 %, partition ≥ 2 × "
                     "index), 2022-06"},
                    {share(20), share(25),
                     "BlueMind 4: points de vigilance, Dimensionnement (20–25 %), 2022"}});
    }
    if (advice.units > 0) {
        const qint64 few = (advice.units / 10) * 3 + ((advice.units % 10) * 3 + 9) / 10;
        all.append({"operations",
                    AdviceUnit::OperationsPerSecond,
                    {advice.units, advice.units,
                     "BlueMind 4: Dimensionnement matériel (1 IOPS per unit), 2022-06"},
                    {few, few,
                     "BlueMind 4: Dimensionnement matériel, its examples (0.3 IOPS per unit), "
                     "2022-06"}});
    }
    return all;
}

} // namespace

std::optional<ByteSize> allMail(const Sizing& sizing)
{
    ByteSize total;
    bool hasMail = false;
    for (const ServerSizing& server : sizing.servers) {
        if (!server.live && !server.archives)
            continue;
        if (!server.live || !server.archives)
            return std::nullopt;
        total += *server.live + *server.archives;
        hasMail = true;
    }
    return hasMail ? std::optional(total) : std::nullopt;
}

HardwareNeed needOfVersion4(qint64 units)
{
    return needOf(units, memorySteps4);
}

HardwareNeed needOfVersion5(qint64 units)
{
    return needOf(units, memorySteps5);
}

HardwareAdvice hardwareAdvice(const Plan& plan, const Sizing& sizing)
{
    HardwareAdvice advice;
    advice.users = countUsers(plan);
    advice.units =
        exact::share(ByteSize(advice.users), sizing.assumptions.value("units.perUser"), 1).bytes();
    advice.version4 = needOfVersion4(advice.units);
    advice.version5 = needOfVersion5(advice.units);
    if (const Server* server = coreServer(plan)) {
        advice.server = server->name;
        if (server->facts.cpus)
            advice.cores = server->facts.cpus->value;
        if (server->facts.memoryBytes)
            advice.memory = server->facts.memoryBytes->value;
    }
    advice.mail = allMail(sizing);
    advice.search = dedication(advice.mail, sizing.assumptions.bytes("dedicated.search"));
    advice.mailServer = dedication(advice.mail, sizing.assumptions.bytes("dedicated.mail"));
    advice.disagreements = disagreementsOf(advice);
    return advice;
}

} // namespace jalon
