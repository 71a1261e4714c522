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
                                   "moment: %1. Above 95% the index turns "
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
};

Catalogue findingsMessages()
{
    return {"findings", entries};
}

} // namespace jalon
