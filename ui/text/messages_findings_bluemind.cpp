// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

static constexpr CatalogueEntry entries[] = {
    {"finding.version.before-4.5.title", QT_TRANSLATE_NOOP("findings", "BlueMind older than 4.5")},
    {"finding.version.before-4.5",
     QT_TRANSLATE_NOOP(
         "findings", "BlueMind %2 runs on %1. Versions before 4.5 must be updated without delay.")},
    {"finding.version.before-4.5.holds",
     QT_TRANSLATE_NOOP("findings", "No server runs a BlueMind 4 older than 4.5.")},
    {"finding.version.before-4.5.unknown",
     QT_TRANSLATE_NOOP("findings", "The exact version of BlueMind is not known on %1: the software "
                                   "number alone does not tell 4.0 from 4.8.")},
    {"remedy.version.before-4.5",
     QT_TRANSLATE_NOOP("findings", "Update to the latest version 4 before anything is moved in.")},

    {"finding.version.outlook-folders-4.0.title",
     QT_TRANSLATE_NOOP("findings", "Folders under the Inbox made by Outlook on 4.0")},
    {"finding.version.outlook-folders-4.0",
     QT_TRANSLATE_NOOP("findings", "BlueMind %2 runs on %1, where folders that Outlook made under "
                                   "the Inbox are virtual: the update to 4.1 or "
                                   "later deletes them.")},
    {"finding.version.outlook-folders-4.0.holds",
     QT_TRANSLATE_NOOP("findings", "No server runs BlueMind 4.0.")},
    {"finding.version.outlook-folders-4.0.unknown",
     QT_TRANSLATE_NOOP("findings", "Whether %1 runs BlueMind 4.0 is not known.")},
    {"remedy.version.outlook-folders-4.0",
     QT_TRANSLATE_NOOP("findings", "Ask users to move these folders out of the Inbox before the "
                                   "update; they can be moved back afterwards, as "
                                   "real mail folders.")},

    {"finding.version.servers-differ.title",
     QT_TRANSLATE_NOOP("findings", "Servers of different versions")},
    {"finding.version.servers-differ",
     QT_TRANSLATE_NOOP("findings",
                       "The servers do not run the same version of BlueMind (%2): %1.")},
    {"finding.version.servers-differ.holds",
     QT_TRANSLATE_NOOP("findings", "The servers run the same version of BlueMind.")},
    {"finding.version.servers-differ.unknown",
     QT_TRANSLATE_NOOP("findings",
                       "The version of BlueMind is not known on %1, so it cannot be compared.")},
    {"remedy.version.servers-differ",
     QT_TRANSLATE_NOOP("findings", "Update all servers of the installation to the same version.")},

    {"finding.split.core-still-serves-mail.title",
     QT_TRANSLATE_NOOP("findings", "Mail services left on the core server")},
    {"finding.split.core-still-serves-mail",
     QT_TRANSLATE_NOOP("findings", "The mail role is on another server, and %1 still runs Cyrus or "
                                   "its delivery service: one replication too "
                                   "many is active.")},
    {"finding.split.core-still-serves-mail.holds",
     QT_TRANSLATE_NOOP("findings", "Cyrus runs only where the mail role is.")},
    {"finding.split.core-still-serves-mail.unknown",
     QT_TRANSLATE_NOOP("findings", "The roles or the services of %1 are not known.")},
    {"remedy.split.core-still-serves-mail",
     QT_TRANSLATE_NOOP(
         "findings",
         "On the core server, disable both services and stop them with the commands below.")},

    {"finding.dedicated.search.title",
     QT_TRANSLATE_NOOP("findings", "Search engine not on a server of its own")},
    {"finding.dedicated.search",
     QT_TRANSLATE_NOOP("findings", "There are %2 of mail, and from %3 the search engine wants a "
                                   "server of its own; it shares %1 with the mail.")},
    {"finding.dedicated.search.holds",
     QT_TRANSLATE_NOOP("findings",
                       "The volume of mail does not ask for another place for the search engine.")},
    {"finding.dedicated.search.unknown",
     QT_TRANSLATE_NOOP("findings", "The volume of mail or the roles of %1 are not known.")},
    {"remedy.dedicated.search",
     QT_TRANSLATE_NOOP("findings", "Plan a server for the role bm/es before the migration.")},

    {"finding.dedicated.mail.title",
     QT_TRANSLATE_NOOP("findings", "Cyrus not on a server of its own")},
    {"finding.dedicated.mail",
     QT_TRANSLATE_NOOP("findings", "There are %2 of mail, and from %3 Cyrus wants a server of its "
                                   "own; it shares %1 with the core.")},
    {"finding.dedicated.mail.holds",
     QT_TRANSLATE_NOOP("findings", "The volume of mail does not ask for another place for Cyrus.")},
    {"finding.dedicated.mail.unknown",
     QT_TRANSLATE_NOOP("findings", "The volume of mail or the roles of %1 are not known.")},
    {"remedy.dedicated.mail",
     QT_TRANSLATE_NOOP(
         "findings",
         "Plan a server for the roles mail/imap and bm/pgsql-data before the migration.")},

    {"finding.server.same-machine.title",
     QT_TRANSLATE_NOOP("findings", "One machine twice in the plan")},
    {"finding.server.same-machine",
     QT_TRANSLATE_NOOP("findings", "These entries of the plan are one and the same machine, or "
                                   "were cloned from one another: %1. Its disks would "
                                   "be counted several times.")},
    {"finding.server.same-machine.holds",
     QT_TRANSLATE_NOOP("findings", "Each server of the plan is a machine of its own.")},
    {"finding.server.same-machine.unknown",
     QT_TRANSLATE_NOOP("findings", "The machine identifier of %1 is not known.")},
    {"remedy.server.same-machine",
     QT_TRANSLATE_NOOP("findings", "Remove the entry that is too many; if the machines are clones, "
                                   "give each an identifier of its own.")},

    {"finding.indexing.disabled.title",
     QT_TRANSLATE_NOOP("findings", "Mail indexing switched off")},
    {"finding.indexing.disabled",
     QT_TRANSLATE_NOOP("findings",
                       "Mail indexing is switched off on %1 by /etc/bm/no.mail.indexing: archives "
                       "cannot be taken back and search "
                       "stays empty.")},
    {"finding.indexing.disabled.holds", QT_TRANSLATE_NOOP("findings", "Mail indexing is on.")},
    {"finding.indexing.disabled.unknown",
     QT_TRANSLATE_NOOP("findings", "Whether mail indexing is on is not known on %1.")},
    {"remedy.indexing.disabled",
     QT_TRANSLATE_NOOP(
         "findings",
         "Remove the file and restart the core, once the step that needed it is done.")},

    {"finding.spool.directories-without-mailbox.title",
     QT_TRANSLATE_NOOP("findings", "Spool directories without a mailbox")},
    {"finding.spool.directories-without-mailbox",
     QT_TRANSLATE_NOOP("findings", "The spool of %1 has directories that match no mailbox BlueMind "
                                   "knows (%2 in all): replication fails on them, "
                                   "and later versions may refuse to start.")},
    {"finding.spool.directories-without-mailbox.holds",
     QT_TRANSLATE_NOOP("findings", "Every directory of the spool belongs to a mailbox.")},
    {"finding.spool.directories-without-mailbox.unknown",
     QT_TRANSLATE_NOOP(
         "findings",
         "The directories of the spool could not be compared with the mailboxes on %1.")},
    {"remedy.spool.directories-without-mailbox",
     QT_TRANSLATE_NOOP("findings", "Create the missing mailboxes, or move these directories away "
                                   "after checking with the customer. They often "
                                   "come from a load made as admin0.")},

    {"finding.replication.counts.title",
     QT_TRANSLATE_NOOP("findings", "Replication far from the spool")},
    {"finding.replication.counts",
     QT_TRANSLATE_NOOP(
         "findings", "On %1 the spool holds %2 messages and the database %3 records of messages.")},
    {"finding.replication.counts.holds",
     QT_TRANSLATE_NOOP("findings",
                       "The messages of the spool and the records of the database agree.")},
    {"finding.replication.counts.unknown",
     QT_TRANSLATE_NOOP(
         "findings",
         "The messages of the spool or the records of the database are not known on %1.")},
    {"remedy.replication.counts",
     QT_TRANSLATE_NOOP("findings", "Let replication catch up, then run the repair of "
                                   "replication.parentUid on each domain. The counts are "
                                   "compared record by record: one message sent to several people "
                                   "is one body, yet one record and one file for "
                                   "each. Suspended mailboxes, expunged messages not yet pruned "
                                   "and the stubs left by the archives of 3.5 "
                                   "explain small gaps.")},

    {"finding.archives.to-reintegrate.title",
     QT_TRANSLATE_NOOP("findings", "Archives of 3.5 to take back")},
    {"finding.archives.to-reintegrate",
     QT_TRANSLATE_NOOP(
         "findings",
         "There are %2 of archives in the compressed store of 3.5 on %1. They come back into the "
         "live mail, larger, "
         "before the archiver of version 4 moves them: the figures of each day count this.")},
    {"finding.archives.to-reintegrate.holds",
     QT_TRANSLATE_NOOP("findings", "There are no archives of 3.5 to take back.")},
    {"finding.archives.to-reintegrate.unknown",
     QT_TRANSLATE_NOOP("findings", "Whether there are archives of 3.5 is not known on %1.")},
    {"remedy.archives.to-reintegrate",
     QT_TRANSLATE_NOOP("findings", "Plan the reintegration of the archives and keep room for them "
                                   "on the mail filesystem: the survey measures on "
                                   "a sample how much they grow.")},
    {"remedy.archives.to-reintegrate.sampled",
     QT_TRANSLATE_NOOP("findings", "Plan the reintegration of the archives and keep room for them "
                                   "on the mail filesystem. How much they grow was measured on a "
                                   "sample, and the figures count it.")},
    {"remedy.archives.to-reintegrate.every",
     QT_TRANSLATE_NOOP("findings", "Plan the reintegration of the archives and keep room for them "
                                   "on the mail filesystem. How much they grow was read in every "
                                   "archive, not in a sample, and the figures count it.")},
};

Catalogue bluemindFindingsMessages()
{
    return {"findings", entries};
}

} // namespace jalon
