// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cells.h"
#include "core/report/sections.h"

namespace jalon::report {

namespace {

ReportText tagsOf(const ServerFacts& facts)
{
    QStringList tags;
    for (const Fact<QString>& tag : facts.tags)
        tags << tag.value;
    return tags.isEmpty() ? none() : value(tags.join(QStringLiteral(", ")));
}

ReportText versionOf(const BlueMind& bluemind)
{
    if (bluemind.installed && !bluemind.installed->value)
        return words("report.no-bluemind");
    if (bluemind.commercial && bluemind.technical)
        return words("report.version", {bluemind.commercial->value, bluemind.technical->value});
    return fact(bluemind.commercial ? bluemind.commercial : bluemind.technical);
}

ReportTable machines(const QList<Server>& servers)
{
    ReportTable table;
    table.caption = message("report.machines");
    table.columns = {column("report.server", 4),     column("report.role", 3),
                     column("report.system", 5),     column("report.bluemind", 4),
                     column("report.cpus", 4, true), column("report.memory", 3, true),
                     column("report.tags", 5)};
    for (const Server& server : servers)
        table.rows.append({value(server.name, Emphasis::Strong),
                           {wordOf(server.as)},
                           fact(server.facts.os),
                           versionOf(server.facts.bluemind),
                           fact(server.facts.cpus),
                           fact(server.facts.memoryBytes),
                           tagsOf(server.facts)});
    return table;
}

ReportTable surveys(const QList<Server>& servers)
{
    ReportTable table;
    table.caption = message("report.surveys");
    table.columns = {column("report.server", 4), column("report.address", 7),
                     column("report.fqdn", 6), column("report.survey", 3),
                     column("report.date", 6)};
    for (const Server& server : servers)
        table.rows.append({value(server.name, Emphasis::Strong),
                           server.address.isEmpty() ? none() : value(server.address),
                           fact(server.facts.fqdn),
                           {wordOf(server.survey.outcome)},
                           server.survey.at.isValid() ? value(server.survey.at) : none()});
    return table;
}

} // namespace

ReportSection serversSection(const Material& material)
{
    ReportSection section{QStringLiteral("servers"), message("report.servers"), true, 1, {}};
    if (material.plan.servers.isEmpty())
        section.blocks << paragraph(words("report.no-server"));
    else
        section.blocks << machines(material.plan.servers) << surveys(material.plan.servers);
    return section;
}

ReportSection memorySection(const Material& material)
{
    ReportSection section{QStringLiteral("memory"), message("report.memory"), false, 1, {}};
    ReportTable table;
    table.caption = message("report.memory-caption");
    table.columns = {column("report.server", 4), column("report.present", 3, true),
                     column("report.increase", 3, true), column("report.unassigned", 3, true),
                     column("report.verdict", 3)};
    for (const ServerSizing& server : material.sizing.servers) {
        const MemorySizing& memory = server.memory;
        table.rows.append({value(server.server, Emphasis::Strong),
                           known(memory.present),
                           memory.increase > ByteSize() ? value(memory.increase) : none(),
                           known(memory.available),
                           {wordOf(memory.verdict), emphasisOf(memory.verdict)}});
    }
    if (table.rows.isEmpty())
        section.blocks << paragraph(words("report.no-target"));
    else
        section.blocks << paragraph(words("report.memory-reading",
                                          {material.sizing.assumptions.ratio("threshold.memory")}))
                       << table;
    section.blocks << hardwareTables(material);
    return section;
}

} // namespace jalon::report
