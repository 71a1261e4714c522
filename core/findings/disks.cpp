// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/disks.h"
#include "core/findings/rule.h"
#include "core/sizing/exact.h"

#include <algorithm>

namespace jalon {

static constexpr char sizingSource[] = "BlueMind 4: points de vigilance, Dimensionnement";

// BlueMind needs its own directories, and the root everything else of the system lies on.
static bool matters(const FilesystemSizing& filesystem)
{
    return !filesystem.stores.isEmpty() || filesystem.mount.isEmpty() ||
           filesystem.mount == QLatin1String("/");
}

static const Filesystem* factsOf(const Server& server, const QString& mount)
{
    const auto& all = server.facts.filesystems;
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const Filesystem& known) { return known.mount == mount; });
    return found == all.cend() ? nullptr : &*found;
}

static QList<FindingEvidence> evidenceOf(const RuleContext& context,
                                         const FilesystemSizing& filesystem)
{
    const Server* server = findServer(context.plan, filesystem.server);
    const Filesystem* facts = server ? factsOf(*server, filesystem.mount) : nullptr;
    if (!facts || !facts->used)
        return {};
    return {evidenceOf(*server, *facts->used)};
}

static FindingState failsIf(bool isSo)
{
    return isSo ? FindingState::Fails : FindingState::Holds;
}

// Judges every filesystem that matters; `judge` is asked only of those whose verdict is known.
template <class Judge>
static void judgeFilesystems(const RuleContext& context, Answer& answer, Judge judge)
{
    // The one that lacks most comes first.
    QList<const FilesystemSizing*> ordered;
    for (const FilesystemSizing& filesystem : context.sizing.filesystems)
        if (matters(filesystem))
            ordered.append(&filesystem);
    std::ranges::stable_sort(ordered, std::greater(), &FilesystemSizing::missing);
    ByteSize missing;
    for (const FilesystemSizing* each : std::as_const(ordered)) {
        const FilesystemSizing& filesystem = *each;
        const QString subject = subjectOf(filesystem.server, filesystem.mount);
        const FindingState state =
            filesystem.verdict == Verdict::Unknown ? FindingState::Unknown : judge(filesystem);
        if (state == FindingState::Unknown) {
            answer.unknown(subject);
        } else if (state == FindingState::Fails) {
            answer.fails(subject, evidenceOf(context, filesystem));
            missing += filesystem.missing;
        } else {
            answer.holds();
        }
    }
    answer.arguments = {missing};
}

static void judgeFull(const RuleContext& context, Answer& answer)
{
    judgeFilesystems(context, answer, [](const FilesystemSizing& disk) {
        return failsIf(disk.verdict == Verdict::Full);
    });
}

static void judgeTight(const RuleContext& context, Answer& answer)
{
    judgeFilesystems(context, answer, [](const FilesystemSizing& disk) {
        return failsIf(disk.verdict == Verdict::Tight);
    });
}

// What is unknown of a full filesystem may still take the room of the logs.
static void judgeLogs(const RuleContext& context, Answer& answer)
{
    judgeFilesystems(context, answer, [](const FilesystemSizing& disk) {
        const bool isUnmet =
            disk.reserve.high > ByteSize() && disk.peak.high + disk.reserve.high > *disk.usable;
        return disk.isLowerBound() && !isUnmet ? FindingState::Unknown : failsIf(isUnmet);
    });
    answer.arguments = {context.sizing.assumptions.bytes("logs.reserve")};
}

static void judgeSearch(const RuleContext& context, Answer& answer)
{
    const Ratio limit = context.sizing.assumptions.ratio("threshold.searchReadOnly");
    for (const FilesystemSizing& disk : context.sizing.filesystems) {
        const QString subject = subjectOf(disk.server, disk.mount);
        const bool isConcerned = disk.stores.contains(StoreKind::Search) || disk.mount.isEmpty();
        const bool isAbove =
            disk.verdict != Verdict::Unknown && exact::exceeds(disk.peak.high, limit, *disk.usable);
        if (!isConcerned)
            answer.holds();
        else if (isAbove)
            answer.fails(subject, evidenceOf(context, disk));
        else if (disk.unknowns.isEmpty())
            answer.holds();
        else
            answer.unknown(subject);
    }
    answer.arguments = {limit};
}

static void judgeInodes(const RuleContext& context, Answer& answer)
{
    const Ratio limit = context.sizing.assumptions.ratio("threshold.inodes");
    for (const Server* server : context.blueMindTargets()) {
        if (server->facts.filesystems.isEmpty())
            answer.unknown(server->name);
        for (const Filesystem& disk : server->facts.filesystems) {
            if (!disk.inodes || !disk.inodesUsed)
                answer.unknown(subjectOf(server->name, disk.mount));
            else if (disk.inodes->value > 0 && exact::exceeds(ByteSize(disk.inodesUsed->value),
                                                              limit, ByteSize(disk.inodes->value)))
                answer.fails(subjectOf(server->name, disk.mount),
                             {evidenceOf(*server, *disk.inodesUsed)});
            else
                answer.holds();
        }
    }
    answer.arguments = {limit};
}

static void judgeMemory(const RuleContext& context, Answer& answer)
{
    ByteSize increase;
    for (const ServerSizing& sizing : context.sizing.servers) {
        const MemorySizing& memory = sizing.memory;
        const Server* server = findServer(context.plan, sizing.server);
        if (context.generation(*server) == Generation::Unknown) {
            answer.unknown(sizing.server);
        } else if (memory.increase == ByteSize()) {
            answer.holds();
        } else if (memory.verdict == Verdict::Unknown) {
            answer.unknown(sizing.server);
        } else if (memory.verdict == Verdict::Fits) {
            answer.holds();
        } else {
            answer.fails(sizing.server, {evidenceOf(*server, *server->facts.memoryBytes)});
            increase = std::max(increase, memory.increase);
        }
    }
    answer.arguments = {increase};
}

// Cluster filesystems on shared block devices are reached over no network protocol.
static bool isForbiddenType(const QString& type)
{
    return isNetworkType(type) && type != QLatin1String("gfs2") && type != QLatin1String("ocfs2");
}

static void judgeNetworkStores(const RuleContext& context, Answer& answer,
                               const QList<StoreKind>& kinds)
{
    for (const Server* server : context.blueMindTargets()) {
        bool hasStore = false;
        for (const Store& store : server->facts.stores) {
            if (!kinds.contains(store.store))
                continue;
            hasStore = true;
            const Filesystem* disk = store.mount ? factsOf(*server, store.mount->value) : nullptr;
            if (!disk || !disk->type)
                answer.unknown(server->name);
            else if (isForbiddenType(disk->type->value))
                answer.fails(subjectOf(server->name, disk->mount),
                             {evidenceOf(*server, *disk->type)});
            else
                answer.holds();
        }
        if (!hasStore && server->facts.stores.isEmpty())
            answer.unknown(server->name);
        else if (!hasStore)
            answer.holds();
    }
}

static void judgeCyrus(const RuleContext& context, Answer& answer)
{
    judgeNetworkStores(context, answer, {StoreKind::MailData, StoreKind::MailMeta});
}

static void judgeSearchStore(const RuleContext& context, Answer& answer)
{
    judgeNetworkStores(context, answer, {StoreKind::Search});
}

std::span<const Rule> diskRules()
{
    static constexpr char prerequisites[] = "BlueMind 4: Prérequis à l'installation, NFS";
    static const Rule rules[] = {
        {"disk.full", Severity::High, true, sizingSource, "", judgeFull},
        {"disk.tight", Severity::Medium, false, sizingSource, "", judgeTight},
        {"logs.reserve", Severity::Medium, false, sizingSource, "", judgeLogs},
        {"memory.short", Severity::Medium, false, sizingSource, "", judgeMemory},
        {"search.read-only-risk", Severity::Medium, false,
         "BlueMind 4: Problèmes de recherche et indexation · Elasticsearch: disk watermarks", "",
         judgeSearch},
        {"inodes.short", Severity::Medium, false, "Jalon: inodes", "df -i", judgeInodes},
        {"nfs.cyrus", Severity::High, true, prerequisites, "", judgeCyrus},
        {"nfs.search", Severity::High, true, prerequisites, "", judgeSearchStore},
    };
    return rules;
}

} // namespace jalon
