// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sizing/sizings.h"

#include <QTest>

using namespace jalon;
using namespace jalon::facts;

class TestVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdictsAtTheirBoundaries_data();
    void verdictsAtTheirBoundaries();
    void reserveAloneMakesItFull();
    void missingIsExact();
    void fullOfWhatIsKnownAlone();
    void fillOfAnUnknownSourceIsUnknown();
    void missingFactsAreUnknown();
    void hugeVolumesAreUnknown_data();
    void hugeVolumesAreUnknown();
    void noFilesystemIsUnknown();
    void versionFiveIsUnknown();
    void memoryOfTheSearchServer();
    void memoryThatIsNotKnownIsNotEnough();
    void memoryHasAThresholdOfItsOwn();
};

void TestVerdict::verdictsAtTheirBoundaries_data()
{
    QTest::addColumn<qint64>("used");
    QTest::addColumn<int>("verdict");
    QTest::newRow("84.9 %") << qint64(849 * GB) << int(Verdict::Fits);
    QTest::newRow("85 %") << qint64(850 * GB) << int(Verdict::Fits);
    QTest::newRow("85 % and a byte") << qint64(850 * GB + 1) << int(Verdict::Tight);
    QTest::newRow("95 %") << qint64(950 * GB) << int(Verdict::Tight);
    QTest::newRow("95 % and a byte") << qint64(950 * GB + 1) << int(Verdict::Full);
}

void TestVerdict::verdictsAtTheirBoundaries()
{
    QFETCH(qint64, used);
    QFETCH(int, verdict);
    Plan plan;
    Server server = target(text("plain"), text("4.8.1"));
    server.facts.filesystems = {disk(text("/"), used, 1000 * GB - used)};
    plan.servers = {server};
    QCOMPARE(int(sized(plan).filesystems.first().verdict), verdict);
}

void TestVerdict::reserveAloneMakesItFull()
{
    Plan plan;
    Server server = target(text("log"), text("4.8.1"));
    server.facts.filesystems = {disk(text("/"), 4 * GB, 10 * GB),
                                disk(text("/var/log"), GB / 10, GB - 1)};
    server.facts.stores = {store(StoreKind::Logs, text("/var/log"), GB / 10)};
    plan.servers = {server};
    const Sizing sizing = sized(plan);
    const FilesystemSizing* log = at(sizing, "log", "/var/log");
    QCOMPARE(log->verdict, Verdict::Full);
    QCOMPARE(log->why.id, QStringLiteral("sizing.why.reserve"));
    QCOMPARE(log->missing, ByteSize(1));
}

void TestVerdict::missingIsExact()
{
    Plan plan = upgradeOnOneDisk();
    for (const qint64 available : QList<qint64>{100 * GB, 285 * GB, 300 * GB, 511'764'705'881}) {
        Filesystem& root = plan.servers[0].facts.filesystems[0];
        root.available->value = ByteSize(available);
        const ByteSize missing = sized(plan).filesystems.first().missing;
        QVERIFY(missing > ByteSize());
        root.available->value = ByteSize(available) + missing;
        QCOMPARE(sized(plan).filesystems.first().verdict, Verdict::Fits);
        QCOMPARE(sized(plan).filesystems.first().missing, ByteSize());
        root.available->value = ByteSize(available + missing.bytes() - 1);
        QVERIFY(sized(plan).filesystems.first().verdict != Verdict::Fits);
        QCOMPARE(sized(plan).filesystems.first().missing, ByteSize(1));
        // Freeing as much is enough too.
        root.used->value = ByteSize(1000 * GB) - missing;
        root.available->value = ByteSize(available) + missing;
        QCOMPARE(sized(plan).filesystems.first().verdict, Verdict::Fits);
        root.used->value = ByteSize(1000 * GB);
    }
}

void TestVerdict::fullOfWhatIsKnownAlone()
{
    // Without L nothing is known of replication, index and growth of the databases, but the copy of
    // bj takes 10 GB more: 1,000 + 10 of 1,063 GB are 95.01 %, of 1,064 GB 94.9 %.
    Plan plan = upgradeOnOneDisk();
    ServerFacts& facts = plan.servers[0].facts;
    facts.stores[0].bytes.reset();
    facts.filesystems[0].available->value = ByteSize(63 * GB);
    const FilesystemSizing full = sized(plan).filesystems.first();
    QCOMPARE(full.verdict, Verdict::Full);
    QVERIFY(full.isLowerBound());
    QCOMPARE(full.end.high, ByteSize(1010 * GB));
    // 1,010 GB at 85 % ask for 1,188,235,294,117.6 bytes.
    QCOMPARE(full.missing, ByteSize(125'235'294'118));
    QCOMPARE(full.why.id, text("sizing.why.known-alone"));
    QCOMPARE(full.unknowns.size(), 1);
    QCOMPARE(full.unknowns.first().id, text("sizing.missing.live"));
    QCOMPARE(full.reasons().size(), 2);

    facts.filesystems[0].available->value = ByteSize(64 * GB);
    const FilesystemSizing open = sized(plan).filesystems.first();
    QCOMPARE(open.verdict, Verdict::Unknown);
    QCOMPARE(open.missing, ByteSize());
    QVERIFY(!open.isLowerBound());
    QCOMPARE(open.reasons().size(), 1);

    // The reserve of the logs is known too.
    facts.filesystems[0].used->value = ByteSize(GB);
    facts.filesystems[0].available->value = ByteSize(11 * GB - 1);
    QCOMPARE(sized(plan).filesystems.first().verdict, Verdict::Full);
    facts.filesystems[0].available->value = ByteSize(12 * GB);
    QCOMPARE(sized(plan).filesystems.first().verdict, Verdict::Unknown);
}

void TestVerdict::fillOfAnUnknownSourceIsUnknown()
{
    Plan plan = healthy();
    Server source;
    source.name = text("old");
    source.as = ServerRole::Source;
    plan.servers.append(source);
    const Sizing sizing = sized(plan);
    QCOMPARE(sizing.filesystems.first().verdict, Verdict::Unknown);
    QCOMPARE(sizing.filesystems.first().why.id, QStringLiteral("sizing.missing.moved"));
    const Sizing set = sized(plan, {given("fill.incomingBytes", 0)});
    QCOMPARE(set.filesystems.first().verdict, Verdict::Fits);
}

void TestVerdict::noFilesystemIsUnknown()
{
    Plan plan = upgradeOnOneDisk();
    plan.servers[0].facts.filesystems.clear();
    const Sizing sizing = sized(plan);
    QCOMPARE(sizing.filesystems.size(), 1);
    QCOMPARE(sizing.filesystems.first().verdict, Verdict::Unknown);
    QCOMPARE(sizing.filesystems.first().why.id, QStringLiteral("sizing.missing.filesystem"));
}

void TestVerdict::versionFiveIsUnknown()
{
    Plan plan = healthy();
    plan.servers[0].facts.bluemind.commercial->value = text("5.1.3");
    const Sizing sizing = sized(plan);
    QCOMPARE(sizing.filesystems.first().verdict, Verdict::Unknown);
    QCOMPARE(sizing.filesystems.first().why.id, QStringLiteral("sizing.missing.version-5"));
    QVERIFY(sizing.filesystems.first().terms.isEmpty());
}

void TestVerdict::memoryOfTheSearchServer()
{
    // 8 GB set aside + 1,610,612,736 = 9,610,612,736 of 32 GB fits; of 11 GB it is 87.4 %: tight;
    // a byte less than it all is full.
    Plan plan = upgradeOnOneDisk();
    QCOMPARE(sized(plan).servers.first().memory.verdict, Verdict::Fits);
    QCOMPARE(sized(plan).servers.first().memory.available, ByteSize(24 * GB));
    ServerFacts& facts = plan.servers[0].facts;
    for (const auto& [bytes, verdict] :
         {std::pair(11 * GB, Verdict::Tight), std::pair(qint64(9'610'612'736), Verdict::Tight),
          std::pair(qint64(9'610'612'735), Verdict::Full)}) {
        facts.memoryBytes->value = ByteSize(bytes);
        QCOMPARE(sized(plan).servers.first().memory.verdict, verdict);
    }
    facts.memorySettings.clear();
    QCOMPARE(sized(plan).servers.first().memory.verdict, Verdict::Unknown);
    facts.memoryBytes.reset();
    QCOMPARE(sized(plan).servers.first().memory.verdict, Verdict::Unknown);
}

void TestVerdict::memoryThatIsNotKnownIsNotEnough()
{
    Plan plan = healthy();
    ServerFacts& facts = plan.servers[0].facts;
    const auto memory = [&] { return sized(plan).servers.first().memory; };
    QCOMPARE(memory().increase, ByteSize());
    QCOMPARE(memory().verdict, Verdict::Fits);
    const auto settings = std::exchange(facts.memorySettings, {});
    QCOMPARE(memory().verdict, Verdict::Unknown);
    facts.memorySettings = settings;
    facts.memoryBytes.reset();
    QCOMPARE(memory().verdict, Verdict::Unknown);
}

void TestVerdict::memoryHasAThresholdOfItsOwn()
{
    Plan plan = upgradeOnOneDisk();
    plan.servers[0].facts.memoryBytes->value = ByteSize(11 * GB);
    const auto verdict = [&](const char* key, qint64 ppm) {
        return sized(plan, {given(key, ppm)}).servers.first().memory.verdict;
    };
    QCOMPARE(verdict("threshold.full", 860'000), Verdict::Tight);
    QCOMPARE(verdict("threshold.tight", 900'000), Verdict::Tight);
    QCOMPARE(verdict("threshold.memory", 900'000), Verdict::Fits);
}

void TestVerdict::missingFactsAreUnknown()
{
    using Forget = void (*)(ServerFacts&);
    const QList<std::pair<const char*, Forget>> forgotten{
        {"sizing.missing.figures", [](ServerFacts& f) { f.filesystems[0].used.reset(); }},
        {"sizing.missing.figures", [](ServerFacts& f) { f.filesystems[0].available.reset(); }},
        {"sizing.missing.live", [](ServerFacts& f) { f.stores[0].bytes.reset(); }},
        {"sizing.missing.live", [](ServerFacts& f) { f.stores.removeFirst(); }},
        {"sizing.missing.archives", [](ServerFacts& f) { f.stores[1].bytes.reset(); }},
        {"sizing.missing.archives",
         [](ServerFacts& f) {
             f.stores.removeAt(1);
             f.unread = {{text("spool:/var/spool/bm-hsm"), text("unread.permission"), {}}};
         }},
        {"sizing.missing.version",
         [](ServerFacts& f) {
             f.bluemind = {};
             f.stores.removeAt(1);
         }},
        {"sizing.missing.database",
         [](ServerFacts& f) {
             f.databases[0].bytes.reset();
             f.stores[3].bytes.reset();
         }},
    };
    for (const auto& [id, forget] : forgotten) {
        Plan plan = upgradeOnOneDisk();
        forget(plan.servers[0].facts);
        const FilesystemSizing root = sized(plan).filesystems.first();
        QCOMPARE(int(root.verdict), int(Verdict::Unknown));
        QCOMPARE(root.why.id, text(id));
    }
    Plan present = healthy();
    present.servers[0].facts.stores[1].bytes.reset();
    QCOMPARE(sized(present).filesystems.first().why.id, text("sizing.missing.present"));
}

void TestVerdict::hugeVolumesAreUnknown_data()
{
    QTest::addColumn<int>("store");
    for (int i = 0; i < 5; ++i)
        QTest::addRow("store %d", i) << i;
}

void TestVerdict::hugeVolumesAreUnknown()
{
    QFETCH(int, store);
    Plan plan = upgradeOnOneDisk();
    plan.servers[0].facts.stores[store].bytes->value = ByteSize::max();
    plan.servers[0].facts.filesystems[0].used->value = ByteSize::max();
    const FilesystemSizing root = sized(plan).filesystems.first();
    QCOMPARE(int(root.verdict), int(Verdict::Unknown));
    QCOMPARE(root.why.id, text("sizing.missing.too-large"));
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
