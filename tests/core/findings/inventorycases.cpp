// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/findings/rulecases.h"

namespace jalon::facts {

static InventorySource& sourceOf(Plan& plan)
{
    return plan.inventory.sources[0];
}

QList<Case> inventoryCases()
{
    const Change nothing = [](Plan& p, ServerFacts&) { p.inventory = {}; };
    return {
        {"inventory.source-doubts", "zeros", Fails,
         [](Plan& p, ServerFacts&) {
             sourceOf(p).doubts = {{text("import.all-zero"), {text("Size"), qint64(3)}}};
         }},
        {"inventory.source-doubts", "duplicates have a rule of their own", Holds,
         [](Plan& p, ServerFacts&) {
             sourceOf(p).doubts = {{text("import.duplicate-addresses"), {}}};
         }},
        {"inventory.source-doubts", "nothing imported", Unknown, nothing},
        {"inventory.volumes-missing", "one", Fails,
         [](Plan& p, ServerFacts&) {
             const qsizetype rows[] = {0};
             p.inventory.mailboxes = p.inventory.mailboxes.withEdited(
                 rows, [](Mailbox& mailbox) { mailbox.volume.reset(); });
         }},
        {"inventory.volumes-missing", "of a group", Holds,
         [](Plan& p, ServerFacts&) {
             const qsizetype rows[] = {0};
             p.inventory.mailboxes = p.inventory.mailboxes.withEdited(rows, [](Mailbox& mailbox) {
                 mailbox.volume.reset();
                 mailbox.kind = Cited<MailboxKind>{MailboxKind::Group, {}};
             });
         }},
        {"inventory.volumes-missing", "nothing imported", Unknown, nothing},
        {"inventory.duplicate-addresses", "one", Fails,
         [](Plan& p, ServerFacts&) {
             sourceOf(p).doubts = {{text("import.duplicate-addresses"),
                                    {qint64(1), text("a@example.org"), qint64(7)}}};
         }},
        {"inventory.duplicate-addresses", "nothing imported", Unknown, nothing},
    };
}

} // namespace jalon::facts
