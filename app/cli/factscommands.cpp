// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/factslisting.h"
#include "core/plan/factsdocument.h"
#include "core/plan/planfile.h"

namespace jalon {

int runFacts(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const auto loaded = loadPlan(arguments.first());
    if (!loaded)
        return console.fail(loaded.error());
    if (options.isSet(QStringLiteral("json")))
        console.out << schemaDocument(QStringLiteral("jalon.facts/1"), factsBody(loaded->plan));
    else
        listFacts(loaded->plan, console);
    return 0;
}

} // namespace jalon
