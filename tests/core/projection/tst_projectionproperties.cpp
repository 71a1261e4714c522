// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/scenarios.h"
#include "tests/core/projection/projections.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jalon;
using namespace jalon::facts;

static const QStringList mounts{text("/"), text("/a"), text("/b"), text("/c")};

static qint64 upTo(QRandomGenerator& random, qint64 bound)
{
    return qint64(random.generate64() % quint64(bound)) + 1;
}

struct Case {
    Plan plan;
    QList<WaveIn> waves;
    Moves moves;
};

// One to three servers with stores and waves drawn at random, every fact of them known.
static Case randomCase(quint32 seed)
{
    QRandomGenerator random(seed);
    Case made;
    const int count = 1 + int(random.bounded(3));
    const bool isUpgrade = random.bounded(2) == 0;
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("server%1").arg(i);
        Server server = target(name, isUpgrade ? text("3.5.14") : text("4.6.2"));
        setTags(server, i == 0 ? allTags() : QStringList{text("mail/imap")});
        for (const QString& mount : mounts)
            server.facts.filesystems.append(
                disk(mount, 2000 * GB + upTo(random, 5000 * GB), upTo(random, 5000 * GB)));
        const StoreKind archives = isUpgrade ? StoreKind::ArchivesSnappy : StoreKind::Archives;
        for (const StoreKind kind : {StoreKind::MailData, archives, StoreKind::Replication,
                                     StoreKind::Search, StoreKind::Database}) {
            Store drawn =
                store(kind, mounts.at(random.bounded(int(mounts.size()))), upTo(random, 400 * GB));
            drawn.messages = known(upTo(random, 1'000'000));
            server.facts.stores.append(drawn);
        }
        server.facts.databases = {database(text("bj"), upTo(random, 50 * GB))};
        made.plan.servers.append(server);
        for (const char* label : {"1", "2", ""})
            made.waves.append(
                wave(server.name.toLatin1().constData(), label, upTo(random, 300 * GB)));
    }
    made.moves = movesIn(made.waves);
    return made;
}

static QList<AssumptionValue> randomValues(quint32 seed)
{
    QRandomGenerator random(seed * 7919);
    return {given("growth.small", random.bounded(500'000)),
            given("growth.medium", random.bounded(500'000)),
            given("growth.large", random.bounded(900'000)),
            given("archives.batches", 1 + random.bounded(20)),
            given("replication.lagDays", random.bounded(6)),
            given("expunge.days", random.bounded(10)),
            given("archive.days", random.bounded(60)),
            given("archive.always", random.bounded(2)),
            given("backup.generations", random.bounded(4)),
            given("logs.dailyBytes", random.bounded(2'000'000'000)),
            given("horizon.days", 1 + random.bounded(900))};
}

static constexpr quint32 seeds = 60;

class TestProjectionProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lowIsNeverAboveHigh();
    void theFilesystemIsTheSumOfItsStores();
    void theFlowsMakeUpThePeak();
    void thePeakIsTheHighestDay();
    void bothDetailsGiveTheSamePeaks();
    void moreMailNeverFreesADisk();
    void mergingMountsNeverLowersTheNeed();
    void nothingMovedAndNoGrowthKeepsToday();
    void orderOfScenariosDoesNotMatter();
    void hugeVolumesNeverFit();
    void hugeVolumesDoNotWrap();
    void aCenturyIsComputed();
};

void TestProjectionProperties::lowIsNeverAboveHigh()
{
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        const Case of = randomCase(seed);
        const ProjectedSizing result = projected(of.plan, of.moves, randomValues(seed));
        for (const FilesystemProjection& filesystem : result.projection->filesystems)
            for (const SizeRange& used : filesystem.used)
                QVERIFY(used.low <= used.high);
    }
}

void TestProjectionProperties::theFilesystemIsTheSumOfItsStores()
{
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        const Case of = randomCase(seed);
        const ProjectedSizing result = projected(of.plan, of.moves, randomValues(seed));
        for (const FilesystemProjection& filesystem : result.projection->filesystems)
            for (size_t day = 0; day < filesystem.used.size(); ++day) {
                qint64 high = filesystem.used[0].high.bytes();
                for (const StoreSeries& store : filesystem.stores)
                    high += store.days[day].high;
                QCOMPARE(filesystem.used[day].high.bytes(), high);
            }
    }
}

void TestProjectionProperties::theFlowsMakeUpThePeak()
{
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        const Case of = randomCase(seed);
        const ProjectedSizing result = projected(of.plan, of.moves, randomValues(seed));
        for (const FilesystemProjection& filesystem : result.projection->filesystems) {
            qint64 high = filesystem.used[0].high.bytes();
            for (const FlowAmount& flow : filesystem.atPeak)
                high += (takesAway(flow.flow) ? -1 : 1) * flow.amount.high.bytes();
            QCOMPARE(filesystem.peak.high.bytes(), high);
        }
    }
}

void TestProjectionProperties::thePeakIsTheHighestDay()
{
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        const Case of = randomCase(seed);
        const ProjectedSizing result = projected(of.plan, of.moves, randomValues(seed));
        for (const FilesystemProjection& filesystem : result.projection->filesystems) {
            ByteSize highest;
            for (const SizeRange& used : filesystem.used)
                highest = std::max(highest, used.high);
            QCOMPARE(filesystem.peak.high, highest);
            QCOMPARE(filesystem.used[size_t(filesystem.peakDay)].high, highest);
            QVERIFY(filesystem.peak.high >= filesystem.end.high);
            QCOMPARE(filesystem.used.back().high, filesystem.end.high);
        }
    }
}

void TestProjectionProperties::bothDetailsGiveTheSamePeaks()
{
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        const Case of = randomCase(seed);
        const auto days = projected(of.plan, of.moves, randomValues(seed), Detail::Days);
        const auto peaks = projected(of.plan, of.moves, randomValues(seed), Detail::Peaks);
        for (qsizetype i = 0; i < days.sizing.filesystems.size(); ++i) {
            QCOMPARE(peaks.projection->filesystems.at(i).peak,
                     days.projection->filesystems.at(i).peak);
            QCOMPARE(peaks.projection->filesystems.at(i).end,
                     days.projection->filesystems.at(i).end);
            QCOMPARE(peaks.sizing.filesystems.at(i).verdict, days.sizing.filesystems.at(i).verdict);
            QVERIFY(peaks.projection->filesystems.at(i).used.empty());
        }
    }
}

void TestProjectionProperties::moreMailNeverFreesADisk()
{
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        Case of = randomCase(seed);
        QRandomGenerator random(seed);
        const auto before = projected(of.plan, of.moves, randomValues(seed), Detail::Peaks);
        QList<WaveIn> waves = of.waves;
        waves[random.bounded(int(waves.size()))].volume += ByteSize(upTo(random, 200 * GB));
        const auto after = projected(of.plan, movesIn(waves), randomValues(seed), Detail::Peaks);
        for (qsizetype i = 0; i < before.sizing.filesystems.size(); ++i)
            QVERIFY(after.projection->filesystems.at(i).peak.high >=
                    before.projection->filesystems.at(i).peak.high);
    }
}

// The stores of a mount put on another one of the same server, with what it holds.
static Plan merged(Plan plan, const QString& from, const QString& to)
{
    for (Server& server : plan.servers) {
        QList<Filesystem>& all = server.facts.filesystems;
        const auto find = [&](const QString& mount) {
            return std::find_if(all.begin(), all.end(), [&](const Filesystem& filesystem) {
                return filesystem.mount == mount;
            });
        };
        const auto gone = find(from), kept = find(to);
        kept->used->value += gone->used->value;
        kept->available->value += gone->available->value;
        all.erase(gone);
        for (Store& store : server.facts.stores)
            if (store.mount->value == from)
                store.mount->value = to;
    }
    return plan;
}

void TestProjectionProperties::mergingMountsNeverLowersTheNeed()
{
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        const Case of = randomCase(seed);
        const auto apart = projected(of.plan, of.moves, randomValues(seed), Detail::Peaks);
        const auto together = projected(merged(of.plan, text("/b"), text("/a")), of.moves,
                                        randomValues(seed), Detail::Peaks);
        for (const Server& server : of.plan.servers) {
            const QByteArray name = server.name.toLatin1();
            const ByteSize one = at(together, name.constData(), "/a").peak.high;
            QVERIFY(one >= at(apart, name.constData(), "/a").peak.high);
            QVERIFY(one >= at(apart, name.constData(), "/b").peak.high);
        }
    }
}

void TestProjectionProperties::nothingMovedAndNoGrowthKeepsToday()
{
    Plan plan = healthy();
    const auto result = projected(plan, {}, {given("horizon.days", 1000)});
    for (const FilesystemProjection& filesystem : result.projection->filesystems)
        for (const SizeRange& used : filesystem.used)
            QCOMPARE(used, filesystem.used.front());
}

void TestProjectionProperties::orderOfScenariosDoesNotMatter()
{
    Case of = randomCase(3);
    const Scenario growth{text("growth"), {given("growth.large", 300'000)}, {}};
    const Scenario batches{text("batches"), {given("archives.batches", 9)}, {}};
    of.plan.scenarios = {growth, batches};
    const auto one = compareScenarios(of.plan, of.moves, Detail::Peaks);
    of.plan.scenarios = {batches, growth};
    const auto other = compareScenarios(of.plan, of.moves, Detail::Peaks);
    QCOMPARE(one.size(), 3);
    for (qsizetype i = 0; i < one.first().projected.sizing.filesystems.size(); ++i) {
        const auto peak = [i](const ScenarioResult& result) {
            return result.projected.projection->filesystems.at(i).peak;
        };
        QCOMPARE(peak(one.at(1)), peak(other.at(2)));
        QCOMPARE(peak(one.at(2)), peak(other.at(1)));
    }
}

void TestProjectionProperties::hugeVolumesNeverFit()
{
    Case of = randomCase(5);
    of.plan.servers.first().facts.stores.first().bytes = known(ByteSize::max());
    const auto result = projected(of.plan, of.moves);
    bool isTold = false;
    for (const FilesystemSizing& filesystem : result.sizing.filesystems) {
        QVERIFY(filesystem.peak.low <= filesystem.peak.high);
        isTold =
            isTold || filesystem.verdict == Verdict::Unknown || filesystem.verdict == Verdict::Full;
    }
    QVERIFY(isTold);
}

void TestProjectionProperties::hugeVolumesDoNotWrap()
{
    // What grows and what the archiver brings are each near 2⁶³: their sum is not.
    Case of = randomCase(4);
    for (Store& store : of.plan.servers.first().facts.stores)
        if (store.store == StoreKind::MailData)
            store.bytes = known(ByteSize(ByteSize::max().bytes() / 3 * 2));
    for (Filesystem& filesystem : of.plan.servers.first().facts.filesystems)
        filesystem.used = known(ByteSize(ByteSize::max().bytes() / 3 * 2));
    const ProjectedSizing result =
        projected(of.plan, of.moves,
                  {given("archive.always", 1), given("growth.medium", 900'000),
                   given("growth.large", 900'000), given("horizon.days", 900)});
    int seen = 0;
    for (const FilesystemProjection& filesystem : result.projection->filesystems)
        for (const StoreSeries& store : filesystem.stores) {
            if (store.store != StoreKind::Archives)
                continue;
            seen += store.days.back().high == ByteSize::max().bytes();
            for (const StoreSeries::Change& day : store.days)
                QVERIFY(day.low >= 0 && day.high >= day.low);
        }
    QVERIFY(seen > 0);
}

void TestProjectionProperties::aCenturyIsComputed()
{
    const Case of = randomCase(7);
    const auto result =
        projected(of.plan, of.moves,
                  {given("horizon.days", 36'525), given("growth.medium", 10'000'000),
                   given("growth.large", 10'000'000)},
                  Detail::Peaks);
    for (const FilesystemProjection& filesystem : result.projection->filesystems)
        QVERIFY(filesystem.peak.high >= filesystem.end.high);
    QCOMPARE(result.projection->lastDay, 36'525);
}

QTEST_GUILESS_MAIN(TestProjectionProperties)
#include "tst_projectionproperties.moc"
