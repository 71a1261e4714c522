// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

static constexpr CatalogueEntry entries[] = {
    {"finding.archives.quota.title",
     QT_TRANSLATE_NOOP("archives", "Users above their quota with their archives")},
    {"finding.archives.quota",
     QT_TRANSLATE_NOOP("archives", "On %1, %2 users would be above their quota, or may be, once "
                                   "their archives count in it.")},
    {"finding.archives.quota.holds",
     QT_TRANSLATE_NOOP("archives", "No user goes above his quota with his archives of 3.5.")},
    {"finding.archives.quota.unknown",
     QT_TRANSLATE_NOOP("archives",
                       "The quotas or the volumes of users with archives are not known on %1.")},
    {"remedy.archives.quota",
     QT_TRANSLATE_NOOP("archives",
                       "Version 4 has one quota for live and archived mail. The official helper "
                       "raises each to what is used plus what was left: agree with the customer "
                       "on the quotas that remain, and plan the room for them.")},
    {"finding.archives.suspended.title",
     QT_TRANSLATE_NOOP("archives", "Suspended users with archives of 3.5")},
    {"finding.archives.suspended",
     QT_TRANSLATE_NOOP("archives", "On %1, %2 suspended users have archives, %3 in all. The "
                                   "official helper leaves them out.")},
    {"finding.archives.suspended.holds",
     QT_TRANSLATE_NOOP("archives", "No suspended user has archives of 3.5.")},
    {"finding.archives.suspended.unknown",
     QT_TRANSLATE_NOOP("archives",
                       "Whether suspended users have archives of 3.5 is not known on %1.")},
    {"remedy.archives.suspended",
     QT_TRANSLATE_NOOP("archives",
                       "Decide with the customer: make them active while their archives are taken "
                       "back, or leave their archives behind. Version 5 cannot take them back.")},
    {"finding.archives.shared.title",
     QT_TRANSLATE_NOOP("archives", "Shared mailboxes with archives of 3.5")},
    {"finding.archives.shared",
     QT_TRANSLATE_NOOP("archives", "On %1, %2 shared mailboxes have archives, %3 in all. The "
                                   "official helper leaves them out.")},
    {"finding.archives.shared.holds",
     QT_TRANSLATE_NOOP("archives", "No shared mailbox has archives of 3.5.")},
    {"finding.archives.shared.unknown",
     QT_TRANSLATE_NOOP("archives",
                       "Whether shared mailboxes have archives of 3.5 is not known on %1.")},
    {"remedy.archives.shared",
     QT_TRANSLATE_NOOP("archives", "Ask the publisher’s support how to take them back before the "
                                   "archives of 3.5 are removed.")},

    {"archives.step.helper-missing",
     QT_TRANSLATE_NOOP("archives", "Bring this server to the latest version 4 first: the official "
                                   "helper comes with 4.3.")},
    {"archives.check.helper-missing",
     QT_TRANSLATE_NOOP("archives", "The package tells the version.")},
    {"archives.step.too-late",
     QT_TRANSLATE_NOOP("archives", "Version 5 has no tool to take back archives of 3.5. Ask the "
                                   "publisher’s support before these files are removed.")},
    {"archives.check.too-late", QT_TRANSLATE_NOOP("archives", "Nothing to look at.")},
    {"archives.step.replication-settled",
     QT_TRANSLATE_NOOP("archives", "Wait until the upgrade’s replication has caught up.")},
    {"archives.check.replication-settled",
     QT_TRANSLATE_NOOP("archives", "The log of the replication stays quiet.")},
    {"archives.step.indexing-on",
     QT_TRANSLATE_NOOP("archives", "Switch mail indexing on again: the helper refuses to run while "
                                   "it is off.")},
    {"archives.check.indexing-on", QT_TRANSLATE_NOOP("archives", "The flag file is gone.")},
    {"archives.step.tools",
     QT_TRANSLATE_NOOP("archives", "Make sure that the helper and its tools are there.")},
    {"archives.check.tools",
     QT_TRANSLATE_NOOP("archives", "The user is root (0) and every tool is found.")},
    {"archives.step.size-limit",
     QT_TRANSLATE_NOOP("archives",
                       "Raise the largest message size above the largest archived message, in the "
                       "console. Larger ones are not taken back. No figure tells how many.")},
    {"archives.check.size-limit",
     QT_TRANSLATE_NOOP("archives", "The limit is the one that was set, in bytes.")},
    {"archives.step.quotas-saved",
     QT_TRANSLATE_NOOP("archives", "Save the quotas of all users: the helper changes them.")},
    {"archives.check.quotas-saved", QT_TRANSLATE_NOOP("archives", "The files are not empty.")},
    {"archives.step.domain-quota-saved",
     QT_TRANSLATE_NOOP("archives", "Save the largest quota each domain allows: the helper removes "
                                   "it and does not put it back.")},
    {"archives.check.domain-quota-saved",
     QT_TRANSLATE_NOOP("archives", "The value in KiB, or null where there is none.")},
    {"archives.step.batch-all",
     QT_TRANSLATE_NOOP("archives", "Take all archives back: from %1 to %2 on disk.")},
    {"archives.check.batch-all",
     QT_TRANSLATE_NOOP("archives",
                       "The log names no failure, fewer files remain, the disks hold.")},
    {"archives.step.batch",
     QT_TRANSLATE_NOOP("archives", "Take back batch %1 of %2: %3 users, from %4 to %5 on disk.")},
    {"archives.check.batch",
     QT_TRANSLATE_NOOP("archives",
                       "The log names no failure, fewer files remain, and the disks still hold.")},
    {"archives.step.batch-rest",
     QT_TRANSLATE_NOOP("archives",
                       "Take back what remains: %1 of archives of users the survey did not name.")},
    {"archives.check.batch-rest",
     QT_TRANSLATE_NOOP("archives", "The log names no failure, and no file remains.")},
    {"archives.step.archiver-night",
     QT_TRANSLATE_NOOP("archives",
                       "Let the archiver run: it starts at 04:00 GMT and moves what was "
                       "taken back to the archive directory.")},
    {"archives.check.archiver-night",
     QT_TRANSLATE_NOOP("archives", "The filesystem of the live mail has room for the next batch.")},
    {"archives.step.by-hand",
     QT_TRANSLATE_NOOP("archives",
                       "For a user the log names as failed, run both phases by hand, with his "
                       "address, his domain and his identifier.")},
    {"archives.check.by-hand", QT_TRANSLATE_NOOP("archives", "Fewer files remain.")},
    {"archives.step.orphans",
     QT_TRANSLATE_NOOP("archives",
                       "Tell the users: archived messages whose stub is gone come back, read, in a "
                       "folder named hsm_orphaned.")},
    {"archives.check.orphans",
     QT_TRANSLATE_NOOP("archives", "What still remains is too large or belongs to mailboxes that "
                                   "were left out.")},
    {"archives.step.suspended",
     QT_TRANSLATE_NOOP(
         "archives", "Decide on %1 suspended users with archives, whom the helper left out: %2.")},
    {"archives.check.suspended",
     QT_TRANSLATE_NOOP("archives", "What remains is what was decided to be left behind.")},
    {"archives.step.shared",
     QT_TRANSLATE_NOOP(
         "archives",
         "Decide on %1 shared mailboxes with archives, which the helper left out: %2.")},
    {"archives.check.shared", QT_TRANSLATE_NOOP("archives", "The customer has agreed in writing.")},
    {"archives.step.domain-quota-restored",
     QT_TRANSLATE_NOOP("archives", "Set the largest quota of each domain again, in the console, as "
                                   "it was saved: no smaller than the quotas that now exist.")},
    {"archives.check.domain-quota-restored",
     QT_TRANSLATE_NOOP("archives", "The value is the one that was saved.")},
    {"archives.step.quotas-decided",
     QT_TRANSLATE_NOOP("archives", "Bring the quotas of the %1 users whose quota the helper raised "
                                   "to what was agreed, in KiB.")},
    {"archives.step.quotas-to-decide",
     QT_TRANSLATE_NOOP("archives", "Bring the quotas that the helper raised, if it raised any, to "
                                   "what was agreed, in KiB.")},
    {"archives.check.quotas-to-decide",
     QT_TRANSLATE_NOOP("archives", "Each quota is the one that was agreed.")},
    {"archives.check.quotas-decided",
     QT_TRANSLATE_NOOP("archives", "Each quota is the one that was agreed.")},
    {"archives.step.verify",
     QT_TRANSLATE_NOOP("archives",
                       "Count: %1 messages are expected, stubs included, and one more for each "
                       "orphan. The %2 archived files are not to be added: their stubs are counted "
                       "already.")},
    {"archives.check.verify",
     QT_TRANSLATE_NOOP("archives", "No file remains, the counts agree, the index is complete.")},
    {"archives.step.verify-unknown",
     QT_TRANSLATE_NOOP("archives",
                       "Count: as many messages as before are expected, stubs included, and one "
                       "more for each orphan. Archived files are not to be added to them.")},
    {"archives.check.verify-unknown",
     QT_TRANSLATE_NOOP("archives",
                       "No file remains, and the counts agree with those taken before.")},
    {"archives.undo.nothing", QT_TRANSLATE_NOOP("archives", "Nothing to undo.")},
    {"archives.undo.commands", QT_TRANSLATE_NOOP("archives", "By these commands:")},
    {"archives.undo.from-saved", QT_TRANSLATE_NOOP("archives", "From the values saved before.")},
    {"archives.undo.never",
     QT_TRANSLATE_NOOP("archives",
                       "Cannot be undone: each file is removed once its message is written. Have a "
                       "backup of the archives.")},

    {"archives.quota.unknown", QT_TRANSLATE_NOOP("archives", "unknown")},
    {"archives.quota.unlimited", QT_TRANSLATE_NOOP("archives", "no quota")},
    {"archives.quota.within", QT_TRANSLATE_NOOP("archives", "within")},
    {"archives.quota.may", QT_TRANSLATE_NOOP("archives", "may exceed")},
    {"archives.quota.exceeds", QT_TRANSLATE_NOOP("archives", "exceeds")},
    {"archives.skipped.suspended", QT_TRANSLATE_NOOP("archives", "left out: suspended")},
    {"archives.skipped.shared", QT_TRANSLATE_NOOP("archives", "left out: shared")},

    {"report.archives-of-35", QT_TRANSLATE_NOOP("archives", "Taking back the archives of 3.5")},
    {"report.archives-reading",
     QT_TRANSLATE_NOOP("archives",
                       "Archived messages are written back, decompressed, into the live mail, and "
                       "count in the one quota of version 4. The volumes are those on disk.")},
    {"report.archives-on", QT_TRANSLATE_NOOP("archives", "Archives on %1")},
    {"report.archives-packed", QT_TRANSLATE_NOOP("archives", "Archives")},
    {"report.archives-plain", QT_TRANSLATE_NOOP("archives", "Written back")},
    {"report.archives-unnamed", QT_TRANSLATE_NOOP("archives", "Of no known mailbox")},
    {"report.archives-live", QT_TRANSLATE_NOOP("archives", "Live messages, stubs included")},
    {"report.archives-files", QT_TRANSLATE_NOOP("archives", "Archived files")},
    {"report.archives-above-limit", QT_TRANSLATE_NOOP("archives", "Messages above the size limit")},
    {"report.archives-concerned", QT_TRANSLATE_NOOP("archives", "Mailboxes to decide on")},
    {"report.archives-none-concerned",
     QT_TRANSLATE_NOOP("archives", "No mailbox is left out, and none goes above its quota.")},
    {"report.archives-more",
     QT_TRANSLATE_NOOP("archives", "And %1 more: the archives command lists them all.")},
    {"report.archives-quota-after", QT_TRANSLATE_NOOP("archives", "Quota after the helper")},
    {"report.archives-state", QT_TRANSLATE_NOOP("archives", "State")},
    {"report.archives-batch", QT_TRANSLATE_NOOP("archives", "Batch")},
    {"report.archives-batches", QT_TRANSLATE_NOOP("archives", "Batches")},
    {"report.archives-users", QT_TRANSLATE_NOOP("archives", "Users")},
    {"report.archives-over",
     QT_TRANSLATE_NOOP("archives", "One user alone is larger than a batch may be.")},
    {"report.archives-procedure", QT_TRANSLATE_NOOP("archives", "Procedure")},
    {"report.archives-step", QT_TRANSLATE_NOOP("archives", "Step")},
    {"report.archives-what", QT_TRANSLATE_NOOP("archives", "What to do")},
    {"report.archives-check", QT_TRANSLATE_NOOP("archives", "Check")},
    {"report.archives-undo", QT_TRANSLATE_NOOP("archives", "Undo")},
    {"report.archives-long-command",
     QT_TRANSLATE_NOOP("archives",
                       "A command that names every user: the archives command has it.")},
    {"command.no-archives",
     QT_TRANSLATE_NOOP("archives", "No target server holds archives of 3.5 that are known.")},
};

Catalogue archiveMessages()
{
    return {"archives", entries};
}

} // namespace jalon
