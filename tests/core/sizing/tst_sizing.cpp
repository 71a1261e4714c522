// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/sizing.h"
#include "tests/support/facts.h"

#include <QTest>

using namespace jalon;
using namespace jalon::facts;

static constexpr qint64 GB = 1'000'000'000;

static QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

static Sizing sized(const Plan& plan, const QList<AssumptionValue>& overrides = {})
{
    return sizePlan(plan, *Assumptions::of(plan, {}, overrides));
}

static const FilesystemSizing* at(const Sizing& sizing, const char* server, const char* mount)
{
    for (const FilesystemSizing& filesystem : sizing.filesystems)
        if (filesystem.server == text(server) && filesystem.mount == text(mount))
            return &filesystem;
    return nullptr;
}

static const SizeTerm* term(const FilesystemSizing& filesystem, const char* rule)
{
    for (const SizeTerm& candidate : filesystem.terms)
        if (candidate.rule == text(rule))
            return &candidate;
    return nullptr;
}

static AssumptionValue given(const char* key, qint64 value)
{
    AssumptionValue result;
    result.key = text(key);
    result.value = value;
    return result;
}

class TestSizing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void upgradeOnOneFilesystem();
    void upgradeRoundsUp();
    void upgradeOnSeparateFilesystems();
    void searchOnAnotherServer();
    void storeSplitOverFilesystems();
    void fillFromSources();
    void fillFromTheAssumption();
    void fillOfAnUnknownSourceIsUnknown();
    void headersAreRoundedToBlocks();
    void dedicatedFilesystemBoundsTheHeaders();
    void sharedNetworkFilesystemIsSummed();
    void sameDeviceMountedTwiceIsOne();
    void verdictsAtTheirBoundaries_data();
    void verdictsAtTheirBoundaries();
    void reserveAloneMakesItFull();
    void missingIsExact();
    void memoryOfTheSearchServer();
    void noFilesystemIsUnknown();
    void versionFiveIsUnknown();
    void plainServerNeedsNothing();
};

void TestSizing::upgradeOnOneFilesystem()
{
    // L = 400 GB, A = 100 GB, V = 500 GB; nothing is in BlueMind 4 yet and all is rebuilt.
    // replication 0.25 × 400 = 100 GB; search 0.20 × 500 = 100 to 0.25 × 500 = 125 GB;
    // database 0.10 × 500 = 50 GB and the copy of bj, 10 GB; 1 GB stays free.
    // End: 1,000 + 100 + 100…125 + 50 + 10 = 1,260 to 1,285 GB of 4,000 GB.
    const Sizing sizing = sized(upgradeOnOneDisk());
    QCOMPARE(sizing.filesystems.size(), 1);
    const FilesystemSizing& root = sizing.filesystems.first();
    QCOMPARE(root.usable, ByteSize(4000 * GB));
    QCOMPARE(term(root, "replication.final")->amount,
             (SizeRange{ByteSize(100 * GB), ByteSize(100 * GB)}));
    QCOMPARE(term(root, "search.final")->increase,
             (SizeRange{ByteSize(100 * GB), ByteSize(125 * GB)}));
    QCOMPARE(term(root, "database.growth")->increase,
             (SizeRange{ByteSize(50 * GB), ByteSize(50 * GB)}));
    QCOMPARE(term(root, "database.copy")->increase,
             (SizeRange{ByteSize(10 * GB), ByteSize(10 * GB)}));
    QCOMPARE(term(root, "logs.reserve")->increase, SizeRange{});
    QCOMPARE(root.reserve.high, ByteSize(1 * GB));
    QCOMPARE(root.end, (SizeRange{ByteSize(1260 * GB), ByteSize(1285 * GB)}));
    QCOMPARE(root.peak, root.end);
    QVERIFY(!root.peakOn);
    QCOMPARE(root.verdict, Verdict::Fits);
    QCOMPARE(root.missing, ByteSize());
    QCOMPARE(sizing.servers.first().live, ByteSize(400 * GB));
    QCOMPARE(sizing.servers.first().archives, ByteSize(100 * GB));
    QVERIFY(sizing.servers.first().isUpgrade);
    QCOMPARE(term(root, "replication.final")->formula, QStringLiteral("ceil(0.25 × L)"));
    QCOMPARE(term(root, "search.final")->formula, QStringLiteral("ceil(0.2…0.25 × (L + A))"));
}

void TestSizing::upgradeRoundsUp()
{
    // L = 1,001 and A = 6 bytes: 250.25 → 251; 0.20 × 1,007 = 201.4 → 202; 251.75 → 252; 100.7 →
    // 101.
    Plan plan = upgradeOnOneDisk();
    plan.servers[0].facts.stores[0].bytes->value = ByteSize(1001);
    plan.servers[0].facts.stores[1].bytes->value = ByteSize(6);
    const Sizing sizing = sized(plan);
    const FilesystemSizing& root = sizing.filesystems.first();
    QCOMPARE(term(root, "replication.final")->amount.high, ByteSize(251));
    QCOMPARE(term(root, "search.final")->amount, (SizeRange{ByteSize(202), ByteSize(252)}));
    QCOMPARE(term(root, "database.growth")->amount.high, ByteSize(101));
}

void TestSizing::upgradeOnSeparateFilesystems()
{
    Plan plan = upgradeOnOneDisk();
    ServerFacts& facts = plan.servers[0].facts;
    facts.filesystems = {disk(text("/"), 20 * GB, 80 * GB),
                         disk(text("/var/spool/cyrus"), 400 * GB, 100 * GB),
                         disk(text("/var/spool/bm-elasticsearch"), 30 * GB, 100 * GB),
                         disk(text("/var/lib/postgresql"), 12 * GB, 88 * GB)};
    facts.stores[0].mount->value = text("/var/spool/cyrus");
    facts.stores[2].mount->value = text("/var/spool/bm-elasticsearch");
    facts.stores[3].mount->value = text("/var/lib/postgresql");
    const Sizing sizing = sized(plan);
    // Replication has no directory yet: BlueMind's own path lies on /: 20 + 100 = 120 of 100 GB.
    const FilesystemSizing* root = at(sizing, "mail", "/");
    QCOMPARE(root->end.high, ByteSize(120 * GB));
    QCOMPARE(root->verdict, Verdict::Full);
    QCOMPARE(root->why.id, QStringLiteral("sizing.why.replication.final"));
    // 120 GB at 85 % asks for 141,176,470,588.2 → 141,176,470,589 bytes usable; 100 GB are there.
    QCOMPARE(root->missing, ByteSize(41'176'470'589));
    QCOMPARE(at(sizing, "mail", "/var/spool/cyrus")->end.high, ByteSize(400 * GB));
    // 30 + 125 = 155 of 130 GB.
    QCOMPARE(at(sizing, "mail", "/var/spool/bm-elasticsearch")->end,
             (SizeRange{ByteSize(130 * GB), ByteSize(155 * GB)}));
    // 12 + 50 + 10 = 72 of 100 GB.
    QCOMPARE(at(sizing, "mail", "/var/lib/postgresql")->end.high, ByteSize(72 * GB));
    QCOMPARE(at(sizing, "mail", "/var/lib/postgresql")->verdict, Verdict::Fits);
}

void TestSizing::searchOnAnotherServer()
{
    // The index of both mail servers' 500 GB goes to two search servers in equal shares:
    // 0.25 × (500 + 500) ÷ 2 = 125 GB each.
    Plan plan = upgradeOnOneDisk();
    Server& mail = plan.servers[0];
    mail.facts.stores.removeAt(2);
    setTags(mail, {text("mail/imap"), text("bm/core"), text("bm/pgsql")});
    Server second = mail;
    second.name = text("second");
    Server search = target(text("search"), text("3.5.14"));
    setTags(search, {text("bm/es")});
    search.facts.filesystems = {disk(text("/"), 10 * GB, 390 * GB)};
    Server other = search;
    other.name = text("other");
    plan.servers += {second, search, other};
    const Sizing sizing = sized(plan);
    QVERIFY(!term(*at(sizing, "mail", "/"), "search.final"));
    for (const char* name : {"search", "other"}) {
        const SizeTerm* found = term(*at(sizing, name, "/"), "search.final");
        QVERIFY(found);
        QCOMPARE(found->amount, (SizeRange{ByteSize(100 * GB), ByteSize(125 * GB)}));
        QCOMPARE(at(sizing, name, "/")->end.high, ByteSize(135 * GB));
    }
    QCOMPARE(sizing.servers.at(2).memory.increase, ByteSize(1'610'612'736));
    QCOMPARE(sizing.servers.at(0).memory.increase, ByteSize());
}

void TestSizing::storeSplitOverFilesystems()
{
    // An index of 10 + 30 GB over two disks: the 125 GB to come go 1 : 3, 31.25 and 93.75 GB.
    Plan plan = upgradeOnOneDisk();
    ServerFacts& facts = plan.servers[0].facts;
    facts.filesystems +=
        {disk(text("/es1"), 10 * GB, 990 * GB), disk(text("/es2"), 30 * GB, 970 * GB)};
    facts.stores[2] = store(StoreKind::Search, text("/es1"), 10 * GB, text("/es1/data"));
    facts.stores.append(store(StoreKind::Search, text("/es2"), 30 * GB, text("/es2/data")));
    const Sizing sizing = sized(plan);
    QCOMPARE(term(*at(sizing, "mail", "/es1"), "search.final")->amount.high,
             ByteSize(31'250'000'000));
    QCOMPARE(term(*at(sizing, "mail", "/es2"), "search.final")->amount.high,
             ByteSize(93'750'000'000));
    QVERIFY(!term(*at(sizing, "mail", "/"), "search.final"));
}

void TestSizing::fillFromSources()
{
    // 100 GB of the source become 100 to 130 GB. L = 200 → 300…330 GB.
    // mail + 100…130; replication 0.25 × 300…330 = 75…82.5, 50 are there: + 25…32.5;
    // search 0.20 × 300 = 60, 0.25 × 330 = 82.5, 50 are there: + 10…32.5;
    // database 0.10 × what is moved in: + 10…13.
    // End: 600 + 100 + 25 + 10 + 10 = 745; 600 + 130 + 32.5 + 32.5 + 13 = 808 GB.
    Plan plan = healthy();
    Server source;
    source.name = text("old");
    source.as = ServerRole::Source;
    source.facts.stores = {store(StoreKind::MailData, text("/"), 100 * GB)};
    plan.servers.append(source);
    const Sizing sizing = sized(plan);
    QCOMPARE(sizing.filesystems.size(), 1);
    const FilesystemSizing& root = sizing.filesystems.first();
    QCOMPARE(term(root, "mail.fill")->increase,
             (SizeRange{ByteSize(100 * GB), ByteSize(130 * GB)}));
    QCOMPARE(term(root, "replication.final")->increase,
             (SizeRange{ByteSize(25 * GB), ByteSize(32'500'000'000)}));
    QCOMPARE(term(root, "search.final")->increase,
             (SizeRange{ByteSize(10 * GB), ByteSize(32'500'000'000)}));
    QCOMPARE(term(root, "database.growth")->increase,
             (SizeRange{ByteSize(10 * GB), ByteSize(13 * GB)}));
    QVERIFY(!term(root, "database.copy"));
    QCOMPARE(root.end, (SizeRange{ByteSize(745 * GB), ByteSize(808 * GB)}));
    QVERIFY(!sizing.servers.first().isUpgrade);
}

void TestSizing::fillFromTheAssumption()
{
    const Sizing sizing = sized(healthy(), {given("fill.incomingBytes", 10 * GB)});
    QCOMPARE(term(sizing.filesystems.first(), "mail.fill")->increase,
             (SizeRange{ByteSize(10 * GB), ByteSize(13 * GB)}));
    // Nothing moved in: the final sizes are already there and nothing grows.
    const Sizing still = sized(healthy());
    QVERIFY(!term(still.filesystems.first(), "mail.fill"));
    QCOMPARE(still.filesystems.first().end.high, ByteSize(600 * GB));
}

void TestSizing::fillOfAnUnknownSourceIsUnknown()
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

void TestSizing::headersAreRoundedToBlocks()
{
    // 400 GB in 1,000,000 messages, half a block of 4,096 each: + 2,048,000,000; 5 GB expunged.
    Plan plan = upgradeOnOneDisk();
    Store& mail = plan.servers[0].facts.stores[0];
    mail.tier = known(text("index-headers"));
    mail.messages = known(qint64(1'000'000));
    mail.expungedBytes = known(ByteSize(5 * GB));
    QCOMPARE(sized(plan).servers.first().live, ByteSize(407'048'000'000));
    // A listing is disk bytes already, whatever it counted.
    mail.tier = known(text("file-listing"));
    QCOMPARE(sized(plan).servers.first().live, ByteSize(400 * GB));
}

void TestSizing::dedicatedFilesystemBoundsTheHeaders()
{
    Plan plan = upgradeOnOneDisk();
    ServerFacts& facts = plan.servers[0].facts;
    facts.filesystems.append(disk(text("/srv/mail"), 450 * GB, 550 * GB));
    facts.stores[0] =
        store(StoreKind::MailData, text("/srv/mail"), 400 * GB, text("/srv/mail/data"));
    facts.stores[0].tier = known(text("index-headers"));
    facts.stores[0].messages = known(qint64(1'000'000));
    const Sizing sizing = sized(plan);
    QCOMPARE(sizing.servers.first().live, ByteSize(450 * GB));
    QStringList names;
    for (const TermInput& input : term(*at(sizing, "mail", "/"), "replication.final")->inputs)
        names.append(input.name);
    QVERIFY(names.contains(text("L.used")) && names.contains(text("L.counted")) &&
            names.contains(text("L")));

    facts.stores.append(store(StoreKind::MailMeta, text("/srv/mail"), GB));
    QCOMPARE(sized(plan).servers.first().live, ByteSize(402'048'000'000));
}

void TestSizing::sharedNetworkFilesystemIsSummed()
{
    Plan plan = upgradeOnOneDisk();
    Server& first = plan.servers[0];
    first.facts.filesystems.append(
        disk(text("/nfs"), 500 * GB, 500 * GB, text("nas:/mail"), text("nfs4")));
    first.facts.stores[4] = store(StoreKind::Logs, text("/nfs"), GB, text("/nfs/log"));
    Server second = first;
    second.name = text("another");
    second.facts.filesystems.last().mount = text("/mnt/log");
    second.facts.stores[4].mount->value = text("/mnt/log");
    plan.servers.append(second);
    const Sizing sizing = sized(plan);
    QVERIFY(!at(sizing, "mail", "/nfs"));
    const FilesystemSizing* shared = at(sizing, "another", "/mnt/log");
    QVERIFY(shared);
    QCOMPARE(shared->reserve.high, ByteSize(2 * GB));
    QCOMPARE(shared->alsoOn, QStringList{text("mail:/nfs")});
}

void TestSizing::sameDeviceMountedTwiceIsOne()
{
    Plan plan = upgradeOnOneDisk();
    ServerFacts& facts = plan.servers[0].facts;
    facts.filesystems.append(disk(text("/es"), 1000 * GB, 3000 * GB, text("/dev/disk/")));
    facts.stores[2].mount->value = text("/es");
    const Sizing sizing = sized(plan);
    QCOMPARE(sizing.filesystems.size(), 1);
    QCOMPARE(sizing.filesystems.first().end.high, ByteSize(1285 * GB));
}

void TestSizing::verdictsAtTheirBoundaries_data()
{
    QTest::addColumn<qint64>("used");
    QTest::addColumn<int>("verdict");
    QTest::newRow("84.9 %") << qint64(849 * GB) << int(Verdict::Fits);
    QTest::newRow("85 %") << qint64(850 * GB) << int(Verdict::Fits);
    QTest::newRow("85 % and a byte") << qint64(850 * GB + 1) << int(Verdict::Tight);
    QTest::newRow("95 %") << qint64(950 * GB) << int(Verdict::Tight);
    QTest::newRow("95 % and a byte") << qint64(950 * GB + 1) << int(Verdict::Full);
}

void TestSizing::verdictsAtTheirBoundaries()
{
    QFETCH(qint64, used);
    QFETCH(int, verdict);
    Plan plan;
    Server server = target(text("plain"), text("4.8.1"));
    server.facts.filesystems = {disk(text("/"), used, 1000 * GB - used)};
    plan.servers = {server};
    QCOMPARE(int(sized(plan).filesystems.first().verdict), verdict);
}

void TestSizing::reserveAloneMakesItFull()
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

void TestSizing::missingIsExact()
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

void TestSizing::memoryOfTheSearchServer()
{
    // 8 GB set aside + 1,610,612,736 = 9,610,612,736 of 32 GB fits; of 10 GB it is 96.1 %: full.
    Plan plan = upgradeOnOneDisk();
    QCOMPARE(sized(plan).servers.first().memory.verdict, Verdict::Fits);
    QCOMPARE(sized(plan).servers.first().memory.available, ByteSize(24 * GB));
    plan.servers[0].facts.memoryBytes->value = ByteSize(11 * GB);
    QCOMPARE(sized(plan).servers.first().memory.verdict, Verdict::Tight);
    plan.servers[0].facts.memoryBytes->value = ByteSize(10 * GB);
    QCOMPARE(sized(plan).servers.first().memory.verdict, Verdict::Full);
    plan.servers[0].facts.memorySettings.clear();
    QCOMPARE(sized(plan).servers.first().memory.verdict, Verdict::Unknown);
    plan.servers[0].facts.memoryBytes.reset();
    QCOMPARE(sized(plan).servers.first().memory.verdict, Verdict::Unknown);
}

void TestSizing::noFilesystemIsUnknown()
{
    Plan plan = upgradeOnOneDisk();
    plan.servers[0].facts.filesystems.clear();
    const Sizing sizing = sized(plan);
    QCOMPARE(sizing.filesystems.size(), 1);
    QCOMPARE(sizing.filesystems.first().verdict, Verdict::Unknown);
    QCOMPARE(sizing.filesystems.first().why.id, QStringLiteral("sizing.missing.filesystem"));
}

void TestSizing::versionFiveIsUnknown()
{
    Plan plan = healthy();
    plan.servers[0].facts.bluemind.commercial->value = text("5.1.3");
    const Sizing sizing = sized(plan);
    QCOMPARE(sizing.filesystems.first().verdict, Verdict::Unknown);
    QCOMPARE(sizing.filesystems.first().why.id, QStringLiteral("sizing.missing.version-5"));
    QVERIFY(sizing.filesystems.first().terms.isEmpty());
}

void TestSizing::plainServerNeedsNothing()
{
    Plan plan;
    Server server;
    server.name = text("plain");
    server.facts.bluemind.installed = known(false);
    server.facts.filesystems = {disk(text("/"), 10 * GB, 90 * GB)};
    plan.servers = {server};
    const Sizing sizing = sized(plan);
    QCOMPARE(sizing.filesystems.first().verdict, Verdict::Fits);
    QVERIFY(sizing.filesystems.first().terms.isEmpty());
}

QTEST_GUILESS_MAIN(TestSizing)
#include "tst_sizing.moc"
