// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

static constexpr CatalogueEntry entries[] = {
    {"chart.days", QT_TRANSLATE_NOOP("projectionreport", "%2 of %1, day by day")},
    {"chart.days-used",
     QT_TRANSLATE_NOOP("projectionreport", "Held, from the low to the high figure")},
    {"chart.days-worst",
     QT_TRANSLATE_NOOP("projectionreport", "%2 of %1 is fullest on %5: %3 of the %4 it can hold.")},
    {"chart.days-numbered",
     QT_TRANSLATE_NOOP("projectionreport",
                       "%2 of %1 is fullest on day %5: %3 of the %4 it can hold.")},
    {"chart.days-least",
     QT_TRANSLATE_NOOP("projectionreport", "%2 of %1 comes to hold at least %3 of the %4 it can "
                                           "hold; what is not known can only add to it.")},
    {"chart.days-unknown",
     QT_TRANSLATE_NOOP("projectionreport", "What %2 of %1 will hold is not known.")},
    {"chart.stores", QT_TRANSLATE_NOOP("projectionreport", "%2 of %1, store by store")},
    {"chart.stores-rest", QT_TRANSLATE_NOOP("projectionreport", "Everything else")},
    {"chart.scenarios", QT_TRANSLATE_NOOP("projectionreport", "%2 of %1 in every scenario")},
    {"chart.scenarios-worst",
     QT_TRANSLATE_NOOP(
         "projectionreport",
         "%2 of %1 comes to hold from %3 to %4, after the scenario, of the %5 it can hold.")},
    {"report.of", QT_TRANSLATE_NOOP("projectionreport", "%1 of %2")},
    {"report.at-least-of", QT_TRANSLATE_NOOP("projectionreport", "≥ %1 of %2")},
    {"report.day-number", QT_TRANSLATE_NOOP("projectionreport", "day %1")},
    {"report.held-today", QT_TRANSLATE_NOOP("projectionreport", "Held today")},
    {"report.worst-moments", QT_TRANSLATE_NOOP("projectionreport", "The worst moments")},
    {"report.worst-reading",
     QT_TRANSLATE_NOOP(
         "projectionreport",
         "Every filesystem with a store of BlueMind is computed day by day over %1 days. "
         "Each line is the day it holds most, on the high figure, the fullest first. Confidence "
         "goes from "
         "one star, nearly all of it assumed, to five, nearly all of it measured.")},
    {"report.worst-dates",
     QT_TRANSLATE_NOOP("projectionreport",
                       "Days count from %1, that of the newest figures. The dates suppose that the "
                       "migration begins %3 day(s) later, and move with it. From %2 on "
                       "nothing is moved any more: only growth remains.")},
    {"report.when", QT_TRANSLATE_NOOP("projectionreport", "When")},
    {"report.holds-of", QT_TRANSLATE_NOOP("projectionreport", "Holds")},
    {"report.blame", QT_TRANSLATE_NOOP("projectionreport", "What weighs most")},
    {"report.at-peak", QT_TRANSLATE_NOOP("projectionreport", "What adds up at the worst moment")},
    {"report.peak-assumptions", QT_TRANSLATE_NOOP("projectionreport", "What the days rest on")},
    {"report.what-comes", QT_TRANSLATE_NOOP("projectionreport", "What comes or leaves")},
    {"report.low-bytes", QT_TRANSLATE_NOOP("projectionreport", "Low figure")},
    {"report.high-bytes", QT_TRANSLATE_NOOP("projectionreport", "High figure")},
    {"report.remedies", QT_TRANSLATE_NOOP("projectionreport", "What makes it fit, each tried")},
    {"report.settled", QT_TRANSLATE_NOOP("projectionreport", "At rest from")},
    {"report.no-remedy",
     QT_TRANSLATE_NOOP("projectionreport", "Nothing that was tried makes it fit.")},
    {"report.remedy-unknown",
     QT_TRANSLATE_NOOP("projectionreport",
                       "Nothing was tried: what is not known must be known first.")},
    {"report.scenarios", QT_TRANSLATE_NOOP("projectionreport", "Scenarios side by side")},
    {"report.scenarios-reading",
     QT_TRANSLATE_NOOP("projectionreport",
                       "A scenario is the base and its list of differences, nothing else. Of each, "
                       "the filesystem that is fullest at its worst moment is shown.")},
    {"report.differences", QT_TRANSLATE_NOOP("projectionreport", "Differences")},
    {"report.worst-filesystem", QT_TRANSLATE_NOOP("projectionreport", "Fullest filesystem")},
    {"report.side-by-side",
     QT_TRANSLATE_NOOP("projectionreport", "Where they differ, at the worst moment")},
    {"report.what-differs", QT_TRANSLATE_NOOP("projectionreport", "What differs from the base")},
    {"report.in-base", QT_TRANSLATE_NOOP("projectionreport", "Base")},
    {"report.in-scenario", QT_TRANSLATE_NOOP("projectionreport", "Here")},
    {"report.measure-next", QT_TRANSLATE_NOOP("projectionreport", "What to measure next")},
    {"report.measure-reading",
     QT_TRANSLATE_NOOP(
         "projectionreport",
         "%2 of %1 holds %3 at its worst moment. These assumptions move that figure most, each "
         "alone, from one end of what is plausible to the other: measure them first.")},
    {"report.swing-low", QT_TRANSLATE_NOOP("projectionreport", "From")},
    {"report.gives", QT_TRANSLATE_NOOP("projectionreport", "It holds")},
    {"report.swing-high", QT_TRANSLATE_NOOP("projectionreport", "To")},
    {"remedy.move.mail-data",
     QT_TRANSLATE_NOOP("projectionreport", "Put the messages on %1: %2 at the worst moment.")},
    {"remedy.move.mail-meta",
     QT_TRANSLATE_NOOP("projectionreport",
                       "Put the message indexes on %1: %2 at the worst moment.")},
    {"remedy.move.archives",
     QT_TRANSLATE_NOOP("projectionreport", "Put the archives on %1: %2 at the worst moment.")},
    {"remedy.move.archives-snappy",
     QT_TRANSLATE_NOOP("projectionreport",
                       "Put the archives of version 3.5 on %1: %2 at the worst moment.")},
    {"remedy.move.replication",
     QT_TRANSLATE_NOOP("projectionreport", "Put the replication on %1: %2 at the worst moment.")},
    {"remedy.move.search",
     QT_TRANSLATE_NOOP("projectionreport", "Put the search index on %1: %2 at the worst moment.")},
    {"remedy.move.database",
     QT_TRANSLATE_NOOP("projectionreport", "Put the database on %1: %2 at the worst moment.")},
    {"remedy.move.logs",
     QT_TRANSLATE_NOOP("projectionreport", "Put the logs on %1: %2 at the worst moment.")},
    {"remedy.move.backups",
     QT_TRANSLATE_NOOP("projectionreport", "Put the backups on %1: %2 at the worst moment.")},
};

Catalogue projectionReportMessages()
{
    return {"projectionreport", entries};
}

} // namespace jalon
