// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/units/error.h"

namespace jalon {

// Edits are pure: a plan goes in, the edited plan comes out. Names are trimmed. An unknown scenario
// is refused with `plan.scenario-unknown`. Values are not checked here: `Assumptions::of` knows
// their ranges.

/// A scenario without differences, after the others. Refuses an empty name, one of more than 64
/// characters or with control characters, and a name the plan has already.
Expected<Plan> withScenario(Plan plan, const QString& name);
/// A copy of `name` (of the base when empty) under another name, right after it.
Expected<Plan> withScenarioCopied(Plan plan, const QString& name, const QString& copy);
Expected<Plan> withScenarioRenamed(Plan plan, const QString& name, const QString& other);
Expected<Plan> withoutScenario(Plan plan, const QString& name);
/// One assumption of a scenario (of the base when the name is empty), in the place of what it had.
Expected<Plan> withAssumption(Plan plan, const QString& scenario, const AssumptionValue& value);
/// Back to what the base says, or of the base back to the default.
Expected<Plan> withoutAssumption(Plan plan, const QString& scenario, const QString& key);
/// The scenario's differences become the base's own values, and the scenario goes.
Expected<Plan> withScenarioPromoted(Plan plan, const QString& name);

} // namespace jalon
