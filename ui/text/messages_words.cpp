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
        {"unit.days", QT_TRANSLATE_N_NOOP("words", "%n day(s)")},
    };
    return {"words", entries};
}

} // namespace jalon
