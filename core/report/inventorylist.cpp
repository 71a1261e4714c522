// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cells.h"
#include "core/report/sections.h"

namespace jalon::report {

static ReportTable listOf(const Material& material)
{
    ReportTable table;
    // A row on one line halves the pages: addresses get the room that the methods' full names took.
    table.columns = {column("report.mailbox", 12),       column("report.mailbox-kind", 4),
                     column("report.volume", 3, true),   column("report.archives", 3, true),
                     column("report.messages", 3, true), column("report.method", 5),
                     column("report.server", 4)};
    table.rows.reserve(material.plan.inventory.mailboxes.size());
    qsizetype row = 0;
    qsizetype entry = 0;
    const QList<MailboxEntry>& entries = material.creation.mailboxes;
    for (const Mailbox& mailbox : material.plan.inventory.mailboxes) {
        const bool hasEntry = entry < entries.size() && entries.at(entry).row == row;
        const QString server = hasEntry ? entries.at(entry++).server : QString();
        table.rows.append({value(mailbox.address),
                           mailbox.kind ? ReportText{wordOf(mailbox.kind->value)} : unknown(),
                           mailbox.volume ? value(mailbox.volume->value) : unknown(),
                           mailbox.archive ? value(mailbox.archive->value) : none(),
                           mailbox.messages ? value(mailbox.messages->value) : unknown(),
                           shortMethodText(material.choices.at(row)),
                           server.isEmpty() ? none() : value(server)});
        ++row;
    }
    return table;
}

QList<ReportSection> inventoryListSections(const Material& material)
{
    if (material.plan.inventory.mailboxes.isEmpty())
        return {};
    ReportSection section{
        QStringLiteral("inventory-list"), message("report.inventory-list"), true, 1, {}};
    section.blocks << listOf(material);
    return {section};
}

} // namespace jalon::report
