// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/scenarioedits.h"

#include <algorithm>

namespace jalon {

static constexpr qsizetype scenarioNameLimit = 64;

static qsizetype rowOf(const Plan& plan, const QString& name)
{
    const auto found = std::ranges::find(plan.scenarios, name, &Scenario::name);
    return found == plan.scenarios.cend() ? -1 : found - plan.scenarios.cbegin();
}

static std::optional<Error> problemOf(const Plan& plan, const QString& name)
{
    const auto problem = [](const char* id, QList<Argument> arguments) {
        return failure(ErrorKind::Input, id, std::move(arguments)).value();
    };
    if (name.isEmpty())
        return problem("plan.scenario-without-name", {});
    const bool hasControls =
        std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (name.size() > scenarioNameLimit || hasControls)
        return problem("plan.scenario-name-unfit",
                       {name.left(scenarioNameLimit), qint64(scenarioNameLimit)});
    if (rowOf(plan, name) >= 0)
        return problem("plan.scenario-exists", {name});
    return std::nullopt;
}

static tl::unexpected<Error> unknown(const QString& name)
{
    return failure(ErrorKind::Input, "plan.scenario-unknown", {name});
}

/// The values of a scenario, or of the base; null when there is no such scenario.
static QList<AssumptionValue>* valuesOf(Plan& plan, const QString& scenario)
{
    if (scenario.isEmpty())
        return &plan.assumptions;
    const qsizetype row = rowOf(plan, scenario);
    return row < 0 ? nullptr : &plan.scenarios[row].overrides;
}

static void put(QList<AssumptionValue>& values, const AssumptionValue& value)
{
    const auto found = std::ranges::find(values, value.key, &AssumptionValue::key);
    if (found == values.end())
        values.append(value);
    else
        *found = value;
}

Expected<Plan> withScenario(Plan plan, const QString& name)
{
    Scenario scenario;
    scenario.name = name.trimmed();
    if (const auto problem = problemOf(plan, scenario.name))
        return tl::unexpected(*problem);
    plan.scenarios.append(scenario);
    return plan;
}

Expected<Plan> withScenarioCopied(Plan plan, const QString& name, const QString& copy)
{
    const qsizetype row = rowOf(plan, name);
    if (row < 0 && !name.isEmpty())
        return unknown(name);
    Scenario scenario = row < 0 ? Scenario() : plan.scenarios.at(row);
    scenario.name = copy.trimmed();
    if (const auto problem = problemOf(plan, scenario.name))
        return tl::unexpected(*problem);
    plan.scenarios.insert(row < 0 ? 0 : row + 1, scenario);
    return plan;
}

Expected<Plan> withScenarioRenamed(Plan plan, const QString& name, const QString& other)
{
    const qsizetype row = rowOf(plan, name);
    if (row < 0)
        return unknown(name);
    const QString trimmed = other.trimmed();
    if (trimmed == name)
        return plan;
    if (const auto problem = problemOf(plan, trimmed))
        return tl::unexpected(*problem);
    plan.scenarios[row].name = trimmed;
    return plan;
}

Expected<Plan> withoutScenario(Plan plan, const QString& name)
{
    const qsizetype row = rowOf(plan, name);
    if (row < 0)
        return unknown(name);
    plan.scenarios.removeAt(row);
    return plan;
}

Expected<Plan> withAssumption(Plan plan, const QString& scenario, const AssumptionValue& value)
{
    QList<AssumptionValue>* values = valuesOf(plan, scenario);
    if (!values)
        return unknown(scenario);
    put(*values, value);
    return plan;
}

Expected<Plan> withoutAssumption(Plan plan, const QString& scenario, const QString& key)
{
    QList<AssumptionValue>* values = valuesOf(plan, scenario);
    if (!values)
        return unknown(scenario);
    values->removeIf([&](const AssumptionValue& value) { return value.key == key; });
    return plan;
}

Expected<Plan> withScenarioPromoted(Plan plan, const QString& name)
{
    const qsizetype row = rowOf(plan, name);
    if (row < 0)
        return unknown(name);
    const Scenario scenario = plan.scenarios.takeAt(row);
    for (const AssumptionValue& value : scenario.overrides)
        put(plan.assumptions, value);
    return plan;
}

} // namespace jalon
