// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

static constexpr CatalogueEntry entries[] = {
    {"assumption.units.perUser",
     QT_TRANSLATE_NOOP("hardware", "Units a user counts for (mail 1, calendars 2, phone 5)")},
    {"hardware.disagreement.spare-memory",
     QT_TRANSLATE_NOOP("hardware", "Memory shared out to BlueMind’s products")},
    {"hardware.disagreement.search-size",
     QT_TRANSLATE_NOOP("hardware", "Size of the search index")},
    {"hardware.disagreement.operations",
     QT_TRANSLATE_NOOP("hardware", "Disk operations a second, above 2,000 users")},
    {"report.hardware-needs",
     QT_TRANSLATE_NOOP("hardware", "What BlueMind’s tables ask for %1 units")},
    {"report.hardware-what", QT_TRANSLATE_NOOP("hardware", "What")},
    {"report.hardware-version4", QT_TRANSLATE_NOOP("hardware", "Version 4")},
    {"report.hardware-version5", QT_TRANSLATE_NOOP("hardware", "Version 5")},
    {"report.hardware-cores", QT_TRANSLATE_NOOP("hardware", "Cores")},
    {"report.hardware-memory", QT_TRANSLATE_NOOP("hardware", "Memory")},
    {"report.hardware-from", QT_TRANSLATE_NOOP("hardware", "From")},
    {"report.hardware-to", QT_TRANSLATE_NOOP("hardware", "To")},
    {"report.hardware-disagreements",
     QT_TRANSLATE_NOOP("hardware", "Official figures that disagree")},
    {"report.hardware-reading",
     QT_TRANSLATE_NOOP("hardware",
                       "%1 users count for %2 units. The tables are of one machine that carries "
                       "everything: what is present is that of %3.")},
    {"report.hardware-no-core",
     QT_TRANSLATE_NOOP("hardware",
                       "%1 users count for %2 units. The tables are of one machine that carries "
                       "everything: which of these servers that is cannot be told.")},
    {"report.hardware-split",
     QT_TRANSLATE_NOOP("hardware", "For so many units the tables suppose that the search engine "
                                   "and, in version 4, the mail are on servers of their own.")},
    {"report.hardware-search",
     QT_TRANSLATE_NOOP("hardware", "From %1 of mail and archives on, BlueMind asks for a server "
                                   "of its own for the search engine.")},
    {"report.hardware-mail",
     QT_TRANSLATE_NOOP("hardware", "From %1 of mail and archives on, BlueMind asks for a server "
                                   "of its own for the mail.")},
};

Catalogue hardwareMessages()
{
    return {"hardware", entries};
}

} // namespace jalon
