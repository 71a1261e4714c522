// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/units/error.h"

namespace jalon {

// Edits are pure: a plan goes in, the edited plan comes out. Names are trimmed.

/// A plan for a customer, with nothing in it yet. Refuses an empty name.
Expected<Plan> newPlan(const QString& customer, Language language, const QDateTime& now);

/// Refuses an empty name, one of more than 64 characters or with control characters, a name the
/// plan has already, a store path that is not absolute or has control characters.
Expected<Plan> withServer(Plan plan, Server server);
/// The server of that name replaced; it may take a new name.
Expected<Plan> withServerReplaced(Plan plan, const QString& name, Server server);
Expected<Plan> withoutServer(Plan plan, const QString& name);

/// A waiver put in the place of the former one of the same finding. Refuses a waiver without a
/// person, a reason or a date.
Expected<Plan> withWaiver(Plan plan, Waiver waiver);
Plan withoutWaiver(Plan plan, const QString& finding);

} // namespace jalon
