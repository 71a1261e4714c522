// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/measured.h"

#include <algorithm>

namespace jalon {

namespace {

/// One bound over all servers: the weakest so far and where it comes from.
struct Bound {
    const char* key;
    bool isLow;
    std::optional<qint64> value{};
    AssumptionOrigin origin = AssumptionOrigin::Default;
    QString reason{};

    void take(qint64 other, AssumptionOrigin from, const QString& why)
    {
        if (value && (isLow ? other >= *value : other <= *value))
            return;
        value = other;
        origin = from;
        reason = why;
    }
    void takeDefault(const Assumption& assumption)
    {
        take(assumption.defaultValue, AssumptionOrigin::Default, {});
    }
    void takeFact(const Fact<qint64>& fact, const Assumption& assumption, const QString& server)
    {
        const bool isEntered = fact.provenance.origin == Origin::Entered;
        take(std::clamp(fact.value, assumption.minimum, assumption.maximum),
             isEntered ? AssumptionOrigin::Entered : AssumptionOrigin::Measured,
             QStringLiteral("%1: %2").arg(server, fact.provenance.source));
    }
};

} // namespace

static bool holdsArchives(const Store& store)
{
    return store.store == StoreKind::ArchivesSnappy &&
           !(store.bytes && store.bytes->value == ByteSize());
}

static void takeStore(const Store& store, const QString& server, Bound& bound)
{
    const Assumption& assumption = *findAssumption(QLatin1String(bound.key));
    const bool isMeasured = store.expansionLowPpm && store.expansionHighPpm;
    if (!isMeasured)
        return bound.takeDefault(assumption);
    const Fact<qint64>& low = *store.expansionLowPpm;
    const Fact<qint64>& high = *store.expansionHighPpm;
    const bool isOrdered = low.value <= high.value;
    bound.takeFact(bound.isLow == isOrdered ? low : high, assumption, server);
}

QList<MeasuredAssumption> measuredAssumptions(const Plan& plan)
{
    QList<MeasuredAssumption> all;
    for (Bound bound :
         {Bound{"archives.expansionLow", true}, Bound{"archives.expansionHigh", false}}) {
        for (const Server& server : plan.servers) {
            if (server.as != ServerRole::Target)
                continue;
            for (const Store& store : server.facts.stores)
                if (holdsArchives(store))
                    takeStore(store, server.name, bound);
        }
        if (bound.value && bound.origin != AssumptionOrigin::Default)
            all.append({{QString::fromLatin1(bound.key), *bound.value, bound.reason, {}, {}},
                        bound.origin});
    }
    return all;
}

} // namespace jalon
