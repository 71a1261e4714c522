// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/catalogue.h"

#include <QtGlobal>

namespace jalon {

static constexpr CatalogueEntry entries[] = {
    {"command.wrong-scenario-verb",
     QT_TRANSLATE_NOOP("scenariocommands",
                       "“scenario %1” means nothing. Use scenario PLAN with list, add, copy, "
                       "rename, remove, set, unset, promote or compare.")},
    {"command.wrong-scenario-words",
     QT_TRANSLATE_NOOP("scenariocommands",
                       "“scenario %1” was not given the words it needs. Write scenario PLAN %2.")},
    {"command.nothing-unset",
     QT_TRANSLATE_NOOP("scenariocommands",
                       "%1 is not set there: nothing was changed. Check its spelling.")},
    {"command.size-remedies", QT_TRANSLATE_NOOP("scenariocommands", "What would make %1 fit:")},
    {"command.size-swings",
     QT_TRANSLATE_NOOP("scenariocommands", "What to measure first, for %1:")},
    {"command.size-swing",
     QT_TRANSLATE_NOOP("scenariocommands", "%1 (%2), from %3 to %4: from %5 (%6) to %7 (%8).")},
    {"command.key", QT_TRANSLATE_NOOP("scenariocommands", "Key")},
};

Catalogue scenarioCommandMessages()
{
    return {"scenariocommands", entries};
}

} // namespace jalon
