// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/scenarios.h"

#include "core/projection/inparallel.h"

namespace jalon {

static ScenarioResult resultOf(const Plan& plan, const Moves& moves, const Scenario& scenario,
                               const Assumptions& base, Detail detail)
{
    ScenarioResult result;
    result.name = scenario.name;
    for (const AssumptionValue& value : scenario.overrides) {
        const Assumption* assumption = findAssumption(value.key);
        if (!assumption || base.value(assumption->key) != value.value)
            result.differences.append(value);
    }
    const auto assumptions = Assumptions::of(plan, scenario.name);
    if (assumptions)
        result.projected = projectSizing(plan, moves, *assumptions, scenario.name, detail);
    else
        result.problem = assumptions.error();
    return result;
}

QList<ScenarioResult> compareScenarios(const Plan& plan, const Moves& moves, Detail detail)
{
    QList<ScenarioResult> results;
    const auto base = Assumptions::of(plan);
    ScenarioResult first;
    if (!base) {
        first.problem = base.error();
        return {first};
    }
    first.projected = projectSizing(plan, moves, *base, {}, detail);
    results.append(first);
    for (const ScenarioResult& result :
         projection::inParallel(size_t(plan.scenarios.size()), [&](size_t i) {
             return resultOf(plan, moves, plan.scenarios.at(qsizetype(i)), *base, detail);
         }))
        results.append(result);
    return results;
}

QList<ScenarioResult> listScenarios(const Plan& plan)
{
    QList<ScenarioResult> results;
    for (const Scenario& scenario : plan.scenarios) {
        ScenarioResult result;
        result.name = scenario.name;
        result.differences = scenario.overrides;
        results.append(result);
    }
    return results;
}

} // namespace jalon
