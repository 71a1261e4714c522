// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cells.h"
#include "core/report/projectionwords.h"
#include "core/report/sections.h"

namespace jalon::report {

static constexpr qsizetype mostSwings = 3;

static ReportText verdictText(Verdict verdict)
{
    return {wordOf(verdict), emphasisOf(verdict)};
}

static QList<ReportText> swingRow(const Swing& swing, qsizetype filesystem)
{
    const Swing::At& at = swing.filesystems.at(filesystem);
    const AssumptionUnit unit = swing.assumption->unit;
    return {{nameOf(QString::fromLatin1(swing.assumption->key)), Emphasis::Strong},
            inUnit(unit, swing.low),
            value(at.peakLow),
            verdictText(at.verdictLow),
            inUnit(unit, swing.high),
            value(at.peakHigh),
            verdictText(at.verdictHigh)};
}

QList<ReportSection> measureNextSections(const Material& material)
{
    const QList<Swing>& swings = material.forecast.advice.swings;
    const qsizetype fullest = fullestFilesystem(material.sizing);
    if (!material.forecast.projection || swings.isEmpty() || fullest < 0)
        return {};
    const FilesystemSizing& filesystem = material.sizing.filesystems.at(fullest);
    ReportSection section{
        QStringLiteral("measure-next"), message("report.measure-next"), false, 2, {}};
    section.blocks << paragraph(words("report.measure-reading",
                                      {filesystem.server, filesystem.mount, filesystem.peak.high}));
    ReportTable table;
    table.columns = {column("report.assumption", 9),       column("report.swing-low", 4, true),
                     column("report.gives", 4, true),      column("report.verdict", 4),
                     column("report.swing-high", 4, true), column("report.gives", 4, true),
                     column("report.verdict", 4)};
    for (const Swing& swing : swings.first(std::min(mostSwings, swings.size())))
        table.rows.append(swingRow(swing, fullest));
    section.blocks << table;
    return {section};
}

} // namespace jalon::report
