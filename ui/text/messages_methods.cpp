// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

static constexpr CatalogueEntry entries[] = {
    {"method.system-unknown",
     QT_TRANSLATE_NOOP("methods", "No source says which system holds these mailboxes today. Import "
                                  "an export of that system, or fill in the system in the table.")},
    {"method.hosting-unknown",
     QT_TRANSLATE_NOOP("methods", "Say what becomes of the present BlueMind: kept and upgraded, or "
                                  "replaced by another installation.")},
    {"method.access-unknown",
     QT_TRANSLATE_NOOP("methods", "Say who may read the mailboxes of the old system: an "
                                  "administrator, or only each user with a password.")},
    {"method.upgrade",
     QT_TRANSLATE_NOOP(
         "methods",
         "The installation goes on: its mailboxes are upgraded with it and nothing is copied.")},
    {"method.bluemind-administrator",
     QT_TRANSLATE_NOOP("methods",
                       "Mail is copied by imapsync. The administrator of the old BlueMind issues a "
                       "key for each user there, and another is issued on the new one.")},
    {"method.exchange-tool",
     QT_TRANSLATE_NOOP("methods",
                       "Calendars or contacts must move with the mail: only the Exchange tool "
                       "takes them in one go, with an administrator’s access to Exchange.")},
    {"method.exchange-mail-only",
     QT_TRANSLATE_NOOP(
         "methods",
         "Only mail moves, and an administrator may read every mailbox: imapsync can be repeated "
         "until the last day, and its logs can be measured. Exchange must serve IMAP.")},
    {"method.exchange-public-folder",
     QT_TRANSLATE_NOOP("methods", "The Exchange tool reads public folders with an administrator’s "
                                  "access. On BlueMind they become shared mailboxes.")},
    {"method.exchange-resource",
     QT_TRANSLATE_NOOP(
         "methods",
         "The bookings of a room or an equipment are its calendar: the Exchange tool takes it.")},
    {"method.domino-tool",
     QT_TRANSLATE_NOOP("methods", "The Domino tool takes mail and calendars. imapsync is possible "
                                  "too, since each user’s own password is available.")},
    {"method.domino-no-administrator",
     QT_TRANSLATE_NOOP("methods",
                       "Domino lets no administrator read the mailboxes of others over IMAP: "
                       "without each user’s own password, the Domino tool is the only way.")},
    {"method.domino-resource",
     QT_TRANSLATE_NOOP(
         "methods",
         "The bookings of a room or an equipment are its calendar: the Domino tool takes it.")},
    {"method.zimbra-administrator",
     QT_TRANSLATE_NOOP("methods", "imapsync opens each mailbox of Zimbra with the administrator’s "
                                  "login in the user’s name, and fills BlueMind as the user.")},
    {"method.kerio-administrator",
     QT_TRANSLATE_NOOP(
         "methods", "imapsync opens each mailbox of Kerio Connect with the master password, once "
                    "master authentication is switched on, and fills BlueMind as the user.")},
    {"method.dovecot-administrator",
     QT_TRANSLATE_NOOP("methods", "imapsync opens each mailbox of Dovecot through a master user, "
                                  "and fills BlueMind as the user.")},
    {"method.cyrus-administrator",
     QT_TRANSLATE_NOOP("methods", "imapsync opens each mailbox of Cyrus with an administrator’s "
                                  "login over TLS, and fills BlueMind as the user.")},
    {"method.google-administrator",
     QT_TRANSLATE_NOOP("methods",
                       "imapsync opens each mailbox of Google Workspace through a service account "
                       "that acts for the whole domain, and fills BlueMind as the user.")},
    {"method.imap-administrator",
     QT_TRANSLATE_NOOP("methods",
                       "imapsync opens each mailbox with the administrator’s login, if this server "
                       "knows how to: try one mailbox first. It fills BlueMind as the user.")},
    {"method.imapsync-passwords",
     QT_TRANSLATE_NOOP("methods",
                       "Only the users can open their mailboxes: imapsync needs each user’s own "
                       "password on the old system. Plan how they are collected.")},
    {"method.imapsync-shared-passwords",
     QT_TRANSLATE_NOOP("methods", "A shared mailbox has no password of its own: imapsync reads it "
                                  "as a user who may open it, with that user’s password.")},
    {"method.pst", QT_TRANSLATE_NOOP("methods", "PST files are loaded by the server-side tool. "
                                                "Loading them through Outlook is ruled out.")},
    {"method.pst-missing",
     QT_TRANSLATE_NOOP("methods", "The mailbox is known by PST files alone, and no file names it "
                                  "as its owner: give it a file, or leave it behind.")},
    {"method.empty",
     QT_TRANSLATE_NOOP("methods",
                       "The old system holds no mail for it: there is nothing to fill.")},
    {"method.group-empty",
     QT_TRANSLATE_NOOP("methods", "A group names its members and holds no mail: it is created, and "
                                  "there is nothing to fill.")},
    {"method.group-mail",
     QT_TRANSLATE_NOOP(
         "methods", "This group holds mail, which a group of BlueMind does not receive from "
                    "elsewhere: make it a shared mailbox in the table, or leave its mail behind.")},
    {"method.resource-empty",
     QT_TRANSLATE_NOOP(
         "methods",
         "A resource keeps bookings and no mail: it is created, and there is nothing to fill.")},
    {"method.resource-mail",
     QT_TRANSLATE_NOOP("methods",
                       "This resource holds mail, which a resource of BlueMind does not keep: make "
                       "it a shared mailbox in the table, or leave it behind.")},
    {"method.note.filled-by-member",
     QT_TRANSLATE_NOOP("methods", "Shared mailboxes of BlueMind have no login: a user with the "
                                  "right to write fills each of them, never admin0.")},
    {"method.note.calendars-apart",
     QT_TRANSLATE_NOOP("methods", "imapsync leaves calendars and contacts: export them as ICS and "
                                  "vCard files and import them apart.")},
    {"method.note.calendars-to-try",
     QT_TRANSLATE_NOOP(
         "methods",
         "Whether the PST tool takes calendars and contacts too is for the rehearsal to tell.")},
    {"method.note.pst-after",
     QT_TRANSLATE_NOOP("methods",
                       "Their PST files are loaded afterwards by the server-side tool.")},
    {"method.no-reason",
     QT_TRANSLATE_NOOP("methods", "The method was not changed: a choice of your own needs a "
                                  "reason, which is printed. Add one.")},
    {"method.not-allowed",
     QT_TRANSLATE_NOOP("methods",
                       "The method was not changed: what is known of %1 does not allow it. Choose "
                       "another method, or correct its system or its source.")},
    {"source.pst",
     QT_TRANSLATE_NOOP("methods", "PST files have no service to reach: list the files instead.")},
    {"source.domino-administrator",
     QT_TRANSLATE_NOOP("methods",
                       "Domino lets no administrator read the mailboxes of others over IMAP. Use "
                       "each-password, or leave the access out: the Domino tool needs none.")},
    {"source.hosting",
     QT_TRANSLATE_NOOP(
         "methods",
         "Only BlueMind can be kept and upgraded: %1 is always replaced. Leave the hosting out.")},
    {"source.wrong-host",
     QT_TRANSLATE_NOOP(
         "methods",
         "“%1” is not the name of a host. Write a name or an address, without spaces or quotes.")},
    {"source.wrong-administrator",
     QT_TRANSLATE_NOOP("methods", "“%1” is not a login. Write it without spaces or quotes.")},
    {"source.wrong-port",
     QT_TRANSLATE_NOOP("methods", "%1 is not a port. Ports go from 1 to 65535.")},
};

Catalogue methodMessages()
{
    return {"methods", entries};
}

} // namespace jalon
