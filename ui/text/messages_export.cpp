// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

Catalogue exportMessages()
{
    static constexpr CatalogueEntry entries[] = {
        {"export.written",
         QT_TRANSLATE_NOOP("export", "%1 files written in %2. Begin with its README.md.")},
        {"export.no-output",
         QT_TRANSLATE_NOOP("export", "The scripts have nowhere to go. Add --output DIR.")},
        {"export.nothing",
         QT_TRANSLATE_NOOP("export", "The plan moves no mailbox, so there is nothing to export. "
                                     "Import the mailboxes of the old system first.")},
        {"export.blocked",
         QT_TRANSLATE_NOOP("export",
                           "Nothing remains to be exported. Domains and mailboxes that cannot be "
                           "created as they are: %1, the first is %2. See the command creation, "
                           "then correct the plan.")},
        {"export.no-server",
         QT_TRANSLATE_NOOP("export",
                           "%1 mailboxes have no mail server to go to, the first is %2. Survey the "
                           "target, or enter the role mail/imap of its servers.")},
        {"export.left-out",
         QT_TRANSLATE_NOOP("export", "Left out of the scripts: %1. Each is named with its reason "
                                     "in %2. Correct the plan, then export again.")},
        {"export.left-out-more", QT_TRANSLATE_NOOP("export", "… and others: %1")},
        {"export.domain-left-out",
         QT_TRANSLATE_NOOP("export", "Its domain %1 cannot be created as it is.")},
        {"export.mailbox-without-server",
         QT_TRANSLATE_NOOP("export", "%1 has no mail server to go to. Survey the target, or enter "
                                     "the role mail/imap of its servers.")},
        {"export.unsafe-value",
         QT_TRANSLATE_NOOP("export", "“%2”, of the mailbox %1, cannot be written in a list for the "
                                     "scripts. Correct it, or leave the mailbox behind.")},
        {"export.unsafe-path",
         QT_TRANSLATE_NOOP("export", "The path “%1” cannot be written in a list for the scripts. "
                                     "Rename the file, or load it by hand.")},
        {"export.not-a-folder",
         QT_TRANSLATE_NOOP("export", "%1 is not a folder. Give the name of a folder.")},
        {"export.foreign-file",
         QT_TRANSLATE_NOOP("export",
                           "%1 holds %2, which no export wrote. Give an empty folder, or one that "
                           "holds an export.")},
        {"export.changed-by-hand",
         QT_TRANSLATE_NOOP("export",
                           "%1 was changed by hand in %2 since it was exported, and was left as it "
                           "is. Move it away, or give another folder. Settings belong in "
                           "settings.local.")},
        {"export.unwritable",
         QT_TRANSLATE_NOOP("export", "%1 could not be written. The folder is as it was. Free space "
                                     "or correct the rights, then export again.")},
        {"export.cancelled",
         QT_TRANSLATE_NOOP("export", "The export was stopped. The folder is as it was.")},
    };
    return {"export", entries};
}

} // namespace jalon
