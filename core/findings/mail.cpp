// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rule.h"
#include "core/sizing/exact.h"
#include "core/sizing/mailvolume.h"

#include <algorithm>

namespace jalon {

static void judgeIndexing(const RuleContext& context, Answer& answer)
{
    for (const Server* server : context.blueMindTargets()) {
        const Maybe<bool>& flag = server->facts.noMailIndexing;
        if (!flag)
            answer.unknown(server->name);
        else if (flag->value)
            answer.fails(server->name, {evidenceOf(*server, *flag)});
        else
            answer.holds();
    }
}

// Without its roles or its stores, nothing tells whether a server carries mail.
static bool mayCarryMail(const ServerFacts& facts)
{
    return facts.tags.isEmpty() && facts.stores.isEmpty();
}

// An empty list says something only when both sides of the comparison were read.
static bool hasComparedDirectories(const ServerFacts& facts)
{
    const Store* mail = findStore(facts, StoreKind::MailData);
    return mail && mail->messages && (facts.directoryEntries || !facts.mailboxes.isEmpty());
}

static void judgeSpoolDirectories(const RuleContext& context, Answer& answer)
{
    qint64 count = 0;
    for (const Server* server : context.blueMindTargets()) {
        const auto& strangers = server->facts.spoolDirectoriesWithoutMailbox;
        if (!strangers.isEmpty()) {
            count += strangers.size();
            QStringList names;
            for (const Fact<QString>& name : strangers.mid(0, 20))
                names.append(name.value);
            FindingEvidence evidence = evidenceOf(*server, strangers.first());
            evidence.excerpt = names.join(QLatin1Char('\n'));
            answer.fails(server->name, {evidence});
        } else if ((isMailServer(*server) || mayCarryMail(server->facts)) &&
                   context.generation(*server) != Generation::Version5 &&
                   !hasComparedDirectories(server->facts)) {
            answer.unknown(server->name);
        } else {
            answer.holds();
        }
    }
    answer.arguments = {count};
}

// The messages of the live and the archive spool: one record each. Nothing when one is not known.
static std::optional<qint64> spoolMessages(const ServerFacts& facts)
{
    qint64 total = 0;
    for (const Store& store : facts.stores) {
        if (store.store != StoreKind::MailData && store.store != StoreKind::Archives)
            continue;
        if (!store.messages || store.messages->value < 0)
            return std::nullopt;
        total = (ByteSize(total) + ByteSize(store.messages->value)).bytes();
    }
    return findStore(facts, StoreKind::MailData) ? std::optional(total) : std::nullopt;
}

static bool isFar(qint64 records, qint64 files, Ratio tolerance)
{
    const qint64 gap = records > files ? records - files : files - records;
    return exact::exceeds(ByteSize(gap), tolerance, ByteSize(std::max(records, files)));
}

static void judgeCounts(const RuleContext& context, Answer& answer)
{
    const Ratio tolerance = context.sizing.assumptions.ratio("replication.countTolerance");
    for (const Server* server : context.blueMindTargets()) {
        const Generation generation = context.generation(*server);
        const bool isReplicated =
            generation == Generation::Version4 || generation == Generation::Unknown;
        if (!isReplicated || !(isMailServer(*server) || mayCarryMail(server->facts))) {
            answer.holds();
            continue;
        }
        const Database* data = findDatabase(server->facts, QLatin1String("bj-data"));
        const auto files = spoolMessages(server->facts);
        if (!files || !data || !data->messageRecords) {
            answer.unknown(server->name);
        } else if (isFar(data->messageRecords->value, *files, tolerance)) {
            const Store* mail = findStore(server->facts, StoreKind::MailData);
            answer.fails(server->name, {evidenceOf(*server, *mail->messages),
                                        evidenceOf(*server, *data->messageRecords)});
            answer.arguments = {*files, data->messageRecords->value};
        } else {
            answer.holds();
        }
    }
}

// The bounds of a figure that leaves nothing to chance differ by their rounding alone.
static bool isOfEveryArchive(const Store& store)
{
    const qint64 low = store.expansionLowPpm->value, high = store.expansionHighPpm->value;
    return store.sampledFiles && (high <= low || high - 1 == low);
}

static void judgeArchives(const RuleContext& context, Answer& answer)
{
    ByteSize total;
    bool isSampled = true, isEvery = true;
    for (const Server* server : context.blueMindTargets()) {
        bool hasArchives = false;
        bool isUnknown = server->facts.stores.isEmpty();
        for (const Store& store : server->facts.stores) {
            if (store.store != StoreKind::ArchivesSnappy)
                continue;
            isUnknown = isUnknown || !store.bytes;
            if (!store.bytes || store.bytes->value == ByteSize())
                continue;
            hasArchives = true;
            isSampled = isSampled && store.expansionLowPpm && store.expansionHighPpm;
            isEvery = isEvery && isSampled && isOfEveryArchive(store);
            total += store.bytes->value;
            answer.fails(server->name, {evidenceOf(*server, *store.bytes)});
        }
        if (isUnknown)
            answer.unknown(server->name);
        else if (!hasArchives)
            answer.holds();
    }
    answer.arguments = {total};
    if (isSampled && answer.state() == FindingState::Fails)
        answer.remedy = isEvery ? QStringLiteral(".every") : QStringLiteral(".sampled");
}

std::span<const Rule> mailRules()
{
    static const Rule rules[] = {
        {"indexing.disabled", Severity::High, true, "BlueMind 4: bm-hsm35-migrate-4.sh",
         "rm /etc/bm/no.mail.indexing\nsystemctl restart bm-core", judgeIndexing},
        {"spool.directories-without-mailbox", Severity::High, false,
         "BlueMind 4: points de vigilance, Reprise de données et réplication", "",
         judgeSpoolDirectories},
        {"replication.counts", Severity::Medium, false,
         "BlueMind 4: points de vigilance, Avancement du process de réplication", "", judgeCounts},
        {"archives.to-reintegrate", Severity::Medium, false,
         "BlueMind 4: points de vigilance, Refonte de l'archivage BlueMind", "", judgeArchives},
    };
    return rules;
}

} // namespace jalon
