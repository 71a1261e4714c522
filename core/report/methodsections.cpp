// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cells.h"
#include "core/report/sections.h"

namespace jalon::report {

namespace {

constexpr qsizetype mostExceptions = 200;

ReportTable groupTable(const QList<MethodGroup>& groups)
{
    ReportTable table;
    table.columns = {column("report.old-system", 4),  column("report.method", 5),
                     column("report.count", 3, true), column("report.volume", 3, true),
                     column("report.reason", 10),     column("report.source", 8)};
    for (const MethodGroup& group : groups) {
        if (group.choice.leftBehind)
            continue;
        const auto first = [&](const ReportText& reason, const ReportText& source) {
            table.rows.append({group.system ? ReportText{wordOf(*group.system)} : unknown(),
                               methodText(group.choice), value(qint64(group.rows.size())),
                               value(group.volume), reason, source});
        };
        first(words(group.choice.rule->reason),
              value(QString::fromUtf8(group.choice.rule->source)));
        const ReportText nothing = value(QString());
        for (const QString& note : noteIds(group.choice.notes))
            table.rows.append({nothing, nothing, nothing, nothing, {Message{note, {}}}, nothing});
    }
    return table;
}

QString joined(const Material& material, const MethodGroup& group)
{
    constexpr qsizetype shown = 5;
    QStringList names;
    for (const qsizetype row : group.rows.first(std::min(shown, group.rows.size())))
        names << material.plan.inventory.mailboxes.at(row).address;
    if (group.rows.size() > shown)
        names << QString(QChar(0x2026));
    return names.join(QStringLiteral(", "));
}

/// Choices of the operator and mailboxes left behind, with his words.
ReportTable exceptionTable(const Material& material, const QList<MethodGroup>& groups)
{
    ReportTable table;
    table.caption = message("report.exceptions");
    table.columns = {column("report.method", 5), column("report.count", 2, true),
                     column("report.mailbox", 8), column("report.reason", 9)};
    for (const MethodGroup& group : groups) {
        if (!group.choice.overridden && !group.choice.leftBehind)
            continue;
        for (const QString& reason :
             group.reasons.first(std::min<qsizetype>(group.reasons.size(), mostExceptions)))
            table.rows.append({methodText(group.choice), value(qint64(group.rows.size())),
                               value(joined(material, group)), value(reason)});
    }
    return table;
}

} // namespace

ReportSection methodSection(const Material& material)
{
    ReportSection section{QStringLiteral("methods"), message("report.methods"), false, 1, {}};
    const QList<MethodGroup> groups = methodGroups(material.plan, material.choices);
    section.blocks << paragraph(words("report.methods-reading")) << groupTable(groups);
    if (const ReportTable exceptions = exceptionTable(material, groups); !exceptions.rows.isEmpty())
        section.blocks << exceptions;
    return section;
}

} // namespace jalon::report
