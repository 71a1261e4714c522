// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

Catalogue wordMessages()
{
    static constexpr CatalogueEntry entries[] = {
        {"verdict.fits", QT_TRANSLATE_NOOP("words", "fits")},
        {"verdict.tight", QT_TRANSLATE_NOOP("words", "tight")},
        {"verdict.full", QT_TRANSLATE_NOOP("words", "full")},
        {"verdict.unknown", QT_TRANSLATE_NOOP("words", "unknown")},
        {"severity.info", QT_TRANSLATE_NOOP("words", "information")},
        {"severity.low", QT_TRANSLATE_NOOP("words", "low")},
        {"severity.medium", QT_TRANSLATE_NOOP("words", "medium")},
        {"severity.high", QT_TRANSLATE_NOOP("words", "high")},
        {"state.holds", QT_TRANSLATE_NOOP("words", "holds")},
        {"state.fails", QT_TRANSLATE_NOOP("words", "fails")},
        {"state.unknown", QT_TRANSLATE_NOOP("words", "not established")},
        {"origin.measured", QT_TRANSLATE_NOOP("words", "measured")},
        {"origin.imported", QT_TRANSLATE_NOOP("words", "imported")},
        {"origin.entered", QT_TRANSLATE_NOOP("words", "entered by hand")},
        {"origin.assumed", QT_TRANSLATE_NOOP("words", "assumed")},
        {"store.mail-data", QT_TRANSLATE_NOOP("words", "messages")},
        {"store.mail-meta", QT_TRANSLATE_NOOP("words", "message indexes")},
        {"store.archives", QT_TRANSLATE_NOOP("words", "archives")},
        {"store.backups", QT_TRANSLATE_NOOP("words", "backups")},
        {"store.archives-snappy", QT_TRANSLATE_NOOP("words", "archives of version 3.5")},
        {"store.replication", QT_TRANSLATE_NOOP("words", "replication")},
        {"store.search", QT_TRANSLATE_NOOP("words", "search index")},
        {"store.database", QT_TRANSLATE_NOOP("words", "database")},
        {"store.logs", QT_TRANSLATE_NOOP("words", "logs")},
        {"role.target", QT_TRANSLATE_NOOP("words", "target server")},
        {"role.source", QT_TRANSLATE_NOOP("words", "source server")},
        {"role.test", QT_TRANSLATE_NOOP("words", "test server")},
        {"outcome.never", QT_TRANSLATE_NOOP("words", "never surveyed")},
        {"outcome.done", QT_TRANSLATE_NOOP("words", "complete")},
        {"outcome.partial", QT_TRANSLATE_NOOP("words", "partial")},
        {"outcome.cancelled", QT_TRANSLATE_NOOP("words", "cancelled")},
        {"outcome.failed", QT_TRANSLATE_NOOP("words", "failed")},
        {"term.final", QT_TRANSLATE_NOOP("words", "final size")},
        {"term.growth", QT_TRANSLATE_NOOP("words", "growth")},
        {"term.reserve", QT_TRANSLATE_NOOP("words", "reserve")},
        {"assumption-origin.default", QT_TRANSLATE_NOOP("words", "default")},
        {"assumption-origin.measured", QT_TRANSLATE_NOOP("words", "measured")},
        {"assumption-origin.entered", QT_TRANSLATE_NOOP("words", "set for this plan")},
        {"assumption-origin.scenario", QT_TRANSLATE_NOOP("words", "set by the scenario")},
        {"mailbox-kind.user", QT_TRANSLATE_NOOP("words", "user")},
        {"mailbox-kind.shared", QT_TRANSLATE_NOOP("words", "shared")},
        {"mailbox-kind.resource", QT_TRANSLATE_NOOP("words", "resource")},
        {"mailbox-kind.group", QT_TRANSLATE_NOOP("words", "group")},
        {"mailbox-kind.public-folder", QT_TRANSLATE_NOOP("words", "public folder")},
        {"mail-system.bluemind", QT_TRANSLATE_NOOP("words", "BlueMind")},
        {"mail-system.exchange", QT_TRANSLATE_NOOP("words", "Exchange")},
        {"mail-system.pst", QT_TRANSLATE_NOOP("words", "PST files")},
        {"mail-system.domino", QT_TRANSLATE_NOOP("words", "Domino")},
        {"mail-system.zimbra", QT_TRANSLATE_NOOP("words", "Zimbra")},
        {"mail-system.kerio", QT_TRANSLATE_NOOP("words", "Kerio Connect")},
        {"mail-system.dovecot", QT_TRANSLATE_NOOP("words", "Dovecot")},
        {"mail-system.cyrus", QT_TRANSLATE_NOOP("words", "Cyrus")},
        {"mail-system.google-workspace", QT_TRANSLATE_NOOP("words", "Google Workspace")},
        {"mail-system.imap", QT_TRANSLATE_NOOP("words", "other IMAP server")},
        {"move-method.exchange-tool", QT_TRANSLATE_NOOP("words", "Exchange migration tool")},
        {"move-method.pst-server-side", QT_TRANSLATE_NOOP("words", "server-side PST loading")},
        {"move-method.imapsync-as-user", QT_TRANSLATE_NOOP("words", "imapsync as the user")},
        {"move-method.domino-tool", QT_TRANSLATE_NOOP("words", "Domino migration tool")},
        {"move-method.upgrade-in-place", QT_TRANSLATE_NOOP("words", "upgrade in place")},
        {"move-method-short.exchange-tool", QT_TRANSLATE_NOOP("words", "Exchange tool")},
        {"move-method-short.pst-server-side", QT_TRANSLATE_NOOP("words", "PST loading")},
        {"move-method-short.imapsync-as-user", QT_TRANSLATE_NOOP("words", "imapsync")},
        {"move-method-short.domino-tool", QT_TRANSLATE_NOOP("words", "Domino tool")},
        {"move-method-short.upgrade-in-place", QT_TRANSLATE_NOOP("words", "in place")},
        {"source-access.unknown", QT_TRANSLATE_NOOP("words", "not said yet")},
        {"source-access.administrator",
         QT_TRANSLATE_NOOP("words", "an administrator reads every mailbox")},
        {"source-access.each-password", QT_TRANSLATE_NOOP("words", "each user’s own password")},
        {"unit.days", QT_TRANSLATE_N_NOOP("words", "%n day(s)")},
        {"unit.yes", QT_TRANSLATE_NOOP("words", "yes")},
        {"unit.no", QT_TRANSLATE_NOOP("words", "no")},
        {"unit.yes-or-no", QT_TRANSLATE_NOOP("words", "yes or no")},
    };
    return {"words", entries};
}

} // namespace jalon
