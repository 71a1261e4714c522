// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cells.h"
#include "core/report/reportbuilder.h"
#include "core/report/sections.h"

namespace jalon::report {

namespace {

ReportText missingOf(const FilesystemSizing& filesystem)
{
    if (filesystem.verdict == Verdict::Unknown)
        return unknown();
    if (filesystem.missing == ByteSize())
        return none();
    return figure(filesystem, filesystem.missing, Emphasis::Strong);
}

ReportText mountOf(const FilesystemSizing& filesystem)
{
    return filesystem.mount.isEmpty() ? unknown() : value(filesystem.mount, Emphasis::Strong);
}

QList<ReportText> filesystemRow(const FilesystemSizing& filesystem)
{
    const bool isKnown = filesystem.verdict != Verdict::Unknown;
    return {value(filesystem.mount, Emphasis::Strong),
            known(filesystem.capacity),
            known(filesystem.used),
            known(filesystem.available),
            isKnown ? figure(filesystem, filesystem.peak) : unknown(),
            isKnown ? figure(filesystem, filesystem.end) : unknown(),
            {wordOf(filesystem.verdict), emphasisOf(filesystem.verdict)},
            missingOf(filesystem)};
}

ReportTable filesystemTable(const QList<const FilesystemSizing*>& filesystems)
{
    ReportTable table;
    table.caption = message("report.filesystems");
    table.columns = {column("report.filesystem", 12), column("report.capacity", 6, true),
                     column("report.used", 6, true),  column("report.available", 7, true),
                     column("report.worst", 8, true), column("report.end", 8, true),
                     column("report.verdict", 7),     column("report.missing", 6, true)};
    for (const FilesystemSizing* filesystem : filesystems)
        if (!filesystem->mount.isEmpty())
            table.rows.append(filesystemRow(*filesystem));
    return table;
}

ReportTable termTable(const QList<const FilesystemSizing*>& filesystems)
{
    ReportTable table;
    table.caption = message("report.terms");
    table.columns = {column("report.filesystem", 5), column("report.store", 4),
                     column("report.kind", 4),       column("report.amount", 4, true),
                     column("report.adds", 4, true), column("report.formula", 7)};
    for (const FilesystemSizing* filesystem : filesystems)
        for (const SizeTerm& term : filesystem->terms)
            table.rows.append({mountOf(*filesystem),
                               {wordOf(term.store)},
                               {wordOf(term.kind)},
                               term.isKnown ? range(term.amount) : unknown(),
                               term.isKnown ? range(term.increase) : unknown(),
                               formula(term.formula)});
    return table;
}

ReportText inputValue(const TermInput& input)
{
    if (const ByteSize* size = std::get_if<ByteSize>(&input.value))
        return exact(*size);
    if (const Ratio* ratio = std::get_if<Ratio>(&input.value))
        return value(*ratio);
    return value(std::get<qint64>(input.value));
}

/// What a name of the formulas stands for. "L.counted#2" is the second mail server's "L.counted".
Message meaningOf(const TermInput& input)
{
    if (!input.assumption.isEmpty())
        return {QStringLiteral("assumption.") + input.assumption, {}};
    QString name = input.name.section(u'#', 0, 0);
    if (name.startsWith(QLatin1String("moved@")))
        return message("report.input.moved-from", {name.mid(6)});
    if (const qsizetype at = name.indexOf(u'@');
        name.startsWith(QLatin1String("inventory")) && at > 0)
        return message("report.input.inventory-on", {name.mid(at + 1)});
    if (name.startsWith(QLatin1String("moved.")))
        return message("report.input.moved", {});
    name.replace(QLatin1String("A."), QLatin1String("L."));
    return {QStringLiteral("report.input.") + name, {}};
}

ReportText inputSource(const Material& material, const TermInput& input)
{
    const QString& source = input.provenance.source;
    if (source.isEmpty())
        return none();
    if (input.provenance.origin != Origin::Measured)
        return value(source);
    return commandOf(material.plan, source);
}

/// Every name of the formulas, once.
QList<const TermInput*> distinctInputs(const QList<const FilesystemSizing*>& filesystems)
{
    QList<const TermInput*> distinct;
    for (const FilesystemSizing* filesystem : filesystems)
        for (const SizeTerm& term : filesystem->terms)
            for (const TermInput& input : term.inputs)
                if (std::none_of(distinct.cbegin(), distinct.cend(), [&](const TermInput* other) {
                        return isSameInput(*other, input);
                    }))
                    distinct.append(&input);
    return distinct;
}

ReportTable inputTable(const Material& material, const QList<const FilesystemSizing*>& filesystems)
{
    ReportTable table;
    table.caption = message("report.inputs");
    table.columns = {column("report.input", 7),       column("report.meaning", 7),
                     column("report.value", 9, true), column("report.origin", 4),
                     column("report.date", 5),        column("report.source", 10)};
    for (const TermInput* input : distinctInputs(filesystems))
        table.rows.append({formula(input->name, Emphasis::Strong),
                           {meaningOf(*input)},
                           inputValue(*input),
                           {wordOf(input->provenance.origin)},
                           input->provenance.at.isValid() ? value(input->provenance.at) : none(),
                           inputSource(material, *input)});
    return table;
}

ReportTable reasonTable(const QList<const FilesystemSizing*>& filesystems)
{
    ReportTable table;
    table.caption = message("report.what-decides");
    table.columns = {column("report.filesystem", 5), column("report.why", 13)};
    for (const FilesystemSizing* filesystem : filesystems) {
        const ReportText mount = mountOf(*filesystem);
        for (const Message& reason : filesystem->reasons())
            table.rows.append({mount, {reason}});
        if (filesystem->peakOn)
            table.rows.append(
                {mount, words("report.peak-on", {filesystem->mount, filesystem->peak.high,
                                                 filesystem->peakOn->startOfDay(Qt::UTC)})});
    }
    return table;
}

ReportSection serverDisks(const Material& material, const ServerSizing& server)
{
    ReportSection section{QStringLiteral("disks"),
                          message("report.disks-of", {server.server}),
                          material.forecast.projection != nullptr,
                          2,
                          {}};
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
    section.blocks << timelinesOf(material, server.server);
    const QList<ReportTable> tables =
        QList{filesystemTable(filesystems), reasonTable(filesystems)} +
        peakTables(material, server.server) +
        QList{termTable(filesystems), inputTable(material, filesystems)};
    for (const ReportTable& table : tables)
        if (!table.rows.isEmpty())
            section.blocks << table;
    return section;
}

} // namespace

QList<ReportSection> diskSections(const Material& material)
{
    ReportSection all{QStringLiteral("disks"), message("report.disks"), false, 1, {}};
    if (material.sizing.servers.isEmpty()) {
        all.blocks << paragraph(words("report.no-target"));
    } else {
        const Assumptions& assumptions = material.sizing.assumptions;
        all.blocks << paragraph(words("report.disks-reading"))
                   << paragraph(words("report.missing-reading",
                                      {std::min(assumptions.ratio("threshold.tight"),
                                                assumptions.ratio("threshold.full"))}));
    }
    QList<ReportSection> sections{all};
    sections << worstMomentSections(material);
    for (const ServerSizing& server : material.sizing.servers)
        sections << serverDisks(material, server);
    sections << scenarioSections(material) << measureNextSections(material);
    return sections;
}

} // namespace jalon::report
