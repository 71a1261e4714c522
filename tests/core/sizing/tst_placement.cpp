// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sizing/sizings.h"

#include <QTest>

using namespace jalon;
using namespace jalon::facts;

class TestPlacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void upgradeOnSeparateFilesystems();
    void searchOnAnotherServer();
    void storeSplitOverFilesystems();
    void storeSplitOverUnmeasuredDirectoriesIsUnknown();
    void sharedNetworkFilesystemIsSummed();
    void sameDeviceMountedTwiceIsOne();
    void plainServerNeedsNothing();
};

void TestPlacement::upgradeOnSeparateFilesystems()
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

void TestPlacement::searchOnAnotherServer()
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

void TestPlacement::storeSplitOverFilesystems()
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

void TestPlacement::storeSplitOverUnmeasuredDirectoriesIsUnknown()
{
    Plan plan = upgradeOnOneDisk();
    ServerFacts& facts = plan.servers[0].facts;
    facts.filesystems +=
        {disk(text("/es1"), 10 * GB, 990 * GB), disk(text("/es2"), 30 * GB, 970 * GB)};
    facts.stores[2] = store(StoreKind::Search, text("/es1"), 10 * GB, text("/es1/data"));
    facts.stores.append(store(StoreKind::Search, text("/es2"), 0, text("/es2/data")));
    QCOMPARE(term(*at(sized(plan), "mail", "/es2"), "search.final")->amount.high, ByteSize());
    facts.stores.last().bytes.reset();
    const Sizing sizing = sized(plan);
    for (const char* mount : {"/es1", "/es2"}) {
        QCOMPARE(at(sizing, "mail", mount)->verdict, Verdict::Unknown);
        QCOMPARE(at(sizing, "mail", mount)->why.id, text("sizing.missing.present"));
    }
}

void TestPlacement::sharedNetworkFilesystemIsSummed()
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

void TestPlacement::sameDeviceMountedTwiceIsOne()
{
    Plan plan = upgradeOnOneDisk();
    ServerFacts& facts = plan.servers[0].facts;
    facts.filesystems.append(disk(text("/es"), 1000 * GB, 3000 * GB, text("/dev/disk/")));
    facts.stores[2].mount->value = text("/es");
    const Sizing sizing = sized(plan);
    QCOMPARE(sizing.filesystems.size(), 1);
    QCOMPARE(sizing.filesystems.first().end.high, ByteSize(1285 * GB));
}

void TestPlacement::plainServerNeedsNothing()
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

QTEST_GUILESS_MAIN(TestPlacement)
#include "tst_placement.moc"
