// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creation.h"
#include "core/findings/finding.h"
#include "core/report/forecast.h"
#include "core/report/reportdocument.h"

namespace jalon::report {

/// What every section is made from. The references outlive the building.
struct Material {
    const Plan& plan;
    const Sizing& sizing;
    const QList<Finding>& findings;
    QDate today;
    const QList<MethodChoice>& choices; ///< of the inventory, row by row
    const Creation& creation;
    const Forecast& forecast;
};

ReportSection coverSection(const Material& material);
ReportSection summarySection(const Material& material);
/// What the figures of a sizing rest on: how much was measured, how much is missing.
ReportText confidence(const Material& material);
ReportSection serversSection(const Material& material);
/// One for all, then one a server.
QList<ReportSection> diskSections(const Material& material);
// What only a forecast tells; none without one.
/// Every filesystem that is judged at its worst moment, the fullest first.
QList<ReportSection> worstMomentSections(const Material& material);
/// The charts over days of a server's fullest filesystem.
QList<ReportBlock> timelinesOf(const Material& material, const QString& server);
/// What adds up to each worst moment of a server, then what was tried for those that do not fit.
QList<ReportTable> peakTables(const Material& material, const QString& server);
/// The scenarios beside the base, where there are some.
QList<ReportSection> scenarioSections(const Material& material);
/// The assumptions that move the verdicts most.
QList<ReportSection> measureNextSections(const Material& material);
ReportSection memorySection(const Material& material);
/// What the unit tables ask of the core server, and official figures that disagree.
QList<ReportBlock> hardwareTables(const Material& material);
/// How the archives of 3.5 are taken back, then one a server. None without such archives.
QList<ReportSection> archiveSections(const Material& material);
/// The list, then one for each finding that fails.
QList<ReportSection> findingSections(const Material& material);
ReportSection waiversSection(const Material& material);
ReportSection assumptionsSection(const Material& material);
ReportSection unreadSection(const Material& material);
ReportSection signOffSection(const Material& material);
/// Every command of every survey, in the order it ran.
QList<ReportSection> evidenceSections(const Material& material);
/// What is to be moved, which methods move it and why, what is created first. None without an
/// inventory.
QList<ReportSection> inventorySections(const Material& material);
ReportSection methodSection(const Material& material);
ReportSection creationSection(const Material& material);
/// Every mailbox of the inventory.
QList<ReportSection> inventoryListSections(const Material& material);
/// The mailboxes of each server that names some.
QList<ReportSection> mailboxSections(const Material& material);

} // namespace jalon::report
