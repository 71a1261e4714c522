// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/timelinespec.h"
#include "tests/core/projection/projections.h"
#include "tests/support/crowded.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace jalon;
using namespace jalon::facts;

static std::vector<SizeRange> daysOf(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<SizeRange> days;
    for (int day = 0; day < count; ++day) {
        const qint64 low = random.bounded(1'000'000);
        days.push_back({ByteSize(low), ByteSize(low + random.bounded(1000))});
    }
    return days;
}

static ByteSize highest(const std::vector<SizeRange>& days, size_t from, size_t to)
{
    ByteSize most;
    for (size_t day = from; day < to; ++day)
        most = std::max(most, days[day].high);
    return most;
}

class TestTimelineSpec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fewDaysAreWhole();
    void thinningLosesNoPeak_data();
    void thinningLosesNoPeak();
    void eachStretchKeepsItsHighest();
    void theBandEndsAtItsCapacity();
    void whatIsUnknownIsSaidToBe();
    void undatedDaysAreNumbered();
    void storesAddUp();
    void scenariosShareTheirAxis();
    void manyScenariosAreEightLines();

private:
    static ProjectedSizing of(const Plan& plan, const QString& scenario = {})
    {
        return projectSizing(plan, {}, *Assumptions::of(plan, scenario), scenario);
    }
};

void TestTimelineSpec::fewDaysAreWhole()
{
    QVERIFY(thinned({}).isEmpty());
    const auto days = daysOf(366, 1);
    const auto points = thinned(days);
    QCOMPARE(points.size(), 366);
    for (int day = 0; day < 366; ++day) {
        QCOMPARE(points.at(day).day, day);
        QCOMPARE(points.at(day).value, days[size_t(day)]);
    }
}

void TestTimelineSpec::thinningLosesNoPeak_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("limit");
    for (const int count : {4, 367, 368, 1096, 36'526})
        for (const int limit : {3, 10, 366})
            QTest::addRow("%d in %d", count, limit) << count << limit;
}

void TestTimelineSpec::thinningLosesNoPeak()
{
    QFETCH(int, count);
    QFETCH(int, limit);
    const auto days = daysOf(count, quint32(count + limit));
    const auto points = thinned(days, limit);
    QVERIFY(points.size() <= limit);
    QCOMPARE(points.first().day, 0);
    QCOMPARE(points.last().day, count - 1);
    ByteSize most;
    for (qsizetype i = 0; i < points.size(); ++i) {
        QVERIFY(i == 0 || points.at(i - 1).day < points.at(i).day);
        QCOMPARE(points.at(i).value, days[size_t(points.at(i).day)]);
        most = std::max(most, points.at(i).value.high);
    }
    QCOMPARE(most, highest(days, 0, days.size()));
}

void TestTimelineSpec::eachStretchKeepsItsHighest()
{
    // Eight days between the two ends, in four stretches of two.
    std::vector<SizeRange> days;
    for (const int high : {0, 5, 9, 3, 1, 2, 2, 7, 4, 0})
        days.push_back({ByteSize(0), ByteSize(high)});
    QList<int> kept;
    for (const auto& point : thinned(days, 6))
        kept.append(point.day);
    QCOMPARE(kept, QList<int>({0, 2, 3, 5, 7, 9}));
}

void TestTimelineSpec::theBandEndsAtItsCapacity()
{
    const ProjectedSizing result = of(crowdedPlan());
    const TimelineSpec spec = filesystemTimeline(result, indexOf(result, "mail", "/live"));
    QCOMPARE(spec.lines.size(), 1);
    QCOMPARE(spec.form, TimelineSpec::Form::Bands);
    QCOMPARE(spec.lines.first().points.first().value.high, ByteSize(400 * GB));
    QCOMPARE(spec.capacity.value(), ByteSize(700 * GB));
    QCOMPARE(spec.thresholds, QList<ByteSize>({ByteSize(595 * GB), ByteSize(665 * GB)}));
    QCOMPARE(spec.lastDay, result.projection->lastDay);
    QVERIFY(spec.worst.has_value());
    QCOMPARE(spec.worst->day, 1);
    QCOMPARE(spec.worst->value.high, ByteSize(800 * GB));
    QCOMPARE(spec.summary.id, text("chart.days-worst"));
    QCOMPARE(std::get<ByteSize>(spec.summary.arguments.at(2)), ByteSize(800 * GB));
    QCOMPARE(std::get<ByteSize>(spec.summary.arguments.at(3)), ByteSize(700 * GB));
    QCOMPARE(std::get<QDateTime>(spec.summary.arguments.at(4)).date(), QDate(2026, 3, 3));
}

void TestTimelineSpec::whatIsUnknownIsSaidToBe()
{
    Plan plan = crowdedPlan();
    plan.servers.first().facts.filesystems[1].used.reset();
    const ProjectedSizing result = of(plan);
    const TimelineSpec spec = filesystemTimeline(result, indexOf(result, "mail", "/live"));
    QCOMPARE(spec.summary.id, text("chart.days-unknown"));
    QVERIFY(!spec.worst && !spec.capacity);
    const ProjectedSizing peaks = projected(crowdedPlan(), {}, {}, Detail::Peaks);
    QVERIFY(filesystemTimeline(peaks, 1).lines.isEmpty());
    QVERIFY(storesTimeline(peaks, 1).lines.isEmpty());
}

void TestTimelineSpec::undatedDaysAreNumbered()
{
    ProjectedSizing result = of(crowdedPlan());
    auto undated = std::make_shared<Projection>(*result.projection);
    undated->today = {};
    result.projection = undated;
    const TimelineSpec spec = filesystemTimeline(result, indexOf(result, "mail", "/live"));
    QCOMPARE(spec.summary.id, text("chart.days-numbered"));
    QCOMPARE(std::get<qint64>(spec.summary.arguments.at(4)), 1);
}

void TestTimelineSpec::storesAddUp()
{
    const ProjectedSizing result = of(crowdedPlan());
    for (qsizetype i = 0; i < result.sizing.filesystems.size(); ++i) {
        const TimelineSpec spec = storesTimeline(result, i);
        QCOMPARE(spec.form, TimelineSpec::Form::Stacked);
        QVERIFY(spec.lines.size() >= 1 && spec.lines.size() <= 8);
        const auto& used = result.projection->filesystems.at(i).used;
        for (qsizetype p = 0; p < spec.lines.first().points.size(); ++p) {
            SizeRange sum;
            for (const TimelineSpec::Line& line : spec.lines) {
                sum.low += line.points.at(p).value.low;
                sum.high += line.points.at(p).value.high;
            }
            QCOMPARE(sum, used[size_t(spec.lines.first().points.at(p).day)]);
        }
    }
}

void TestTimelineSpec::scenariosShareTheirAxis()
{
    Plan plan = crowdedPlan();
    plan.scenarios = {scenario("batches", "archives.batches", 3)};
    const ProjectedSizing base = of(plan);
    const ProjectedSizing batches = of(plan, text("batches"));
    const TimelineSpec spec =
        scenariosTimeline({{scenarioLabel({}), &base}, {scenarioLabel(text("batches")), &batches}},
                          text("mail"), text("/live"));
    QCOMPARE(spec.lines.size(), 2);
    QCOMPARE(spec.worst->value.high, ByteSize(800 * GB));
    QCOMPARE(spec.lastDay, std::max(base.projection->lastDay, batches.projection->lastDay));
    QCOMPARE(spec.summary.id, text("chart.scenarios-worst"));
    QVERIFY(std::get<ByteSize>(spec.summary.arguments.at(2)) < ByteSize(595 * GB));
    QVERIFY(scenariosTimeline({{scenarioLabel({}), &base}}, text("mail"), text("/none"))
                .lines.isEmpty());
}

void TestTimelineSpec::manyScenariosAreEightLines()
{
    const ProjectedSizing base = of(crowdedPlan());
    QList<std::pair<Message, const ProjectedSizing*>> many;
    for (int i = 0; i < 20; ++i)
        many.append({scenarioLabel(QString::number(i)), &base});
    QCOMPARE(scenariosTimeline(many, text("mail"), text("/live")).lines.size(), 8);
}

QTEST_GUILESS_MAIN(TestTimelineSpec)
#include "tst_timelinespec.moc"
