// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/creationtally.h"
#include "core/report/cells.h"
#include "core/report/sections.h"

namespace jalon::report {

namespace {

constexpr qsizetype mostProblems = 100;

Emphasis emphasisOf(EntryState state)
{
    return state == EntryState::Conflict  ? Emphasis::Bad
           : state == EntryState::Unknown ? Emphasis::Muted
                                          : Emphasis::Normal;
}

QString listed(const QStringList& names)
{
    return names.join(QStringLiteral(", "));
}

ReportTable domainTable(const Creation& creation)
{
    ReportTable table;
    table.caption = message("report.domains");
    table.columns = {column("report.domain", 6),      column("report.aliases", 5),
                     column("report.state", 3),       column("report.server", 5),
                     column("report.count", 3, true), column("report.volume", 3, true)};
    for (const DomainEntry& domain : creation.domains)
        table.rows.append({value(domain.name, Emphasis::Strong),
                           domain.aliases.isEmpty() ? none() : value(listed(domain.aliases)),
                           {wordOf(domain.state), emphasisOf(domain.state)},
                           domain.servers.isEmpty() ? unknown() : value(listed(domain.servers)),
                           value(domain.mailboxes),
                           value(domain.volume)});
    return table;
}

ReportTable placementTable(const Creation& creation)
{
    ReportTable table;
    table.caption = message("report.placements");
    table.columns = {column("report.server", 6), column("report.count", 3, true),
                     column("report.moved-in", 4, true), column("report.held", 4, true)};
    for (const Creation::Placement& placement : creation.placements)
        table.rows.append({value(placement.server, Emphasis::Strong), value(placement.mailboxes),
                           value(placement.volume), value(placement.present)});
    return table;
}

/// What blocks, then the rest; domains before mailboxes.
ReportTable problemTable(const Creation& creation, qint64& all)
{
    ReportTable table;
    table.caption = message("report.creation-problems");
    table.columns = {column("report.blocks", 2), column("report.problem", 18)};
    for (const bool blocks : {true, false}) {
        const auto add = [&](const QList<EntryProblem>& problems) {
            for (const EntryProblem& problem : problems) {
                if (problem.blocks != blocks || ++all > mostProblems)
                    continue;
                table.rows.append(
                    {blocks ? words("report.yes", {}, Emphasis::Bad) : none(), {problem.message}});
            }
        };
        for (const DomainEntry& domain : creation.domains)
            add(domain.problems);
        for (const MailboxEntry& entry : creation.mailboxes)
            add(entry.problems);
    }
    return table;
}

ReportText reading(const Creation& creation)
{
    const CreationTally tally = tallyOf(creation);
    return words("report.creation-reading",
                 {tally.of(EntryState::Missing), tally.of(EntryState::Exists),
                  tally.of(EntryState::Conflict), tally.of(EntryState::Unknown), tally.blocked});
}

} // namespace

ReportSection creationSection(const Material& material)
{
    const Creation& creation = material.creation;
    ReportSection section{QStringLiteral("creation"), message("report.creation"), false, 1, {}};
    section.blocks << paragraph(reading(creation));
    if (creation.mailboxes.isEmpty())
        return section;
    section.blocks << domainTable(creation);
    if (!creation.placements.isEmpty())
        section.blocks << placementTable(creation);
    qint64 problems = 0;
    const ReportTable table = problemTable(creation, problems);
    if (problems > 0)
        section.blocks << table;
    if (problems > mostProblems)
        section.blocks << paragraph(
            words("report.and-more", {problems - mostProblems}, Emphasis::Muted));
    return section;
}

} // namespace jalon::report
