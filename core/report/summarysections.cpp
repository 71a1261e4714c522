// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cells.h"
#include "core/report/sections.h"
#include "core/report/tally.h"
#include "core/report/wordlists.h"

namespace jalon::report {

namespace {

// The summary is one page. Its lists share these lines; beyond them the reader is sent to the
// sections. A finding takes a few lines, a server or a filesystem one.
constexpr qsizetype linesOnPage = 22;
constexpr qsizetype linesOfFinding = 5;
constexpr qsizetype mostFindings = 3;
constexpr qsizetype mostFilesystems = 5;
constexpr qsizetype mostNames = 3;
constexpr qsizetype longestName = 28;

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

/// One line at most; the end of a path says more than its middle.
QString shortened(const QString& name, qsizetype longest = longestName)
{
    if (name.size() <= longest)
        return name;
    return name.first(longest / 2) + QChar(0x2026) + name.last(longest / 2 - 1);
}

QString listed(const QStringList& names)
{
    QStringList shown;
    for (const QString& name : names.first(std::min(mostNames, names.size())))
        shown << shortened(name);
    if (names.size() > mostNames)
        shown << QString(QChar(0x2026));
    return shown.join(QStringLiteral(", "));
}

/// The servers worst off come first; the order of the plan decides among equals.
QList<std::pair<QString, Tally>> serversByVerdict(const Sizing& sizing)
{
    QList<std::pair<QString, Tally>> servers;
    for (const ServerSizing& server : sizing.servers)
        servers.append({server.server, tallyOf(sizing, &server.server)});
    const auto isWorse = [](const auto& a, const auto& b) {
        const auto rank = [](const Tally& tally) {
            return tally.full > 0                          ? 0
                   : tally.unknown > 0 || tally.all() == 0 ? 1
                   : tally.tight > 0                       ? 2
                                                           : 3;
        };
        return rank(a.second) < rank(b.second);
    };
    std::stable_sort(servers.begin(), servers.end(), isWorse);
    return servers;
}

ReportTable serverTable(const Material& material, qsizetype rows)
{
    ReportTable table;
    table.caption = message("report.verdict-by-server");
    table.columns = {column("report.server", 6), column("report.verdict", 13)};
    const auto servers = serversByVerdict(material.sizing);
    for (const auto& [name, tally] : servers.first(std::min(rows, servers.size())))
        table.rows.append({value(shortened(name), Emphasis::Strong), verdictSentence(tally)});
    return table;
}

ReportTable missingTable(const QList<const FilesystemSizing*>& wanting)
{
    ReportTable table;
    table.caption = message("report.what-to-add");
    table.columns = {column("report.server", 5),       column("report.filesystem", 6),
                     column("report.usable", 3, true), column("report.worst", 3, true),
                     column("report.to-add", 3, true), column("report.verdict", 3)};
    for (const FilesystemSizing* filesystem :
         wanting.first(std::min(mostFilesystems, wanting.size())))
        table.rows.append(
            {value(shortened(filesystem->server, 20)),
             value(shortened(filesystem->mount)),
             known(filesystem->usable),
             figure(*filesystem, std::max(filesystem->end.high, filesystem->peak.high)),
             figure(*filesystem, filesystem->missing, Emphasis::Strong),
             {wordOf(filesystem->verdict), emphasisOf(filesystem->verdict)}});
    return table;
}

ReportText fewSubjects(const Finding& finding)
{
    if (finding.words.isEmpty())
        return value(listed(finding.subjects));
    Finding few = finding;
    few.subjects = finding.subjects.first(std::min(mostNames, finding.subjects.size()));
    ReportText text = subjectsOf(few);
    std::get<WordList>(text.content).isCut = finding.subjects.size() > mostNames;
    return text;
}

ReportTable blockingTable(const QList<const Finding*>& blocking)
{
    ReportTable table;
    table.caption = message("report.what-blocks");
    table.columns = {column("report.finding", 4), column("report.subjects", 6),
                     column("report.remedy", 9)};
    for (const Finding* finding : blocking.first(std::min(mostFindings, blocking.size())))
        table.rows.append({{findingTitle(finding->key), Emphasis::Bad},
                           finding->subjects.isEmpty() ? none() : fewSubjects(*finding),
                           {finding->remedy}});
    return table;
}

void addMore(ReportSection& section, qsizetype all, qsizetype shown)
{
    if (all > shown)
        section.blocks << paragraph(
            words("report.and-more", {qint64(all - shown)}, Emphasis::Muted));
}

QList<const FilesystemSizing*> wantingOf(const Sizing& sizing)
{
    QList<const FilesystemSizing*> wanting;
    for (const FilesystemSizing& filesystem : sizing.filesystems)
        if (filesystem.missing.bytes() > 0)
            wanting.append(&filesystem);
    std::stable_sort(wanting.begin(), wanting.end(), [](auto* a, auto* b) {
        const bool isFullA = a->verdict == Verdict::Full;
        const bool isFullB = b->verdict == Verdict::Full;
        return isFullA != isFullB ? isFullA : a->missing > b->missing;
    });
    return wanting;
}

void addDisks(ReportSection& section, const Material& material, const Tally& tally, qsizetype lines)
{
    const Sizing& sizing = material.sizing;
    const auto wanting = wantingOf(sizing);
    const qsizetype rows =
        std::max<qsizetype>(5, lines - std::min(mostFilesystems, wanting.size()));
    section.blocks << serverTable(material, rows);
    addMore(section, sizing.servers.size(), rows);
    if (!wanting.isEmpty())
        section.blocks << missingTable(wanting);
    else if (tally.all() > tally.unknown)
        section.blocks << paragraph(words("report.nothing-to-add"));
    addMore(section, wanting.size(), mostFilesystems);
}

/// The first few names, each once.
void addName(WordList& list, Word word)
{
    word.detail = shortened(word.detail);
    if (list.words.contains(word))
        return;
    if (list.words.size() < mostNames)
        list.words.append(word);
    else
        list.isCut = true;
}

ReportText unreadText(const Plan& plan)
{
    WordList unread;
    qint64 count = 0;
    QStringList unsurveyed;
    for (const Server& server : plan.servers) {
        count += server.facts.unread.size();
        for (const Unread& entry : server.facts.unread)
            addName(unread, wordOf(entry, shortened(server.name, 20)));
        if (server.survey.outcome == SurveyOutcome::Never)
            unsurveyed << server.name;
    }
    if (!unsurveyed.isEmpty())
        return words("report.unread-unsurveyed",
                     {count, qint64(unsurveyed.size()), listed(unsurveyed)});
    if (count == 0)
        return words("report.unread-tally", {count});
    unread.sentence = message("report.unread-named", {count, QString()});
    unread.place = 1;
    return {unread};
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
    qint64 unanswered = 0;
    for (const Finding& finding : material.findings) {
        unanswered += finding.state == FindingState::Unknown;
        if (!isOpen(finding, material.today))
            continue;
        ++failing;
        if (finding.blocks)
            blocking.append(&finding);
    }
    std::stable_sort(blocking.begin(), blocking.end(),
                     [](auto* a, auto* b) { return a->severity > b->severity; });
    section.blocks << paragraph(overallSentence(material, tally, blocking.size()));
    section.blocks << ReportFields{
        {{message("report.filesystems"),
          words("report.tally", {tally.fits, tally.tight, tally.full, tally.unknown})},
         {message("report.findings"),
          words("report.findings-tally", {failing, qint64(blocking.size()), unanswered})},
         {message("report.unread"), unreadText(material.plan)},
         {message("report.confidence"), confidence(material)}}};
    if (!material.sizing.servers.isEmpty()) {
        const qsizetype taken = linesOfFinding * std::min(mostFindings, blocking.size());
        addDisks(section, material, tally, linesOnPage - taken);
    }
    if (blocking.isEmpty() && unanswered > 0)
        section.blocks << paragraph(words("report.nothing-blocks-yet", {unanswered}));
    else if (blocking.isEmpty())
        section.blocks << paragraph(words("report.nothing-blocks"));
    else
        section.blocks << blockingTable(blocking);
    addMore(section, blocking.size(), mostFindings);
    return section;
}

} // namespace jalon::report
