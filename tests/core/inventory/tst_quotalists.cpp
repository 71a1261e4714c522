// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/merge.h"
#include "core/inventory/quotaroots.h"
#include "tests/core/inventory/tablefixture.h"

#include <QStringEncoder>

using namespace jalon;
using namespace jalon::inventory;

class TestQuotaLists : public QObject, private TableFixture {
    Q_OBJECT

private Q_SLOTS:
    void cyrus();
    void olderCyrus();
    void cyrusRoots_data();
    void cyrusRoots();
    void cyrusRefusals();
    void cyrusTablesJoined();
    void loginsFindTheirMailbox();
    void dovecotQuotas_data();
    void dovecotQuotas();
    void dovecotSecondQuotasDoNotCount();
    void dovecotQuotasThatFail();
    void dovecotFolders();
    void dovecotFolders_data();
    void dovecotSharedFolders();
    void dovecotTotals();
    void dovecotWithoutUsers_data();
    void dovecotWithoutUsers();
    void brokenFoldersBreakTheSum();
    void cutFiles_data();
    void cutFiles();
    void encodings();

private:
    Batch list(const QByteArray& text) { return read(written(text, "list.txt")); }
    QString errorOf(const QByteArray& text, const QString& kind = {})
    {
        const auto batch = readSource(written(text, "list.txt"), kind, options());
        return batch ? QString() : batch.error().message.id;
    }
};

void TestQuotaLists::cyrus()
{
    const Batch batch = read("cyrus-quota.txt");
    QCOMPARE(batch.source.kind, u"cyrus-quota"_qs);
    QCOMPARE(refusals(batch), QStringList());
    QCOMPARE(batch.leftOut, 1);
    QCOMPARE(doubtIds(batch), QStringList{u"import.roots-of-nobody"_qs});
    QCOMPARE(batch.source.doubts[0].arguments, (QList<Argument>{qint64(1), qint64(24)}));
    QCOMPARE(batch.mailboxes.size(), 3);
    const Mailbox* lea = find(batch.mailboxes, "lea.martin@example.org");
    QVERIFY(lea);
    QCOMPARE(lea->volume->value, ByteSize((1'288'490LL + 5'120) * 1024));
    QCOMPARE(lea->volume->from, (Citation{1, 7}));
    QCOMPARE(lea->quota->value, ByteSize(2'097'152LL * 1024));
    QCOMPARE(lea->messages->value, 8'135);
    QCOMPARE(lea->messages->from.line, 8U);
    QCOMPARE(lea->folders->value, 43);
    QCOMPARE(lea->system->value, MailSystem::Cyrus);
    QVERIFY(!lea->kind);
    const Mailbox* noe = find(batch.mailboxes, "noe@example.org");
    QCOMPARE(noe->volume->value, ByteSize(655'872LL * 1024));
    QVERIFY2(noe->quota->value == ByteSize(), "no limit is told");
    QVERIFY2(!noe->messages, "a count that was never made");
    QVERIFY(!noe->folders);
    const Mailbox* marketing = find(batch.mailboxes, "marketing@example.org");
    QCOMPARE(marketing->kind->value, MailboxKind::Shared);
    QCOMPARE(marketing->quota->value, ByteSize(51'200LL * 1024));
    QCOMPARE(batch.unaddressed.size(), 1);
    QCOMPARE(batch.unaddressed[0].login->value, u"bob"_qs);
    QCOMPARE(batch.unaddressed[0].volume->value, ByteSize(1'048'576));
    QVERIFY2(!batch.unaddressed[0].quota, "a limit of 0 is not unlimited");
}

void TestQuotaLists::olderCyrus()
{
    const Batch batch = read("cyrus-quota-old.txt");
    QCOMPARE(refusals(batch), QStringList());
    QCOMPARE(doubtIds(batch), QStringList());
    QCOMPARE(batch.unaddressed.size(), 2);
    QCOMPARE(batch.unaddressed[0].login->value, u"zoe.blanc"_qs);
    QCOMPARE(batch.unaddressed[0].volume->value, ByteSize(134'217'728));
    QCOMPARE(batch.unaddressed[0].quota->value, ByteSize(1'073'741'824));
    QCOMPARE(batch.unaddressed[1].login->value, u"max"_qs);
    QCOMPARE(batch.unaddressed[1].volume->value, ByteSize(2'097'152));
    QCOMPARE(batch.unaddressed[1].quota->value, ByteSize());
    QCOMPARE(batch.mailboxes.size(), 1);
    QCOMPARE(batch.mailboxes[0].address, u"ana.lopez@example.net"_qs);
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(1024));
    QCOMPARE(batch.mailboxes[0].volume->from.line, 4U);
}

void TestQuotaLists::cyrusRoots_data()
{
    using Of = QuotaRoot::Of;
    QTest::addColumn<int>("of");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("domain");
    const auto row = [](const char* text, Of of, const QString& name, const QString& domain) {
        QTest::newRow(text) << int(of) << name << domain;
    };
    row("user.lea", Of::User, u"lea"_qs, {});
    row("user/lea", Of::User, u"lea"_qs, {});
    row("user/lea.martin", Of::User, u"lea.martin"_qs, {});
    row("user/lea^martin", Of::User, u"lea.martin"_qs, {});
    row("user.lea^martin", Of::User, u"lea.martin"_qs, {});
    row("user.lea.martin", Of::UserFolder, u"lea"_qs, {});
    row("user/lea/Old mail", Of::UserFolder, u"lea"_qs, {});
    row("user.lea^martin@Example.ORG", Of::User, u"lea.martin"_qs, u"example.org"_qs);
    row("user/lea.martin@example.org", Of::User, u"lea.martin"_qs, u"example.org"_qs);
    row("example.org!user.lea^martin.Sent", Of::UserFolder, u"lea.martin"_qs, u"example.org"_qs);
    row("marketing@example.org", Of::Shared, u"marketing"_qs, u"example.org"_qs);
    row("example.org!marketing", Of::Shared, u"marketing"_qs, u"example.org"_qs);
    row("shared/news", Of::Nobody, u"shared"_qs, {});
    row("marketing", Of::Nobody, u"marketing"_qs, {});
    row("DELETED.user.lea.5F1A", Of::Deleted, u"DELETED"_qs, {});
    row("user.", Of::Nobody, {}, {});
}

void TestQuotaLists::cyrusRoots()
{
    QFETCH(int, of);
    QFETCH(QString, name);
    QFETCH(QString, domain);
    const QuotaRoot root = quotaRootOf(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(int(root.of), of);
    QCOMPARE(root.name, name);
    QCOMPARE(root.domain, domain);
}

void TestQuotaLists::cyrusRefusals()
{
    const QByteArray titles = "   Quota   % Used     Used Root\n";
    const Batch batch = list(titles +
                             "     512        0       -1 user.ana\n"
                             "root@old:~# exit\n"
                             "user.max: usage was 5, now 6\n"
                             "     512        0        1 " +
                             QByteArray(10 << 20, 'x') +
                             "\n"
                             "     512        0        1 user.max\n"
                             "     512        0        1 user.zo");
    QCOMPARE(refusals(batch),
             (QStringList{u"2::import.quota-root-unfit"_qs, u"3::import.quota-root-unfit"_qs,
                          u"5::import.quota-root-unfit"_qs, u"7::import.cut-line"_qs}));
    QCOMPARE(batch.unaddressed.size(), 1);
    QCOMPARE(errorOf("a b c\n", u"cyrus-quota"_qs), u"import.no-quota-titles"_qs);
}

void TestQuotaLists::cyrusTablesJoined()
{
    QFile file(dataFile("cyrus-quota.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray once = file.readAll();
    const Batch batch = list(once + once);
    QCOMPARE(batch.mailboxes.size(), 6);
    const Merge merged = merge(Plan(), batch, OnConflict::KeepKnown);
    QCOMPARE(merged.added, 3);
    QStringList ids;
    for (const Message& doubt : merged.plan.inventory.sources[0].doubts)
        ids.append(doubt.id);
    QVERIFY(ids.contains(u"import.duplicate-addresses"));
    QCOMPARE(merged.plan.inventory.mailboxes.at(0).volume->value, ByteSize(1'293'610LL * 1024));
}

void TestQuotaLists::loginsFindTheirMailbox()
{
    const Batch people = read(written("email;login\nana@b.example;zoe.blanc\nmax@b.example;max\n"));
    const Plan known = merge(Plan(), people, OnConflict::KeepKnown).plan;
    const Plan plan = merge(known, read("cyrus-quota-old.txt"), OnConflict::KeepKnown).plan;
    const MailboxTable& mailboxes = plan.inventory.mailboxes;
    QCOMPARE(mailboxes.size(), 3);
    const Mailbox zoe = mailboxes.at(mailboxes.rowOf(u"ana@b.example"_qs));
    QCOMPARE(zoe.volume->value, ByteSize(134'217'728));
    QCOMPARE(zoe.volume->from, (Citation{2, 2}));
}

void TestQuotaLists::dovecotQuotas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("table") << QByteArray(
                                  "Username                Quota name Type    Value   Limit   %\n"
                                  "lea.martin@example.org  User quota STORAGE   103 1048576   0\n"
                                  "lea.martin@example.org  User quota MESSAGE     7       -   0\n"
                                  "max                     -          STORAGE     1       -   0\n")
                           << 2;
    QTest::newRow("tab") << QByteArray(
                                "Username\tQuota name\tType\tValue\tLimit\t%\n"
                                "lea.martin@example.org\tUser quota\tSTORAGE\t103\t1048576\t0\n"
                                "lea.martin@example.org\tUser quota\tMESSAGE\t7\t-\t0\n"
                                "max\t\tSTORAGE\t1\t-\t0\n")
                         << 2;
    QTest::newRow("flow")
        << QByteArray(
               "lea.martin@example.org Quota name=User quota Type=STORAGE Value=103 "
               "Limit=1048576 %=0\n"
               "lea.martin@example.org Quota name=User quota Type=MESSAGE Value=7 Limit=- %=0\n"
               "max Quota name= Type=STORAGE Value=1 Limit=- %=0\n")
        << 1;
    QTest::newRow("pager") << QByteArray("lea.martin@example.org\nQuota name: User quota\n"
                                         "Type: STORAGE\nValue: 103\nLimit: 1048576\n%: 0\n\f\n"
                                         "lea.martin@example.org\nQuota name: User quota\n"
                                         "Type: MESSAGE\nValue: 7\nLimit: -\n%: 0\n\f\n"
                                         "max\nQuota name: \nType: STORAGE\nValue: 1\nLimit: -\n"
                                         "%: 0\n")
                           << 1;
    QTest::newRow("json") << QByteArray(
                                 "[{\"username\":\"lea.martin@example.org\",\"root\":\"User "
                                 "quota\",\"type\":\"STORAGE\",\"value\":\"103\",\"limit\":"
                                 "\"1048576\",\"percent\":\"0\"},{\"username\":\"lea.martin@"
                                 "example.org\",\"root\":\"User quota\",\"type\":\"MESSAGE\","
                                 "\"value\":7,\"limit\":\"-\",\"percent\":\"0\"},{\"username\":"
                                 "\"max\",\"root\":\"\",\"type\":\"STORAGE\",\"value\":\"1\","
                                 "\"limit\":\"-\",\"percent\":\"0\"}]")
                          << 1;
}

void TestQuotaLists::dovecotQuotas()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const Batch batch = list(text);
    QCOMPARE(batch.source.kind, u"dovecot-quota"_qs);
    QCOMPARE(refusals(batch), QStringList());
    QCOMPARE(doubtIds(batch), QStringList());
    QCOMPARE(batch.source.rows, 3);
    QCOMPARE(batch.mailboxes.size(), 1);
    const Mailbox& lea = batch.mailboxes[0];
    QCOMPARE(lea.address, u"lea.martin@example.org"_qs);
    QCOMPARE(lea.volume->value, ByteSize(105'472));
    QCOMPARE(int(lea.volume->from.line), line);
    QCOMPARE(lea.quota->value, ByteSize(1'073'741'824));
    QCOMPARE(lea.messages->value, 7);
    QCOMPARE(lea.system->value, MailSystem::Dovecot);
    QCOMPARE(batch.unaddressed.size(), 1);
    QCOMPARE(batch.unaddressed[0].login->value, u"max"_qs);
    QCOMPARE(batch.unaddressed[0].volume->value, ByteSize(1024));
    QCOMPARE(batch.unaddressed[0].quota->value, ByteSize());
}

void TestQuotaLists::dovecotSecondQuotasDoNotCount()
{
    const Batch batch = read("dovecot-quota.txt");
    QCOMPARE(doubtIds(batch), QStringList{u"import.other-quotas"_qs});
    QCOMPARE(batch.source.doubts[0].arguments, (QList<Argument>{qint64(1), qint64(4)}));
    QCOMPARE(batch.mailboxes.size(), 1);
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(1'288'490LL * 1024));
    QCOMPARE(batch.mailboxes[0].messages->value, 8'123);
}

void TestQuotaLists::dovecotQuotasThatFail()
{
    const Batch batch = list("doveadm(ana@b.example): Error: User lookup failed\n"
                             "Username      Quota name Type    Value Limit     %\n"
                             "lea@b.example User quota STORAGE error error error\n"
                             "max@b.example User quota STORAGE 5 -\n"
                             "zoe@b.example User quota STORAGE     5     -     0\n");
    QCOMPARE(refusals(batch),
             (QStringList{u"1::import.doveadm-error"_qs, u"3::import.dovecot-quota-unfit"_qs,
                          u"4::import.dovecot-quota-unfit"_qs}));
    QCOMPARE(batch.mailboxes.size(), 1);
    QCOMPARE(batch.mailboxes[0].address, u"zoe@b.example"_qs);
}

void TestQuotaLists::dovecotFolders_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("table") << QByteArray("Username      mailbox           messages vsize \n"
                                         "lea@b.example Dossiers partagés 1        128   \n"
                                         "lea@b.example INBOX             20       100214\n"
                                         "max           INBOX             1        202   \n");
    QTest::newRow("tab") << QByteArray("Username\tmailbox\tmessages\tvsize\n"
                                       "lea@b.example\tDossiers partagés\t1\t128\n"
                                       "lea@b.example\tINBOX\t20\t100214\nmax\tINBOX\t1\t202\n");
    QTest::newRow("flow") << QByteArray("lea@b.example Dossiers partagés messages=1 vsize=128\n"
                                        "lea@b.example INBOX messages=20 vsize=100214\n"
                                        "max INBOX messages=1 vsize=202\n");
    QTest::newRow("pager") << QByteArray("lea@b.example\nDossiers partagés\nmessages: 1\n"
                                         "vsize: 128\n\f\nlea@b.example\nINBOX\nmessages: 20\n"
                                         "vsize: 100214\n\f\nmax\nINBOX\nmessages: 1\nvsize: "
                                         "202\n");
    QTest::newRow("json") << QByteArray(
        "[{\"username\":\"lea@b.example\",\"mailbox\":\"Dossiers partagés\",\"messages\":\"1\","
        "\"vsize\":\"128\"},{\"username\":\"lea@b.example\",\"mailbox\":\"INBOX\",\"messages\":"
        "\"20\",\"vsize\":\"100214\"},{\"username\":\"max\",\"mailbox\":\"INBOX\",\"messages\":"
        "\"1\",\"vsize\":\"202\"}]");
}

void TestQuotaLists::dovecotFolders()
{
    QFETCH(QByteArray, text);
    const Batch batch = list(text);
    QCOMPARE(batch.source.kind, u"dovecot-status"_qs);
    QCOMPARE(refusals(batch), QStringList());
    QCOMPARE(doubtIds(batch), QStringList());
    QCOMPARE(batch.mailboxes.size(), 1);
    const Mailbox& lea = batch.mailboxes[0];
    QCOMPARE(lea.address, u"lea@b.example"_qs);
    QCOMPARE(lea.volume->value, ByteSize(100'342));
    QCOMPARE(lea.messages->value, 21);
    QCOMPARE(lea.folders->value, 2);
    QCOMPARE(lea.largestFolder->value, 20);
    QVERIFY(!lea.quota);
    QCOMPARE(batch.unaddressed.size(), 1);
    QCOMPARE(batch.unaddressed[0].messages->value, 1);
}

void TestQuotaLists::dovecotSharedFolders()
{
    const Batch batch = read("dovecot-status.txt");
    QCOMPARE(doubtIds(batch), QStringList{u"import.folders-of-others"_qs});
    QCOMPARE(batch.source.doubts[0].arguments, (QList<Argument>{qint64(1), qint64(4)}));
    QCOMPARE(batch.mailboxes[0].messages->value, 25);
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(104'750));
    QCOMPARE(batch.mailboxes[0].folders->value, 3);
    QCOMPARE(batch.mailboxes[0].largestFolder->value, 20);
    QCOMPARE(batch.mailboxes[0].largestFolder->from.line, 2U);
}

void TestQuotaLists::dovecotTotals()
{
    const Batch batch = list("lea@b.example messages=7 vsize=104750\n");
    QCOMPARE(refusals(batch), QStringList());
    QCOMPARE(batch.mailboxes[0].messages->value, 7);
    QCOMPARE(batch.mailboxes[0].volume->value, ByteSize(104'750));
    QVERIFY(!batch.mailboxes[0].folders);
    QVERIFY(!batch.mailboxes[0].largestFolder);
}

void TestQuotaLists::dovecotWithoutUsers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("table") << QByteArray("Quota name Type    Value Limit %\n"
                                         "User quota STORAGE     1     - 0\n");
    QTest::newRow("flow") << QByteArray("Quota name=User Type=STORAGE Value=1 Limit=- %=0\n");
    QTest::newRow("pager") << QByteArray(
        "Quota name: User\nType: STORAGE\nValue: 1\nLimit: -\n%: 0\n");
    QTest::newRow("json") << QByteArray("[{\"root\":\"User\",\"type\":\"STORAGE\",\"value\":\"1\","
                                        "\"limit\":\"-\",\"percent\":\"0\"}]");
    QTest::newRow("folders") << QByteArray("INBOX messages=1 vsize=2\nSent messages=1 vsize=2\n");
    QTest::newRow("folders, INBOX last")
        << QByteArray("Sent Items messages=1 vsize=2\nINBOX messages=1 vsize=2\n");
    QTest::newRow("folders, table") << QByteArray("mailbox messages vsize\nINBOX 1 2\n");
}

void TestQuotaLists::dovecotWithoutUsers()
{
    QFETCH(QByteArray, text);
    QCOMPARE(errorOf(text), u"import.no-usernames"_qs);
}

void TestQuotaLists::brokenFoldersBreakTheSum()
{
    const Batch batch = list("lea@b.example INBOX messages=4 vsize=4408\n"
                             "doveadm(lea@b.example): Error: Mailbox Sent: Failed to lookup\n"
                             "max@b.example INBOX messages=4 vsize=4408\n"
                             "max@b.example Sent messages=9 vsize=9x\n"
                             "zoe@b.example INBOX messages=4 vsize=4408\n");
    QCOMPARE(refusals(batch),
             (QStringList{u"2::import.doveadm-error"_qs, u"4::import.doveadm-row-unfit"_qs}));
    QCOMPARE(batch.mailboxes.size(), 3);
    QVERIFY(!batch.mailboxes[0].volume);
    QVERIFY(!batch.mailboxes[0].folders);
    QVERIFY(!batch.mailboxes[1].volume);
    QVERIFY(!batch.mailboxes[1].messages);
    QCOMPARE(batch.mailboxes[2].volume->value, ByteSize(4408));
}

void TestQuotaLists::cutFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("flow") << QByteArray("lea@b.example INBOX messages=4 vsize=4408\n"
                                        "lea@b.example Sent messages=4 vsize=44");
    QTest::newRow("pager") << QByteArray("lea@b.example\nINBOX\nmessages: 4\nvsize: 4408\n\f\n"
                                         "lea@b.example\nSent\nmessages: 4\nvsize: 44");
    QTest::newRow("tab") << QByteArray("Username\tmailbox\tmessages\tvsize\n"
                                       "lea@b.example\tINBOX\t4\t4408\nlea@b.example\tSent\t4");
    QTest::newRow("table") << QByteArray("Username mailbox messages vsize\n"
                                         "lea@b.example INBOX 4 4408\nlea@b.example Sent 4 4");
}

void TestQuotaLists::cutFiles()
{
    QFETCH(QByteArray, text);
    const Batch batch = list(text);
    QCOMPARE(batch.refusedCount, 1);
    QCOMPARE(batch.refused[0].why.id, u"import.doveadm-row-unfit"_qs);
    QVERIFY2(batch.mailboxes.isEmpty() || !batch.mailboxes[0].volume, "a low volume");
    QCOMPARE(errorOf("[{\"username\":\"a\",\"mailbox\":\"x\",\"vsize\":\"1\"},{\"user"),
             u"import.json-unfit"_qs);
}

void TestQuotaLists::encodings()
{
    for (const char* name : {"cyrus-quota.txt", "dovecot-quota.txt", "dovecot-status.txt"}) {
        QFile file(dataFile(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll()).replace(u'\n', u"\r\n"_qs);
        QStringEncoder utf16(QStringEncoder::Utf16LE);
        const Batch plain = read(name);
        for (const QByteArray& bytes :
             {QByteArray("\xFF\xFE" + QByteArray(utf16(text))), text.toLatin1()}) {
            const Batch batch = list(bytes);
            QCOMPARE(refusals(batch), QStringList());
            QCOMPARE(batch.source.kind, plain.source.kind);
            QCOMPARE(batch.mailboxes, plain.mailboxes);
            QCOMPARE(batch.unaddressed, plain.unaddressed);
        }
    }
}

QTEST_GUILESS_MAIN(TestQuotaLists)
#include "tst_quotalists.moc"
