// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/forecast.h"

namespace jalon {

Forecast forecastOf(const Outcome& outcome)
{
    return forecastOf(outcome, adviceOn(*outcome.plan, outcome.moves, projectedOf(outcome)));
}

Forecast forecastOf(const Outcome& outcome, const Advice& advice)
{
    Forecast forecast{outcome.projection, advice, {}};
    if (!outcome.plan->scenarios.isEmpty())
        forecast.scenarios = compareScenarios(*outcome.plan, outcome.moves, Detail::Days);
    return forecast;
}

} // namespace jalon
