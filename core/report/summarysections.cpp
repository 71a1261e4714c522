// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cells.h"
#include "core/report/sections.h"

namespace jalon::report {

namespace {

// The summary is one page: beyond these rows the reader is sent to the sections.
constexpr qsizetype rowsOnPage = 8;

struct Tally {
    qint64 fits = 0;
    qint64 tight = 0;
    qint64 full = 0;
    qint64 unknown = 0;
    qint64 all() const { return fits + tight + full + unknown; }
};

Tally tallyOf(const Sizing& sizing, const QString* server = nullptr)
{
    Tally tally;
    for (const FilesystemSizing& filesystem : sizing.filesystems) {
        if (server && filesystem.server != *server)
            continue;
        switch (filesystem.verdict) {
        case Verdict::Fits:
            ++tally.fits;
            break;
        case Verdict::Tight:
            ++tally.tight;
            break;
        case Verdict::Full:
            ++tally.full;
            break;
        case Verdict::Unknown:
            ++tally.unknown;
            break;
        }
    }
    return tally;
}

ReportText serverSentence(const Tally& tally)
{
    if (tally.all() == 0)
        return words("report.server-unseen", {}, Emphasis::Muted);
    if (tally.full > 0)
        return words("report.server-full", {tally.full}, Emphasis::Bad);
    if (tally.unknown > 0)
        return words("report.server-unknown", {tally.unknown}, Emphasis::Muted);
    if (tally.tight > 0)
        return words("report.server-tight", {tally.tight}, Emphasis::Caution);
    return words("report.server-fits", {}, Emphasis::Good);
}

ReportText overallSentence(const Material& material, const Tally& tally, qint64 blocking)
{
    if (material.sizing.servers.isEmpty())
        return words("report.no-target", {}, Emphasis::Strong);
    if (tally.full > 0 || blocking > 0)
        return words("report.overall-not-ready", {tally.full, blocking}, Emphasis::Strong);
    if (tally.unknown > 0)
        return words("report.overall-unknown", {tally.unknown}, Emphasis::Strong);
    if (tally.tight > 0)
        return words("report.overall-tight", {tally.tight}, Emphasis::Strong);
    return words("report.overall-ready", {}, Emphasis::Strong);
}

bool isOpen(const Finding& finding, const QDate& today)
{
    return finding.state == FindingState::Fails && !finding.isWaived(today);
}

struct Basis {
    qint64 measured = 0;
    qint64 imported = 0;
    qint64 entered = 0;
    qint64 assumed = 0;
    bool isWeak = false;
};

Basis basisOf(const Sizing& sizing)
{
    Basis basis;
    for (const FilesystemSizing& filesystem : sizing.filesystems) {
        for (const SizeTerm& term : filesystem.terms) {
            for (const TermInput& input : term.inputs) {
                switch (input.provenance.origin) {
                case Origin::Measured:
                    ++basis.measured;
                    break;
                case Origin::Imported:
                    ++basis.imported;
                    break;
                case Origin::Entered:
                    ++basis.entered;
                    break;
                case Origin::Assumed:
                    ++basis.assumed;
                    break;
                }
                basis.isWeak = basis.isWeak || input.provenance.estimated;
            }
        }
    }
    return basis;
}

ReportText confidence(const Tally& tally, const Basis& basis)
{
    const QList<Argument> figures{basis.measured, basis.imported, basis.entered, basis.assumed};
    if (tally.unknown > 0 || basis.measured + basis.imported == 0)
        return words("report.confidence-low", figures);
    if (basis.entered > 0 || basis.isWeak)
        return words("report.confidence-medium", figures);
    return words("report.confidence-high", figures);
}

ReportTable serverTable(const Material& material)
{
    ReportTable table;
    table.caption = message("report.verdict-by-server");
    table.columns = {column("report.server", 4),         column("verdict.fits", 2, true),
                     column("verdict.tight", 2, true),   column("verdict.full", 2, true),
                     column("verdict.unknown", 2, true), column("report.in-words", 9)};
    for (const ServerSizing& server :
         material.sizing.servers.first(std::min(rowsOnPage, material.sizing.servers.size()))) {
        const Tally tally = tallyOf(material.sizing, &server.server);
        table.rows.append({value(server.server, Emphasis::Strong), value(tally.fits),
                           value(tally.tight), value(tally.full), value(tally.unknown),
                           serverSentence(tally)});
    }
    return table;
}

ReportTable missingTable(const QList<const FilesystemSizing*>& wanting)
{
    ReportTable table;
    table.caption = message("report.what-to-add");
    table.columns = {column("report.server", 4),       column("report.filesystem", 5),
                     column("report.usable", 3, true), column("report.worst", 3, true),
                     column("report.to-add", 3, true), column("report.verdict", 3)};
    for (const FilesystemSizing* filesystem : wanting.first(std::min(rowsOnPage, wanting.size())))
        table.rows.append({value(filesystem->server),
                           value(filesystem->mount),
                           known(filesystem->usable),
                           value(std::max(filesystem->end.high, filesystem->peak.high)),
                           value(filesystem->missing, Emphasis::Strong),
                           {wordOf(filesystem->verdict), emphasisOf(filesystem->verdict)}});
    return table;
}

ReportTable blockingTable(const QList<const Finding*>& blocking)
{
    ReportTable table;
    table.caption = message("report.what-blocks");
    table.columns = {column("report.finding", 8), column("report.subjects", 4),
                     column("report.remedy", 8)};
    for (const Finding* finding : blocking.first(std::min(rowsOnPage, blocking.size())))
        table.rows.append({{finding->statement, Emphasis::Normal},
                           value(finding->subjects.join(QStringLiteral(", "))),
                           {finding->remedy, Emphasis::Normal}});
    return table;
}

template <class T>
void addMore(ReportSection& section, const QList<T>& list)
{
    if (list.size() > rowsOnPage)
        section.blocks << paragraph(
            words("report.and-more", {qint64(list.size() - rowsOnPage)}, Emphasis::Muted));
}

void addMissing(ReportSection& section, const Sizing& sizing)
{
    QList<const FilesystemSizing*> wanting;
    for (const FilesystemSizing& filesystem : sizing.filesystems)
        if (filesystem.missing.bytes() > 0)
            wanting.append(&filesystem);
    std::stable_sort(wanting.begin(), wanting.end(),
                     [](auto* a, auto* b) { return a->missing > b->missing; });
    if (wanting.isEmpty()) {
        section.blocks << paragraph(words("report.nothing-to-add"));
        return;
    }
    section.blocks << missingTable(wanting);
    addMore(section, wanting);
}

qint64 unreadCount(const Plan& plan)
{
    qint64 count = 0;
    for (const Server& server : plan.servers)
        count += server.facts.unread.size();
    return count;
}

} // namespace

ReportSection coverSection(const Material& material)
{
    ReportSection section{QStringLiteral("cover"), message("report.title"), true, 1, {}};
    ReportFields fields;
    if (!material.plan.reference.isEmpty())
        fields.fields.append({message("report.reference"), value(material.plan.reference)});
    if (!material.plan.author.isEmpty())
        fields.fields.append({message("report.author"), value(material.plan.author)});
    fields.fields.append(
        {message("report.date"),
         value(material.plan.modified.isValid() ? material.plan.modified : material.plan.created)});
    if (!material.sizing.scenario.isEmpty())
        fields.fields.append({message("report.scenario"), value(material.sizing.scenario)});
    section.blocks << fields;
    if (!material.plan.notes.isEmpty())
        section.blocks << paragraph(value(material.plan.notes));
    return section;
}

ReportSection summarySection(const Material& material)
{
    ReportSection section{QStringLiteral("summary"), message("report.summary"), true, 1, {}};
    const Tally tally = tallyOf(material.sizing);
    QList<const Finding*> blocking;
    qint64 failing = 0;
    for (const Finding& finding : material.findings) {
        if (!isOpen(finding, material.today))
            continue;
        ++failing;
        if (finding.blocks)
            blocking.append(&finding);
    }
    section.blocks << paragraph(overallSentence(material, tally, blocking.size()));
    section.blocks << ReportFields{
        {{message("report.filesystems"),
          words("report.tally", {tally.fits, tally.tight, tally.full, tally.unknown})},
         {message("report.findings"),
          words("report.findings-tally", {failing, qint64(blocking.size())})},
         {message("report.unread"), words("report.unread-tally", {unreadCount(material.plan)})},
         {message("report.confidence"), confidence(tally, basisOf(material.sizing))}}};
    if (!material.sizing.servers.isEmpty()) {
        section.blocks << serverTable(material);
        addMore(section, material.sizing.servers);
        addMissing(section, material.sizing);
    }
    if (blocking.isEmpty())
        section.blocks << paragraph(words("report.nothing-blocks"));
    else
        section.blocks << blockingTable(blocking);
    addMore(section, blocking);
    return section;
}

} // namespace jalon::report
