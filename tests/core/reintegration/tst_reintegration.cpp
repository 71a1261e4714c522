// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reintegration/reintegration.h"
#include "tests/support/facts.h"

#include <QJsonArray>
#include <QTest>

using namespace jalon;
using namespace jalon::facts;

static constexpr qint64 GB = 1'000'000'000;

static QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

static AssumptionValue given(const char* key, qint64 value)
{
    AssumptionValue result;
    result.key = text(key);
    result.value = value;
    return result;
}

static MailboxVolume& addUser(Plan& plan, const char* address, qint64 archives)
{
    MailboxVolume box;
    box.address = text(address);
    box.kind = known(text("user"));
    box.volume = known(ByteSize(10 * GB));
    box.archives = known(ByteSize(archives), text("spool inventory"));
    box.quota = known(ByteSize(40 * GB));
    box.suspended = known(false);
    QList<MailboxVolume>& all = plan.servers[0].facts.mailboxes;
    all.append(box);
    return all.last();
}

/// 100 GB of archives on disk, of five users: ann 40, bob 30, carl 10, dora 15 (suspended), a
/// shared mailbox 5; 1.1 to 2 times that once written back.
static Plan fiveMailboxes()
{
    Plan plan = upgradeOnOneDisk();
    addUser(plan, "ann@example.org", 40 * GB);
    addUser(plan, "bob@example.org", 30 * GB).quota->value = ByteSize(50 * GB);
    addUser(plan, "carl@example.org", 10 * GB).quota->value = ByteSize();
    addUser(plan, "dora@example.org", 15 * GB).suspended->value = true;
    addUser(plan, "shared@example.org", 5 * GB).kind->value = text("mailshare");
    return plan;
}

static Reintegration made(const Plan& plan, const QList<AssumptionValue>& overrides = {})
{
    return reintegrationOf(plan, projectSizing(plan, {}, *Assumptions::of(plan, {}, overrides)));
}

static ServerReintegration only(const Plan& plan, const QList<AssumptionValue>& overrides = {})
{
    const Reintegration all = made(plan, overrides);
    return all.servers.size() == 1 ? all.servers.first() : ServerReintegration{};
}

static const ArchivedMailbox* find(const ServerReintegration& server, const char* address)
{
    for (const ArchivedMailbox& mailbox : server.mailboxes)
        if (mailbox.address == text(address))
            return &mailbox;
    return nullptr;
}

static QStringList idsOf(const ServerReintegration& server)
{
    QStringList ids;
    for (const ReintegrationStep& step : server.steps)
        ids.append(step.id);
    return ids;
}

class TestReintegration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotasAsTheHelperLeavesThem();
    void smallestFirstThoseOfAWaveBefore();
    void batchesHoldTheirShare();
    void blocksAreRoundedUpAndTheRestIsUnnamed();
    void theArchivesOfVersion4AreNotThose();
    void stubsAreNotCountedTwice();
    void theProcedureOfThatVersion();
    void strangeNamesAreQuoted();
    void bodyIsWhole();
};

// ann: 10 GB of mail, 44 to 80 GB written back, 40 GB of quota of which 30 are left: 54 GB is
// above 40 already, and the helper leaves 54 + 30 = 84 to 90 + 30 = 120 GB.
// bob: 10 + 33 = 43 GB to 10 + 60 = 70 GB of 50: on the high figure only; 83 to 110 GB after.
void TestReintegration::quotasAsTheHelperLeavesThem()
{
    const ServerReintegration server = only(fiveMailboxes());
    QCOMPARE(server.packed, ByteSize(100 * GB));
    QCOMPARE(server.plain.low, ByteSize(110 * GB));
    QCOMPARE(server.plain.high, ByteSize(200 * GB));
    QCOMPARE(server.unnamed, ByteSize());
    const ArchivedMailbox* ann = find(server, "ann@example.org");
    QVERIFY(ann && ann->quotaAfter);
    QCOMPARE(ann->plain.low, ByteSize(44 * GB));
    QCOMPARE(ann->quotaState, QuotaState::Exceeds);
    QCOMPARE(ann->quotaAfter->low, ByteSize(84 * GB));
    QCOMPARE(ann->quotaAfter->high, ByteSize(120 * GB));
    const ArchivedMailbox* bob = find(server, "bob@example.org");
    QCOMPARE(bob->quotaState, QuotaState::May);
    QCOMPARE(bob->quotaAfter->high, ByteSize(110 * GB));
    const ArchivedMailbox* carl = find(server, "carl@example.org");
    QCOMPARE(carl->quotaState, QuotaState::Unlimited);
    QVERIFY(!carl->quotaAfter);
    QCOMPARE(find(server, "dora@example.org")->skipped, SkipReason::Suspended);
    QCOMPARE(find(server, "shared@example.org")->skipped, SkipReason::Shared);
    // Dora's 15 GB and the shared mailbox's 5 stay where they are.
    QCOMPARE(server.taken(), (SizeRange{ByteSize(88 * GB), ByteSize(160 * GB)}));
    QVERIFY(server.first.isValid() && server.first <= server.last);
}

void TestReintegration::smallestFirstThoseOfAWaveBefore()
{
    Plan plan = fiveMailboxes();
    const auto order = [&plan] {
        QStringList names;
        for (const ArchivedMailbox& mailbox : only(plan).mailboxes)
            names.append(mailbox.address.section(u'@', 0, 0));
        return names.join(u' ');
    };
    QCOMPARE(order(), text("carl bob ann shared dora"));
    for (const auto& [address, wave] :
         {std::pair("ann@example.org", "wave 2"), std::pair("bob@example.org", "wave 10")}) {
        Mailbox mailbox;
        mailbox.address = text(address);
        mailbox.wave = Cited<QString>{text(wave), {}};
        plan.inventory.mailboxes = plan.inventory.mailboxes.with({mailbox});
    }
    QCOMPARE(order(), text("ann bob carl shared dora"));
}

void TestReintegration::batchesHoldTheirShare()
{
    QCOMPARE(only(fiveMailboxes()).batches.size(), 1);
    // A batch holds 200 ÷ 4 = 50 GB at most: carl's 20, bob's 60 and ann's 80, who are larger
    // alone.
    const ServerReintegration server = only(fiveMailboxes(), {given("archives.batches", 4)});
    QCOMPARE(server.batches.size(), 3);
    QCOMPARE(server.batches.at(0).users, QStringList{text("carl@example.org")});
    QVERIFY(!server.batches.at(0).isOver);
    QVERIFY(server.batches.at(1).isOver && server.batches.at(2).isOver);
    QCOMPARE(find(server, "ann@example.org")->batch, 2);
    QCOMPARE(find(server, "dora@example.org")->batch, -1);
    QCOMPARE(idsOf(server).count(text("batch")), 3);
    QCOMPARE(idsOf(server).count(text("archiver-night")), 2);
}

void TestReintegration::blocksAreRoundedUpAndTheRestIsUnnamed()
{
    Plan plan = upgradeOnOneDisk();
    addUser(plan, "ann@example.org", 40 * GB);
    // A million files take at most 4.096 GB more on disk than their bytes.
    plan.servers[0].facts.stores[1].files = known(qint64(1'000'000));
    ServerReintegration server = only(plan);
    QCOMPARE(server.unnamed, ByteSize(100 * GB - 44'096'000'000));
    QCOMPARE(server.mailboxes.first().plain.high, ByteSize(88'192'000'000));
    server = only(plan, {given("archives.batches", 2)});
    QVERIFY(idsOf(server).contains(text("batch-all")));
    addUser(plan, "bob@example.org", 30 * GB);
    server = only(plan, {given("archives.batches", 3)});
    QCOMPARE(idsOf(server).filter(text("batch")),
             (QStringList{text("batch"), text("batch"), text("batch-rest")}));
    plan.servers[0].facts.mailboxes.clear();
    QCOMPARE(only(plan).unnamed, ByteSize(100 * GB));
    QVERIFY(idsOf(only(plan)).contains(text("batch-all")));
}

void TestReintegration::theArchivesOfVersion4AreNotThose()
{
    Plan plan = fiveMailboxes();
    plan.servers[0].facts.bluemind.commercial = known(text("4.8.24"));
    plan.servers[0].facts.mailboxes[1].archives->provenance.source = text("cyrus.index");
    QVERIFY(!find(only(plan), "bob@example.org"));
    plan.servers[0].facts.stores[1].bytes->value = ByteSize();
    QVERIFY(made(plan).servers.isEmpty());
    QVERIFY(made(Plan()).servers.isEmpty());
}

void TestReintegration::stubsAreNotCountedTwice()
{
    Plan plan = fiveMailboxes();
    QVERIFY(idsOf(only(plan)).contains(text("verify-unknown")));
    plan.servers[0].facts.stores[0].messages = known(qint64(900'000));
    plan.servers[0].facts.stores[1].messages = known(qint64(300'000));
    const ServerReintegration server = only(plan);
    QCOMPARE(server.messages.live, 900'000);
    QCOMPARE(server.messages.archived, 300'000);
    QVERIFY(idsOf(server).contains(text("verify")));
    QVERIFY(!server.messagesAboveLimit);
}

void TestReintegration::theProcedureOfThatVersion()
{
    Plan plan = fiveMailboxes();
    const auto commandsOf = [&plan](const char* version) {
        plan.servers[0].facts.bluemind.commercial = known(text(version));
        QStringList all;
        for (const ReintegrationStep& step : only(plan, {given("archives.workers", 8)}).steps)
            all += step.commands;
        return all.join(u'\n');
    };
    const QString latest = commandsOf("3.5.14");
    QVERIFY(latest.contains(text("bm-hsm35-migrate-4.sh -w 8")));
    QVERIFY(latest.contains(text("--unarchive --ops mailboxAcls,mailboxHsm dora@example.org")));
    QVERIFY(latest.indexOf(text("rm /etc/bm/no.mail.indexing")) <
            latest.indexOf(text("bm-hsm35-migrate-4.sh")));
    QVERIFY(latest.indexOf(text("jalon-quotas-example.org.json")) <
            latest.indexOf(text("bm-hsm35-migrate-4.sh")));
    const QString early = commandsOf("4.3.20");
    QVERIFY(!early.contains(text("-w 8")) && !early.contains(text("--unarchive")));
    QVERIFY(early.contains(text("--output-dir")));
    QVERIFY(commandsOf("4.8.24").contains(text("--user \"$USER_UID\" --delete")));
    QVERIFY(!idsOf(only(plan)).contains(text("helper-missing")));
    commandsOf("4.1.2");
    QCOMPARE(idsOf(only(plan)).first(), text("helper-missing"));
    commandsOf("5.1.0");
    QCOMPARE(idsOf(only(plan)), QStringList{text("too-late")});
}

void TestReintegration::strangeNamesAreQuoted()
{
    Plan plan = upgradeOnOneDisk();
    addUser(plan, "a'; rm -rf ~ #@ex ample", 50 * GB);
    addUser(plan, "-f@example.org", 50 * GB);
    const ServerReintegration server = only(plan, {given("archives.batches", 2)});
    QStringList all;
    for (const ReintegrationStep& step : server.steps)
        all += step.commands;
    const QString commands = all.join(u'\n');
    QVERIFY(commands.contains(text(" -u 'a'\\''; rm -rf ~ #'")));
    QVERIFY(commands.contains(text(" -u '-f'")));
    QVERIFY(commands.contains(text("/root/jalon-quotas-ex_ample.json")));
}

void TestReintegration::bodyIsWhole()
{
    const Reintegration all = made(fiveMailboxes());
    const QJsonObject body =
        reintegrationBody(all, [](const Message& message) { return message.id; });
    const QJsonObject server = body[text("servers")].toArray().first().toObject();
    QCOMPARE(server[text("mailboxes")].toArray().size(), 5);
    QVERIFY(server[text("messagesAboveLimit")].isNull());
    const QJsonArray steps = server[text("steps")].toArray();
    QCOMPARE(steps.size(), all.servers.first().steps.size());
    QCOMPARE(steps.first().toObject()[text("text")].toString(),
             text("archives.step.replication-settled"));
}

QTEST_GUILESS_MAIN(TestReintegration)
#include "tst_reintegration.moc"
