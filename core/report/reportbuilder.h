// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creation.h"
#include "core/findings/finding.h"
#include "core/report/forecast.h"
#include "core/report/reportdocument.h"

#include <QJsonObject>

#include <span>

namespace jalon {

/// Everything the document says, from a plan and what was computed of it. The plan's modification
/// date decides which waivers are still valid, so that a plan prints the same tomorrow. Takes some
/// hundred projections. Precondition: there is a sizing.
ReportDocument buildReport(const Outcome& outcome);
/// The same with what the caller has computed already.
ReportDocument buildReport(const Outcome& outcome, const Forecast& forecast);
/// From a plan and its sizing alone; nothing is told of what happens before the end.
ReportDocument buildReport(const Plan& plan, const Sizing& sizing, const QList<Finding>& findings);

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
