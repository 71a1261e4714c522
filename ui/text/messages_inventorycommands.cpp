// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

static constexpr CatalogueEntry entries[] = {
    {"command.wrong-methods",
     QT_TRANSLATE_NOOP("inventorycommands",
                       "“methods %1” means nothing. Use methods PLAN, or methods PLAN set METHOD "
                       "--reason R with --address, --domain or --system.")},
    {"command.wrong-method",
     QT_TRANSLATE_NOOP("inventorycommands",
                       "“%1” is not a method. Use exchange-tool, pst-server-side, "
                       "imapsync-as-user, domino-tool, upgrade-in-place or proposed.")},
    {"command.wrong-system",
     QT_TRANSLATE_NOOP("inventorycommands",
                       "“%1” is not a system. Use bluemind, exchange, pst, domino, zimbra, kerio, "
                       "dovecot, cyrus, google-workspace or imap.")},
    {"command.wrong-access",
     QT_TRANSLATE_NOOP("inventorycommands",
                       "“%1” is not an access. Use administrator, each-password or unknown.")},
    {"command.wrong-hosting",
     QT_TRANSLATE_NOOP("inventorycommands",
                       "“%1” is not a hosting. Use kept, replaced or unknown.")},
    {"command.wrong-port",
     QT_TRANSLATE_NOOP("inventorycommands", "“%1” is not a port. Ports go from 1 to 65535.")},
    {"command.no-mailboxes-chosen",
     QT_TRANSLATE_NOOP(
         "inventorycommands",
         "The method was not changed: no mailbox is named. Add --address, --domain or --system.")},
    {"command.unknown-mailbox",
     QT_TRANSLATE_NOOP(
         "inventorycommands",
         "The method was not changed: the inventory has no mailbox %1. Check its spelling.")},
    {"command.no-mailbox-matches",
     QT_TRANSLATE_NOOP(
         "inventorycommands",
         "The method was not changed: no mailbox of the inventory is of that domain or system.")},
    {"command.wrong-source-verb",
     QT_TRANSLATE_NOOP("inventorycommands",
                       "“source %1” means nothing. Use source PLAN, or source PLAN set SYSTEM.")},
};

Catalogue inventoryCommandMessages()
{
    return {"inventorycommands", entries};
}

} // namespace jalon
