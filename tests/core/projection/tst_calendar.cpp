// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/archiver.h"
#include "core/projection/calendar.h"
#include "tests/core/projection/projections.h"

#include <QTest>

using namespace jalon;
using namespace jalon::facts;
using namespace jalon::projection;

class TestCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrivalsKeepToTheirRate();
    void arrivalsUseWhatADayHasLeft();
    void arrivalsEndWithinACentury();
    void wavesAreOrderedByTheirNumbers();
    void growthIsCompoundedByYear();
    void growthSaturates();
    void thePolicyArchivesByAgeAndSize_data();
    void thePolicyArchivesByAgeAndSize();
};

void TestCalendar::arrivalsKeepToTheirRate()
{
    Arrivals arrivals;
    QVERIFY(arrivals.isNone());
    QVERIFY(arrivals.add(ByteSize(25), 3, ByteSize(10)));
    QCOMPARE(arrivals.firstDay(), 3);
    QCOMPARE(arrivals.lastDay(), 5);
    QCOMPARE(arrivals.at(2), ByteSize());
    QCOMPARE(arrivals.at(3), ByteSize(10));
    QCOMPARE(arrivals.at(5), ByteSize(25));
    QCOMPARE(arrivals.at(500), ByteSize(25));
}

void TestCalendar::arrivalsUseWhatADayHasLeft()
{
    Arrivals arrivals;
    QVERIFY(arrivals.add(ByteSize(15), 1, ByteSize(10)));
    QVERIFY(arrivals.add(ByteSize(10), 1, ByteSize(10)));
    QCOMPARE(arrivals.at(2), ByteSize(20));
    QCOMPARE(arrivals.at(3), ByteSize(25));
    QVERIFY(arrivals.add(ByteSize(1), 9, ByteSize(10)));
    QCOMPARE(arrivals.at(8), ByteSize(25));
    QCOMPARE(arrivals.at(9), ByteSize(26));
}

void TestCalendar::arrivalsEndWithinACentury()
{
    Arrivals arrivals;
    QVERIFY(!arrivals.add(ByteSize(1'000'000), 0, ByteSize(1)));
    QCOMPARE(arrivals.lastDay(), dayLimit);
    QCOMPARE(arrivals.whole(), ByteSize(1'000'000));
}

void TestCalendar::wavesAreOrderedByTheirNumbers()
{
    const QStringList ordered = wavesInOrder(
        {text("Vague 10"), QString(), text("Vague 2"), text("Pilote"), text("Vague 02")});
    QCOMPARE(ordered, QStringList({text("Pilote"), text("Vague 02"), text("Vague 2"),
                                   text("Vague 10"), QString()}));
    QVERIFY(wavesInOrder({}).isEmpty());
}

void TestCalendar::growthIsCompoundedByYear()
{
    const Ratio quarter = Ratio::percent(25);
    QCOMPARE(grownBy(quarter, 0).ppm, 0);
    QCOMPARE(grownBy(quarter, 365).ppm, 250'000);
    QCOMPARE(grownBy(quarter, 730).ppm, 562'500);
    // Half of the second year: 1.25 × 0.25 × 182 ÷ 365, rounded down.
    QCOMPARE(grownBy(quarter, 365 + 182).ppm, 250'000 + 155'821);
    QCOMPARE(grownBy({}, 36'525).ppm, 0);
}

void TestCalendar::growthSaturates()
{
    const Ratio tenfold = Ratio::percent(1000);
    qint64 before = 0;
    for (int day = 0; day <= dayLimit; day += 30) {
        const qint64 now = grownBy(tenfold, day).ppm;
        QVERIFY(now >= before);
        before = now;
    }
    QVERIFY(ByteSize(1'000'000).scaledUp({before}) > ByteSize(1'000'000));
}

void TestCalendar::thePolicyArchivesByAgeAndSize_data()
{
    QTest::addColumn<QList<AssumptionValue>>("values");
    QTest::addColumn<qint64>("ppm");
    QTest::newRow("by age alone") << QList{given("archive.largeShare", 0),
                                           given("archive.days", 73),
                                           given("archive.yearShare", 500'000)}
                                  << qint64(900'000);
    // 0.4 in messages above 1 MiB; of the 0.6 left, 0.9 is old enough.
    QTest::newRow("by age and size")
        << QList{given("archive.largeShare", 400'000), given("archive.days", 73),
                 given("archive.yearShare", 500'000)}
        << qint64(940'000);
    // Above 4 MiB only half as much: 0.2 + 0.8 × 0.9.
    QTest::newRow("larger messages")
        << QList{given("archive.largeShare", 400'000), given("archive.days", 73),
                 given("archive.yearShare", 500'000), given("archive.maxSize", 4 << 20)}
        << qint64(920'000);
    QTest::newRow("at once") << QList{given("archive.days", 0)} << qint64(1'000'000);
    QTest::newRow("never by age") << QList{given("archive.days", 3650),
                                           given("archive.yearShare", 1'000'000),
                                           given("archive.largeShare", 300'000)}
                                  << qint64(300'000);
    QTest::newRow("of any size") << QList{given("archive.maxSize", 1)} << qint64(1'000'000);
}

void TestCalendar::thePolicyArchivesByAgeAndSize()
{
    QFETCH(const QList<AssumptionValue>, values);
    QTEST(archivableShare(*Assumptions::of({}, {}, values)).ppm, "ppm");
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
