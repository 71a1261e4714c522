// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planfile.h"

#include <functional>

namespace jalon {

/// The command line's one way to write: takes the plan's lock, reads it, edits it, writes it whole.
/// Other commands wait up to ten seconds for the lock. Errors: `plan.locked` and those of reading,
/// editing and saving; on any of them the file is as it was.
Expected<Plan> editPlanFile(const QString& file,
                            const std::function<Expected<Plan>(const Plan&)>& edit);

} // namespace jalon
