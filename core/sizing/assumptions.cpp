// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/assumptions.h"
#include "core/sizing/measured.h"

#include <array>
#include <string_view>
#include <unordered_map>

namespace jalon {

static constexpr qint64 millionth = 1'000'000;
static constexpr qint64 largestVolume = Assumption::noMaximum;

// Where BlueMind's own pages disagree, the default follows the first source named and the others
// stand beside it, so that the document shows the disagreement.
static constexpr std::array catalogue{
    Assumption{"replication.ratio", AssumptionUnit::Ratio, 250'000, 0, millionth,
               "BlueMind 4: points de vigilance, Dimensionnement (25 % de cyrus/data), 2022", false,
               200'000, 300'000},
    Assumption{"search.lowRatio", AssumptionUnit::Ratio, 200'000, 0, millionth,
               "BlueMind 4: points de vigilance, Dimensionnement (20–25 %), 2022 · "
               "BlueMind 4: Les services (10 %, partition ≥ 2 × index), 2022-06",
               false},
    Assumption{"search.highRatio", AssumptionUnit::Ratio, 250'000, 0, millionth,
               "BlueMind 4: points de vigilance, Dimensionnement (20–25 %), 2022 · "
               "BlueMind 4: Les services (10 %, partition ≥ 2 × index), 2022-06",
               false, 100'000, 300'000},
    Assumption{"database.growthRatio", AssumptionUnit::Ratio, 100'000, 0, millionth,
               "BlueMind 4: points de vigilance, Dimensionnement (+10 %), 2022 · "
               "BlueMind 4: Les services (/var/lib/postgresql ≈ 20 GB), 2022-06",
               false, 50'000, 150'000},
    Assumption{"logs.reserve", AssumptionUnit::Bytes, 1'000'000'000, 0, largestVolume,
               "BlueMind 4: points de vigilance, Dimensionnement (1 Go), 2022 · "
               "bm-tick 4.8 (< 1 GiB: critical), 2022-02",
               false},
    Assumption{"memory.searchUpgrade", AssumptionUnit::Bytes, 1'610'612'736, 0, qint64(1) << 50,
               "BlueMind 4: points de vigilance, Dimensionnement (+1,5 Go = 1.5 GiB), 2022", false},
    Assumption{"threshold.tight", AssumptionUnit::Ratio, 850'000, 10'000, millionth,
               "Elasticsearch: disk watermark low (85 %) · bm-tick 4.8 (60/70/80 %), 2022-02",
               false},
    Assumption{"threshold.full", AssumptionUnit::Ratio, 950'000, 10'000, millionth,
               "Elasticsearch: disk watermark flood stage (95 %) · bm-checks 4.8 (90 %), 2022-02",
               false},
    Assumption{"threshold.searchReadOnly", AssumptionUnit::Ratio, 900'000, 10'000, millionth,
               "BlueMind 4: Problèmes de recherche et indexation (10 % libres), 2022-06 · "
               "Elasticsearch: disk watermark high (90 %)",
               false},
    Assumption{"threshold.memory", AssumptionUnit::Ratio, 850'000, 10'000, millionth,
               "Jalon, 2026 · BlueMind 4: Ajustement automatique de la mémoire (RAM − 5 Go)", true},
    Assumption{"threshold.inodes", AssumptionUnit::Ratio, 900'000, 10'000, millionth,
               "Jalon, 2026 (bm-checks 4.8: 90 %)", true},
    Assumption{"fill.incomingBytes", AssumptionUnit::Bytes, 0, 0, largestVolume, "Jalon, 2026",
               true},
    Assumption{"fill.expansionLow", AssumptionUnit::Ratio, millionth, 100'000, 10 * millionth,
               "Jalon, 2026", true},
    Assumption{"fill.expansionHigh", AssumptionUnit::Ratio, 1'300'000, 100'000, 10 * millionth,
               "Jalon, 2026", true, millionth, 1'400'000},
    Assumption{"expansion.exchangeLow", AssumptionUnit::Ratio, millionth, 100'000, 10 * millionth,
               "Jalon, 2026", true},
    Assumption{"expansion.exchangeHigh", AssumptionUnit::Ratio, 1'370'000, 100'000, 10 * millionth,
               "RFC 2045: base64 (57 → 78)", true, millionth, 1'370'000},
    Assumption{"expansion.pstLow", AssumptionUnit::Ratio, millionth, 100'000, 10 * millionth,
               "Jalon, 2026", true},
    Assumption{"expansion.pstHigh", AssumptionUnit::Ratio, 1'370'000, 100'000, 10 * millionth,
               "RFC 2045: base64 (57 → 78)", true, millionth, 1'370'000},
    Assumption{"expansion.imapsyncLow", AssumptionUnit::Ratio, millionth, 100'000, 10 * millionth,
               "Jalon, 2026", true},
    Assumption{"expansion.imapsyncHigh", AssumptionUnit::Ratio, 1'300'000, 100'000, 10 * millionth,
               "RFC 2045: base64 (57 → 78)", true, millionth, 1'370'000},
    Assumption{"expansion.dominoLow", AssumptionUnit::Ratio, 1'100'000, 100'000, 10 * millionth,
               "Domino: +10–40 %, × 1.3 (sdownes.co.uk, 2006)", true},
    Assumption{"expansion.dominoHigh", AssumptionUnit::Ratio, 1'400'000, 100'000, 10 * millionth,
               "Domino: +10–40 %, × 1.3 (sdownes.co.uk, 2006)", true, 1'100'000, 1'400'000},
    Assumption{"fill.concurrentMailboxes", AssumptionUnit::Count, 10, 1, 100,
               "Microsoft: migration best practices (10, 20, 100), 2022 · imapsync: "
               "FAQ.Capacity_Planning",
               true},
    Assumption{"spool.blockSize", AssumptionUnit::Bytes, 4096, 512, 1 << 20, "ext4, XFS: 4 KiB",
               false},
    Assumption{"dedicated.search", AssumptionUnit::Bytes, 1'000'000'000'000, 1, largestVolume,
               "BlueMind 4: Dimensionnement matériel (1 To), 2022-06", false},
    Assumption{"dedicated.mail", AssumptionUnit::Bytes, 2'000'000'000'000, 1, largestVolume,
               "BlueMind 4: Dimensionnement matériel (2 To), 2022-06", false},
    Assumption{"units.perUser", AssumptionUnit::Count, 2, 1, 100,
               "BlueMind 4: Dimensionnement matériel (1, 2, 5), "
               "2022-06 · BlueMind 5.5: Dimensionnement (5, 25)",
               true},
    Assumption{"replication.countTolerance", AssumptionUnit::Ratio, 50'000, 0, millionth,
               "BlueMind 4: bm-hsm35-migrate-4.sh (5 %), 2020", true},
    Assumption{"creation.quotaMargin", AssumptionUnit::Ratio, 100'000, 0, millionth, "Jalon, 2026",
               true},
    Assumption{"creation.quotaRaise", AssumptionUnit::Switch, 1, 0, 1, "Jalon, 2026", true},
    Assumption{"creation.quotaDefault", AssumptionUnit::Bytes, 0, 0, largestVolume,
               "BlueMind 4: 0 (∞)", true},
    Assumption{"outlier.volume", AssumptionUnit::Bytes, 50'000'000'000, 1, largestVolume,
               "Microsoft: migration best practices (50–100 GB: P90 30 days), 2022", true},
    Assumption{"outlier.messages", AssumptionUnit::Count, 300'000, 1, largestVolume,
               "imapsync: issue 550 (200 000–300 000)", true},
    Assumption{"outlier.folders", AssumptionUnit::Count, 1'000, 1, largestVolume,
               "imapsync: issue 390 (4 841, 1 h 56)", true},
    Assumption{"outlier.largestFolder", AssumptionUnit::Count, 100'000, 1, largestVolume,
               "imapsync: FAQ.Memory, issue 268 (100 000)", true},
    Assumption{"calendar.startDays", AssumptionUnit::Days, 1, 1, 3650, "Jalon, 2026", true},
    Assumption{"horizon.days", AssumptionUnit::Days, 90, 1, 36'525, "Jalon, 2026", true, 90, 1095},
    Assumption{"waves.intervalDays", AssumptionUnit::Days, 7, 1, 365, "Jalon, 2026", true, 1, 14},
    Assumption{"fill.dailyBytes", AssumptionUnit::Bytes, 150'000'000'000, 1'000'000, largestVolume,
               "imapsync: issues 390, 474 (340–550 KiB/s, n^0.6)", true, 40'000'000'000,
               1'000'000'000'000},
    Assumption{"growth.small", AssumptionUnit::Ratio, 0, 0, 10 * millionth, "Jalon, 2026", true, 0,
               300'000},
    Assumption{"growth.medium", AssumptionUnit::Ratio, 0, 0, 10 * millionth, "Jalon, 2026", true, 0,
               300'000},
    Assumption{"growth.large", AssumptionUnit::Ratio, 0, 0, 10 * millionth, "University of Toronto",
               true, 0, 500'000},
    Assumption{"archives.expansionLow", AssumptionUnit::Ratio, 1'100'000, 100'000, 100 * millionth,
               "Jalon, 2026", true},
    Assumption{"archives.expansionHigh", AssumptionUnit::Ratio, 2 * millionth, 100'000,
               100 * millionth, "Jalon, 2026", true, 1'100'000, 3 * millionth},
    Assumption{"archives.delayDays", AssumptionUnit::Days, 0, 0, 3650, "Jalon, 2026", true},
    Assumption{"archives.batches", AssumptionUnit::Count, 1, 1, 1000,
               "BlueMind 4: bm-hsm35-migrate-4.sh, 2021", false},
    Assumption{"archives.workers", AssumptionUnit::Count, 1, 1, 64,
               "BlueMind 4: bm-hsm35-migrate-4.sh (1, 32), 2021", false, 1, 32},
    Assumption{"archives.workerDailyBytes", AssumptionUnit::Bytes, 30'000'000'000, 1'000'000,
               largestVolume, "Jalon, 2026", true, 7'000'000'000, 170'000'000'000},
    Assumption{"archives.stubBytes", AssumptionUnit::Bytes, 4096, 0, 1 << 20, "BlueMind 3.5", true},
    Assumption{"archive.always", AssumptionUnit::Switch, 0, 0, 1, "BlueMind 4: Archivage, 2022-06",
               true},
    Assumption{"archive.days", AssumptionUnit::Days, 7, 0, 3650,
               "BlueMind 4: Archivage (7 days), 2022-06", false, 7, 30},
    Assumption{"archive.maxSize", AssumptionUnit::Bytes, 1 << 20, 1, qint64(1) << 40,
               "BlueMind 4: Archivage (1 MiB), 2022-06", false},
    Assumption{"archive.largeShare", AssumptionUnit::Ratio, 400'000, 0, millionth, "Jalon, 2026",
               true, 200'000, 600'000},
    Assumption{"archive.yearShare", AssumptionUnit::Ratio, 250'000, 0, millionth, "Jalon, 2026",
               true, 100'000, 500'000},
    Assumption{"archive.reintegratedShare", AssumptionUnit::Ratio, millionth, 0, millionth,
               "Jalon, 2026", true, 500'000, millionth},
    Assumption{"expunge.days", AssumptionUnit::Days, 7, 0, 3650,
               "BlueMind 4: Restaurer les messages supprimés (7 days), 2022-06", false},
    Assumption{"replication.lagDays", AssumptionUnit::Days, 0, 0, 365, "Jalon, 2026", true, 0, 7},
    Assumption{"logs.dailyBytes", AssumptionUnit::Bytes, 0, 0, largestVolume, "Jalon, 2026", true,
               0, 1'000'000'000},
    Assumption{"logs.keptDays", AssumptionUnit::Days, 7, 1, 3650,
               "BlueMind 4.8: logback (7 days), 2022-02", false},
    Assumption{"backup.generations", AssumptionUnit::Count, 0, 0, 365, "Jalon, 2026", true, 0, 7},
    Assumption{"clock.toleranceSeconds", AssumptionUnit::Count, 60, 1, 86'400, "Jalon, 2026", true},
};

std::span<const Assumption> assumptionCatalogue()
{
    return catalogue;
}

const Assumption* findAssumption(const QString& key)
{
    for (const Assumption& assumption : catalogue)
        if (key == QLatin1String(assumption.key))
            return &assumption;
    return nullptr;
}

Argument argumentOf(AssumptionUnit unit, qint64 value)
{
    if (unit == AssumptionUnit::Bytes)
        return ByteSize(value);
    if (unit == AssumptionUnit::Ratio)
        return Ratio{value};
    return value;
}

static Expected<void> apply(QList<AssumptionInForce>& all, const AssumptionValue& given,
                            AssumptionOrigin origin)
{
    for (AssumptionInForce& inForce : all) {
        const Assumption& assumption = *inForce.assumption;
        if (given.key != QLatin1String(assumption.key))
            continue;
        if (given.value < assumption.minimum || given.value > assumption.maximum)
            return failure(ErrorKind::Input, "sizing.out-of-range",
                           {given.key, argumentOf(assumption.unit, given.value),
                            argumentOf(assumption.unit, assumption.minimum),
                            argumentOf(assumption.unit, assumption.maximum)});
        inForce.value = given.value;
        inForce.origin = origin;
        inForce.reason = given.reason;
        return {};
    }
    return failure(ErrorKind::Input, "sizing.unknown-assumption", {given.key});
}

static Expected<void> applyAll(QList<AssumptionInForce>& all, const QList<AssumptionValue>& values,
                               AssumptionOrigin origin)
{
    for (const AssumptionValue& value : values)
        if (auto applied = apply(all, value, origin); !applied)
            return applied;
    return {};
}

/// The same error, naming the scenario it is in.
static Error within(const QString& scenario, Error error)
{
    error.message.id = error.message.id == QLatin1String("sizing.out-of-range")
                           ? QStringLiteral("sizing.scenario-out-of-range")
                           : QStringLiteral("sizing.scenario-unknown-key");
    error.message.arguments.prepend(scenario);
    return error;
}

Expected<Assumptions> Assumptions::of(const Plan& plan, const QString& scenario,
                                      const QList<AssumptionValue>& overrides)
{
    Assumptions result;
    for (const Assumption& assumption : catalogue)
        result.m_all.append({&assumption, assumption.defaultValue, AssumptionOrigin::Default, {}});
    for (const MeasuredAssumption& measured : measuredAssumptions(plan))
        if (auto done = apply(result.m_all, measured.value, measured.origin); !done)
            return tl::unexpected(done.error());
    if (auto done = applyAll(result.m_all, plan.assumptions, AssumptionOrigin::Entered); !done)
        return tl::unexpected(done.error());
    if (!scenario.isEmpty()) {
        const auto found =
            std::find_if(plan.scenarios.cbegin(), plan.scenarios.cend(),
                         [&](const Scenario& known) { return known.name == scenario; });
        if (found == plan.scenarios.cend())
            return failure(ErrorKind::Input, "sizing.unknown-scenario", {scenario});
        if (auto done = applyAll(result.m_all, found->overrides, AssumptionOrigin::Scenario); !done)
            return tl::unexpected(within(scenario, done.error()));
    }
    if (auto done = applyAll(result.m_all, overrides, AssumptionOrigin::Entered); !done)
        return tl::unexpected(done.error());
    return result;
}

Expected<Assumptions> Assumptions::with(const QList<AssumptionValue>& changes) const
{
    Assumptions result = *this;
    if (auto done = applyAll(result.m_all, changes, AssumptionOrigin::Entered); !done)
        return tl::unexpected(done.error());
    return result;
}

/// A projection asks some thousand times: the place of a key is looked up, not searched.
static qsizetype placeOf(const char* key)
{
    static const auto places = [] {
        std::unordered_map<std::string_view, qsizetype> made;
        for (const Assumption& assumption : catalogue)
            made.emplace(assumption.key, &assumption - catalogue.data());
        return made;
    }();
    const auto found = places.find(key);
    Q_ASSERT(found != places.cend());
    return found->second;
}

qint64 Assumptions::value(const char* key) const
{
    const qsizetype place = placeOf(key);
    // A sizing made without `of` still answers with the catalogue.
    return m_all.isEmpty() ? catalogue[size_t(place)].defaultValue : m_all.at(place).value;
}

} // namespace jalon
