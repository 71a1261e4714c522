// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cells.h"
#include "core/report/sections.h"
#include "core/report/wordlists.h"

#include <QSet>

namespace jalon::report {

namespace {

/// `why` is a message id, with the server's words after a colon.
QList<ReportText> reasonCells(const QString& why)
{
    const qsizetype colon = why.indexOf(u':');
    const QString id = colon < 0 ? why : why.left(colon);
    const QString detail = colon < 0 ? QString() : why.mid(colon + 1).trimmed();
    return {{Message{id, {}}}, detail.isEmpty() ? none() : value(detail, Emphasis::Code)};
}

ReportText answerText(const Evidence& evidence)
{
    return isBinary(evidence.excerpt)
               ? words("report.binary-answer", {ByteSize(evidence.bytes)}, Emphasis::Muted)
               : output(evidence.excerpt);
}

/// Every long command once: the same one runs on many servers.
ReportSection longCommands(const Material& material)
{
    ReportSection section{
        QStringLiteral("commands"), message("report.long-commands"), false, 2, {}};
    ReportTable table;
    table.columns = {column("report.probe", 4), column("report.command", 21)};
    QSet<QString> listed;
    for (const Server& server : material.plan.servers) {
        for (const Evidence& evidence : server.survey.evidence) {
            if (!isLongCommand(evidence.command) || listed.contains(evidence.command))
                continue;
            listed.insert(evidence.command);
            table.rows.append({probeText(evidence.probe), value(evidence.command, Emphasis::Code)});
        }
    }
    if (!table.rows.isEmpty())
        section.blocks << table;
    return section;
}

ReportTable commandTable(const Plan& plan, const Server& server)
{
    ReportTable table;
    table.caption = message("report.commands-of", {server.name});
    table.columns = {column("report.date", 4),       column("report.probe", 4),
                     column("report.took", 3, true), column("report.status", 2, true),
                     column("report.command", 9),    column("report.answer", 9)};
    for (const Evidence& evidence : server.survey.evidence)
        table.rows.append({value(evidence.at), probeText(evidence.probe),
                           value(std::chrono::milliseconds(evidence.milliseconds)),
                           value(evidence.status), commandOf(plan, evidence.command),
                           answerText(evidence)});
    return table;
}

ReportText kindOf(const MailboxVolume& mailbox)
{
    static const QStringList kinds{QStringLiteral("user"), QStringLiteral("mailshare"),
                                   QStringLiteral("group"), QStringLiteral("resource")};
    if (!mailbox.kind)
        return none();
    const QString& kind = mailbox.kind->value;
    return kinds.contains(kind) ? ReportText{Message{QStringLiteral("mailbox-kind.") + kind, {}}}
                                : fact(mailbox.kind);
}

ReportTable mailboxTable(const Server& server)
{
    ReportTable table;
    table.caption = message("report.mailboxes-of", {server.name});
    table.columns = {column("report.mailbox", 8),        column("report.mailbox-kind", 3),
                     column("report.messages", 3, true), column("report.folders", 3, true),
                     column("report.volume", 3, true),   column("report.archives", 3, true),
                     column("report.quota", 3, true)};
    table.rows.reserve(server.facts.mailboxes.size());
    for (const MailboxVolume& mailbox : server.facts.mailboxes)
        table.rows.append({value(mailbox.address), kindOf(mailbox), fact(mailbox.messages),
                           fact(mailbox.folders), fact(mailbox.volume),
                           mailbox.archives ? fact(mailbox.archives) : none(),
                           mailbox.quota ? fact(mailbox.quota) : none()});
    return table;
}

} // namespace

ReportSection unreadSection(const Material& material)
{
    ReportSection section{QStringLiteral("unread"), message("report.unread"), false, 1, {}};
    ReportTable table;
    table.columns = {column("report.server", 3), column("report.what", 4), column("report.why", 7),
                     column("report.detail", 6)};
    for (const Server& server : material.plan.servers) {
        if (server.survey.outcome == SurveyOutcome::Never)
            table.rows.append({value(server.name, Emphasis::Strong), words("report.survey"),
                               words("report.never-surveyed"), none()});
        for (const Unread& unread : server.facts.unread)
            table.rows.append(QList<ReportText>{value(server.name, Emphasis::Strong),
                                                {WordList{{wordOf(unread)}}}} +
                              reasonCells(unread.why));
    }
    if (table.rows.isEmpty())
        section.blocks << paragraph(words("report.all-read"));
    else
        section.blocks << paragraph(words("report.unread-reading")) << table;
    return section;
}

QList<ReportSection> evidenceSections(const Material& material)
{
    ReportSection section{QStringLiteral("evidence"), message("report.evidence"), true, 1, {}};
    section.blocks << paragraph(words("report.evidence-reading"));
    for (const Server& server : material.plan.servers)
        if (!server.survey.evidence.isEmpty())
            section.blocks << commandTable(material.plan, server);
    if (section.blocks.size() == 1)
        return {};
    QList<ReportSection> sections{section};
    if (const ReportSection inFull = longCommands(material); !inFull.blocks.isEmpty())
        sections << inFull;
    return sections;
}

QList<ReportSection> mailboxSections(const Material& material)
{
    ReportSection section{QStringLiteral("mailboxes"), message("report.mailboxes"), true, 1, {}};
    for (const Server& server : material.plan.servers)
        if (!server.facts.mailboxes.isEmpty())
            section.blocks << mailboxTable(server);
    return section.blocks.isEmpty() ? QList<ReportSection>() : QList<ReportSection>{section};
}

} // namespace jalon::report
