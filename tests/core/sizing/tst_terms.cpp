// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sizing/sizings.h"

#include <QTest>

using namespace jalon;
using namespace jalon::facts;

class TestTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void upgradeOnOneFilesystem();
    void upgradeRoundsUp();
    void fillFromSources();
    void fillFromTheAssumption();
    void headersAreRoundedToBlocks();
    void dedicatedFilesystemBoundsTheHeaders();
};

void TestTerms::upgradeOnOneFilesystem()
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

void TestTerms::upgradeRoundsUp()
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

void TestTerms::fillFromSources()
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

void TestTerms::fillFromTheAssumption()
{
    const Sizing sizing = sized(healthy(), {given("fill.incomingBytes", 10 * GB)});
    QCOMPARE(term(sizing.filesystems.first(), "mail.fill")->increase,
             (SizeRange{ByteSize(10 * GB), ByteSize(13 * GB)}));
    // Nothing moved in: the final sizes are already there and nothing grows.
    const Sizing still = sized(healthy());
    QVERIFY(!term(still.filesystems.first(), "mail.fill"));
    QCOMPARE(still.filesystems.first().end.high, ByteSize(600 * GB));
}

void TestTerms::headersAreRoundedToBlocks()
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

void TestTerms::dedicatedFilesystemBoundsTheHeaders()
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

QTEST_GUILESS_MAIN(TestTerms)
#include "tst_terms.moc"
