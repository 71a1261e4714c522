// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

// The plain id is the sentence of a rule that fails; %1 is always what fails or is unknown.
static constexpr CatalogueEntry entries[] = {
    {"finding.nothing-known",
     QT_TRANSLATE_NOOP("findings",
                       "Nothing is known yet: survey the servers, or enter their facts.")},

    {"finding.disk.full.title", QT_TRANSLATE_NOOP("findings", "Disks too small")},
    {"finding.disk.full",
     QT_TRANSLATE_NOOP("findings", "At the worst moment these filesystems are full: %1. In all, at "
                                   "least %2 must be added or freed.")},
    {"finding.disk.full.holds",
     QT_TRANSLATE_NOOP("findings", "No filesystem is full at the worst moment.")},
    {"finding.disk.full.unknown",
     QT_TRANSLATE_NOOP(
         "findings",
         "Whether these filesystems hold cannot be told, because a figure is missing: %1.")},
    {"remedy.disk.full",
     QT_TRANSLATE_NOOP("findings", "Enlarge each filesystem by what the sizing says is missing, "
                                   "move a directory to another one, or free space, "
                                   "before anything else starts. A full disk stops the upgrade and "
                                   "makes the search index read-only.")},

    {"finding.disk.tight.title", QT_TRANSLATE_NOOP("findings", "Disks with little margin")},
    {"finding.disk.tight",
     QT_TRANSLATE_NOOP("findings", "At the worst moment these filesystems have little margin: %1. "
                                   "In all, %2 would restore it.")},
    {"finding.disk.tight.holds",
     QT_TRANSLATE_NOOP("findings",
                       "Every filesystem that is not full keeps its margin at the worst moment.")},
    {"finding.disk.tight.unknown",
     QT_TRANSLATE_NOOP(
         "findings",
         "The margin of these filesystems cannot be told, because a figure is missing: %1.")},
    {"remedy.disk.tight",
     QT_TRANSLATE_NOOP("findings", "Add the space the sizing says is missing, or watch these "
                                   "filesystems during the whole migration.")},

    {"finding.logs.reserve.title", QT_TRANSLATE_NOOP("findings", "Space for the logs")},
    {"finding.logs.reserve",
     QT_TRANSLATE_NOOP("findings", "Less than the %2 that the logs need would stay free on %1.")},
    {"finding.logs.reserve.holds",
     QT_TRANSLATE_NOOP("findings", "The logs keep the free space they need.")},
    {"finding.logs.reserve.unknown",
     QT_TRANSLATE_NOOP(
         "findings",
         "The space left for the logs cannot be told on %1, because a figure is missing.")},
    {"remedy.logs.reserve",
     QT_TRANSLATE_NOOP("findings", "Free or add space on the filesystem of /var/log/bm: "
                                   "replication.log can grow very large during the "
                                   "migration.")},

    {"finding.memory.short.title", QT_TRANSLATE_NOOP("findings", "Memory of the search engine")},
    {"finding.memory.short",
     QT_TRANSLATE_NOOP("findings", "The search engine takes %2 more while upgrading, and there is "
                                   "too little room for it on %1.")},
    {"finding.memory.short.holds",
     QT_TRANSLATE_NOOP("findings", "The search engine has the memory it needs while upgrading.")},
    {"finding.memory.short.unknown",
     QT_TRANSLATE_NOOP(
         "findings",
         "The memory of %1, or what is set aside for the products on it, is not known.")},
    {"remedy.memory.short",
     QT_TRANSLATE_NOOP("findings", "Give the server more memory for the time of the upgrade, or "
                                   "lower what other products are given in "
                                   "/etc/bm/local.")},

    {"finding.search.read-only-risk.title",
     QT_TRANSLATE_NOOP("findings", "Search index at risk of turning read-only")},
    {"finding.search.read-only-risk",
     QT_TRANSLATE_NOOP("findings", "The filesystem of the search index goes above %2 at the worst "
                                   "moment: %1. Above 95 % the index turns "
                                   "read-only, and the whole product looks stopped.")},
    {"finding.search.read-only-risk.holds",
     QT_TRANSLATE_NOOP(
         "findings",
         "The filesystem of the search index stays below the level where the index is at risk.")},
    {"finding.search.read-only-risk.unknown",
     QT_TRANSLATE_NOOP("findings",
                       "The level of the filesystem of the search index is not known: %1.")},
    {"remedy.search.read-only-risk",
     QT_TRANSLATE_NOOP("findings", "Enlarge the filesystem of /var/spool/bm-elasticsearch, or move "
                                   "the index to one of its own.")},

    {"finding.inodes.short.title", QT_TRANSLATE_NOOP("findings", "Inodes nearly used up")},
    {"finding.inodes.short",
     QT_TRANSLATE_NOOP("findings", "More than %2 of the inodes are used on %1: no file can be "
                                   "created once they run out, whatever space is left.")},
    {"finding.inodes.short.holds",
     QT_TRANSLATE_NOOP("findings", "Every filesystem has inodes to spare.")},
    {"finding.inodes.short.unknown",
     QT_TRANSLATE_NOOP("findings", "The inodes of these filesystems are not known: %1.")},
    {"remedy.inodes.short",
     QT_TRANSLATE_NOOP("findings", "Move files elsewhere, or make the filesystem again with more "
                                   "inodes: each message takes one.")},

    {"finding.nfs.cyrus.title",
     QT_TRANSLATE_NOOP("findings", "Mail spool on a network filesystem")},
    {"finding.nfs.cyrus",
     QT_TRANSLATE_NOOP(
         "findings",
         "The mail spool lies on a network filesystem: %1. Cyrus needs a block device.")},
    {"finding.nfs.cyrus.holds",
     QT_TRANSLATE_NOOP("findings", "The mail spool lies on block devices.")},
    {"finding.nfs.cyrus.unknown",
     QT_TRANSLATE_NOOP("findings",
                       "The type of the filesystem that holds the mail spool is not known on %1.")},
    {"remedy.nfs.cyrus",
     QT_TRANSLATE_NOOP("findings", "Move /var/spool/cyrus to a block device before the migration. "
                                   "Archives, logs and backups may stay on NFS.")},

    {"finding.nfs.search.title",
     QT_TRANSLATE_NOOP("findings", "Search index on a network filesystem")},
    {"finding.nfs.search",
     QT_TRANSLATE_NOOP(
         "findings",
         "The search index lies on a network filesystem: %1. Elasticsearch needs a block device.")},
    {"finding.nfs.search.holds",
     QT_TRANSLATE_NOOP("findings", "The search index lies on block devices.")},
    {"finding.nfs.search.unknown",
     QT_TRANSLATE_NOOP(
         "findings", "The type of the filesystem that holds the search index is not known on %1.")},
    {"remedy.nfs.search",
     QT_TRANSLATE_NOOP("findings",
                       "Move /var/spool/bm-elasticsearch to a block device before the migration.")},

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
         "before the archiver of version 4 moves them: this growth is not in the figures.")},
    {"finding.archives.to-reintegrate.holds",
     QT_TRANSLATE_NOOP("findings", "There are no archives of 3.5 to take back.")},
    {"finding.archives.to-reintegrate.unknown",
     QT_TRANSLATE_NOOP("findings", "Whether there are archives of 3.5 is not known on %1.")},
    {"remedy.archives.to-reintegrate",
     QT_TRANSLATE_NOOP("findings", "Plan the reintegration of the archives and keep room for them "
                                   "on the mail filesystem: their expansion must "
                                   "be measured on a sample first.")},

    {"finding.prerequisite.fqdn.title", QT_TRANSLATE_NOOP("findings", "Fully qualified host name")},
    {"finding.prerequisite.fqdn",
     QT_TRANSLATE_NOOP("findings", "The host name is not fully qualified (%2): %1.")},
    {"finding.prerequisite.fqdn.holds",
     QT_TRANSLATE_NOOP("findings", "Every host name is fully qualified.")},
    {"finding.prerequisite.fqdn.unknown",
     QT_TRANSLATE_NOOP("findings", "The fully qualified host name is not known on %1.")},
    {"remedy.prerequisite.fqdn",
     QT_TRANSLATE_NOOP("findings",
                       "Give the server a name with its domain, so that “hostname -f” prints it.")},

    {"finding.prerequisite.hosts-file.title",
     QT_TRANSLATE_NOOP("findings", "Host name in /etc/hosts")},
    {"finding.prerequisite.hosts-file",
     QT_TRANSLATE_NOOP(
         "findings",
         "/etc/hosts does not give the full host name an address that is not loopback, on %1.")},
    {"finding.prerequisite.hosts-file.holds",
     QT_TRANSLATE_NOOP("findings", "/etc/hosts names every server with its own address.")},
    {"finding.prerequisite.hosts-file.unknown",
     QT_TRANSLATE_NOOP("findings", "Whether /etc/hosts names the server is not known on %1.")},
    {"remedy.prerequisite.hosts-file",
     QT_TRANSLATE_NOOP("findings", "Add a line to /etc/hosts with the address of the server, its "
                                   "full name and its short name.")},

    {"finding.prerequisite.locale.title", QT_TRANSLATE_NOOP("findings", "Locale of the system")},
    {"finding.prerequisite.locale",
     QT_TRANSLATE_NOOP("findings", "The locale is %2 where BlueMind needs en_US.UTF-8: %1.")},
    {"finding.prerequisite.locale.holds",
     QT_TRANSLATE_NOOP("findings", "The locale is en_US.UTF-8 everywhere.")},
    {"finding.prerequisite.locale.unknown",
     QT_TRANSLATE_NOOP("findings", "The locale is not known on %1.")},
    {"remedy.prerequisite.locale",
     QT_TRANSLATE_NOOP("findings", "Generate en_US.UTF-8 and make it the locale of the system, "
                                   "then start the session again.")},

    {"finding.prerequisite.requiretty.title",
     QT_TRANSLATE_NOOP("findings", "Terminal asked for by sudo")},
    {"finding.prerequisite.requiretty",
     QT_TRANSLATE_NOOP("findings",
                       "sudo asks for a terminal on %1: BlueMind's own commands fail.")},
    {"finding.prerequisite.requiretty.holds",
     QT_TRANSLATE_NOOP("findings", "sudo asks for no terminal.")},
    {"finding.prerequisite.requiretty.unknown",
     QT_TRANSLATE_NOOP("findings", "Whether sudo asks for a terminal is not known on %1.")},
    {"remedy.prerequisite.requiretty",
     QT_TRANSLATE_NOOP("findings",
                       "Remove requiretty from /etc/sudoers and its directory, with visudo.")},

    {"finding.prerequisite.container.title", QT_TRANSLATE_NOOP("findings", "Container")},
    {"finding.prerequisite.container",
     QT_TRANSLATE_NOOP("findings", "BlueMind is not supported in a container (%2): %1.")},
    {"finding.prerequisite.container.holds",
     QT_TRANSLATE_NOOP("findings", "No server is a container.")},
    {"finding.prerequisite.container.unknown",
     QT_TRANSLATE_NOOP("findings", "Whether the server is a container is not known on %1.")},
    {"remedy.prerequisite.container",
     QT_TRANSLATE_NOOP("findings", "Move the server to a physical or virtual machine.")},

    {"finding.prerequisite.distribution.title", QT_TRANSLATE_NOOP("findings", "Distribution")},
    {"finding.prerequisite.distribution",
     QT_TRANSLATE_NOOP(
         "findings",
         "The distribution is not one that this version of BlueMind supports (%2): %1.")},
    {"finding.prerequisite.distribution.holds",
     QT_TRANSLATE_NOOP("findings", "Every distribution is supported.")},
    {"finding.prerequisite.distribution.unknown",
     QT_TRANSLATE_NOOP("findings", "The distribution is not known on %1.")},
    {"remedy.prerequisite.distribution",
     QT_TRANSLATE_NOOP("findings", "Check the list of distributions for the version you install, "
                                   "then change the distribution before the "
                                   "migration.")},

    {"finding.clock.offset.title", QT_TRANSLATE_NOOP("findings", "Clock")},
    {"finding.clock.offset",
     QT_TRANSLATE_NOOP(
         "findings",
         "The clock is off by %2 or so on %1: dates of logs and messages cannot be trusted.")},
    {"finding.clock.offset.holds", QT_TRANSLATE_NOOP("findings", "The clocks agree.")},
    {"finding.clock.offset.unknown",
     QT_TRANSLATE_NOOP("findings", "The offset of the clock is not known on %1.")},
    {"remedy.clock.offset",
     QT_TRANSLATE_NOOP("findings",
                       "Set up time synchronisation on the server and on this computer.")},

    {"finding.filesystem.stuck.title",
     QT_TRANSLATE_NOOP("findings", "Filesystem that does not answer")},
    {"finding.filesystem.stuck",
     QT_TRANSLATE_NOOP("findings",
                       "These filesystems do not answer: %1. Nothing could be read from them.")},
    {"finding.filesystem.stuck.holds", QT_TRANSLATE_NOOP("findings", "Every filesystem answers.")},
    {"finding.filesystem.stuck.unknown",
     QT_TRANSLATE_NOOP("findings", "The filesystems of %1 are not known.")},
    {"remedy.filesystem.stuck",
     QT_TRANSLATE_NOOP(
         "findings",
         "Check the server of the network filesystem, or unmount it, then survey again.")},

    {"finding.survey.unread.title",
     QT_TRANSLATE_NOOP("findings", "What the survey could not read")},
    {"finding.survey.unread", QT_TRANSLATE_NOOP("findings", "The survey could not read: %1.")},
    {"finding.survey.unread.holds",
     QT_TRANSLATE_NOOP("findings", "The survey read everything it wanted to know.")},
    {"finding.survey.unread.unknown",
     QT_TRANSLATE_NOOP(
         "findings",
         "These are not known, because the survey could not read them or was not made: %1.")},
    {"remedy.survey.unread",
     QT_TRANSLATE_NOOP(
         "findings",
         "Survey again with an account that may use sudo, or enter the missing values by hand.")},
};

Catalogue findingsMessages()
{
    return {"findings", entries};
}

} // namespace jalon
