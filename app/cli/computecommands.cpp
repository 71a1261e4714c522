// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/findings/finding.h"
#include "core/plan/enums.h"
#include "core/plan/factsdocument.h"
#include "core/plan/planfile.h"
#include "core/report/reportbuilder.h"
#include "ui/print/reportwriter.h"

namespace jalon {

static Expected<Sizing> sizingOf(const Plan& plan, const QCommandLineParser& options)
{
    QList<AssumptionValue> overrides;
    for (const QString& text : options.values(QStringLiteral("set"))) {
        auto value = parseAssumption(text);
        if (!value)
            return tl::unexpected(value.error());
        overrides.append(*value);
    }
    const QString scenario = options.value(QStringLiteral("scenario"));
    return Assumptions::of(plan, scenario, overrides).map([&](const Assumptions& assumptions) {
        return sizePlan(plan, assumptions, scenario);
    });
}

static QString bytesOrUnknown(const std::optional<ByteSize>& size, const Texts& texts)
{
    return size ? texts.bytes(*size) : QStringLiteral("?");
}

static QString figure(const FilesystemSizing& filesystem, ByteSize size, const Texts& texts)
{
    return (filesystem.isLowerBound() ? QStringLiteral("≥ ") : QString()) + texts.bytes(size);
}

static void printSizing(const Sizing& sizing, Console& console)
{
    const Texts& texts = console.texts;
    const auto heading = [&](const char* id) {
        return texts.sentence({QString::fromLatin1(id), {}});
    };
    QList<QStringList> rows{{heading("report.filesystem"), heading("report.capacity"),
                             heading("report.used"), heading("report.end"),
                             heading("report.verdict"), heading("report.missing")}};
    for (const FilesystemSizing& filesystem : sizing.filesystems)
        rows.append({filesystem.server + u':' + filesystem.mount,
                     bytesOrUnknown(filesystem.capacity, texts),
                     bytesOrUnknown(filesystem.used, texts),
                     filesystem.verdict == Verdict::Unknown
                         ? QStringLiteral("?")
                         : figure(filesystem, filesystem.end.high, texts),
                     texts.verdict(filesystem.verdict),
                     filesystem.missing > ByteSize{} ? figure(filesystem, filesystem.missing, texts)
                                                     : QString()});
    console.printTable(rows);
}

int runSize(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const auto loaded = loadPlan(arguments.first());
    if (!loaded)
        return console.fail(loaded.error());
    const auto sizing = sizingOf(loaded->plan, options);
    if (!sizing)
        return console.fail(sizing.error());
    if (options.isSet(QStringLiteral("json")))
        console.out << schemaDocument(QStringLiteral("jalon.size/1"), sizingBody(*sizing));
    else
        printSizing(*sizing, console);
    return 0;
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
            console.out << " · " << finding.subjects.join(QStringLiteral(", "));
        console.out << "\n  " << texts.sentence(finding.statement) << '\n';
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
    const Plan& plan = loaded->plan;
    const auto assumptions = Assumptions::of(plan);
    if (!assumptions)
        return console.fail(assumptions.error());
    const QList<Finding> findings = checkPlan(plan, sizePlan(plan, *assumptions));
    if (options.isSet(QStringLiteral("json"))) {
        const Texts planTexts(plan.language);
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
    const auto assumptions = Assumptions::of(plan);
    if (!assumptions)
        return console.fail(assumptions.error());
    const Sizing sizing = sizePlan(plan, *assumptions);
    const ReportDocument document = buildReport(plan, sizing, checkPlan(plan, sizing));
    const auto written = writeReport(document, Texts(plan.language), file, console.cancel, {});
    return written ? 0 : console.fail(written.error());
}

} // namespace jalon
