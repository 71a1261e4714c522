// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/migrations.h"

namespace jalon {

std::span<const Migration> planMigrations()
{
    // Version 2 added the inventory: a plan of version 1 has none.
    static constexpr Migration steps[] = {[](QJsonObject plan) { return plan; }};
    return steps;
}

QJsonObject migrate(QJsonObject plan, int from, std::span<const Migration> steps)
{
    for (size_t step = size_t(from) - 1; step < steps.size(); ++step)
        plan = steps[step](std::move(plan));
    plan.insert(QStringLiteral("version"), qMax(from, int(steps.size()) + 1));
    return plan;
}

} // namespace jalon
