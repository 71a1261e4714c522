// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/hardwareadvice.h"
#include "tests/core/sizing/sizings.h"

#include <QTest>

using namespace jalon;
using namespace jalon::facts;

class TestHardwareAdvice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tables_data();
    void tables();
    void usersAreCountedOnce();
    void dedicatedFromTheirLimits();
    void disagreementsStandTogether();
    void nothingKnownIsNotNought();
};

void TestHardwareAdvice::tables_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<qint64>("cores");
    QTest::addColumn<qint64>("memory4");
    QTest::addColumn<qint64>("memory5");
    const auto row = [](qint64 units, qint64 cores, qint64 memory4, qint64 memory5) {
        QTest::addRow("%lld", static_cast<long long>(units))
            << units << cores << memory4 << memory5;
    };
    row(0, 2, 16, 24);
    row(200, 2, 16, 24);
    row(201, 4, 16, 24);
    row(251, 4, 24, 24);
    row(1000, 4, 24, 24);
    row(1001, 6, 32, 32);
    row(2501, 8, 48, 48);
    row(3001, 12, 48, 48);
    row(5001, 12, 64, 64);
    row(6000, 12, 64, 64);
    row(6001, 14, 64, 64);
    row(10'000, 20, 64, 64);
    row(10'001, 22, 96, 96);
    row(std::numeric_limits<qint64>::max(), 2 * 9'223'372'036'854'776, 96, 96);
}

void TestHardwareAdvice::tables()
{
    QFETCH(qint64, units);
    QFETCH(qint64, cores);
    QFETCH(qint64, memory4);
    QFETCH(qint64, memory5);
    QCOMPARE(needOfVersion4(units).cores, cores);
    QCOMPARE(needOfVersion5(units).cores, cores);
    QCOMPARE(needOfVersion4(units).memory, ByteSize(memory4 * GB));
    QCOMPARE(needOfVersion5(units).memory, ByteSize(memory5 * GB));
    QCOMPARE(needOfVersion4(units).isSplit, units > 5000);
}

void TestHardwareAdvice::usersAreCountedOnce()
{
    Plan plan = upgradeOnOneDisk();
    const auto add = [&plan](const char* address, const char* kind, bool isSuspended) {
        MailboxVolume box;
        box.address = text(address);
        box.kind = known(text(kind));
        box.suspended = known(isSuspended);
        plan.servers[0].facts.mailboxes.append(box);
    };
    add("Ann@example.org", "user", false);
    add("bob@example.org", "user", true);
    add("team@example.org", "mailshare", false);
    QList<Mailbox> mailboxes(3);
    mailboxes[0].address = text("ann@example.org");
    mailboxes[1].address = text("carl@example.org");
    mailboxes[2].address = text("dora@example.org");
    mailboxes[2].leftBehind = text("gone");
    plan.inventory.mailboxes = MailboxTable(mailboxes);
    HardwareAdvice advice = hardwareAdvice(plan, sized(plan));
    QCOMPARE(advice.users, 2);
    QCOMPARE(advice.units, 4);
    QCOMPARE(hardwareAdvice(plan, sized(plan, {given("units.perUser", 5)})).units, 10);
    QCOMPARE(advice.server, text("mail"));
    QCOMPARE(advice.memory, ByteSize(32 * GB));
    QVERIFY(!advice.cores);
}

// L + A is 500 GB.
void TestHardwareAdvice::dedicatedFromTheirLimits()
{
    const Plan plan = upgradeOnOneDisk();
    QCOMPARE(hardwareAdvice(plan, sized(plan)).search, Dedication::NotNeeded);
    const HardwareAdvice advice = hardwareAdvice(
        plan,
        sized(plan, {given("dedicated.search", 500 * GB), given("dedicated.mail", 500 * GB + 1)}));
    QCOMPARE(advice.search, Dedication::Needed);
    QCOMPARE(advice.mailServer, Dedication::NotNeeded);
}

void TestHardwareAdvice::disagreementsStandTogether()
{
    Plan plan = upgradeOnOneDisk();
    MailboxVolume box;
    box.address = text("ann@example.org");
    box.kind = known(text("user"));
    plan.servers[0].facts.mailboxes = {box};
    const HardwareAdvice advice = hardwareAdvice(plan, sized(plan));
    QCOMPARE(advice.disagreements.size(), 3);
    const Disagreement& spare = advice.disagreements.at(0);
    QCOMPARE(spare.one.low, 10'400'000'000);   // 40 % of 32 − 6
    QCOMPARE(spare.other.low, 13'500'000'000); // 50 % of 32 − 5
    QCOMPARE(advice.disagreements.at(1).one.low, 50 * GB);
    QCOMPARE(advice.disagreements.at(1).other.high, 125 * GB);
    QCOMPARE(advice.disagreements.at(2).one.low, 2);
    QCOMPARE(advice.disagreements.at(2).other.low, 1); // 0.6, rounded up
}

void TestHardwareAdvice::nothingKnownIsNotNought()
{
    const HardwareAdvice advice = hardwareAdvice(Plan(), sized(Plan()));
    QCOMPARE(advice.users, 0);
    QVERIFY(advice.server.isEmpty() && !advice.mail && advice.disagreements.isEmpty());
    QCOMPARE(advice.search, Dedication::Unknown);
}

QTEST_GUILESS_MAIN(TestHardwareAdvice)
#include "tst_hardwareadvice.moc"
