// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

static constexpr CatalogueEntry entries[] = {
    {"survey.no-shell",
     QT_TRANSLATE_NOOP(
         "survey",
         "%1 accepted the connection but ran no command: its account has no usable shell, or its "
         "login script takes it away. Give the account /bin/sh or bash, or use another account.")},

    {"survey.flooded",
     QT_TRANSLATE_NOOP(
         "survey",
         "%1 keeps sending what is no answer, and the line was closed: look at the login script of "
         "its account, or use another account. What was learnt until then is kept.")},

    {"unread.permission",
     QT_TRANSLATE_NOOP(
         "survey",
         "The account may not read it. Connect as root, or allow the account “sudo -n /bin/sh”.")},
    {"unread.missing-tool",
     QT_TRANSLATE_NOOP(
         "survey",
         "A tool it needs is not on the server’s path. Install it, or enter the value by hand.")},
    {"unread.timed-out",
     QT_TRANSLATE_NOOP(
         "survey",
         "It did not answer within its time limit. Survey again when the server is less busy.")},
    {"unread.mount-silent",
     QT_TRANSLATE_NOOP("survey", "This mount did not answer within three seconds. Check its file "
                                 "server, then survey again.")},
    {"unread.failed",
     QT_TRANSLATE_NOOP("survey", "The command failed on the server. Its own words follow.")},
    {"unread.unexpected",
     QT_TRANSLATE_NOOP("survey",
                       "Its answer is not in a form Jalon knows. Enter the value by hand.")},
    {"unread.cut",
     QT_TRANSLATE_NOOP("survey", "The line dropped before its answer was whole. Survey again.")},
    {"unread.too-long",
     QT_TRANSLATE_NOOP(
         "survey",
         "Its answer is longer than its limit and was not taken. Enter the value by hand.")},
    {"unread.noise",
     QT_TRANSLATE_NOOP("survey", "Its answer arrived damaged and was not taken. Survey again.")},
    {"unread.killed", QT_TRANSLATE_NOOP("survey", "Its process was ended on the server. Check the "
                                                  "memory of the server, then survey again.")},
    {"unread.cancelled", QT_TRANSLATE_NOOP("survey", "The survey was stopped before it answered.")},
    {"unread.no-shell",
     QT_TRANSLATE_NOOP(
         "survey", "The server ran no command for this account. Give the account a usable shell.")},
    {"unread.no-fqdn",
     QT_TRANSLATE_NOOP(
         "survey",
         "The server’s full name is not known, so it cannot be looked for in /etc/hosts.")},
    {"unread.no-totals",
     QT_TRANSLATE_NOOP("survey", "The filesystem that holds it could not be measured.")},
    {"unread.sample-small",
     QT_TRANSLATE_NOOP("survey", "Too few archived files could be read to tell how much they grow. "
                                 "The assumption stays in force.")},
    {"unread.sample-format",
     QT_TRANSLATE_NOOP("survey", "Archived files of the sample are in another format than 3.5’s "
                                 "Snappy. Their plain size is unknown.")},
    {"unread.sample-damaged",
     QT_TRANSLATE_NOOP("survey",
                       "Archived files of the sample are cut or damaged. List them before "
                       "the archives are written back.")},
    {"unread.sample-gone",
     QT_TRANSLATE_NOOP("survey",
                       "Archived files of the sample were gone or closed when they were read.")},
    {"unread.sample-time",
     QT_TRANSLATE_NOOP("survey", "The time ran out before the whole sample was read. Survey again "
                                 "when the server is less busy.")},
    {"unread.sample-denied",
     QT_TRANSLATE_NOOP("survey", "Archive folders are closed to the account and not in the sample. "
                                 "Connect as root.")},
    {"unread.archives-format",
     QT_TRANSLATE_NOOP("survey", "Archived files are in another format than 3.5’s Snappy. Their "
                                 "plain size is unknown.")},
    {"unread.archives-damaged",
     QT_TRANSLATE_NOOP("survey", "Archived files are cut or damaged. List them before the archives "
                                 "are written back.")},
    {"unread.archives-gone",
     QT_TRANSLATE_NOOP("survey", "Archived files were gone when they were to be read.")},
    {"unread.archives-closed",
     QT_TRANSLATE_NOOP("survey", "Archived files are closed to the account and were not read. "
                                 "Connect as root.")},
    {"unread.archives-denied",
     QT_TRANSLATE_NOOP("survey", "Archive folders are closed to the account and were not read. "
                                 "Connect as root.")},
    {"unread.archives-partial",
     QT_TRANSLATE_NOOP("survey", "Not every archive could be read: what the sample of them says "
                                 "is kept.")},

    {"probe.connect", QT_TRANSLATE_NOOP("survey", "Connection")},
    {"probe.launch", QT_TRANSLATE_NOOP("survey", "Opening of the shell")},
    {"probe.prelude", QT_TRANSLATE_NOOP("survey", "Opening of the script")},
    {"probe.epilogue", QT_TRANSLATE_NOOP("survey", "End of the script")},
    {"probe.clock", QT_TRANSLATE_NOOP("survey", "Clock")},
    {"probe.kernel", QT_TRANSLATE_NOOP("survey", "Kernel")},
    {"probe.machine-id", QT_TRANSLATE_NOOP("survey", "Machine identifier")},
    {"probe.os-release", QT_TRANSLATE_NOOP("survey", "Operating system")},
    {"probe.locale", QT_TRANSLATE_NOOP("survey", "Locale")},
    {"probe.virtualisation", QT_TRANSLATE_NOOP("survey", "Virtualisation")},
    {"probe.cpus", QT_TRANSLATE_NOOP("survey", "Processors")},
    {"probe.memory", QT_TRANSLATE_NOOP("survey", "Memory")},
    {"probe.hostname", QT_TRANSLATE_NOOP("survey", "Host name")},
    {"probe.fqdn", QT_TRANSLATE_NOOP("survey", "Full host name")},
    {"probe.hosts", QT_TRANSLATE_NOOP("survey", "/etc/hosts")},
    {"probe.filesystems", QT_TRANSLATE_NOOP("survey", "Filesystems")},
    {"probe.packages", QT_TRANSLATE_NOOP("survey", "BlueMind packages")},
    {"probe.services", QT_TRANSLATE_NOOP("survey", "Services")},
    {"probe.flags", QT_TRANSLATE_NOOP("survey", "BlueMind flag files")},
    {"probe.memory-settings", QT_TRANSLATE_NOOP("survey", "Memory settings")},
    {"probe.bm-ini", QT_TRANSLATE_NOOP("survey", "Database access")},
    {"probe.sudoers", QT_TRANSLATE_NOOP("survey", "Rules of sudo")},
    {"probe.store-mail-meta", QT_TRANSLATE_NOOP("survey", "Directory of the mail’s metadata")},
    {"probe.store-database", QT_TRANSLATE_NOOP("survey", "Database directory")},
    {"probe.store-search", QT_TRANSLATE_NOOP("survey", "Search directory")},
    {"probe.store-replication", QT_TRANSLATE_NOOP("survey", "Replication directory")},
    {"probe.store-logs", QT_TRANSLATE_NOOP("survey", "Logs directory")},
    {"probe.spool-quota", QT_TRANSLATE_NOOP("survey", "Quota files")},
    {"probe.spool-headers", QT_TRANSLATE_NOOP("survey", "Mail folders")},
    {"probe.archives-snappy", QT_TRANSLATE_NOOP("survey", "Archives of 3.5")},
    {"probe.archives-sample", QT_TRANSLATE_NOOP("survey", "Sample of the archives of 3.5")},
    {"probe.archives-whole", QT_TRANSLATE_NOOP("survey", "All the archives of 3.5")},
    {"probe.spool-files", QT_TRANSLATE_NOOP("survey", "Message files")},
    {"probe.database", QT_TRANSLATE_NOOP("survey", "Databases")},
    {"probe.database-bj", QT_TRANSLATE_NOOP("survey", "Database bj")},
    {"probe.database-bj-data", QT_TRANSLATE_NOOP("survey", "Database bj-data")},
};

Catalogue surveyMessages()
{
    return {"survey", entries};
}

} // namespace jalon
