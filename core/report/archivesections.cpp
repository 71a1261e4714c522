// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reintegration/reintegration.h"
#include "core/report/cells.h"
#include "core/report/sections.h"

namespace jalon::report {

namespace {

constexpr qsizetype mostRows = 200;
constexpr qsizetype longestInCell = 400;

ReportText number(const std::optional<qint64>& count)
{
    return count ? value(*count) : unknown();
}

ReportFields figures(const ServerReintegration& server)
{
    return {{{message("report.archives-packed"), value(server.packed)},
             {message("report.archives-plain"), range(server.plain, Emphasis::Strong)},
             {message("report.archives-unnamed"),
              server.unnamed == ByteSize() ? none() : value(server.unnamed)},
             {message("report.archives-live"), number(server.messages.live)},
             {message("report.archives-files"), number(server.messages.archived)},
             {message("report.archives-above-limit"), number(server.messagesAboveLimit)}}};
}

bool isConcerned(const ArchivedMailbox& mailbox)
{
    return mailbox.skipped != SkipReason::None || mailbox.quotaState == QuotaState::May ||
           mailbox.quotaState == QuotaState::Exceeds;
}

ReportText stateOf(const ArchivedMailbox& mailbox)
{
    const QString id = mailbox.skipped == SkipReason::None
                           ? QStringLiteral("archives.quota.") + quotaStateName(mailbox.quotaState)
                           : QStringLiteral("archives.skipped.") + skipReasonName(mailbox.skipped);
    return {Message{id, {}}, Emphasis::Caution};
}

ReportTable concernedTable(const QList<const ArchivedMailbox*>& mailboxes)
{
    ReportTable table;
    table.caption = message("report.archives-concerned");
    table.columns = {column("report.mailbox", 11),
                     column("report.archives-packed", 4, true),
                     column("report.archives-plain", 6, true),
                     column("report.quota", 3, true),
                     column("report.archives-quota-after", 5, true),
                     column("report.archives-state", 5)};
    for (const ArchivedMailbox* mailbox : mailboxes.first(std::min(mostRows, mailboxes.size())))
        table.rows.append({value(mailbox->address), value(mailbox->packed), range(mailbox->plain),
                           known(mailbox->quota),
                           mailbox->quotaAfter ? range(*mailbox->quotaAfter) : none(),
                           stateOf(*mailbox)});
    return table;
}

void addConcerned(const ServerReintegration& server, ReportSection& section)
{
    QList<const ArchivedMailbox*> concerned;
    for (const ArchivedMailbox& mailbox : server.mailboxes)
        if (isConcerned(mailbox))
            concerned.append(&mailbox);
    if (concerned.isEmpty() && server.unnamed == ByteSize())
        section.blocks << paragraph(words("report.archives-none-concerned"));
    if (concerned.isEmpty())
        return;
    section.blocks << concernedTable(concerned);
    if (concerned.size() > mostRows)
        section.blocks << paragraph(
            words("report.archives-more", {qint64(concerned.size() - mostRows)}));
}

ReportTable batchTable(const ServerReintegration& server)
{
    ReportTable table;
    table.caption = message("report.archives-batches");
    table.columns = {column("report.archives-batch", 2, true),
                     column("report.archives-users", 2, true),
                     column("report.archives-plain", 4, true), column("report.archives-state", 6)};
    for (qsizetype i = 0; i < server.batches.size(); ++i) {
        const ArchiveBatch& batch = server.batches.at(i);
        table.rows.append(
            {value(qint64(i) + 1), value(qint64(batch.users.size())), range(batch.plain),
             batch.isOver ? words("report.archives-over", {}, Emphasis::Caution) : none()});
    }
    return table;
}

void addLines(QList<ReportText>& cells, const ReportText& words, const QStringList& commands)
{
    cells.append(words);
    if (std::any_of(commands.cbegin(), commands.cend(),
                    [](const QString& one) { return one.size() > longestInCell; }))
        cells.append(report::words("report.archives-long-command", {}, Emphasis::Muted));
    else
        cells.append(value(commands.join(u'\n'), Emphasis::Code));
}

ReportTable procedureTable(const ServerReintegration& server)
{
    ReportTable table;
    table.caption = message("report.archives-procedure");
    table.columns = {column("report.archives-step", 3), column("report.archives-what", 9),
                     column("report.command", 10)};
    for (qsizetype i = 0; i < server.steps.size(); ++i) {
        const ReintegrationStep& step = server.steps.at(i);
        const auto line = [&](const ReportText& first, const QString& id,
                              const QStringList& commands) {
            QList<ReportText> cells{first};
            addLines(cells, {Message{id, step.arguments}}, commands);
            table.rows.append(cells);
        };
        line(value(qint64(i) + 1, Emphasis::Strong), QStringLiteral("archives.step.") + step.id,
             step.commands);
        line({Message{QStringLiteral("report.archives-check"), {}}, Emphasis::Muted},
             QStringLiteral("archives.check.") + step.id, step.checks);
        if (step.canUndo != StepUndo::Nothing)
            line({Message{QStringLiteral("report.archives-undo"), {}}, Emphasis::Muted},
                 QStringLiteral("archives.undo.") + undoName(step.canUndo), step.undo);
    }
    return table;
}

} // namespace

QList<ReportSection> archiveSections(const Material& material)
{
    const Reintegration all = reintegrationOf(material.plan, {material.sizing, nullptr});
    if (all.servers.isEmpty())
        return {};
    QList<ReportSection> sections{
        {QStringLiteral("archives"), message("report.archives-of-35"), true, 1, {}}};
    sections.first().blocks << paragraph(words("report.archives-reading"));
    for (const ServerReintegration& server : all.servers) {
        ReportSection section{QStringLiteral("archives-") + server.server,
                              message("report.archives-on", {server.server}),
                              false,
                              2,
                              {}};
        section.blocks << figures(server);
        addConcerned(server, section);
        if (server.batches.size() > 1)
            section.blocks << batchTable(server);
        section.blocks << procedureTable(server);
        sections.append(section);
    }
    return sections;
}

} // namespace jalon::report
