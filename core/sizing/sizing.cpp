// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/sizing.h"

#include "core/sizing/memory.h"
#include "core/sizing/terms.h"
#include "core/sizing/verdict.h"

#include <algorithm>
#include <numeric>

namespace jalon {

static bool carriesSearch(const TargetServer& target, const QList<TargetServer>& targets)
{
    const bool isTagged =
        std::any_of(targets.cbegin(), targets.cend(), [](const TargetServer& other) {
            return hasTag(other.server->facts, QLatin1String("bm/es"));
        });
    if (isTagged)
        return hasTag(target.server->facts, QLatin1String("bm/es"));
    return findStore(target.server->facts, StoreKind::Search) || targets.size() == 1;
}

static ServerSizing sizeServer(const TargetServer& target, const QList<TargetServer>& targets,
                               const Assumptions& assumptions)
{
    ServerSizing sizing;
    sizing.server = target.server->name;
    sizing.live = target.mail.live;
    sizing.archives = target.mail.archives;
    sizing.isUpgrade = target.generation == Generation::Version35;
    const bool needsMore = sizing.isUpgrade && carriesSearch(target, targets);
    sizing.memory =
        sizeMemory(target.server->facts,
                   needsMore ? assumptions.bytes("memory.searchUpgrade") : ByteSize(), assumptions);
    return sizing;
}

static void listStores(const QList<TargetServer>& targets, Disks& disks)
{
    for (const TargetServer& target : targets)
        for (const Store& store : target.server->facts.stores)
            for (const StorePart& part : disks.partsOf(*target.server, store.store)) {
                QList<StoreKind>& stores = disks.filesystems[part.filesystem].stores;
                if (!stores.contains(store.store))
                    stores.append(store.store);
            }
    for (FilesystemSizing& filesystem : disks.filesystems)
        for (const SizeTerm& term : std::as_const(filesystem.terms))
            if (!filesystem.stores.contains(term.store))
                filesystem.stores.append(term.store);
}

// The document lists servers as the plan does, whatever order their disks were told apart in.
static QList<FilesystemSizing> inPlanOrder(const QList<TargetServer>& targets, const Disks& disks)
{
    QHash<QString, QList<qsizetype>> ofServer;
    for (qsizetype i = 0; i < disks.filesystems.size(); ++i)
        ofServer[disks.filesystems.at(i).server].append(i);
    QList<FilesystemSizing> ordered;
    ordered.reserve(disks.filesystems.size());
    for (const TargetServer& target : targets)
        for (const qsizetype index : ofServer.value(target.server->name))
            ordered.append(disks.filesystems.at(index));
    return ordered;
}

ByteSize MethodVolumes::sum() const
{
    return std::accumulate(m_volumes.begin(), m_volumes.end(), ByteSize());
}

SizeClass sizeClassOf(ByteSize volume)
{
    constexpr ByteSize medium(1'000'000'000), large(10'000'000'000);
    return volume > large    ? SizeClass::Large
           : volume > medium ? SizeClass::Medium
                             : SizeClass::Small;
}

Sizing sizePlan(const Plan& plan, const Moves& moves, const Assumptions& assumptions,
                const QString& scenario)
{
    SizingBasis basis = basisOf(plan, moves, assumptions);
    return sizeOn(basis, assumptions, scenario);
}

Sizing sizeOn(SizingBasis& basis, const Assumptions& assumptions, const QString& scenario)
{
    Sizing sizing;
    sizing.scenario = scenario;
    sizing.assumptions = assumptions;
    addTerms(basis, assumptions);
    auto& [targets, incoming, disks] = basis;
    listStores(targets, disks);
    for (FilesystemSizing& filesystem : disks.filesystems)
        judge(filesystem, assumptions);
    for (const TargetServer& target : targets)
        sizing.servers.append(sizeServer(target, targets, assumptions));
    sizing.filesystems = inPlanOrder(targets, disks);
    return sizing;
}

} // namespace jalon
