// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/scenarios.h"

#include "core/projection/inparallel.h"
#include "core/sizing/exact.h"

#include <algorithm>

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

namespace {

/// What scenarios make of one filesystem at its worst moment.
struct Spread {
    qsizetype filesystem = 0;
    ByteSize least = ByteSize::max(), most;
    bool isJudgedAlike = true;

    bool isSeen() const
    {
        return !isJudgedAlike || exact::exceeds(most - least, {Ratio::whole / 1000}, most);
    }
};

Spread spreadOf(const QList<const Sizing*>& sizings, qsizetype index)
{
    Spread spread;
    spread.filesystem = index;
    for (const Sizing* sizing : sizings) {
        const FilesystemSizing& filesystem = sizing->filesystems.at(index);
        spread.least = std::min(spread.least, filesystem.peak.high);
        spread.most = std::max(spread.most, filesystem.peak.high);
        spread.isJudgedAlike = spread.isJudgedAlike &&
                               filesystem.verdict == sizings.first()->filesystems.at(index).verdict;
    }
    return spread;
}

} // namespace

QList<ScenarioResult> comparable(const QList<ScenarioResult>& results)
{
    const auto isSame = [](const FilesystemSizing& a, const FilesystemSizing& b) {
        return a.server == b.server && a.mount == b.mount;
    };
    QList<ScenarioResult> alike;
    for (const ScenarioResult& result : results)
        if (!result.problem &&
            (alike.isEmpty() ||
             std::ranges::equal(result.projected.sizing.filesystems,
                                alike.first().projected.sizing.filesystems, isSame)))
            alike.append(result);
    return alike;
}

QList<qsizetype> differingFilesystems(const QList<ScenarioResult>& results)
{
    QList<const Sizing*> sizings;
    for (const ScenarioResult& result : results)
        sizings.append(&result.projected.sizing);
    QList<Spread> spreads;
    for (qsizetype i = 0; !sizings.isEmpty() && i < sizings.first()->filesystems.size(); ++i)
        if (const Spread spread = spreadOf(sizings, i); spread.isSeen())
            spreads.append(spread);
    std::ranges::stable_sort(spreads, std::greater<ByteSize>(),
                             [](const Spread& spread) { return spread.most - spread.least; });
    QList<qsizetype> filesystems;
    for (const Spread& spread : std::as_const(spreads))
        filesystems.append(spread.filesystem);
    return filesystems;
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
