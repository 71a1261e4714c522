// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

static constexpr CatalogueEntry entries[] = {
    {"timeline.day", QT_TRANSLATE_NOOP("timeline", "day %1")},
    {"timeline.worst", QT_TRANSLATE_NOOP("timeline", "Worst moment: %1")},
    {"timeline.tight", QT_TRANSLATE_NOOP("timeline", "Tight above this")},
    {"timeline.full", QT_TRANSLATE_NOOP("timeline", "Full above this")},
    {"timeline.range", QT_TRANSLATE_NOOP("timeline", "%1 to %2")},
    {"timeline.base", QT_TRANSLATE_NOOP("timeline", "Base")},
    {"timeline.scenario", QT_TRANSLATE_NOOP("timeline", "%1")},
    {"timeline.keys",
     QT_TRANSLATE_NOOP("timeline",
                       "The arrow keys walk the days, Page Up and Page Down the months; Home, End "
                       "and the space bar go to the first day, the last and the worst.")},
};

Catalogue timelineMessages()
{
    return {"timeline", entries};
}

} // namespace jalon
