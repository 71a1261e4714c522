// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/creationtally.h"
#include "core/report/cells.h"
#include "core/report/sections.h"

#include <algorithm>

namespace jalon::report {

namespace {

constexpr qsizetype mostProblems = 100;
constexpr qsizetype mostAlike = 3;

Emphasis stateEmphasis(EntryState state)
{
    return state == EntryState::Conflict  ? Emphasis::Bad
           : state == EntryState::Unknown ? Emphasis::Muted
                                          : Emphasis::Normal;
}

QString joined(const QStringList& names)
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
                           domain.aliases.isEmpty() ? none() : value(joined(domain.aliases)),
                           {wordOf(domain.state), stateEmphasis(domain.state)},
                           domain.servers.isEmpty() ? unknown() : value(joined(domain.servers)),
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
                           value(placement.volume), known(placement.present)});
    return table;
}

QList<EntryProblem> problemsOf(const Creation& creation, bool blocks)
{
    QList<EntryProblem> problems;
    const auto add = [&](const QList<EntryProblem>& all) {
        std::ranges::copy_if(all, std::back_inserter(problems),
                             [blocks](const EntryProblem& each) { return each.blocks == blocks; });
    };
    for (const DomainEntry& domain : creation.domains)
        add(domain.problems);
    for (const MailboxEntry& entry : creation.mailboxes)
        add(entry.problems);
    return problems;
}

/// Everything that blocks, for each must be settled; of what does not, some of each kind.
ReportTable problemTable(const Creation& creation)
{
    ReportTable table;
    table.caption = message("report.creation-problems");
    table.columns = {column("report.blocks", 2), column("report.problem", 18)};
    const ReportText blocking = words("report.yes", {}, Emphasis::Bad);
    const QList<EntryProblem> blocked = problemsOf(creation, true);
    for (const EntryProblem& problem : blocked.first(qMin(blocked.size(), mostProblems)))
        table.rows.append({blocking, {problem.message}});
    if (blocked.size() > mostProblems)
        table.rows.append(
            {blocking, words("report.and-more", {blocked.size() - mostProblems}, Emphasis::Muted)});
    QMap<QString, QList<Message>> alike;
    for (const EntryProblem& problem : problemsOf(creation, false))
        alike[problem.message.id].append(problem.message);
    for (const QList<Message>& messages : std::as_const(alike)) {
        for (const Message& each : messages.first(qMin(messages.size(), mostAlike)))
            table.rows.append({none(), {each}});
        if (messages.size() > mostAlike)
            table.rows.append({none(), words("report.and-alike", {messages.size() - mostAlike},
                                             Emphasis::Muted)});
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
    if (const ReportTable problems = problemTable(creation); !problems.rows.isEmpty())
        section.blocks << problems;
    return section;
}

} // namespace jalon::report
