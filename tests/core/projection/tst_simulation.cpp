// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/projection/projections.h"

#include <QTest>

using namespace jalon;
using namespace jalon::facts;

static const char* const live = "/var/spool/cyrus";
static const char* const hsm = "/var/spool/bm-hsm";

/// A 3.5 to be upgraded: the live mail on one filesystem, the archives on another, all the rest on
/// the root.
static Plan smallUpgrade()
{
    Server server = target(text("mail"), text("3.5.14"));
    setTags(server, allTags());
    server.facts.filesystems = {disk(text("/"), 1'000'000'000, 9'000'000'000),
                                disk(text(live), 500'000'000, 500'000'000),
                                disk(text(hsm), 200'000'000, 800'000'000)};
    Store packed = store(StoreKind::ArchivesSnappy, text(hsm), 100'000'001);
    packed.messages = known(qint64(1000));
    server.facts.stores = {store(StoreKind::MailData, text(live), 400'000'000), packed};
    server.facts.databases = {database(text("bj"), 10'000'000)};
    Plan plan;
    plan.servers = {server};
    return plan;
}

static const QList<AssumptionValue>& threeDays()
{
    static const QList<AssumptionValue> values{given("horizon.days", 3),
                                               given("calendar.startDays", 1),
                                               given("expunge.days", 1),
                                               given("archives.expansionLow", 1'500'000),
                                               given("archives.expansionHigh", 2'000'000),
                                               given("archives.workerDailyBytes", 1000 * GB),
                                               given("archives.stubBytes", 4096),
                                               given("archive.days", 73),
                                               given("archive.yearShare", 500'000),
                                               given("archive.largeShare", 0),
                                               given("logs.reserve", 0)};
    return values;
}

static qint64 high(const FilesystemProjection& filesystem, size_t day)
{
    return filesystem.used.at(day).high.bytes();
}

static qint64 low(const FilesystemProjection& filesystem, size_t day)
{
    return filesystem.used.at(day).low.bytes();
}

static qint64 flow(const QList<FlowAmount>& flows, Flow wanted)
{
    for (const FlowAmount& amount : flows)
        if (amount.flow == wanted)
            return amount.amount.high.bytes();
    return 0;
}

class TestSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeDaysByHand();
    void wavesFillOneAfterTheOther();
    void batchesKeepTheLiveMailSmall();
    void backupsKeepWhatHasLeft();
    void followersLag();
    void logsComeAndGo();
    void usersGrowByTheirClass();
    void otherStoresStayWhenTheMailIsArchived();
    void aStoreIsMovedElsewhere();
    void whatIsNotKnownIsNotComputed();
    void whatNeverEndsIsSaid();
};

// Day 0 is the survey's, 2026-03-02. 1.5 and 2 times the Snappy archives of 100,000,001 bytes are
// 150,000,002 (rounded up) and 200,000,002 bytes.
//
// Day 1: the upgrade, and all archives written back during the day.
//   live mail   L = 400,000,000 + 150,000,002 … 200,000,002 = 550,000,002 … 600,000,002
//   its disk    500,000,000 + 150,000,002 … 200,000,002 = 650,000,002 … 700,000,002
//   archives    200,000,000 − 100,000,001 = 99,999,999
//   all mail    V = L, the Snappy files being gone
//   root        1,000,000,000
//               + replication, rebuilt: ⌈0.25 × L⌉ = 137,500,001 … 150,000,001
//               + search, rebuilt: ⌈0.2 × 550,000,002⌉ … ⌈0.25 × 600,000,002⌉
//                                  = 110,000,001 … 150,000,001
//               + databases: ⌈0.1 × V⌉ = 55,000,001 … 60,000,001
//               + bj copied: 10,000,000
//               = 1,312,500,003 … 1,370,000,003
// Day 2: the night at 04:00. 0.5 of the mail came within a year, evenly: 73 days of it are 0.1 of
//   all, so 0.9 of what was live, stubs apart, and all that came back goes to the archives:
//   ⌈0.9 × 395,904,000⌉ = 356,313,600 and 150,000,002 … 200,000,002 are
//   506,313,602 … 556,313,602.
//   The 1,000 stubs of 4,096 bytes are pruned a day after they were expunged: 4,096,000.
//   live disk   650,000,002 − 506,313,602 − 4,096,000 … 700,000,002 − 556,313,602 − 4,096,000
//               = 139,590,400 both
//   archives    99,999,999 + 506,313,602 … 556,313,602 = 606,313,601 … 656,313,601
//   root        as on day 1: what has grown does not shrink
// Day 3: nothing more.
void TestSimulation::threeDaysByHand()
{
    const ProjectedSizing result = projected(smallUpgrade(), {}, threeDays());
    QCOMPARE(result.projection->today, QDate(2026, 3, 2));
    QCOMPARE(result.projection->lastDay, 3);
    QCOMPARE(result.projection->settledDay, 2);

    const FilesystemProjection& mail = at(result, "mail", live);
    QCOMPARE(high(mail, 0), 500'000'000);
    QCOMPARE(low(mail, 1), 650'000'002);
    QCOMPARE(high(mail, 1), 700'000'002);
    QCOMPARE(low(mail, 2), 139'590'400);
    QCOMPARE(high(mail, 2), 139'590'400);
    QCOMPARE(high(mail, 3), 139'590'400);
    QCOMPARE(mail.peakDay, 1);
    QCOMPARE(mail.peak.high, ByteSize(700'000'002));
    QCOMPARE(mail.end.high, ByteSize(139'590'400));
    QCOMPARE(flow(mail.atPeak, Flow::Reintegration), 200'000'002);
    QCOMPARE(flow(mail.atEnd, Flow::ArchivedOut), 556'313'602);
    QCOMPARE(flow(mail.atEnd, Flow::StubsRemoved), 4'096'000);

    const FilesystemProjection& archives = at(result, "mail", hsm);
    QCOMPARE(high(archives, 1), 99'999'999);
    QCOMPARE(low(archives, 2), 606'313'601);
    QCOMPARE(high(archives, 2), 656'313'601);
    QCOMPARE(archives.peakDay, 2);

    const FilesystemProjection& root = at(result, "mail", "/");
    QCOMPARE(low(root, 1), 1'312'500'003);
    QCOMPARE(high(root, 1), 1'370'000'003);
    QCOMPARE(high(root, 3), 1'370'000'003);
    QCOMPARE(root.peakDay, 1);

    const FilesystemSizing& verdict = sizingAt(result, "mail", live);
    QCOMPARE(verdict.verdict, Verdict::Fits);
    QCOMPARE(verdict.peakOn, std::optional(QDate(2026, 3, 3)));
}

static Plan emptyTarget(qint64 available = 10'000 * GB)
{
    Server server = target(text("new"), text("4.8.24"));
    setTags(server, allTags());
    server.facts.filesystems = {disk(text("/"), 10 * GB, available)};
    server.facts.stores = {store(StoreKind::MailData, text("/"), 0)};
    Plan plan;
    plan.servers = {server};
    return plan;
}

static const QList<AssumptionValue>& mailAlone()
{
    static const QList<AssumptionValue> values{given("replication.ratio", 0),
                                               given("search.lowRatio", 0),
                                               given("search.highRatio", 0),
                                               given("database.growthRatio", 0),
                                               given("fill.expansionLow", 1'000'000),
                                               given("fill.expansionHigh", 1'000'000),
                                               given("fill.dailyBytes", 100 * GB),
                                               given("waves.intervalDays", 3),
                                               given("horizon.days", 20)};
    return values;
}

// 100 GB a day at most: wave 2 of 150 GB on days 1 and 2, wave 10 from day 4, the rest from day 7.
void TestSimulation::wavesFillOneAfterTheOther()
{
    const Moves moves = movesIn(
        {wave("new", "10", 250 * GB), wave("new", "2", 150 * GB), wave("new", "", 40 * GB)});
    const ProjectedSizing result = projected(emptyTarget(), moves, mailAlone());
    const FilesystemProjection& root = at(result, "new", "/");
    const QList<qint64> expected{10, 110, 160, 160, 260, 360, 410, 450, 450};
    for (qsizetype day = 0; day < expected.size(); ++day)
        QCOMPARE(high(root, size_t(day)), expected.at(day) * GB);
    QCOMPARE(root.end.high, ByteSize(450 * GB));
    QCOMPARE(result.projection->waves.size(), 3);
    QCOMPARE(result.projection->waves.at(0).wave, text("2"));
    QCOMPARE(result.projection->waves.at(1).first, 4);
    QCOMPARE(result.projection->waves.at(1).last, 6);
    QCOMPARE(result.projection->waves.at(2).wave, QString());
}

// In four batches a quarter comes back a day, and the night takes it before the next one.
void TestSimulation::batchesKeepTheLiveMailSmall()
{
    const ProjectedSizing once = projected(smallUpgrade(), {}, threeDays());
    const ProjectedSizing batches =
        projected(smallUpgrade(), {}, threeDays() + QList{given("archives.batches", 4)});
    QCOMPARE(at(once, "mail", live).peak.high, ByteSize(700'000'002));
    QCOMPARE(at(batches, "mail", live).peak.high, ByteSize(500'000'000 + 50'000'001));
    QCOMPARE(at(batches, "mail", live).peakDay, 1);
    QCOMPARE(at(batches, "mail", hsm).end.high, at(once, "mail", hsm).end.high);
    QCOMPARE(batches.projection->servers.first().lastArchiveDay, 4);
}

// Two trees: the night's own, and the one of the night before, which still holds what the archiver
// has moved since and the Snappy files that were removed.
void TestSimulation::backupsKeepWhatHasLeft()
{
    Plan plan = smallUpgrade();
    plan.servers.first().facts.filesystems.append(
        disk(text("/var/backups/bluemind"), 600'000'000, 9'000'000'000));
    const ProjectedSizing result =
        projected(plan, {}, threeDays() + QList{given("backup.generations", 2)});
    const FilesystemProjection& backups = at(result, "mail", "/var/backups/bluemind");
    // Day 1: V has gone from 500,000,001 to 600,000,002; the Snappy files are in the older tree.
    QCOMPARE(high(backups, 1), 600'000'000 + 100'000'001 + 100'000'001);
    // Day 2: V is 595,904,002; what was archived and the stubs are in the older tree.
    QCOMPARE(high(backups, 2), 600'000'000 + 95'904'001 + 556'313'602 + 4'096'000);
    // Day 3: the older tree is that of day 2.
    QCOMPARE(high(backups, 3), 600'000'000 + 95'904'001);
}

void TestSimulation::followersLag()
{
    const ProjectedSizing result =
        projected(smallUpgrade(), {}, threeDays() + QList{given("replication.lagDays", 2)});
    const FilesystemProjection& root = at(result, "mail", "/");
    QCOMPARE(high(root, 2), 1'010'000'000);
    QCOMPARE(high(root, 3), 1'370'000'003);
    QCOMPARE(result.projection->lastDay, 4);
}

void TestSimulation::logsComeAndGo()
{
    const Moves moves = movesIn({wave("new", "1", 250 * GB)});
    const ProjectedSizing result =
        projected(emptyTarget(), moves,
                  mailAlone() + QList{given("logs.dailyBytes", GB), given("logs.keptDays", 2)});
    const FilesystemProjection& root = at(result, "new", "/");
    QCOMPARE(high(root, 1), 111 * GB);
    QCOMPARE(high(root, 3), 262 * GB);
    QCOMPARE(high(root, 4), 261 * GB);
    QCOMPARE(high(root, 5), 260 * GB);
}

// 100 GB of large mailboxes at 50 % and 10 GB of others at none: 50 GB more after 365 days.
void TestSimulation::usersGrowByTheirClass()
{
    Plan plan = emptyTarget();
    plan.servers.first().facts.stores.first().bytes = known(ByteSize(110 * GB));
    MailboxVolume large;
    large.address = text("anne@example.org");
    large.volume = known(ByteSize(100 * GB));
    plan.servers.first().facts.mailboxes = {large};
    const ProjectedSizing result = projected(
        plan, {}, mailAlone() + QList{given("growth.large", 500'000), given("horizon.days", 730)});
    const FilesystemProjection& root = at(result, "new", "/");
    QCOMPARE(high(root, 365), 60 * GB);
    QCOMPARE(high(root, 730), 10 * GB + 125 * GB);
    QCOMPARE(root.peakDay, 730);
}

void TestSimulation::otherStoresStayWhenTheMailIsArchived()
{
    Plan plan = smallUpgrade();
    plan.servers.first().facts.stores.append(store(StoreKind::MailMeta, text(live), 200'000'000));
    const ProjectedSizing result =
        projected(plan, {}, threeDays() + QList{given("archive.largeShare", 1'000'000)});
    QVERIFY(at(result, "mail", live).end.low >= ByteSize(200'000'000));
}

void TestSimulation::aStoreIsMovedElsewhere()
{
    const ProjectedSizing moved =
        projectSizing(smallUpgrade(), {}, *Assumptions::of({}, {}, threeDays()), {}, Detail::Days,
                      {{text("mail"), StoreKind::MailData, text("/")}});
    QCOMPARE(high(at(moved, "mail", live), 0), 100'000'000);
    QCOMPARE(high(at(moved, "mail", live), 1), 100'000'000);
    QCOMPARE(high(at(moved, "mail", "/"), 0), 1'400'000'000);
    QCOMPARE(high(at(moved, "mail", "/"), 1), 1'400'000'000 + 370'000'003 + 200'000'002);
}

void TestSimulation::whatIsNotKnownIsNotComputed()
{
    Plan plan = smallUpgrade();
    plan.servers.first().facts.stores.first().bytes.reset();
    plan.servers.first().facts.filesystems[1].used.reset();
    const ProjectedSizing result = projected(plan, {}, threeDays());
    QCOMPARE(sizingAt(result, "mail", live).verdict, Verdict::Unknown);
    QCOMPARE(sizingAt(result, "mail", "/").verdict, Verdict::Unknown);
    QCOMPARE(at(result, "mail", live).confidence.stars, 1);
    QVERIFY(projected({}).projection->filesystems.isEmpty());
}

void TestSimulation::whatNeverEndsIsSaid()
{
    const Moves moves = movesIn({wave("new", "1", 2000 * GB)});
    const ProjectedSizing result =
        projected(emptyTarget(), moves, mailAlone() + QList{given("fill.dailyBytes", 1'000'000)});
    QVERIFY(result.projection->isCut);
    QCOMPARE(sizingAt(result, "new", "/").verdict, Verdict::Unknown);
    QCOMPARE(sizingAt(result, "new", "/").why.id, text("sizing.missing.never-done"));
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
