// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/facts.h"

namespace jalon::facts {

/// A 3.5 whose live filesystem cannot hold all its archives at once: 400 GB of 700 are used, 200 GB
/// of archives come back in one day, twice as large, on the first.
inline Plan crowdedPlan()
{
    constexpr qint64 oneGB = 1'000'000'000;
    const auto text = [](const char* latin) { return QString::fromLatin1(latin); };
    Server server = target(text("mail"), text("3.5.14"));
    setTags(server, allTags());
    server.facts.filesystems = {disk(text("/"), 100 * oneGB, 9900 * oneGB),
                                disk(text("/live"), 400 * oneGB, 300 * oneGB),
                                disk(text("/hsm"), 200 * oneGB, 1800 * oneGB)};
    server.facts.stores = {store(StoreKind::MailData, text("/live"), 400 * oneGB),
                           store(StoreKind::ArchivesSnappy, text("/hsm"), 200 * oneGB),
                           store(StoreKind::Archives, text("/hsm"), 0)};
    AssumptionValue fast;
    fast.key = text("archives.workerDailyBytes");
    fast.value = 10'000 * oneGB;
    Plan plan;
    plan.customer = text("Commune");
    plan.language = Language::English;
    plan.created = at();
    plan.modified = at();
    plan.servers = {server};
    plan.assumptions = {fast};
    return plan;
}

/// A scenario that sets one assumption.
inline Scenario scenario(const char* name, const char* key, qint64 number)
{
    AssumptionValue value;
    value.key = QString::fromLatin1(key);
    value.value = number;
    Scenario made;
    made.name = QString::fromUtf8(name);
    made.overrides = {value};
    return made;
}

} // namespace jalon::facts
