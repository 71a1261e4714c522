// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outcome/outcome.h"
#include "core/projection/advice.h"

namespace jalon {

/// What a document tells beyond the end: every day, what would help, what matters most and the
/// scenarios. Empty where a sizing was made without days.
struct Forecast {
    ProjectionPtr projection; ///< of the sizing the document is about
    Advice advice;
    QList<ScenarioResult> scenarios; ///< the base, then the plan's; none when the plan has none
};

/// Precondition: there is a sizing.
Forecast forecastOf(const Outcome& outcome);
/// The same with the advice the caller has.
Forecast forecastOf(const Outcome& outcome, const Advice& advice);

} // namespace jalon
