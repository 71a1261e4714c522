// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

Catalogue mailboxFieldMessages()
{
    static constexpr CatalogueEntry entries[] = {
        {"mailbox-field.address", QT_TRANSLATE_NOOP("mailboxfields", "Address")},
        {"mailbox-field.kind", QT_TRANSLATE_NOOP("mailboxfields", "Kind")},
        {"mailbox-field.system", QT_TRANSLATE_NOOP("mailboxfields", "Source system")},
        {"mailbox-field.name", QT_TRANSLATE_NOOP("mailboxfields", "Displayed name")},
        {"mailbox-field.firstName", QT_TRANSLATE_NOOP("mailboxfields", "First name")},
        {"mailbox-field.lastName", QT_TRANSLATE_NOOP("mailboxfields", "Last name")},
        {"mailbox-field.login", QT_TRANSLATE_NOOP("mailboxfields", "Login on the source")},
        {"mailbox-field.group", QT_TRANSLATE_NOOP("mailboxfields", "Owner group")},
        {"mailbox-field.volume", QT_TRANSLATE_NOOP("mailboxfields", "Volume")},
        {"mailbox-field.messages", QT_TRANSLATE_NOOP("mailboxfields", "Messages")},
        {"mailbox-field.folders", QT_TRANSLATE_NOOP("mailboxfields", "Folders")},
        {"mailbox-field.largestFolder",
         QT_TRANSLATE_NOOP("mailboxfields", "Messages of the largest folder")},
        {"mailbox-field.largestMessage", QT_TRANSLATE_NOOP("mailboxfields", "Largest message")},
        {"mailbox-field.archive", QT_TRANSLATE_NOOP("mailboxfields", "Archive volume")},
        {"mailbox-field.archiveMessages", QT_TRANSLATE_NOOP("mailboxfields", "Archived messages")},
        {"mailbox-field.quota", QT_TRANSLATE_NOOP("mailboxfields", "Quota")},
        {"mailbox-field.suspended", QT_TRANSLATE_NOOP("mailboxfields", "Suspended")},
        {"mailbox-field.lastUse", QT_TRANSLATE_NOOP("mailboxfields", "Last use")},
        {"mailbox-field.aliases", QT_TRANSLATE_NOOP("mailboxfields", "Other addresses")},
        {"mailbox-field.server", QT_TRANSLATE_NOOP("mailboxfields", "Target server")},
        {"mailbox-field.wave", QT_TRANSLATE_NOOP("mailboxfields", "Wave")},
        {"mailbox-field.leftBehind", QT_TRANSLATE_NOOP("mailboxfields", "Not moved because")},
    };
    return {"mailboxfields", entries};
}

} // namespace jalon
