// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

Catalogue planMessages()
{
    static constexpr CatalogueEntry entries[] = {
        {"plan.not-json",
         QT_TRANSLATE_NOOP("plan", "%1 cannot be read as a plan: the text breaks off or is damaged "
                                   "at line %2, column %3. Restore the file from a copy.")},
        {"plan.not-a-plan",
         QT_TRANSLATE_NOOP(
             "plan",
             "%1 is not a migration plan: it does not begin as one. Choose a file made by Jalon.")},
        {"plan.no-version", QT_TRANSLATE_NOOP("plan", "%1 does not say which version of the plan "
                                                      "file it is. Restore the file from a copy.")},
        {"plan.newer",
         QT_TRANSLATE_NOOP("plan",
                           "%1 was written by a newer Jalon: its format is version %2 and this "
                           "program reads up to version %3. Update Jalon to open it.")},
        {"plan.too-large",
         QT_TRANSLATE_NOOP("plan", "%1 is too large to be a plan: it holds %2 and the limit is %3. "
                                   "Check that it is the right file.")},
        {"plan.changed-on-disk",
         QT_TRANSLATE_NOOP("plan", "%1 was not saved: somebody else changed the file since it was "
                                   "opened. Save under another name, then compare the two.")},
        {"plan.unsaved",
         QT_TRANSLATE_NOOP("plan",
                           "%1 could not be saved; the former file is untouched. Check the free "
                           "space and the rights on the directory, or save elsewhere.")},
        {"plan.wrong-value",
         QT_TRANSLATE_NOOP("plan", "The value at %1 is not of the expected kind (%2). Correct it "
                                   "in the file, or restore the file from a copy.")},
        {"plan.mailbox-twice",
         QT_TRANSLATE_NOOP("plan", "The mailbox %2 stands twice in %1. Remove one of its two rows, "
                                   "or restore the file from a copy.")},
        {"file.is-directory",
         QT_TRANSLATE_NOOP("plan", "%1 is a directory and not a file. Give the name of a file.")},
        {"file.unreadable",
         QT_TRANSLATE_NOOP(
             "plan",
             "%1 could not be read. Check that it exists and that this account may read it.")},
        {"facts.not-json",
         QT_TRANSLATE_NOOP("plan", "%1 cannot be read as facts: the text breaks off or is damaged "
                                   "at line %2, column %3. Make the file again.")},
        {"facts.not-facts",
         QT_TRANSLATE_NOOP("plan", "%1 does not hold facts: its schema is not %2. Choose a file "
                                   "written by the facts command.")},
        {"facts.no-servers",
         QT_TRANSLATE_NOOP(
             "plan", "%1 names no server: the list of servers is missing. Make the file again.")},
        {"plan.locked",
         QT_TRANSLATE_NOOP("plan", "%1 is being written by another Jalon. Try again when it has "
                                   "ended; if none is running, remove the .lock file beside it.")},
        {"plan.directory-unwritable",
         QT_TRANSLATE_NOOP("plan", "%1 was left as it is: its directory cannot be written. Check "
                                   "the rights on it, or work on a copy elsewhere.")},
        {"plan.not-backed-up",
         QT_TRANSLATE_NOOP(
             "plan", "%1 is of an older version and its copy %2 could not be made, so nothing was "
                     "written. Check the free space and the rights on the directory.")},
        {"plan.no-customer",
         QT_TRANSLATE_NOOP("plan",
                           "A plan needs the name of its customer. Give it with --customer.")},
        {"plan.server-without-name",
         QT_TRANSLATE_NOOP("plan", "A server needs a name. Choose a short one, for example bm1.")},
        {"plan.server-name-unfit",
         QT_TRANSLATE_NOOP("plan", "“%1” cannot name a server: a name has at most %2 characters "
                                   "and no control character. Choose a shorter, plain name.")},
        {"plan.server-exists",
         QT_TRANSLATE_NOOP("plan", "The plan has a server named %1 already. Choose another name, "
                                   "or change that server.")},
        {"plan.server-unknown",
         QT_TRANSLATE_NOOP("plan", "The plan has no server named %1. List them with server list.")},
        {"plan.store-unknown",
         QT_TRANSLATE_NOOP("plan",
                           "“%1” is not a store. The stores are mail-data, mail-meta, archives, "
                           "archives-snappy, replication, search, database, logs and backups.")},
        {"plan.path-unfit",
         QT_TRANSLATE_NOOP("plan", "The directory of %1 cannot be “%2”: write a path that begins "
                                   "with / and has no control character.")},
        {"plan.waiver-incomplete",
         QT_TRANSLATE_NOOP(
             "plan", "A waiver needs a person, a reason and an end date. Fill in the three.")},
        {"mailbox.field-fixed",
         QT_TRANSLATE_NOOP("plan", "The field “%1” of a mailbox cannot be edited.")},
        {"mailbox.value-unfit",
         QT_TRANSLATE_NOOP("plan", "This value does not fit the field “%1” of a mailbox.")},
        {"mailbox.text-unfit",
         QT_TRANSLATE_NOOP(
             "plan",
             "“%1” cannot be taken: a text has at most %2 characters and no control characters.")},
        {"mailbox.server-unknown",
         QT_TRANSLATE_NOOP("plan",
                           "The plan has no target or test server “%1” to place a mailbox on.")},
        {"mailbox.address-unfit", QT_TRANSLATE_NOOP("plan", "“%1” is no mail address.")},
        {"mailbox.exists", QT_TRANSLATE_NOOP("plan", "The plan has the mailbox %1 already.")},
        {"mailbox.alias-of",
         QT_TRANSLATE_NOOP("plan", "%1 is another address of the mailbox %2, which the plan has "
                                   "already.")},
        {"pst.owner-unknown",
         QT_TRANSLATE_NOOP("plan", "The plan has no mailbox %1. Add it in the step Mailboxes, then "
                                   "choose it.")},
    };
    return {"plan", entries};
}

} // namespace jalon
