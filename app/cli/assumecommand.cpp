// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/assumptionwords.h"
#include "app/cli/command.h"
#include "app/cli/planedit.h"
#include "core/report/cells.h"
#include "core/report/projectionwords.h"

namespace jalon {

static int printAssumptions(const QString& file, Console& console)
{
    const auto loaded = loadPlan(file);
    if (!loaded)
        return console.fail(loaded.error());
    const auto assumptions = Assumptions::of(loaded->plan);
    if (!assumptions)
        return console.fail(assumptions.error());
    const Texts& texts = console.texts;
    QStringList heading;
    for (const char* id :
         {"command.key", "report.value", "report.origin", "report.allowed", "report.assumption"})
        heading << texts.sentence(report::message(id));
    QList<QStringList> rows{heading};
    for (const AssumptionInForce& inForce : assumptions->all()) {
        const Assumption& assumption = *inForce.assumption;
        rows.append({QString::fromLatin1(assumption.key),
                     texts.assumptionValue(assumption.unit, inForce.value),
                     texts.sentence(report::wordOf(inForce.origin)),
                     texts.text(report::rangeOf(assumption)),
                     texts.assumption(QString::fromLatin1(assumption.key))});
    }
    console.printTable(rows);
    return 0;
}

int runAssume(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const QString file = arguments.first();
    const QStringList unset = options.values(QStringLiteral("unset"));
    const QStringList pairs = arguments.mid(1);
    if (pairs.isEmpty() && unset.isEmpty())
        return printAssumptions(file, console);
    const auto edited = editPlanFile(file, [&](const Plan& plan) {
        return withUnset(plan, {}, unset).and_then([&](const Plan& base) {
            return withSet(base, {}, pairs, options.value(QStringLiteral("reason")));
        });
    });
    return edited ? 0 : console.fail(edited.error());
}

} // namespace jalon
