// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cells.h"
#include "core/report/sections.h"
#include "core/sizing/hardwareadvice.h"

namespace jalon::report {

namespace {

/// Bad where what is there is less than what is asked.
template <class T>
ReportText present(const std::optional<T>& there, const T& needed)
{
    if (!there)
        return unknown();
    return value(*there, *there < needed ? Emphasis::Bad : Emphasis::Good);
}

ReportTable needTable(const HardwareAdvice& advice)
{
    ReportTable table;
    table.caption = message("report.hardware-needs", {advice.units});
    table.columns = {column("report.hardware-what", 5), column("report.hardware-version4", 4, true),
                     column("report.hardware-version5", 4, true),
                     column("report.present", 4, true)};
    const auto most = [](const auto& a, const auto& b) { return std::max(a, b); };
    table.rows.append({words("report.hardware-cores"), value(advice.version4.cores),
                       value(advice.version5.cores),
                       present(advice.cores, most(advice.version4.cores, advice.version5.cores))});
    table.rows.append(
        {words("report.hardware-memory"), value(advice.version4.memory),
         value(advice.version5.memory),
         present(advice.memory, most(advice.version4.memory, advice.version5.memory))});
    return table;
}

ReportText inAdviceUnit(AdviceUnit unit, qint64 number)
{
    return unit == AdviceUnit::Bytes ? value(ByteSize(number)) : value(number);
}

QList<ReportText> figureRow(const Disagreement& disagreement, const OfficialFigure& figure,
                            const ReportText& first)
{
    return {first, inAdviceUnit(disagreement.unit, figure.low),
            inAdviceUnit(disagreement.unit, figure.high), value(QString::fromUtf8(figure.source))};
}

ReportTable disagreementTable(const HardwareAdvice& advice)
{
    ReportTable table;
    table.caption = message("report.hardware-disagreements");
    table.columns = {column("report.hardware-what", 5), column("report.hardware-from", 2, true),
                     column("report.hardware-to", 2, true), column("report.source", 8)};
    for (const Disagreement& disagreement : advice.disagreements) {
        const QString id =
            QStringLiteral("hardware.disagreement.") + QString::fromLatin1(disagreement.id);
        table.rows.append(figureRow(disagreement, disagreement.one, {Message{id, {}}}));
        table.rows.append(figureRow(disagreement, disagreement.other, value(QString())));
    }
    return table;
}

void addDedication(const char* id, Dedication dedication, ByteSize limit,
                   QList<ReportBlock>& blocks)
{
    if (dedication == Dedication::Needed)
        blocks.append(paragraph(words(id, {limit}, Emphasis::Caution)));
}

} // namespace

QList<ReportBlock> hardwareTables(const Material& material)
{
    const HardwareAdvice advice = hardwareAdvice(material.plan, material.sizing);
    QList<ReportBlock> blocks;
    if (advice.users > 0) {
        blocks << paragraph(advice.server.isEmpty()
                                ? words("report.hardware-no-core", {advice.users, advice.units})
                                : words("report.hardware-reading",
                                        {advice.users, advice.units, advice.server}))
               << needTable(advice);
        if (advice.version4.isSplit || advice.version5.isSplit)
            blocks << paragraph(words("report.hardware-split"));
    }
    const Assumptions& assumptions = material.sizing.assumptions;
    addDedication("report.hardware-search", advice.search, assumptions.bytes("dedicated.search"),
                  blocks);
    addDedication("report.hardware-mail", advice.mailServer, assumptions.bytes("dedicated.mail"),
                  blocks);
    if (!advice.disagreements.isEmpty())
        blocks << disagreementTable(advice);
    return blocks;
}

} // namespace jalon::report
