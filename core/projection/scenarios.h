// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/projection.h"

namespace jalon {

/// One scenario beside the others. The base is the scenario without a name.
struct ScenarioResult {
    QString name;
    QList<AssumptionValue> differences; ///< of its list, those that differ from the base
    ProjectedSizing projected;
    std::optional<Error> problem; ///< why it could not be computed; `projected` is then empty
};

/// The base first, then every scenario of the plan, in its order.
QList<ScenarioResult> compareScenarios(const Plan& plan, const Moves& moves, Detail detail);

} // namespace jalon
