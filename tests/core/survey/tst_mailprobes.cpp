// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/spoolfixture.h"

#include <QRandomGenerator>

using namespace jalon;
using namespace jalon::test;

/// What the real scripts count in a spool made for the purpose.
class TestMailProbes : public test::SpoolFixture {
    Q_OBJECT

private Q_SLOTS:
    void everyFolderToTheByte_data();
    void everyFolderToTheByte();
    void archivedSplitFromRecords();
    void expungedBytesAreUnknownFromHeadersAlone();
    void snappyArchives();
    void filesAndInodes();
};

void TestMailProbes::everyFolderToTheByte_data()
{
    QTest::addColumn<QByteArray>("without");
    QTest::newRow("perl, gzip") << QByteArray();
    QTest::newRow("no perl") << QByteArray("perl");
    QTest::newRow("no gzip") << QByteArray("gzip");
}

void TestMailProbes::everyFolderToTheByte()
{
    QFETCH(QByteArray, without);
    QRandomGenerator random(7);
    qint64 messages = 0, bytes = 0;
    for (int user = 0; user < 200; ++user) {
        for (int folder = 0; folder < 15; ++folder) {
            IndexWriter index;
            index.version = user % 7 == 0 ? 20 : 13;
            index.exists = random.bounded(1000U);
            index.bytes = random.generate64() % 1'000'000'000;
            messages += index.exists;
            bytes += qint64(index.bytes);
            const QString name = folder == 0 ? QString() : QStringLiteral("/f%1").arg(folder);
            QVERIFY(index.save(meta(QStringLiteral("u/user/user^%1").arg(user) + name)));
        }
    }
    IndexWriter shared;
    shared.exists = 5;
    shared.bytes = 500;
    QVERIFY(shared.save(meta(QStringLiteral("s/shar&AOk-"))));
    QVERIFY(shared.save(meta(QStringLiteral("x/shar&AOk-/xyz"))));
    QVERIFY(shared.save(meta(QStringLiteral("u/DELETED/user/user^1/f1/5F5E1000"))));

    const ServerFacts facts = survey("spool-headers", {}, without);
    const Store* store = storeOf(facts, StoreKind::MailData);
    QVERIFY(store);
    QCOMPARE(store->path->value, m_dir->path() + QStringLiteral("/data"));
    QCOMPARE(store->messages->value, messages + 10);
    QCOMPARE(store->bytes->value.bytes(), bytes + 1000);
    QCOMPARE(store->expungedBytes->value.bytes(), 500);
    QCOMPARE(store->tier->value, QStringLiteral("index-headers"));
    QVERIFY(!store->bytes->provenance.estimated);
    QCOMPARE(facts.deletedFolders->value, 1);
    QCOMPARE(facts.mailboxes.size(), 201);
    const MailboxVolume* box = boxOf(facts, QStringLiteral("user.3@d.org"));
    QVERIFY(box);
    QCOMPARE(box->folders->value, 15);
    QCOMPARE(box->kind->value, QStringLiteral("user"));
    QCOMPARE(box->lastAppend->value, QDateTime::fromSecsSinceEpoch(1'600'000'000, Qt::UTC));
    const MailboxVolume* mailshare = boxOf(facts, QStringLiteral("sharé@d.org"));
    QVERIFY(mailshare);
    QCOMPARE(mailshare->folders->value, 2);
    QCOMPARE(mailshare->volume->value.bytes(), 1000);
    QVERIFY(facts.unread.isEmpty());
}

void TestMailProbes::archivedSplitFromRecords()
{
    for (const quint32 version : {12U, 13U, 17U, 19U, 20U}) {
        IndexWriter index;
        index.version = version;
        for (quint32 i = 0; i < 3000; ++i)
            index.addRecord(100 + i, i % 3 == 0    ? 0x20000000U
                                     : i % 7 == 0  ? 0x80000000U
                                     : i % 11 == 0 ? 0xC0000000U
                                                   : 0);
        QVERIFY(index.save(meta(QStringLiteral("u/user/bob/v%1").arg(version))));
    }
    qint64 live = 0, archived = 0, expunged = 0, liveCount = 0, archivedCount = 0;
    for (quint32 i = 0; i < 3000; ++i) {
        if (i % 3 == 0)
            archived += 100 + i, ++archivedCount;
        else if (i % 7 == 0)
            expunged += 100 + i;
        else if (i % 11 != 0)
            live += 100 + i, ++liveCount;
    }
    writeFile(m_dir->path() + QStringLiteral("/archives/p__d/domain/d/d.org/u/user/bob/1."), "x");
    const ServerFacts facts = survey("spool-headers");
    const Store* data = storeOf(facts, StoreKind::MailData);
    const Store* archives = storeOf(facts, StoreKind::Archives);
    QVERIFY(data && archives);
    QCOMPARE(data->tier->value, QStringLiteral("index-records"));
    QCOMPARE(data->bytes->value.bytes(), 5 * live);
    QCOMPARE(data->messages->value, 5 * liveCount);
    QCOMPARE(data->expungedBytes->value.bytes(), 5 * expunged);
    QCOMPARE(archives->bytes->value.bytes(), 5 * archived);
    QCOMPARE(archives->messages->value, 5 * archivedCount);
    const MailboxVolume* box = boxOf(facts, QStringLiteral("bob@d.org"));
    QVERIFY(box);
    QCOMPARE(box->volume->value.bytes(), 5 * live);
    QCOMPARE(box->archives->value.bytes(), 5 * archived);
    QCOMPARE(box->messages->value, 5 * (liveCount + archivedCount));
}

void TestMailProbes::expungedBytesAreUnknownFromHeadersAlone()
{
    IndexWriter index;
    index.exists = 60;
    index.expunged = 40;
    QVERIFY(index.save(meta(QStringLiteral("u/user/bob"))));
    const ServerFacts facts = survey("spool-headers");
    QVERIFY(!storeOf(facts, StoreKind::MailData)->expungedBytes);
    QVERIFY(mentionsUnread(facts, QStringLiteral("expunged"),
                           QStringLiteral("unread.spool-expunged: 40")));
}

void TestMailProbes::snappyArchives()
{
    const QString user = m_dir->path() + QStringLiteral("/snappy/user/d.org/bob/");
    for (int i = 0; i < 25; ++i)
        writeFile(user + QStringLiteral("a/%1/%2").arg(i % 5).arg(i), QByteArray(1000 + i, 'x'));
    writeFile(user + QStringLiteral("hsm.promote.completed"), "");
    writeFile(m_dir->path() + QStringLiteral("/snappy/user/d.org/ann/b/c/1"), QByteArray(10, 'x'));
    const ServerFacts facts = survey("archives-snappy");
    const Store* store = storeOf(facts, StoreKind::ArchivesSnappy);
    QVERIFY(store);
    QCOMPARE(store->files->value, 26);
    QCOMPARE(boxOf(facts, QStringLiteral("bob@d.org"))->archives->value.bytes(), 25'300);
    QCOMPARE(boxOf(facts, QStringLiteral("ann@d.org"))->archives->value.bytes(), 10);
    QVERIFY(facts.unread.isEmpty());
}

void TestMailProbes::filesAndInodes()
{
    for (int i = 1; i <= 20; ++i)
        writeFile(data(QStringLiteral("u/user/bob/%1.").arg(i)), "message");
    QVERIFY(QDir().mkpath(data(QStringLiteral("u/user/ann"))));
    QCOMPARE(link(QFile::encodeName(data(QStringLiteral("u/user/bob/1."))).constData(),
                  QFile::encodeName(data(QStringLiteral("u/user/ann/9."))).constData()),
             0);
    writeFile(data(QStringLiteral("u/user/ann/other")), "no message");
    const Server server{};
    SurveyDraft draft(server);
    mailProbeNamed("spool-headers").read(run("spool-headers"), draft);
    mailProbeNamed("spool-files").read(run("spool-files"), draft);
    const Store* store = storeOf(draft.facts(), StoreKind::MailData);
    QCOMPARE(store->files->value, 22);
    QCOMPARE(store->messages->value, 21);
    QCOMPARE(store->uniqueMessages->value, 20);
}

QTEST_GUILESS_MAIN(TestMailProbes)
#include "tst_mailprobes.moc"
