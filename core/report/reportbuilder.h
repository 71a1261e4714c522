// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creation.h"
#include "core/findings/finding.h"
#include "core/report/reportdocument.h"

#include <QJsonObject>

#include <span>

namespace jalon {

/// Everything the document says, from the plan and what was computed of it. `today` decides which
/// waivers are still valid; it is the plan's modification date, so that a plan prints the same
/// tomorrow.
ReportDocument buildReport(const Plan& plan, const Sizing& sizing, const QList<Finding>& findings);
/// The same, with the choices and the creation of that plan and that sizing's assumptions when the
/// caller has them.
ReportDocument buildReport(const Plan& plan, const Sizing& sizing, const QList<Finding>& findings,
                           const QList<MethodChoice>& choices, const Creation& creation);

/// The chart of one server's filesystems, the same on screen and on paper.
ChartSpec filesystemChart(const Sizing& sizing, const QString& server);

/// How many mailboxes there are of each size, those that decide the calendar apart; the same on
/// screen and on paper.
ChartSpec distributionChart(const Plan& plan, const Assumptions& assumptions);
/// The same of some rows of `plan.inventory.mailboxes`.
ChartSpec distributionChart(const Plan& plan, const Assumptions& assumptions,
                            std::span<const qsizetype> rows);

/// The body of `jalon.report/1`.
QJsonObject reportBody(const ReportDocument& document,
                       const std::function<QString(const ReportText&)>& text);

} // namespace jalon
