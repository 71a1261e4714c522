// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"
#include "core/plan/plan.h"

namespace jalon {

/// What is known of every server, for the eye: a value, where it comes from, since when.
void listFacts(const Plan& plan, Console& console);

} // namespace jalon
