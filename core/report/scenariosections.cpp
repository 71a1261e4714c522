// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cells.h"
#include "core/report/projectionwords.h"
#include "core/report/sections.h"

#include <algorithm>

namespace jalon::report {

namespace {

ReportText nameOf(const ScenarioResult& result)
{
    return {scenarioLabel(result.name), Emphasis::Strong};
}

QList<ReportText> resultRow(const ScenarioResult& result)
{
    const ReportText differences = value(qint64(result.differences.size()));
    if (result.problem)
        return {nameOf(result), differences, {result.problem->message, Emphasis::Caution},
                none(),         none(),      {wordOf(Verdict::Unknown), Emphasis::Muted}};
    const Sizing& sizing = result.projected.sizing;
    const qsizetype worst = fullestFirst(sizing).value(0, -1);
    if (worst < 0)
        return {nameOf(result), differences, none(), none(), none(), none()};
    const FilesystemSizing& filesystem = sizing.filesystems.at(worst);
    const ReportText verdict{wordOf(filesystem.verdict), emphasisOf(filesystem.verdict)};
    const ReportText place = value(filesystem.server + u':' + filesystem.mount);
    if (filesystem.verdict == Verdict::Unknown)
        return {nameOf(result), differences, place, unknown(), unknown(), verdict};
    const int day = result.projected.projection->filesystems.at(worst).peakDay;
    return {nameOf(result),
            differences,
            place,
            words(filesystem.isLowerBound() ? "report.at-least-of" : "report.of",
                  {filesystem.peak.high, *filesystem.usable}),
            dayText(*result.projected.projection, day),
            verdict};
}

ReportTable comparisonTable(const QList<ScenarioResult>& results)
{
    ReportTable table;
    table.columns = {column("report.scenario", 5),
                     column("report.differences", 4, true),
                     column("report.worst-filesystem", 8),
                     column("report.holds-of", 6, true),
                     column("report.when", 5),
                     column("report.verdict", 4)};
    for (const ScenarioResult& result : results)
        table.rows.append(resultRow(result));
    return table;
}

ReportTable differenceTable(const Assumptions& base, const QList<ScenarioResult>& results)
{
    ReportTable table;
    table.caption = message("report.what-differs");
    table.columns = {column("report.scenario", 5), column("report.assumption", 8),
                     column("report.in-base", 4, true), column("report.in-scenario", 4, true),
                     column("report.reason", 5)};
    for (const ScenarioResult& result : results)
        for (const AssumptionValue& difference : result.differences) {
            const ReportText reason =
                difference.reason.isEmpty() ? none() : value(difference.reason);
            if (const Assumption* assumption = findAssumption(difference.key))
                table.rows.append({nameOf(result),
                                   {report::nameOf(difference.key)},
                                   inUnit(assumption->unit, base.value(assumption->key)),
                                   inUnit(assumption->unit, difference.value, Emphasis::Strong),
                                   reason});
            else
                table.rows.append({nameOf(result), value(difference.key, Emphasis::Code), none(),
                                   value(difference.value), reason});
        }
    return table;
}

/// What could be computed, the base first; as many as a page holds beside one another.
QList<ScenarioResult> shownOf(const QList<ScenarioResult>& results)
{
    constexpr qsizetype columnLimit = 4;
    return comparable(results).mid(0, columnLimit);
}

ReportTable sideBySideTable(const QList<ScenarioResult>& shown)
{
    ReportTable table;
    table.caption = message("report.side-by-side");
    table.columns = {column("report.filesystem", 6)};
    for (const ScenarioResult& result : shown)
        table.columns.append({scenarioLabel(result.name), 5, true});
    QList<qsizetype> inOrder = differingFilesystems(shown);
    std::ranges::sort(inOrder);
    for (const qsizetype i : std::as_const(inOrder)) {
        const FilesystemSizing& base = shown.first().projected.sizing.filesystems.at(i);
        QList<ReportText> row{value(base.server + u':' + base.mount)};
        for (const ScenarioResult& result : shown) {
            const FilesystemSizing& filesystem = result.projected.sizing.filesystems.at(i);
            row.append(filesystem.verdict == Verdict::Unknown
                           ? unknown()
                           : words("report.of", {filesystem.peak.high, *filesystem.usable},
                                   emphasisOf(filesystem.verdict)));
        }
        table.rows.append(row);
    }
    return table;
}

/// The filesystem that scenarios move most, in all of them; none where they all agree.
TimelineSpec overlaidTimeline(const QList<ScenarioResult>& shown)
{
    const qsizetype widest = differingFilesystems(shown).value(0, -1);
    if (widest < 0)
        return {};
    QList<std::pair<Message, const ProjectedSizing*>> lines;
    for (const ScenarioResult& result : shown)
        lines.append({scenarioLabel(result.name), &result.projected});
    const FilesystemSizing& base = shown.first().projected.sizing.filesystems.at(widest);
    return scenariosTimeline(lines, base.server, base.mount);
}

} // namespace

QList<ReportSection> scenarioSections(const Material& material)
{
    const QList<ScenarioResult>& results = material.forecast.scenarios;
    if (results.size() < 2)
        return {};
    ReportSection section{QStringLiteral("scenarios"), message("report.scenarios"), false, 2, {}};
    section.blocks << paragraph(words("report.scenarios-reading"));
    section.blocks << comparisonTable(results);
    if (const QList<ScenarioResult> shown = shownOf(results); shown.size() > 1) {
        if (const ReportTable table = sideBySideTable(shown); !table.rows.isEmpty())
            section.blocks << table;
        if (const TimelineSpec overlaid = overlaidTimeline(shown); overlaid.lines.size() > 1)
            section.blocks << ReportTimeline{overlaid};
    }
    const ReportTable differences =
        differenceTable(results.first().projected.sizing.assumptions, results);
    if (!differences.rows.isEmpty())
        section.blocks << differences;
    return {section};
}

} // namespace jalon::report
