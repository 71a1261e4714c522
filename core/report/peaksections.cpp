// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/flows.h"
#include "core/report/cells.h"
#include "core/report/projectionwords.h"
#include "core/report/sections.h"

namespace jalon::report {

namespace {

ProjectedSizing projectedOf(const Material& material)
{
    return {material.sizing, material.forecast.projection};
}

const FilesystemProjection& daysOf(const Material& material, qsizetype filesystem)
{
    return material.forecast.projection->filesystems.at(filesystem);
}

bool isInTrouble(const FilesystemSizing& filesystem)
{
    return filesystem.verdict == Verdict::Tight || filesystem.verdict == Verdict::Full;
}

/// A filesystem without a store of BlueMind that fits has no moment worth a line.
bool isTold(const FilesystemSizing& filesystem)
{
    return !filesystem.stores.isEmpty() || filesystem.verdict != Verdict::Fits;
}

ReportText holdsText(const FilesystemSizing& filesystem)
{
    if (filesystem.verdict == Verdict::Unknown)
        return unknown();
    return words(filesystem.isLowerBound() ? "report.at-least-of" : "report.of",
                 {filesystem.peak.high, *filesystem.usable});
}

ReportText missingText(const FilesystemSizing& filesystem)
{
    if (filesystem.verdict == Verdict::Unknown)
        return unknown();
    return filesystem.missing > ByteSize()
               ? figure(filesystem, filesystem.missing, Emphasis::Strong)
               : none();
}

ReportText blameText(const FilesystemSizing& filesystem, const FilesystemProjection& days)
{
    if (filesystem.verdict == Verdict::Unknown)
        return none();
    const auto flow = heaviestFlow(days);
    return flow ? ReportText{wordOf(*flow)} : words("report.held-today");
}

QList<ReportText> momentRow(const Material& material, qsizetype index)
{
    const FilesystemSizing& filesystem = material.sizing.filesystems.at(index);
    const FilesystemProjection& days = daysOf(material, index);
    return {value(filesystem.server),
            filesystem.mount.isEmpty() ? unknown() : value(filesystem.mount, Emphasis::Strong),
            filesystem.verdict == Verdict::Unknown
                ? unknown()
                : dayText(*material.forecast.projection, days.peakDay),
            holdsText(filesystem),
            missingText(filesystem),
            blameText(filesystem, days),
            {wordOf(filesystem.verdict), emphasisOf(filesystem.verdict)},
            value(starsOf(days.confidence))};
}

/// A volume to the byte that comes (or is there), or that leaves.
ReportText signedBytes(ByteSize size, bool leaves, Emphasis emphasis = Emphasis::Normal)
{
    return words("report.exact-bytes", {leaves ? -size.bytes() : size.bytes()}, emphasis);
}

void addFlows(ReportTable& table, const Material& material, qsizetype index)
{
    const FilesystemSizing& filesystem = material.sizing.filesystems.at(index);
    const FilesystemProjection& days = daysOf(material, index);
    const ReportText mount = value(filesystem.mount, Emphasis::Strong);
    table.rows.append({mount, words("report.held-today"), none(),
                       signedBytes(*filesystem.used, false), signedBytes(*filesystem.used, false)});
    for (const FlowAmount& flow : days.atPeak) {
        const bool leaves = takesAway(flow.flow);
        table.rows.append({mount,
                           {wordOf(flow.flow)},
                           {wordOf(flow.store)},
                           signedBytes(flow.amount.low, leaves),
                           signedBytes(flow.amount.high, leaves)});
    }
    table.rows.append({mount, words("report.worst", {}, Emphasis::Strong),
                       dayText(*material.forecast.projection, days.peakDay),
                       signedBytes(days.peak.low, false, Emphasis::Strong),
                       signedBytes(days.peak.high, false, Emphasis::Strong)});
}

ReportTable flowTable(const Material& material, const QList<qsizetype>& filesystems)
{
    ReportTable table;
    table.caption = message("report.at-peak");
    table.columns = {column("report.filesystem", 5), column("report.what-comes", 6),
                     column("report.store", 4), column("report.low-bytes", 6, true),
                     column("report.high-bytes", 6, true)};
    for (const qsizetype index : filesystems) {
        const FilesystemSizing& filesystem = material.sizing.filesystems.at(index);
        // Where nothing moves, the table of filesystems has said it all.
        if (filesystem.verdict != Verdict::Unknown && filesystem.used &&
            !daysOf(material, index).atPeak.isEmpty())
            addFlows(table, material, index);
    }
    return table;
}

/// What the flows of these filesystems rest on, each assumption once.
ReportTable assumptionTable(const Material& material, const QList<qsizetype>& filesystems)
{
    ReportTable table;
    table.caption = message("report.peak-assumptions");
    table.columns = {column("report.assumption", 9), column("report.value", 4, true),
                     column("report.origin", 4), column("report.source", 9)};
    QSet<QByteArray> told;
    for (const qsizetype index : filesystems)
        for (const FlowAmount& flow : daysOf(material, index).atPeak)
            for (const char* key : projection::assumptionsOf(flow.flow))
                told.insert(key);
    for (const AssumptionInForce& inForce : material.sizing.assumptions.all())
        if (told.contains(inForce.assumption->key))
            table.rows.append({{nameOf(QString::fromLatin1(inForce.assumption->key))},
                               inUnit(inForce.assumption->unit, inForce.value, Emphasis::Strong),
                               assumptionOrigin(inForce),
                               assumptionSource(inForce)});
    return table;
}

ReportTable remedyTable(const Material& material, const QList<qsizetype>& filesystems)
{
    ReportTable table;
    table.caption = message("report.remedies");
    table.columns = {column("report.filesystem", 5), column("report.remedy", 12),
                     column("report.worst", 4), column("report.settled", 4)};
    for (const qsizetype index : filesystems) {
        const FilesystemSizing& filesystem = material.sizing.filesystems.at(index);
        if (!isInTrouble(filesystem))
            continue;
        const Projection& projection = *material.forecast.projection;
        const ReportText mount = value(filesystem.mount, Emphasis::Strong);
        const QList<Remedy> remedies = material.forecast.advice.remedies.value(index);
        for (const Remedy& remedy : remedies)
            table.rows.append({mount,
                               {sentenceOf(remedy)},
                               dayText(projection, remedy.peakDay),
                               dayText(projection, remedy.settledDay)});
        if (remedies.isEmpty())
            table.rows.append(
                {mount,
                 words(filesystem.unknowns.isEmpty() ? "report.no-remedy" : "report.remedy-unknown",
                       {}, Emphasis::Caution),
                 none(), none()});
    }
    return table;
}

} // namespace

QList<ReportSection> worstMomentSections(const Material& material)
{
    if (!material.forecast.projection || material.sizing.filesystems.isEmpty())
        return {};
    ReportSection section{
        QStringLiteral("worst-moments"), message("report.worst-moments"), false, 2, {}};
    const Projection& projection = *material.forecast.projection;
    section.blocks << paragraph(words("report.worst-reading", {qint64(projection.lastDay)}));
    if (projection.today.isValid())
        section.blocks << paragraph(words(
            "report.worst-dates", {projection.today.startOfDay(Qt::UTC),
                                   projection.dateOf(projection.settledDay).startOfDay(Qt::UTC),
                                   material.sizing.assumptions.value("calendar.startDays")}));
    ReportTable table;
    table.columns = {column("report.server", 4),       column("report.filesystem", 7),
                     column("report.when", 6),         column("report.holds-of", 6, true),
                     column("report.to-add", 4, true), column("report.blame", 6),
                     column("report.verdict", 5),      column("report.confidence", 4)};
    for (const qsizetype index : fullestFirst(material.sizing))
        if (isTold(material.sizing.filesystems.at(index)))
            table.rows.append(momentRow(material, index));
    if (!table.rows.isEmpty())
        section.blocks << table;
    return {section};
}

QList<ReportBlock> timelinesOf(const Material& material, const QString& server)
{
    const qsizetype fullest = fullestOf(material.sizing, server);
    if (!material.forecast.projection || fullest < 0)
        return {};
    const ProjectedSizing projected = projectedOf(material);
    QList<ReportBlock> blocks;
    const TimelineSpec band = filesystemTimeline(projected, fullest);
    if (!band.lines.isEmpty())
        blocks << ReportTimeline{band};
    const TimelineSpec stores = storesTimeline(projected, fullest);
    // One store alone would draw the same line twice.
    if (stores.lines.size() > 2)
        blocks << ReportTimeline{stores};
    return blocks;
}

QList<ReportTable> peakTables(const Material& material, const QString& server)
{
    if (!material.forecast.projection)
        return {};
    QList<qsizetype> filesystems;
    for (qsizetype i = 0; i < material.sizing.filesystems.size(); ++i)
        if (material.sizing.filesystems.at(i).server == server)
            filesystems.append(i);
    return {flowTable(material, filesystems), assumptionTable(material, filesystems),
            remedyTable(material, filesystems)};
}

} // namespace jalon::report
