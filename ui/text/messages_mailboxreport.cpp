// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

static constexpr CatalogueEntry entries[] = {
    {"report.inventory", QT_TRANSLATE_NOOP("mailboxreport", "Mailboxes to move")},
    {"report.inventory-reading",
     QT_TRANSLATE_NOOP(
         "mailboxreport",
         "Mailboxes in the inventory: %1, of which move: %2, are left behind: %3. Mail known of "
         "them: %4 live and %5 in archives. Mailboxes whose volume is not known: %6.")},
    {"report.by-system", QT_TRANSLATE_NOOP("mailboxreport", "By system")},
    {"report.by-domain", QT_TRANSLATE_NOOP("mailboxreport", "By domain")},
    {"report.by-kind", QT_TRANSLATE_NOOP("mailboxreport", "By kind")},
    {"report.by-method", QT_TRANSLATE_NOOP("mailboxreport", "By method")},
    {"report.old-system", QT_TRANSLATE_NOOP("mailboxreport", "Old system")},
    {"report.domain", QT_TRANSLATE_NOOP("mailboxreport", "Domain")},
    {"report.method", QT_TRANSLATE_NOOP("mailboxreport", "Method")},
    {"report.count", QT_TRANSLATE_NOOP("mailboxreport", "Mailboxes")},
    {"report.unknown-volumes", QT_TRANSLATE_NOOP("mailboxreport", "Volume not known")},
    {"report.others", QT_TRANSLATE_NOOP("mailboxreport", "others (%1)")},
    {"report.no-method", QT_TRANSLATE_NOOP("mailboxreport", "none yet")},
    {"report.nothing-to-fill", QT_TRANSLATE_NOOP("mailboxreport", "nothing to fill")},
    {"report.left-behind", QT_TRANSLATE_NOOP("mailboxreport", "left behind")},
    {"report.outliers", QT_TRANSLATE_NOOP("mailboxreport", "Mailboxes that decide the calendar")},
    {"report.outliers-reading",
     QT_TRANSLATE_NOOP("mailboxreport",
                       "Beyond these sizes a mailbox lasts longer than its wave: %1, %2 messages, "
                       "%3 folders, or %4 messages in one folder. Their number: %5.")},
    {"report.largest-folder", QT_TRANSLATE_NOOP("mailboxreport", "Largest folder")},
    {"report.inventory-sources",
     QT_TRANSLATE_NOOP("mailboxreport", "Where the inventory comes from")},
    {"report.file", QT_TRANSLATE_NOOP("mailboxreport", "File")},
    {"report.rows", QT_TRANSLATE_NOOP("mailboxreport", "Rows")},
    {"report.rows-refused", QT_TRANSLATE_NOOP("mailboxreport", "Left out")},
    {"report.delegations",
     QT_TRANSLATE_NOOP("mailboxreport",
                       "Delegations between mailboxes: %1, of which full access: %2. Mailboxes "
                       "linked by them: %3. Linked mailboxes should move together.")},
    {"report.pst-files",
     QT_TRANSLATE_NOOP("mailboxreport", "PST files: %1, %2 in all, without an owner: %3.")},
    {"report.methods", QT_TRANSLATE_NOOP("mailboxreport", "Methods")},
    {"report.methods-reading",
     QT_TRANSLATE_NOOP("mailboxreport",
                       "One row for all mailboxes decided alike. Loading PST files through Outlook "
                       "and filling as admin0 are ruled out.")},
    {"report.exceptions", QT_TRANSLATE_NOOP("mailboxreport", "Exceptions and their reasons")},
    {"report.instead-of", QT_TRANSLATE_NOOP("mailboxreport", "%1 instead of %2")},
    {"report.creation", QT_TRANSLATE_NOOP("mailboxreport", "What is created first")},
    {"report.creation-reading",
     QT_TRANSLATE_NOOP("mailboxreport",
                       "Domains and mailboxes stand on the target before any mail moves. To be "
                       "created: %1, existing: %2, in conflict: %3, not known: %4. Entries that "
                       "cannot be created as they are: %5.")},
    {"report.domains", QT_TRANSLATE_NOOP("mailboxreport", "Domains")},
    {"report.aliases", QT_TRANSLATE_NOOP("mailboxreport", "Aliases")},
    {"report.placements", QT_TRANSLATE_NOOP("mailboxreport", "Placement on the mail servers")},
    {"report.moved-in", QT_TRANSLATE_NOOP("mailboxreport", "Moved in")},
    {"report.held", QT_TRANSLATE_NOOP("mailboxreport", "Held already")},
    {"report.creation-problems", QT_TRANSLATE_NOOP("mailboxreport", "What is to be settled")},
    {"report.problem", QT_TRANSLATE_NOOP("mailboxreport", "To settle")},
    {"report.blocks", QT_TRANSLATE_NOOP("mailboxreport", "Blocks")},
    {"report.yes", QT_TRANSLATE_NOOP("mailboxreport", "yes")},
    {"report.inventory-list", QT_TRANSLATE_NOOP("mailboxreport", "Annex: mailboxes to move")},
    {"report.login", QT_TRANSLATE_NOOP("mailboxreport", "Login")},
    {"report.access", QT_TRANSLATE_NOOP("mailboxreport", "Who may read")},
    {"report.host", QT_TRANSLATE_NOOP("mailboxreport", "Host")},
    {"report.port", QT_TRANSLATE_NOOP("mailboxreport", "Port")},
    {"report.administrator", QT_TRANSLATE_NOOP("mailboxreport", "Administrator")},
    {"chart.distribution", QT_TRANSLATE_NOOP("mailboxreport", "Mailboxes by size")},
    {"chart.distribution-summary",
     QT_TRANSLATE_NOOP("mailboxreport", "Mailboxes whose size is known: %1; half of them hold %2 "
                                        "or less; beyond the sizes that decide the calendar: %3.")},
    {"chart.class-below", QT_TRANSLATE_NOOP("mailboxreport", "below %1 (%2)")},
    {"chart.class", QT_TRANSLATE_NOOP("mailboxreport", "%1 to %2 (%3)")},
    {"chart.class-above", QT_TRANSLATE_NOOP("mailboxreport", "%1 and more (%2)")},
    {"chart.mailboxes", QT_TRANSLATE_NOOP("mailboxreport", "Mailboxes")},
    {"chart.outliers", QT_TRANSLATE_NOOP("mailboxreport", "Mailboxes that decide the calendar")},
};

Catalogue mailboxReportMessages()
{
    return {"mailboxreport", entries};
}

} // namespace jalon
