// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cells.h"
#include "core/report/reportbuilder.h"
#include "core/report/sections.h"

namespace jalon::report {

namespace {

SizeRange growthOf(const FilesystemSizing& filesystem) {
    SizeRange growth;
    for (const SizeTerm& term : filesystem.terms) {
        growth.low += term.increase.low;
        growth.high += term.increase.high;
    }
    return growth;
}

ReportText missingOf(const FilesystemSizing& filesystem) {
    if (filesystem.verdict == Verdict::Unknown)
        return unknown();
    return filesystem.missing.bytes() > 0 ? value(filesystem.missing, Emphasis::Strong) : none();
}

QList<ReportText> filesystemRow(const FilesystemSizing& filesystem) {
    const bool isKnown = filesystem.verdict != Verdict::Unknown;
    return {value(filesystem.mount, Emphasis::Strong),
            known(filesystem.capacity),
            known(filesystem.used),
            known(filesystem.available),
            isKnown ? range(growthOf(filesystem)) : unknown(),
            isKnown ? range(filesystem.end) : unknown(),
            {wordOf(filesystem.verdict), emphasisOf(filesystem.verdict)},
            missingOf(filesystem)};
}

ReportTable filesystemTable(const QList<const FilesystemSizing*>& filesystems) {
    ReportTable table;
    table.caption = message("report.filesystems");
    table.columns = {column("report.filesystem", 6),   column("report.capacity", 3, true),
                     column("report.used", 3, true),   column("report.available", 3, true),
                     column("report.growth", 4, true), column("report.end", 4, true),
                     column("report.verdict", 3),      column("report.missing", 3, true)};
    for (const FilesystemSizing* filesystem : filesystems)
        table.rows.append(filesystemRow(*filesystem));
    return table;
}

ReportTable termTable(const QList<const FilesystemSizing*>& filesystems) {
    ReportTable table;
    table.caption = message("report.terms");
    table.columns = {column("report.filesystem", 5), column("report.store", 4),
                     column("report.kind", 4),       column("report.amount", 4, true),
                     column("report.adds", 4, true), column("report.formula", 7)};
    for (const FilesystemSizing* filesystem : filesystems)
        for (const SizeTerm& term : filesystem->terms)
            table.rows.append({value(filesystem->mount, Emphasis::Strong),
                               {wordOf(term.store)},
                               {wordOf(term.kind)},
                               term.isKnown ? range(term.amount) : unknown(),
                               term.isKnown ? range(term.increase) : unknown(),
                               term.isKnown
                                   ? value(term.formula)
                                   : words("report.input-missing", {term.formula, term.missing})});
    return table;
}

ReportText inputValue(const TermInput& input) {
    if (const ByteSize* size = std::get_if<ByteSize>(&input.value))
        return exact(*size);
    if (const Ratio* ratio = std::get_if<Ratio>(&input.value))
        return value(*ratio);
    return value(std::get<qint64>(input.value));
}

ReportText inputSource(const TermInput& input) {
    if (!input.assumption.isEmpty())
        return {Message{QStringLiteral("assumption.") + input.assumption, {}}};
    return input.provenance.source.isEmpty() ? none()
                                             : value(input.provenance.source, Emphasis::Code);
}

ReportTable inputTable(const QList<const FilesystemSizing*>& filesystems) {
    ReportTable table;
    table.caption = message("report.inputs");
    table.columns = {column("report.store", 4),       column("report.input", 3),
                     column("report.value", 7, true), column("report.origin", 4),
                     column("report.date", 4),        column("report.source", 8)};
    for (const FilesystemSizing* filesystem : filesystems)
        for (const SizeTerm& term : filesystem->terms)
            for (const TermInput& input : term.inputs)
                table.rows.append(
                    {{wordOf(term.store)},
                     value(input.name),
                     inputValue(input),
                     {wordOf(input.provenance.origin)},
                     input.provenance.at.isValid() ? value(input.provenance.at) : none(),
                     inputSource(input)});
    return table;
}

void addReasons(ReportSection& section, const QList<const FilesystemSizing*>& filesystems) {
    for (const FilesystemSizing* filesystem : filesystems) {
        if (!filesystem->why.isEmpty())
            section.blocks << paragraph({filesystem->why});
        if (filesystem->peakOn)
            section.blocks << paragraph(
                words("report.peak-on", {filesystem->mount, filesystem->peak.high,
                                         filesystem->peakOn->startOfDay(Qt::UTC)}));
    }
}

ReportSection serverDisks(const Material& material, const ServerSizing& server) {
    ReportSection section{
        QStringLiteral("disks"), message("report.disks-of", {server.server}), false, 2, {}};
    QList<const FilesystemSizing*> filesystems;
    for (const FilesystemSizing& filesystem : material.sizing.filesystems)
        if (filesystem.server == server.server)
            filesystems.append(&filesystem);
    if (filesystems.isEmpty()) {
        section.blocks << paragraph(words("report.no-filesystem", {server.server}));
        return section;
    }
    ReportFigure figure{filesystemChart(material.sizing, server.server)};
    if (!figure.chart.bars.isEmpty())
        section.blocks << figure;
    section.blocks << filesystemTable(filesystems);
    addReasons(section, filesystems);
    const ReportTable terms = termTable(filesystems);
    if (!terms.rows.isEmpty())
        section.blocks << terms << inputTable(filesystems);
    return section;
}

} // namespace

QList<ReportSection> diskSections(const Material& material) {
    ReportSection all{QStringLiteral("disks"), message("report.disks"), false, 1, {}};
    all.blocks << paragraph(
        words(material.sizing.servers.isEmpty() ? "report.no-target" : "report.disks-reading"));
    QList<ReportSection> sections{all};
    for (const ServerSizing& server : material.sizing.servers)
        sections << serverDisks(material, server);
    return sections;
}

} // namespace jalon::report
