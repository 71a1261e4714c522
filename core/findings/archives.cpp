// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rule.h"
#include "core/reintegration/reintegration.h"

#include <algorithm>

namespace jalon {

namespace {

constexpr qsizetype mostUsersShown = 20;

const ServerReintegration* findServer(const Reintegration& all, const QString& name)
{
    const auto found =
        std::find_if(all.servers.cbegin(), all.servers.cend(),
                     [&](const ServerReintegration& server) { return server.server == name; });
    return found == all.servers.cend() ? nullptr : &*found;
}

/// Whether the survey may have missed archives: the store was not looked for, or not measured.
bool isUnread(const ServerFacts& facts)
{
    return facts.stores.isEmpty() ||
           std::any_of(facts.stores.cbegin(), facts.stores.cend(), [](const Store& store) {
               return store.store == StoreKind::ArchivesSnappy && !store.bytes;
           });
}

FindingEvidence proofOf(const Server& server, const QStringList& examples)
{
    const Store* store = findStore(server.facts, StoreKind::ArchivesSnappy);
    FindingEvidence evidence = evidenceOf(server, *store->bytes);
    evidence.excerpt = examples.join(QLatin1Char('\n'));
    return evidence;
}

/// Asks `concerned` of every mailbox with archives: true, false, or nothing where none can tell.
template <class Concerned>
void judgeMailboxes(const RuleContext& context, Answer& answer, Concerned concerned)
{
    const Reintegration all = reintegrationOf(context.plan, {context.sizing, nullptr});
    qint64 count = 0;
    ByteSize packed;
    for (const Server* server : context.blueMindTargets()) {
        const ServerReintegration* archives = findServer(all, server->name);
        if (!archives) {
            if (isUnread(server->facts))
                answer.unknown(server->name);
            else
                answer.holds();
            continue;
        }
        QStringList examples;
        bool isUnknown = archives->unnamed > ByteSize();
        bool fails = false;
        for (const ArchivedMailbox& mailbox : archives->mailboxes) {
            const std::optional<bool> isSo = concerned(mailbox);
            isUnknown = isUnknown || !isSo;
            if (!isSo.value_or(false))
                continue;
            fails = true;
            ++count;
            packed += mailbox.packed;
            if (examples.size() < mostUsersShown)
                examples.append(mailbox.address);
        }
        if (fails)
            answer.fails(server->name, {proofOf(*server, examples)});
        else if (isUnknown)
            answer.unknown(server->name);
        else
            answer.holds();
    }
    answer.arguments = {count, packed};
}

void judgeQuota(const RuleContext& context, Answer& answer)
{
    judgeMailboxes(context, answer, [](const ArchivedMailbox& mailbox) -> std::optional<bool> {
        if (mailbox.quotaState == QuotaState::Unknown)
            return std::nullopt;
        return mailbox.quotaState == QuotaState::May || mailbox.quotaState == QuotaState::Exceeds;
    });
}

void judgeSkipped(const RuleContext& context, Answer& answer, SkipReason reason)
{
    judgeMailboxes(context, answer, [reason](const ArchivedMailbox& mailbox) {
        return std::optional(mailbox.skipped == reason);
    });
}

void judgeSuspended(const RuleContext& context, Answer& answer)
{
    judgeSkipped(context, answer, SkipReason::Suspended);
}

void judgeShared(const RuleContext& context, Answer& answer)
{
    judgeSkipped(context, answer, SkipReason::Shared);
}

} // namespace

std::span<const Rule> archiveRules()
{
    static constexpr char helper[] = "BlueMind 4: bm-hsm35-migrate-4.sh, 2021";
    static const Rule rules[] = {
        {"archives.quota", Severity::Medium, false, "BlueMind 4: Archivage (one quota), 2022-06",
         "", judgeQuota},
        {"archives.suspended", Severity::Medium, false, helper, "", judgeSuspended},
        {"archives.shared", Severity::Medium, false, helper, "", judgeShared},
    };
    return rules;
}

} // namespace jalon
