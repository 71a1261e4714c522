// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/projection.h"

#include <functional>

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
/// Those that can stand side by side with the first: computed, and with its very filesystems. A
/// scenario that moves mail to a server of which no place for it is known has one more.
QList<ScenarioResult> comparable(const QList<ScenarioResult>& results);
/// The filesystems (indexes of `Sizing::filesystems`) whose worst moments the results tell apart,
/// those they move most first. A thousandth of a volume, which no reader sees, is no difference
/// unless the verdict is another. Precondition: the results are `comparable`.
QList<qsizetype> differingFilesystems(const QList<ScenarioResult>& results);
/// The scenarios of the plan with all they set, nothing computed.
QList<ScenarioResult> listScenarios(const Plan& plan);

/// The body of `jalon.scenarios/1`; the base has no name. `words` says why one could not be
/// computed.
QJsonObject scenariosBody(const QList<ScenarioResult>& results,
                          const std::function<QString(const Message&)>& words);

} // namespace jalon
