// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportbuilder.h"
#include "tests/support/crowded.h"

#include <QJsonArray>
#include <QtTest>

using namespace jalon;
using namespace jalon::facts;

namespace {

constexpr qint64 GB = 1'000'000'000;

Outcome outcomeOf(Plan plan)
{
    return computeOutcome(std::make_shared<const Plan>(std::move(plan)));
}

Plan withScenarios()
{
    Plan plan = crowdedPlan();
    plan.scenarios = {scenario("30 days", "archive.days", 30),
                      scenario("batches", "archives.batches", 3),
                      scenario("by hand", "nonsense.key", 1)};
    return plan;
}

QList<ReportSection> sections(const ReportDocument& document, const QString& id)
{
    QList<ReportSection> found;
    for (const ReportSection& section : document.sections)
        if (section.id == id)
            found.append(section);
    return found;
}

QList<TimelineSpec> timelines(const ReportSection& section)
{
    QList<TimelineSpec> found;
    for (const ReportBlock& block : section.blocks)
        if (const auto* timeline = std::get_if<ReportTimeline>(&block))
            found.append(timeline->timeline);
    return found;
}

/// The table of this caption in any of the sections; an empty one when there is none.
ReportTable table(const QList<ReportSection>& among, const QString& caption)
{
    for (const ReportSection& section : among)
        for (const ReportBlock& block : section.blocks)
            if (const auto* found = std::get_if<ReportTable>(&block);
                found && found->caption.id == caption)
                return *found;
    return {};
}

QString id(const ReportText& text)
{
    const auto* message = std::get_if<Message>(&text.content);
    return message ? message->id : QString();
}

QString textOf(const ReportText& text)
{
    const auto* argument = std::get_if<Argument>(&text.content);
    const auto* words = argument ? std::get_if<QString>(argument) : nullptr;
    return words ? *words : QString();
}

/// The first argument of the message in a cell.
template <class T>
T argument(const ReportText& text)
{
    return std::get<T>(std::get<Message>(text.content).arguments.at(0));
}

} // namespace

class TestForecastReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFullestMomentComesFirst();
    void eachServerHasItsChart();
    void flowsAddUpToTheByte();
    void remediesAreTold();
    void unknownsAreNotRemedied();
    void scenariosStandSideBySide();
    void withoutScenariosThereIsNoSection();
    void threeAssumptionsAreToMeasure();
    void everyRowFillsItsColumns();
    void theJsonHasTheDays();
    void aSizingWithoutDaysHasNone();
};

void TestForecastReport::theFullestMomentComesFirst()
{
    const ReportDocument document = buildReport(outcomeOf(crowdedPlan()));
    const QList<ReportSection> worst = sections(document, u"worst-moments"_qs);
    QCOMPARE(worst.size(), 1);
    const QList<QList<ReportText>> rows = table(worst, {}).rows;
    const QList<ReportText> first = rows.first();
    QCOMPARE(textOf(first.at(1)), u"/live"_qs);
    QCOMPARE(std::get<QDateTime>(std::get<Argument>(first.at(2).content)).date(),
             QDate(2026, 3, 3));
    QCOMPARE(id(first.at(3)), u"report.of"_qs);
    QCOMPARE(argument<ByteSize>(first.at(3)), ByteSize(800 * GB));
    QCOMPARE(id(first.at(5)), u"flow.archives.reintegration"_qs);
    QCOMPARE(id(first.at(6)), u"verdict.full"_qs);
    QCOMPARE(textOf(first.at(7)).size(), 5);
}

void TestForecastReport::eachServerHasItsChart()
{
    const ReportDocument document = buildReport(outcomeOf(crowdedPlan()));
    const QList<ReportSection> disks = sections(document, u"disks"_qs);
    QCOMPARE(disks.size(), 2);
    QVERIFY(disks.at(1).startsPage);
    const QList<TimelineSpec> charts = timelines(disks.at(1));
    QVERIFY(!charts.isEmpty());
    QCOMPARE(charts.first().id, u"days:mail:/live"_qs);
    QCOMPARE(charts.first().worst->value.high, ByteSize(800 * GB));
}

void TestForecastReport::flowsAddUpToTheByte()
{
    const ReportDocument document = buildReport(outcomeOf(crowdedPlan()));
    const ReportTable flows = table(sections(document, u"disks"_qs), u"report.at-peak"_qs);
    QVERIFY(flows.rows.size() >= 6);
    QMap<QString, std::pair<qint64, qint64>> sums;
    int told = 0;
    for (const QList<ReportText>& row : flows.rows) {
        auto& [low, high] = sums[textOf(row.at(0))];
        const auto lowOfRow = argument<qint64>(row.at(3));
        const auto highOfRow = argument<qint64>(row.at(4));
        if (id(row.at(1)) == u"report.worst") {
            QCOMPARE(lowOfRow, low);
            QCOMPARE(highOfRow, high);
            ++told;
        }
        low += lowOfRow;
        high += highOfRow;
    }
    QVERIFY(told >= 2);
}

void TestForecastReport::remediesAreTold()
{
    const ReportDocument document = buildReport(outcomeOf(crowdedPlan()));
    const ReportTable remedies = table(sections(document, u"disks"_qs), u"report.remedies"_qs);
    QStringList told;
    for (const QList<ReportText>& row : remedies.rows) {
        QCOMPARE(textOf(row.at(0)), u"/live"_qs);
        told << id(row.at(1));
    }
    QVERIFY(told.contains(u"remedy.archive-batches"_qs));
    QVERIFY(told.contains(u"remedy.move.mail-data"_qs));
    QCOMPARE(told.last(), u"remedy.more-capacity"_qs);
}

void TestForecastReport::unknownsAreNotRemedied()
{
    Outcome outcome = outcomeOf(crowdedPlan());
    FilesystemSizing& live = outcome.sizing->filesystems[1];
    QCOMPARE(live.mount, u"/live"_qs);
    live.unknowns = {{u"sizing.missing.live"_qs, {u"mail"_qs}}};
    const ReportDocument document = buildReport(outcome);
    const ReportTable remedies = table(sections(document, u"disks"_qs), u"report.remedies"_qs);
    QCOMPARE(remedies.rows.size(), 1);
    QCOMPARE(id(remedies.rows.first().at(1)), u"report.remedy-unknown"_qs);
}

void TestForecastReport::scenariosStandSideBySide()
{
    const ReportDocument document = buildReport(outcomeOf(withScenarios()));
    const QList<ReportSection> found = sections(document, u"scenarios"_qs);
    QCOMPARE(found.size(), 1);
    const QList<QList<ReportText>> rows = table(found, {}).rows;
    QCOMPARE(rows.size(), 4);
    QCOMPARE(id(rows.at(0).at(0)), u"timeline.base"_qs);
    QCOMPARE(argument<QString>(rows.at(2).at(0)), u"batches"_qs);
    QCOMPARE(id(rows.at(0).at(5)), u"verdict.full"_qs);
    QCOMPARE(id(rows.at(2).at(5)), u"verdict.fits"_qs);
    // One that was edited by hand says what is wrong with it, and the others are compared.
    QCOMPARE(id(rows.at(3).at(2)), u"sizing.scenario-unknown-key"_qs);
    const QList<TimelineSpec> charts = timelines(found.first());
    QCOMPARE(charts.size(), 1);
    QCOMPARE(charts.first().lines.size(), 3);
    const ReportTable differences = table(found, u"report.what-differs"_qs);
    QCOMPARE(differences.rows.size(), 3);
    QCOMPARE(id(differences.rows.first().at(1)), u"assumption.archive.days"_qs);
}

void TestForecastReport::withoutScenariosThereIsNoSection()
{
    QVERIFY(sections(buildReport(outcomeOf(crowdedPlan())), u"scenarios"_qs).isEmpty());
}

void TestForecastReport::threeAssumptionsAreToMeasure()
{
    const ReportDocument document = buildReport(outcomeOf(crowdedPlan()));
    const QList<QList<ReportText>> rows = table(sections(document, u"measure-next"_qs), {}).rows;
    QCOMPARE(rows.size(), 3);
    QCOMPARE(id(rows.first().at(0)), u"assumption.archives.workerDailyBytes"_qs);
}

void TestForecastReport::everyRowFillsItsColumns()
{
    for (const ReportSection& section : buildReport(outcomeOf(withScenarios())).sections)
        for (const ReportBlock& block : section.blocks)
            if (const auto* found = std::get_if<ReportTable>(&block))
                for (const QList<ReportText>& row : found->rows)
                    QCOMPARE(row.size(), found->columns.size());
}

void TestForecastReport::theJsonHasTheDays()
{
    const QJsonObject body = reportBody(buildReport(outcomeOf(crowdedPlan())),
                                        [](const ReportText& text) { return id(text); });
    QJsonObject timeline;
    for (const QJsonValue& section : body.value(u"sections").toArray())
        for (const QJsonValue& block : section.toObject().value(u"blocks").toArray())
            if (timeline.isEmpty())
                timeline = block.toObject().value(u"timeline").toObject();
    QCOMPARE(timeline.value(u"id").toString(), u"days:mail:/live"_qs);
    QCOMPARE(timeline.value(u"form").toString(), u"bands"_qs);
    QCOMPARE(timeline.value(u"usableBytes").toInteger(), 700 * GB);
    QCOMPARE(timeline.value(u"worst").toObject().value(u"on").toString(), u"2026-03-03"_qs);
    const QJsonObject line = timeline.value(u"lines").toArray().first().toObject();
    QCOMPARE(line.value(u"points").toArray().at(1).toObject().value(u"highBytes").toInteger(),
             800 * GB);
}

void TestForecastReport::aSizingWithoutDaysHasNone()
{
    const Outcome outcome = outcomeOf(withScenarios());
    const ReportDocument document = buildReport(*outcome.plan, *outcome.sizing, outcome.findings);
    for (const char* absent : {"worst-moments", "scenarios", "measure-next"})
        QVERIFY(sections(document, QString::fromLatin1(absent)).isEmpty());
}

QTEST_GUILESS_MAIN(TestForecastReport)
#include "tst_forecastreport.moc"
