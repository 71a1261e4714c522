// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/advice.h"
#include "tests/core/projection/projections.h"
#include "tests/support/crowded.h"

#include <QJsonArray>
#include <QTest>

using namespace jalon;
using namespace jalon::facts;

static const QList<AssumptionValue>& fast()
{
    static const QList<AssumptionValue> values{given("archives.workerDailyBytes", 10'000 * GB)};
    return values;
}

static const Remedy* remedy(const QList<Remedy>& remedies, RemedyKind kind)
{
    for (const Remedy& found : remedies)
        if (found.kind == kind)
            return &found;
    return nullptr;
}

class TestAdvice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void batchesAreTheFewestThatFit();
    void archivingLaterSparesTheArchives();
    void fillingSlowerIsAsFastAsItCan();
    void whatScenariosTellApart();
    void aScenarioWithAnotherPlaceStandsApart();
    void capacityIsWhatIsMissing();
    void aStoreMovesWhereThereIsRoom();
    void whatFitsNeedsNothing();
    void everyRemedyHolds();
    void theWorstOffLacksMost();
    void theWidestSwingComesFirst();
    void swingsGoFromEndToEnd();
    void growthIsWorthAsking();
    void theJsonTellsAll();
};

void TestAdvice::batchesAreTheFewestThatFit()
{
    const auto result = projected(crowdedPlan(), {}, fast());
    const qsizetype live = indexOf(result, "mail", "/live");
    QCOMPARE(result.sizing.filesystems.at(live).verdict, Verdict::Full);
    const auto remedies = remediesFor(crowdedPlan(), {}, result, live);
    const Remedy* batches = remedy(remedies, RemedyKind::ArchiveBatches);
    QVERIFY(batches);
    // 85 % of 700 GB are 595; 400 are used: a batch of 400 GB ÷ n must be 195 GB or less.
    QCOMPARE(batches->changes.first().value, 3);
    QCOMPARE(batches->peak.high, ByteSize(400 * GB + 133'333'333'334));
}

static Plan plainPlan(qint64 liveFree, qint64 archivesFree)
{
    Server server = target(text("mail"), text("4.6.2"));
    setTags(server, allTags());
    server.facts.filesystems = {disk(text("/"), 100 * GB, 9000 * GB),
                                disk(text("/live"), 100 * GB, liveFree),
                                disk(text("/hsm"), 100 * GB, archivesFree)};
    server.facts.stores = {store(StoreKind::MailData, text("/live"), 100 * GB),
                           store(StoreKind::Archives, text("/hsm"), 100 * GB)};
    Plan plan;
    plan.servers = {server};
    return plan;
}

// 520 GB come once expanded, of which 40 % are large. Of the rest 0.25 ÷ 365 is younger by day
// kept. 85 % of 700 GB leave room for 495 GB: 951,923 ppm of 520 GB. 116 days archive 952,328 ppm,
// 117 days 951,918 ppm.
void TestAdvice::archivingLaterSparesTheArchives()
{
    const Plan plan = plainPlan(9000 * GB, 600 * GB);
    const Moves moves = movesIn({wave("mail", "1", 400 * GB)});
    const auto result = projected(plan, moves);
    const qsizetype archives = indexOf(result, "mail", "/hsm");
    QCOMPARE(result.sizing.filesystems.at(archives).verdict, Verdict::Tight);
    const QList<Remedy> remedies = remediesFor(plan, moves, result, archives);
    const Remedy* later = remedy(remedies, RemedyKind::ArchivePolicy);
    QVERIFY(later);
    QCOMPARE(later->changes.first().key, text("archive.days"));
    QCOMPARE(later->changes.first().value, 117);
    QCOMPARE(later->peak.high, ByteSize(100 * GB + 494'997'360'000));
}

// All 520 GB would lie on the live disk at once; the nights empty it when they come more slowly.
void TestAdvice::fillingSlowerIsAsFastAsItCan()
{
    const Plan plan = plainPlan(500 * GB, 9000 * GB);
    const Moves moves = movesIn({wave("mail", "1", 400 * GB)});
    const auto rate = [](qint64 bytes) { return given("fill.dailyBytes", bytes); };
    const auto result = projected(plan, moves, {rate(1600 * GB)});
    const qsizetype live = indexOf(result, "mail", "/live");
    QCOMPARE(result.sizing.filesystems.at(live).verdict, Verdict::Full);
    const QList<Remedy> remedies = remediesFor(plan, moves, result, live);
    const Remedy* slower = remedy(remedies, RemedyKind::SlowerFilling);
    QVERIFY(slower);
    const qint64 found = slower->changes.first().value;
    QCOMPARE(found, 400 * GB);
    const auto faster = projected(plan, moves, {rate(found + 100 * GB)});
    QVERIFY(faster.sizing.filesystems.at(live).verdict != Verdict::Fits);
}

void TestAdvice::whatScenariosTellApart()
{
    Plan plan = plainPlan(9000 * GB, 9000 * GB);
    const Moves moves = movesIn({wave("mail", "1", 400 * GB)});
    const auto scenario = [](const char* name, const char* key, qint64 value) {
        return Scenario{text(name), {given(key, value)}, {}};
    };
    plan.scenarios = {scenario("a hair", "fill.expansionHigh", 1'300'001)};
    QVERIFY(differingFilesystems(compareScenarios(plan, moves, Detail::Peaks)).isEmpty());
    plan.scenarios = {scenario("twice", "fill.expansionHigh", 2'600'000)};
    const auto results = compareScenarios(plan, moves, Detail::Peaks);
    const auto differing = differingFilesystems(comparable(results));
    const auto& base = results.first().projected;
    // The archives take nearly 520 GB more, and nothing else as much.
    QCOMPARE(differing.first(), indexOf(base, "mail", "/hsm"));
    // However small, another verdict is a difference.
    plan.scenarios = {scenario("stricter", "threshold.tight", 10'000)};
    QCOMPARE(differingFilesystems(compareScenarios(plan, moves, Detail::Peaks)).size(), 3);
}

// Only the scenario moves mail, and nothing tells where its server would keep it.
void TestAdvice::aScenarioWithAnotherPlaceStandsApart()
{
    Plan plan;
    Server server = target(text("mail"), text("4.6.2"));
    setTags(server, allTags());
    server.facts.filesystems = {disk(text("/data"), 100 * GB, 900 * GB)};
    for (const StoreKind kind : {StoreKind::Replication, StoreKind::Search, StoreKind::Database,
                                 StoreKind::Logs, StoreKind::Archives})
        server.facts.stores.append(store(kind, text("/data"), GB));
    plan.servers = {server};
    plan.scenarios = {{text("mail"), {given("fill.incomingBytes", 100 * GB)}, {}}};
    const auto results = compareScenarios(plan, {}, Detail::Peaks);
    QCOMPARE(results.size(), 2);
    QVERIFY(results.at(1).projected.sizing.filesystems.size() >
            results.at(0).projected.sizing.filesystems.size());
    QCOMPARE(comparable(results).size(), 1);
    QVERIFY(differingFilesystems(comparable(results)).isEmpty());
}

void TestAdvice::capacityIsWhatIsMissing()
{
    const auto result = projected(crowdedPlan(), {}, fast());
    const qsizetype live = indexOf(result, "mail", "/live");
    const auto remedies = remediesFor(crowdedPlan(), {}, result, live);
    const Remedy* capacity = remedy(remedies, RemedyKind::MoreCapacity);
    QVERIFY(capacity);
    // 800 GB must be at most 85 %.
    QCOMPARE(capacity->capacity, ByteSize(941'176'470'589 - 700 * GB));
    QCOMPARE(remedies.last().kind, RemedyKind::MoreCapacity);
}

void TestAdvice::aStoreMovesWhereThereIsRoom()
{
    const auto result = projected(crowdedPlan(), {}, fast());
    const auto remedies = remediesFor(crowdedPlan(), {}, result, indexOf(result, "mail", "/live"));
    const Remedy* move = remedy(remedies, RemedyKind::MoveStore);
    QVERIFY(move && move->relocation);
    QCOMPARE(move->relocation->store, StoreKind::MailData);
    QVERIFY(move->relocation->mount == text("/") || move->relocation->mount == text("/hsm"));
}

void TestAdvice::whatFitsNeedsNothing()
{
    const auto result = projected(crowdedPlan(), {}, fast());
    QVERIFY(remediesFor(crowdedPlan(), {}, result, indexOf(result, "mail", "/")).isEmpty());
    Plan unknown = crowdedPlan();
    unknown.servers.first().facts.filesystems[1].used.reset();
    const auto other = projected(unknown, {}, fast());
    QVERIFY(remediesFor(unknown, {}, other, indexOf(other, "mail", "/live")).isEmpty());
}

void TestAdvice::everyRemedyHolds()
{
    const auto result = projected(crowdedPlan(), {}, fast());
    const qsizetype live = indexOf(result, "mail", "/live");
    const QList<Remedy> remedies = remediesFor(crowdedPlan(), {}, result, live);
    QVERIFY(remedies.size() >= 3);
    for (const Remedy& found : remedies) {
        QList<Relocation> relocations;
        if (found.relocation)
            relocations = {*found.relocation};
        Plan plan = crowdedPlan();
        Filesystem& disk = plan.servers.first().facts.filesystems[1];
        disk.available->value += found.capacity;
        disk.capacity->value += found.capacity;
        const auto tried =
            projectSizing(plan, {}, *Assumptions::of(plan, {}, fast() + found.changes), {},
                          Detail::Days, relocations);
        QCOMPARE(tried.sizing.filesystems.at(live).verdict, Verdict::Fits);
        QCOMPARE(tried.projection->filesystems.at(live).peak, found.peak);
    }
}

void TestAdvice::theWorstOffLacksMost()
{
    const auto filesystem = [](qint64 usable, qint64 peak, qint64 missing) {
        FilesystemSizing sizing;
        sizing.stores = {StoreKind::MailData};
        sizing.usable = ByteSize(usable * GB);
        sizing.peak = {ByteSize(peak * GB), ByteSize(peak * GB)};
        sizing.missing = ByteSize(missing * GB);
        return sizing;
    };
    Sizing sizing;
    QCOMPARE(fullestFilesystem(sizing), -1);
    sizing.filesystems = {filesystem(10, 3, 0), filesystem(10, 8, 0), filesystem(100, 60, 0)};
    QCOMPARE(fullestFilesystem(sizing), 1);
    sizing.filesystems << filesystem(10, 20, 14) << filesystem(1000, 1200, 412);
    QCOMPARE(fullestFilesystem(sizing), 4);
    sizing.filesystems << filesystem(500, 800, 412);
    QCOMPARE(fullestFilesystem(sizing), 5);
}

void TestAdvice::theWidestSwingComesFirst()
{
    const auto result = projected(crowdedPlan(), {}, fast());
    const auto swings = sensitivity(crowdedPlan(), {}, result);
    const qsizetype fullest = fullestFilesystem(result.sizing);
    QCOMPARE(fullest, indexOf(result, "mail", "/live"));
    // Written back at 7 GB a day, the nights keep pace: nothing else frees as much.
    QCOMPARE(swings.first().assumption->key, "archives.workerDailyBytes");
    for (qsizetype i = 1; i < swings.size(); ++i)
        QVERIFY(swings.at(i - 1).swingOf(fullest) >= swings.at(i).swingOf(fullest));
}

// Three times 200 GB come back at the high end, and 1.1 times at the low one.
void TestAdvice::swingsGoFromEndToEnd()
{
    const auto result = projected(crowdedPlan(), {}, fast());
    const QList<Swing> swings = sensitivity(crowdedPlan(), {}, result);
    const auto expansion = std::ranges::find_if(swings, [](const Swing& swing) {
        return qstrcmp(swing.assumption->key, "archives.expansionHigh") == 0;
    });
    QVERIFY(expansion != swings.cend());
    const Swing::At& live = expansion->filesystems.at(indexOf(result, "mail", "/live"));
    QCOMPARE(live.peakLow, ByteSize(620 * GB));
    QCOMPARE(live.peakHigh, ByteSize(1000 * GB));
    QCOMPARE(live.verdictLow, Verdict::Tight);
    QCOMPARE(live.verdictHigh, Verdict::Full);
}

void TestAdvice::growthIsWorthAsking()
{
    const auto result = projected(crowdedPlan(), {}, fast());
    const auto swings = sensitivity(crowdedPlan(), {}, result);
    QVERIFY(std::ranges::any_of(swings, [](const Swing& swing) {
        return qstrcmp(swing.assumption->key, "growth.medium") == 0;
    }));
    QVERIFY(std::ranges::none_of(swings, [](const Swing& swing) {
        return qstrcmp(swing.assumption->key, "fill.expansionHigh") == 0;
    }));
}

void TestAdvice::theJsonTellsAll()
{
    const auto result = projected(crowdedPlan(), {}, fast() + QList{given("horizon.days", 5)});
    const QJsonObject body = projectedSizingBody(result, adviceOn(crowdedPlan(), {}, result));
    const QJsonArray filesystems = body.value(text("filesystems")).toArray();
    const QJsonObject live = filesystems.at(indexOf(result, "mail", "/live")).toObject();
    const QJsonArray days = live.value(text("days")).toArray();
    QCOMPARE(days.size(), result.projection->lastDay + 1);
    QCOMPARE(days.at(1).toObject().value(text("highBytes")).toInteger(), 800 * GB);
    QCOMPARE(days.at(1).toObject().value(text("on")).toString(), text("2026-03-03"));
    QCOMPARE(live.value(text("peak")).toObject().value(text("on")).toString(), text("2026-03-03"));
    QVERIFY(!live.value(text("peak")).toObject().value(text("flows")).toArray().isEmpty());
    QCOMPARE(live.value(text("confidence")).toObject().value(text("stars")).toInt(), 3);
    QCOMPARE(
        live.value(text("remedies")).toArray().first().toObject().value(text("kind")).toString(),
        text("archive-batches"));
    QVERIFY(!body.value(text("sensitivity")).toArray().isEmpty());
    QCOMPARE(body.value(text("projection")).toObject().value(text("today")).toString(),
             text("2026-03-02"));
}

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
