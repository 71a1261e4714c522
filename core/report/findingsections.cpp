// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cells.h"
#include "core/report/sections.h"
#include "core/report/wordlists.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

namespace jalon::report {

namespace {

ReportText stateOf(const Finding& finding, const QDate& today)
{
    if (finding.state == FindingState::Holds)
        return {wordOf(finding.state), Emphasis::Good};
    if (finding.state == FindingState::Unknown)
        return {wordOf(finding.state), Emphasis::Muted};
    if (finding.isWaived(today))
        return words("report.waived", {}, Emphasis::Caution);
    return finding.blocks ? words("report.fails-blocks", {}, Emphasis::Bad)
                          : ReportText{wordOf(finding.state), Emphasis::Caution};
}

/// What a waiver accepts and of what; a rule may no longer have it.
std::array<ReportText, 2> waivedCells(const Waiver& waiver, const QList<Finding>& findings)
{
    const auto known = std::ranges::find(findings, waiver.finding, &Finding::key);
    Finding waived;
    if (known != findings.cend())
        waived = *known;
    waived.subjects = waiver.subjects;
    return {known == findings.cend()
                ? words("report.former-rule", {waiver.finding}, Emphasis::Muted)
                : ReportText{findingTitle(waived.key)},
            waiver.subjects.isEmpty() ? words("report.all-subjects") : subjectsOf(waived)};
}

/// Those in one state: what blocks first, what was waived last, the gravest first among equals.
QList<const Finding*> inState(const Material& material, FindingState state)
{
    QList<const Finding*> found;
    for (const Finding& finding : material.findings)
        if (finding.state == state)
            found.append(&finding);
    const auto rank = [&](const Finding* finding) {
        const bool isWaived = finding->isWaived(material.today);
        return std::tuple(isWaived, !(finding->blocks && !isWaived), -int(finding->severity));
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const Finding* a, const Finding* b) { return rank(a) < rank(b); });
    return found;
}

ReportTable openTable(const Material& material, const char* caption, FindingState state)
{
    ReportTable table;
    table.caption = message(caption);
    table.columns = {column("report.state", 4), column("report.severity", 3),
                     column("report.finding", 11), column("report.subjects", 5)};
    for (const Finding* finding : inState(material, state))
        table.rows.append({stateOf(*finding, material.today),
                           {wordOf(finding->severity)},
                           statementOf(*finding),
                           finding->subjects.isEmpty() ? none() : subjectsOf(*finding)});
    return table;
}

ReportTable heldTable(const Material& material)
{
    ReportTable table;
    table.caption = message("report.what-holds");
    table.columns = {column("report.finding", 7), column("report.answer", 14)};
    for (const Finding* finding : inState(material, FindingState::Holds))
        table.rows.append({{findingTitle(finding->key)}, statementOf(*finding, Emphasis::Good)});
    return table;
}

ReportTable evidenceOf(const Plan& plan, const Finding& finding)
{
    ReportTable table;
    table.caption = message("report.evidence-of-finding");
    table.columns = {column("report.server", 3), column("report.date", 3),
                     column("report.command", 6), column("report.answer", 7)};
    QSet<QStringList> shown;
    for (const FindingEvidence& evidence : finding.evidence) {
        const QStringList proof{evidence.server, evidence.command, evidence.excerpt};
        if (shown.contains(proof))
            continue;
        shown.insert(proof);
        table.rows.append({value(evidence.server), value(evidence.at),
                           commandOf(plan, evidence.command), output(evidence.excerpt)});
    }
    return table;
}

ReportSection detail(const Material& material, const Finding& finding)
{
    ReportSection section{QStringLiteral("finding"), findingTitle(finding.key), false, 2, {}};
    section.blocks << paragraph(statementOf(finding, Emphasis::Strong));
    ReportFields fields;
    fields.fields = {
        {message("report.state"), stateOf(finding, material.today)},
        {message("report.severity"), {wordOf(finding.severity)}},
        {message("report.subjects"), finding.subjects.isEmpty() ? none() : subjectsOf(finding)},
        {message("report.remedy"), {finding.remedy}}};
    if (!finding.command.isEmpty())
        fields.fields.append({message("report.command"), value(finding.command, Emphasis::Code)});
    fields.fields.append({message("report.source"), value(finding.source)});
    section.blocks << fields;
    if (!finding.evidence.isEmpty())
        section.blocks << evidenceOf(material.plan, finding);
    return section;
}

} // namespace

QList<ReportSection> findingSections(const Material& material)
{
    ReportSection all{QStringLiteral("findings"), message("report.findings"), false, 1, {}};
    all.blocks << paragraph(words("report.findings-reading"));
    for (const ReportTable& table :
         {openTable(material, "report.what-fails", FindingState::Fails),
          openTable(material, "report.what-is-unknown", FindingState::Unknown),
          heldTable(material)})
        if (!table.rows.isEmpty())
            all.blocks << table;
    QList<ReportSection> sections{all};
    for (const Finding* finding : inState(material, FindingState::Fails))
        sections << detail(material, *finding);
    return sections;
}

ReportSection waiversSection(const Material& material)
{
    ReportSection section{QStringLiteral("waivers"), message("report.waivers"), false, 1, {}};
    if (material.plan.waivers.isEmpty()) {
        section.blocks << paragraph(words("report.no-waiver"));
        return section;
    }
    ReportTable table;
    table.columns = {column("report.finding", 6), column("report.subjects", 4),
                     column("report.person", 4),  column("report.reason", 7),
                     column("report.until", 4),   column("report.state", 3)};
    for (const Waiver& waiver : material.plan.waivers) {
        const bool isValid = waiver.until >= material.today;
        const auto [title, subjects] = waivedCells(waiver, material.findings);
        table.rows.append({title, subjects, value(waiver.person), value(waiver.reason),
                           value(waiver.until.startOfDay(Qt::UTC)),
                           words(isValid ? "report.waiver-valid" : "report.waiver-over", {},
                                 isValid ? Emphasis::Normal : Emphasis::Bad)});
    }
    section.blocks << table;
    return section;
}

} // namespace jalon::report
