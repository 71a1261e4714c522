// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

static constexpr CatalogueEntry entries[] = {
    {"survey.disagreement",
     QT_TRANSLATE_NOOP("database", "Two sources on the server give different figures; both are "
                                   "shown, and the one read last is used.")},
    {"unread.spool-answer",
     QT_TRANSLATE_NOOP("database", "The answer was cut or is not what the script writes: nothing "
                                   "of it was kept. Run the survey again.")},
    {"unread.spool-denied",
     QT_TRANSLATE_NOOP("database", "The account may not read it. Use root, an account with sudo "
                                   "without a password, or one of the group mail.")},
    {"unread.spool-expunged",
     QT_TRANSLATE_NOOP("database", "Expunged messages are still on the disk, and the index headers "
                                   "do not give their bytes.")},
    {"unread.spool-find",
     QT_TRANSLATE_NOOP("database", "The listing met errors on the way: folders may have moved "
                                   "meanwhile, or some could not be reached.")},
    {"unread.spool-folders",
     QT_TRANSLATE_NOOP("database", "Folders are missing from the totals because they could not be "
                                   "read; the first ones are named apart.")},
    {"unread.spool-hashed",
     QT_TRANSLATE_NOOP("database", "BlueMind 5 keeps each message here once, compressed, for all "
                                   "the mailboxes that have it: this store is not measured. The "
                                   "database and the filesystem tell of it.")},
    {"unread.spool-index-inconsistent",
     QT_TRANSLATE_NOOP("database", "The folder's index says it has more messages than records. "
                                   "Cyrus's reconstruct repairs it.")},
    {"unread.spool-index-kind",
     QT_TRANSLATE_NOOP("database", "The folder's index is not a regular file, so it was not "
                                   "opened.")},
    {"unread.spool-index-short",
     QT_TRANSLATE_NOOP("database", "The folder's index is shorter than its header. Cyrus's "
                                   "reconstruct repairs it.")},
    {"unread.spool-index-torn",
     QT_TRANSLATE_NOOP("database",
                       "The checksum of the folder's index does not hold: it is damaged, "
                       "or was being written each time it was read.")},
    {"unread.spool-index-unreadable",
     QT_TRANSLATE_NOOP("database", "The folder's index could not be opened.")},
    {"unread.spool-index-version",
     QT_TRANSLATE_NOOP("database",
                       "The folder's index has a layout that is not known, so it was not "
                       "interpreted.")},
    {"unread.spool-missing",
     QT_TRANSLATE_NOOP("database", "The settings of Cyrus name this directory, and it does not "
                                   "exist.")},
    {"unread.spool-name",
     QT_TRANSLATE_NOOP("database", "A name holds a line break, so what it says could not be told "
                                   "from the rest.")},
    {"unread.spool-names",
     QT_TRANSLATE_NOOP("database",
                       "These folders' directories do not say whose they are; they count "
                       "in the totals, in no mailbox.")},
    {"unread.spool-objects",
     QT_TRANSLATE_NOOP("database", "BlueMind's archives are in an object storage, which is not "
                                   "measured: whoever runs that storage knows its volume.")},
    {"unread.spool-quota",
     QT_TRANSLATE_NOOP("database", "Some quota files could not be understood.")},
    {"unread.spool-settings",
     QT_TRANSLATE_NOOP("database", "The account may not read this file of settings: the usual "
                                   "directories were looked at instead.")},
    {"unread.database-cancelled",
     QT_TRANSLATE_NOOP("database", "The reading of the database was cancelled.")},
    {"unread.database-dropped",
     QT_TRANSLATE_NOOP("database", "The line to the database broke while it was read.")},
    {"unread.database-locked",
     QT_TRANSLATE_NOOP("database",
                       "A table stayed locked by someone else, and waiting longer could "
                       "disturb the server. Try again later.")},
    {"unread.database-missing",
     QT_TRANSLATE_NOOP("database", "There is no database of that name on this server.")},
    {"unread.database-password",
     QT_TRANSLATE_NOOP("database", "The database refuses the user and password that /etc/bm/bm.ini "
                                   "gives. Check that file against PostgreSQL's roles.")},
    {"unread.database-permission",
     QT_TRANSLATE_NOOP("database", "The database's user may not read this.")},
    {"unread.database-query",
     QT_TRANSLATE_NOOP("database", "The database answered with an error.")},
    {"unread.database-readonly",
     QT_TRANSLATE_NOOP("database", "The session may only read, and the statement would have "
                                   "written: it was refused.")},
    {"unread.database-refused",
     QT_TRANSLATE_NOOP("database", "The database server refuses the connection.")},
    {"unread.database-schema",
     QT_TRANSLATE_NOOP("database", "The tables or columns that would say this are not in the "
                                   "database.")},
    {"unread.database-server",
     QT_TRANSLATE_NOOP("database", "None of the servers that BlueMind knows has this server's name "
                                   "or address, so its roles are unknown.")},
    {"unread.database-socket",
     QT_TRANSLATE_NOOP("database",
                       "A private directory for the tunnel to the database could not be "
                       "made on this computer.")},
    {"unread.database-timeout",
     QT_TRANSLATE_NOOP("database",
                       "The statement took longer than it was given, and was stopped.")},
    {"unread.database-unreachable",
     QT_TRANSLATE_NOOP("database",
                       "PostgreSQL cannot be reached at the address /etc/bm/bm.ini gives. "
                       "Check that it runs, and that the SSH server allows forwarding.")},
};

Catalogue databaseMessages()
{
    return {"database", entries};
}

} // namespace jalon
