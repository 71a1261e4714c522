// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/assumptionwords.h"

#include "core/plan/scenarioedits.h"
#include "core/sizing/assumptions.h"

namespace jalon {

Expected<Plan> withSet(const Plan& plan, const QString& scenario, const QStringList& pairs,
                       const QString& reason)
{
    Expected<Plan> edited = plan;
    for (const QString& pair : pairs) {
        auto value = parseAssumption(pair);
        if (!value)
            return tl::unexpected(value.error());
        value->reason = reason;
        value->at = QDateTime::currentDateTimeUtc();
        edited = withAssumption(*edited, scenario, *value);
        if (!edited)
            return edited;
    }
    const auto inForce = Assumptions::of(*edited, scenario);
    // With nothing set, a plan that is not right yet may still be put right step by step.
    if (!pairs.isEmpty() && !inForce)
        return tl::unexpected(inForce.error());
    return edited;
}

Expected<Plan> withUnset(const Plan& plan, const QString& scenario, const QStringList& keys)
{
    Expected<Plan> edited = plan;
    for (const QString& key : keys) {
        const Expected<Plan> without = withoutAssumption(*edited, scenario, key);
        if (!without)
            return without;
        const auto count = [&](const Plan& counted) {
            qsizetype values = counted.assumptions.size();
            for (const Scenario& other : counted.scenarios)
                values += other.overrides.size();
            return values;
        };
        if (count(*without) == count(*edited))
            return failure(
                ErrorKind::Input,
                findAssumption(key) ? "command.nothing-unset" : "sizing.unknown-assumption", {key});
        edited = without;
    }
    return edited;
}

} // namespace jalon
