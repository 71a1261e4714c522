// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/assumptionwords.h"
#include "app/cli/command.h"
#include "app/cli/planedit.h"
#include "core/outcome/outcome.h"
#include "core/plan/factsdocument.h"
#include "core/plan/scenarioedits.h"
#include "core/projection/scenarios.h"
#include "core/report/cells.h"
#include "core/report/projectionwords.h"

namespace jalon {

static QStringList heading(std::initializer_list<const char*> ids, const Texts& texts)
{
    QStringList row;
    for (const char* id : ids)
        row << texts.sentence(report::message(id));
    return row;
}

static std::function<QString(const Message&)> wordsOf(const Texts& texts)
{
    return [&texts](const Message& message) { return texts.sentence(message); };
}

/// "archive.days = 30 days, …": as it is set again.
static QString differencesText(const QList<AssumptionValue>& differences, const Texts& texts)
{
    QStringList parts;
    for (const AssumptionValue& difference : differences) {
        const Assumption* assumption = findAssumption(difference.key);
        parts << texts.argument(difference.key) + QStringLiteral(" = ") +
                     (assumption ? texts.assumptionValue(assumption->unit, difference.value)
                                 : texts.count(difference.value));
    }
    return parts.join(QStringLiteral(", "));
}

static QStringList comparedRow(const ScenarioResult& result, const Texts& texts)
{
    QStringList row{texts.sentence(scenarioLabel(result.name)),
                    differencesText(result.differences, texts)};
    if (result.problem)
        return row << texts.error(*result.problem);
    const Sizing& sizing = result.projected.sizing;
    const qsizetype worst = report::fullestFirst(sizing).value(0, -1);
    if (worst < 0)
        return row;
    const FilesystemSizing& filesystem = sizing.filesystems.at(worst);
    row << texts.argument(filesystem.server + u':' + filesystem.mount);
    if (filesystem.verdict == Verdict::Unknown)
        return row << QStringLiteral("?") << QStringLiteral("?")
                   << texts.verdict(filesystem.verdict);
    const int day = result.projected.projection->filesystems.at(worst).peakDay;
    return row << (filesystem.isLowerBound() ? QStringLiteral("≥ ") : QString()) +
                      texts.bytes(filesystem.peak.high)
               << texts.text(report::dayText(*result.projected.projection, day))
               << texts.verdict(filesystem.verdict);
}

static int listed(const Plan& plan, bool asJson, Console& console)
{
    const QList<ScenarioResult> results = listScenarios(plan);
    if (asJson) {
        const Texts planTexts(plan.language);
        console.out << schemaDocument(QStringLiteral("jalon.scenarios/1"),
                                      scenariosBody(results, wordsOf(planTexts)));
        return 0;
    }
    QList<QStringList> rows{heading({"report.scenario", "report.differences"}, console.texts)};
    for (const ScenarioResult& result : results)
        rows.append({console.texts.argument(result.name),
                     differencesText(result.differences, console.texts)});
    console.printTable(rows);
    return 0;
}

/// What the scenarios make of each filesystem that they tell apart, a column a scenario.
static QList<QStringList> sideBySide(const QList<ScenarioResult>& results, const Texts& texts)
{
    const QList<ScenarioResult> shown = comparable(results);
    QList<QStringList> rows{heading({"report.filesystem"}, texts)};
    for (const ScenarioResult& result : shown)
        rows.first() << texts.sentence(scenarioLabel(result.name));
    for (const qsizetype i : differingFilesystems(shown)) {
        const FilesystemSizing& base = shown.first().projected.sizing.filesystems.at(i);
        QStringList row{texts.argument(base.server + u':' + base.mount)};
        for (const ScenarioResult& result : shown) {
            const FilesystemSizing& filesystem = result.projected.sizing.filesystems.at(i);
            row << (filesystem.verdict == Verdict::Unknown
                        ? QStringLiteral("?")
                        : QStringLiteral("%1 %2").arg(texts.bytes(filesystem.peak.high),
                                                      texts.verdict(filesystem.verdict)));
        }
        rows.append(row);
    }
    return rows;
}

static int compared(const Plan& plan, bool asJson, Console& console)
{
    const Outcome outcome = computeOutcome(std::make_shared<const Plan>(plan));
    if (outcome.problem)
        return console.fail(*outcome.problem);
    const QList<ScenarioResult> results = compareScenarios(plan, outcome.moves, Detail::Days);
    if (asJson) {
        const Texts planTexts(plan.language);
        console.out << schemaDocument(QStringLiteral("jalon.scenarios/1"),
                                      scenariosBody(results, wordsOf(planTexts)));
        return 0;
    }
    QList<QStringList> rows{
        heading({"report.scenario", "report.differences", "report.worst-filesystem", "report.worst",
                 "report.when", "report.verdict"},
                console.texts)};
    for (const ScenarioResult& result : results)
        rows.append(comparedRow(result, console.texts));
    console.printTable(rows);
    if (const QList<QStringList> apart = sideBySide(results, console.texts); apart.size() > 1) {
        console.out << '\n';
        console.printTable(apart);
    }
    return 0;
}

static Expected<Plan> promoted(const Plan& plan, const QString& name)
{
    return withScenarioPromoted(plan, name).and_then([](const Plan& edited) -> Expected<Plan> {
        if (const auto inForce = Assumptions::of(edited); !inForce)
            return tl::unexpected(inForce.error());
        return edited;
    });
}

namespace {

struct Verb {
    const char* name;
    const char* usage;
    qsizetype least; ///< words after it
    qsizetype most;  ///< −1: any number
    Expected<Plan> (*edit)(const Plan& plan, const QStringList& words, const QString& reason);
};

constexpr Verb verbs[] = {
    {"add", "add NAME", 1, 1,
     [](const Plan& plan, const QStringList& words, const QString&) {
         return withScenario(plan, words.at(0));
     }},
    {"copy", "copy NAME NEW", 2, 2,
     [](const Plan& plan, const QStringList& words, const QString&) {
         return withScenarioCopied(plan, words.at(0), words.at(1));
     }},
    {"rename", "rename NAME NEW", 2, 2,
     [](const Plan& plan, const QStringList& words, const QString&) {
         return withScenarioRenamed(plan, words.at(0), words.at(1));
     }},
    {"remove", "remove NAME", 1, 1,
     [](const Plan& plan, const QStringList& words, const QString&) {
         return withoutScenario(plan, words.at(0));
     }},
    {"set", "set NAME KEY=VALUE…", 2, -1,
     [](const Plan& plan, const QStringList& words, const QString& reason) {
         return withSet(plan, words.at(0), words.mid(1), reason);
     }},
    {"unset", "unset NAME KEY…", 2, -1,
     [](const Plan& plan, const QStringList& words, const QString&) {
         return withUnset(plan, words.at(0), words.mid(1));
     }},
    {"promote", "promote NAME", 1, 1,
     [](const Plan& plan, const QStringList& words, const QString&) {
         return promoted(plan, words.at(0));
     }},
};

} // namespace

static Expected<const Verb*> verbOf(const QString& name, const QStringList& words)
{
    for (const Verb& verb : verbs) {
        if (name != QLatin1String(verb.name))
            continue;
        const bool isTooMany = verb.most >= 0 && words.size() > verb.most;
        // An empty name is the base, which is changed with assume.
        if (words.size() < verb.least || isTooMany || words.first().isEmpty())
            return failure(ErrorKind::Usage, "command.wrong-scenario-words",
                           {name, QString::fromUtf8(verb.usage)});
        return &verb;
    }
    return failure(ErrorKind::Usage, "command.wrong-scenario-verb", {name});
}

int runScenario(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const QString file = arguments.at(0);
    const QString name = arguments.at(1);
    const QStringList words = arguments.mid(2);
    const bool isList = name == QLatin1String("list");
    if ((isList || name == QLatin1String("compare")) && words.isEmpty()) {
        const auto loaded = loadPlan(file);
        if (!loaded)
            return console.fail(loaded.error());
        const bool asJson = options.isSet(QStringLiteral("json"));
        return isList ? listed(loaded->plan, asJson, console)
                      : compared(loaded->plan, asJson, console);
    }
    const auto verb = verbOf(name, words);
    if (!verb)
        return console.fail(verb.error());
    const QString reason = options.value(QStringLiteral("reason"));
    const auto edited =
        editPlanFile(file, [&](const Plan& plan) { return (*verb)->edit(plan, words, reason); });
    return edited ? 0 : console.fail(edited.error());
}

} // namespace jalon
