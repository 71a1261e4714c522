// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/outcome/outcome.h"
#include "core/plan/enums.h"
#include "core/plan/factsdocument.h"
#include "core/plan/planfile.h"
#include "core/report/reportbuilder.h"
#include "core/report/wordlists.h"
#include "ui/print/reportwriter.h"

namespace jalon {

/// Everything computed of a plan, or what keeps it from being computed.
static Expected<Outcome> outcomeOf(Plan plan)
{
    Outcome outcome = computeOutcome(std::make_shared<const Plan>(std::move(plan)));
    if (outcome.problem)
        return tl::unexpected(*outcome.problem);
    return outcome;
}

static void printFindings(const QList<Finding>& findings, Console& console)
{
    const Texts& texts = console.texts;
    for (const Finding& finding : findings) {
        if (finding.state == FindingState::Holds)
            continue;
        console.out << texts.state(finding.state) << " · " << texts.severity(finding.severity)
                    << " · " << finding.key;
        if (!finding.subjects.isEmpty())
            console.out << " · " << texts.text(report::subjectsOf(finding));
        console.out << "\n  " << texts.text(report::statementOf(finding)) << '\n';
        if (!finding.remedy.isEmpty())
            console.out << "  → " << texts.sentence(finding.remedy) << '\n';
        for (const QString& line : finding.command.split(u'\n', Qt::SkipEmptyParts))
            console.out << "  $ " << line << '\n';
    }
}

int runCheck(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const auto loaded = loadPlan(arguments.first());
    if (!loaded)
        return console.fail(loaded.error());
    const auto outcome = outcomeOf(loaded->plan);
    if (!outcome)
        return console.fail(outcome.error());
    const QList<Finding>& findings = outcome->findings;
    if (options.isSet(QStringLiteral("json"))) {
        const Texts planTexts(loaded->plan.language);
        console.out << schemaDocument(
            QStringLiteral("jalon.findings/1"),
            findingsBody(findings, [&](const Message& m) { return planTexts.sentence(m); }));
    } else {
        printFindings(findings, console);
    }
    return checkStatus(findings, QDate::currentDate());
}

int runReport(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const QString file = options.value(QStringLiteral("output"));
    if (file.isEmpty())
        return console.fail(failure(ErrorKind::Usage, "command.no-output").value());
    const auto loaded = loadPlan(arguments.first());
    if (!loaded)
        return console.fail(loaded.error());
    Plan plan = loaded->plan;
    if (options.isSet(QStringLiteral("language"))) {
        const auto language = enumFromName<Language>(options.value(QStringLiteral("language")));
        if (!language)
            return console.fail(failure(ErrorKind::Usage, "command.wrong-language",
                                        {options.value(QStringLiteral("language"))})
                                    .value());
        plan.language = *language;
    }
    const auto outcome = outcomeOf(plan);
    if (!outcome)
        return console.fail(outcome.error());
    const auto written =
        writeReport(buildReport(*outcome), Texts(plan.language), file, console.cancel, {});
    return written ? 0 : console.fail(written.error());
}

} // namespace jalon
