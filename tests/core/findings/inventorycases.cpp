// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/findings/rulecases.h"

namespace jalon::facts {

/// One imported mailbox, of Exchange.
static void addInventory(Plan& plan)
{
    InventorySource source;
    source.file = text("mailboxes.csv");
    source.kind = text("table");
    source.at = at();
    plan.inventory.sources = {source};
    Mailbox mailbox;
    mailbox.address = text("a@example.org");
    mailbox.system = Cited<MailSystem>{MailSystem::Exchange, {1, 2}};
    mailbox.volume = Cited<ByteSize>{ByteSize(GB), {1, 2}};
    plan.inventory.mailboxes = MailboxTable({mailbox});
}

static void doubt(Plan& plan, const Message& message)
{
    addInventory(plan);
    plan.inventory.sources[0].doubts = {message};
}

static void editMailbox(Plan& plan, const std::function<void(Mailbox&)>& edit)
{
    addInventory(plan);
    const qsizetype rows[] = {0};
    plan.inventory.mailboxes = plan.inventory.mailboxes.withEdited(rows, edit);
}

QList<Case> inventoryCases()
{
    const Change nothing = [](Plan& p, ServerFacts&) { p.servers[0].as = ServerRole::Source; };
    return {
        {"inventory.source-doubts", "zeros", Fails,
         [](Plan& p, ServerFacts&) {
             doubt(p, {text("import.all-zero"), {text("Size"), qint64(3)}});
         }},
        {"inventory.source-doubts", "duplicates have a rule of their own", Holds,
         [](Plan& p, ServerFacts&) {
             doubt(p, {text("import.duplicate-addresses"), {}});
         }},
        {"inventory.source-doubts", "nothing imported of a source", Unknown, nothing},
        {"inventory.source-doubts", "nothing to import", Holds, [](Plan&, ServerFacts&) {}},
        {"inventory.volumes-missing", "all there", Holds,
         [](Plan& p, ServerFacts&) { addInventory(p); }},
        {"inventory.volumes-missing", "one", Fails,
         [](Plan& p, ServerFacts&) {
             editMailbox(p, [](Mailbox& mailbox) { mailbox.volume.reset(); });
         }},
        {"inventory.volumes-missing", "of a group", Holds,
         [](Plan& p, ServerFacts&) {
             editMailbox(p, [](Mailbox& mailbox) {
                 mailbox.volume.reset();
                 mailbox.kind = Cited<MailboxKind>{MailboxKind::Group, {}};
             });
         }},
        {"inventory.volumes-missing", "nothing imported of a source", Unknown, nothing},
        {"inventory.duplicate-addresses", "one", Fails,
         [](Plan& p, ServerFacts&) {
             doubt(p, {text("import.duplicate-addresses"),
                       {qint64(1), text("a@example.org"), qint64(7)}});
         }},
        {"inventory.duplicate-addresses", "nothing imported of a source", Unknown, nothing},
    };
}

} // namespace jalon::facts
