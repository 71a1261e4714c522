// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/outcome/outcome.h"
#include "core/plan/factsdocument.h"
#include "core/plan/planfile.h"
#include "core/projection/advice.h"
#include "core/report/cells.h"
#include "core/report/projectionwords.h"

namespace jalon {

static Expected<QList<AssumptionValue>> overridesOf(const QCommandLineParser& options)
{
    QList<AssumptionValue> overrides;
    for (const QString& text : options.values(QStringLiteral("set"))) {
        auto value = parseAssumption(text);
        if (!value)
            return tl::unexpected(value.error());
        overrides.append(*value);
    }
    return overrides;
}

static QString placeOf(const FilesystemSizing& filesystem)
{
    return filesystem.server + u':' + filesystem.mount;
}

static QString bytesOrUnknown(const std::optional<ByteSize>& size, const Texts& texts)
{
    return size ? texts.bytes(*size) : QStringLiteral("?");
}

static QString figure(const FilesystemSizing& filesystem, ByteSize size, const Texts& texts)
{
    if (filesystem.verdict == Verdict::Unknown)
        return QStringLiteral("?");
    return (filesystem.isLowerBound() ? QStringLiteral("≥ ") : QString()) + texts.bytes(size);
}

static QStringList rowOf(const ProjectedSizing& projected, qsizetype index, const Texts& texts)
{
    const FilesystemSizing& filesystem = projected.sizing.filesystems.at(index);
    const FilesystemProjection& days = projected.projection->filesystems.at(index);
    const bool isKnown = filesystem.verdict != Verdict::Unknown;
    return {placeOf(filesystem),
            bytesOrUnknown(filesystem.capacity, texts),
            bytesOrUnknown(filesystem.used, texts),
            figure(filesystem, filesystem.peak.high, texts),
            isKnown ? texts.text(report::dayText(*projected.projection, days.peakDay))
                    : QStringLiteral("?"),
            figure(filesystem, filesystem.end.high, texts),
            texts.verdict(filesystem.verdict),
            filesystem.missing > ByteSize() ? figure(filesystem, filesystem.missing, texts)
                                            : QString(),
            report::starsOf(days.confidence)};
}

static void printTable(const ProjectedSizing& projected, Console& console)
{
    QStringList heading;
    for (const char* id :
         {"report.filesystem", "report.capacity", "report.used", "report.worst", "report.when",
          "report.end", "report.verdict", "report.missing", "report.confidence"})
        heading << console.texts.sentence(report::message(id));
    QList<QStringList> rows{heading};
    for (qsizetype i = 0; i < projected.sizing.filesystems.size(); ++i)
        rows.append(rowOf(projected, i, console.texts));
    console.printTable(rows);
}

static void printRemedies(const FilesystemSizing& filesystem, const QList<Remedy>& remedies,
                          Console& console)
{
    console.out << '\n';
    console.print(report::message("command.size-remedies", {placeOf(filesystem)}));
    for (const Remedy& remedy : remedies)
        console.out << "  → " << console.texts.sentence(report::sentenceOf(remedy)) << '\n';
    if (remedies.isEmpty())
        console.out << "  – "
                    << console.texts.sentence(report::message(filesystem.unknowns.isEmpty()
                                                                  ? "report.no-remedy"
                                                                  : "report.remedy-unknown"))
                    << '\n';
}

static Message sentenceOf(const Swing& swing, qsizetype filesystem, const Texts& texts)
{
    const Swing::At& at = swing.filesystems.at(filesystem);
    const QString key = QString::fromLatin1(swing.assumption->key);
    const AssumptionUnit unit = swing.assumption->unit;
    return report::message("command.size-swing",
                           {texts.assumption(key), key, texts.assumptionValue(unit, swing.low),
                            texts.assumptionValue(unit, swing.high), at.peakLow,
                            texts.verdict(at.verdictLow), at.peakHigh,
                            texts.verdict(at.verdictHigh)});
}

static void printSwings(const Sizing& sizing, const QList<Swing>& swings, Console& console)
{
    constexpr qsizetype most = 3;
    const qsizetype fullest = fullestFilesystem(sizing);
    if (fullest < 0 || swings.isEmpty())
        return;
    console.out << '\n';
    console.print(
        report::message("command.size-swings", {placeOf(sizing.filesystems.at(fullest))}));
    for (const Swing& swing : swings.first(std::min(most, swings.size())))
        console.out << "  – " << console.texts.sentence(sentenceOf(swing, fullest, console.texts))
                    << '\n';
}

static void print(const ProjectedSizing& projected, const Advice& advice, Console& console)
{
    printTable(projected, console);
    for (qsizetype i = 0; i < projected.sizing.filesystems.size(); ++i) {
        const FilesystemSizing& filesystem = projected.sizing.filesystems.at(i);
        if (filesystem.verdict == Verdict::Full || filesystem.verdict == Verdict::Tight)
            printRemedies(filesystem, advice.remedies.value(i), console);
    }
    printSwings(projected.sizing, advice.swings, console);
}

int runSize(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const auto loaded = loadPlan(arguments.first());
    if (!loaded)
        return console.fail(loaded.error());
    const auto overrides = overridesOf(options);
    if (!overrides)
        return console.fail(overrides.error());
    const Outcome outcome = computeOutcome(std::make_shared<const Plan>(loaded->plan),
                                           options.value(QStringLiteral("scenario")), *overrides);
    if (outcome.problem)
        return console.fail(*outcome.problem);
    const ProjectedSizing projected = projectedOf(outcome);
    const Advice advice = adviceOn(loaded->plan, outcome.moves, projected);
    if (options.isSet(QStringLiteral("json")))
        console.out << schemaDocument(QStringLiteral("jalon.size/1"),
                                      projectedSizingBody(projected, advice));
    else
        print(projected, advice, console);
    return 0;
}

} // namespace jalon
