// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/units/error.h"

namespace jalon {

/// Sets the words KEY=VALUE in a scenario (the base when it is empty), then holds what is in force
/// to its ranges. `reason` goes with each.
Expected<Plan> withSet(const Plan& plan, const QString& scenario, const QStringList& pairs,
                       const QString& reason);
/// Takes keys out of what a scenario, or the base, sets. One that no catalogue knows can go too:
/// this is how a plan edited by hand is put right.
Expected<Plan> withUnset(const Plan& plan, const QString& scenario, const QStringList& keys);

} // namespace jalon
