// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/databasequeries.h"
#include "tests/support/databasefixture.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>

#include <thread>

using namespace jalon;
using namespace jalon::test;

/// Databases that refuse, hang or lie, and what a survey may do to them.
class TestDatabaseFaults : public test::DatabaseFixture {
    Q_OBJECT

private Q_SLOTS:
    void wrongPassword();
    void nobodyListens();
    void closesAtOnce();
    void lockedTable();
    void everythingIsReadOnly();
    void errorsAreTold();
    void aLongStatementIsEndedByTheServer();
    void cancelStopsALongCount();
    void cancelWhileConnecting();
};

void TestDatabaseFaults::wrongPassword()
{
    create(QStringLiteral("3.5"));
    SurveyDraft draft(m_server);
    const DatabaseReading reading = read(draft, {}, "wr'ong \\");
    QVERIFY(!reading.complete);
    QCOMPARE(draft.facts().unread.size(), 1);
    QVERIFY(isUnread(draft.facts(), QStringLiteral("database-bj"),
                     QStringLiteral("unread.database-password")));
    QVERIFY(!draft.facts().unread.first().why.contains(QStringLiteral("wr'ong")));
}

void TestDatabaseFaults::nobodyListens()
{
    SurveyDraft draft(m_server);
    QVERIFY(!read(draft, QStringLiteral("/nonexistent/.s.PGSQL.5432")).complete);
    QVERIFY(isUnread(draft.facts(), QStringLiteral("database-bj"),
                     QStringLiteral("unread.database-unreachable")));
    QVERIFY(draft.facts().databases.isEmpty());
}

void TestDatabaseFaults::closesAtOnce()
{
    QTemporaryDir dir;
    QLocalServer server;
    QVERIFY(server.listen(dir.filePath(QStringLiteral(".s.PGSQL.5432"))));
    SurveyDraft draft(m_server);
    std::atomic<bool> isDone = false;
    std::thread reader([&] {
        read(draft, server.fullServerName());
        isDone = true;
    });
    while (!isDone) {
        if (server.waitForNewConnection(20))
            delete server.nextPendingConnection();
    }
    reader.join();
    QVERIFY(isUnread(draft.facts(), QStringLiteral("database-bj"),
                     QStringLiteral("unread.database-unreachable")));
}

void TestDatabaseFaults::lockedTable()
{
    create(QStringLiteral("4.8"));
    QProcess holder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), QStringLiteral("admin"));
    holder.setProcessEnvironment(environment);
    holder.start(QStringLiteral("psql"),
                 {QStringLiteral("-XAtq"), QStringLiteral("-h"),
                  QFileInfo(m_cluster->socketPath()).path(), QStringLiteral("-U"),
                  QStringLiteral("postgres"), QStringLiteral("-d"), QStringLiteral("bj-data")});
    holder.write("BEGIN; LOCK TABLE t_message_body IN ACCESS EXCLUSIVE MODE; SELECT 'held';\n");
    QVERIFY(holder.waitForReadyRead(20'000));
    SurveyDraft draft(m_server);
    QVERIFY(!read(draft).complete);
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished(20'000));
    QVERIFY(isUnread(draft.facts(), QStringLiteral("database-bj-data"),
                     QStringLiteral("unread.database-locked")));
    const Database* mail = databaseNamed(draft.facts(), QStringLiteral("bj-data"));
    QVERIFY(!mail->messageBodies);
    QCOMPARE(mail->messageRecords->value, 450);
}

void TestDatabaseFaults::everythingIsReadOnly()
{
    create(QStringLiteral("4.8"));
    QCOMPARE(m_cluster->sql(
                 QStringLiteral("bj"),
                 QStringLiteral(
                     "GRANT ALL ON ALL TABLES IN SCHEMA public TO bj; GRANT ALL ON ALL SEQUENCES "
                     "IN SCHEMA public TO bj; GRANT CREATE ON SCHEMA public TO bj")),
             QByteArray());
    const auto session = DatabaseSession::open(m_cluster->socketPath(), access(),
                                               QStringLiteral("bj"), {}, m_cancel);
    QVERIFY(session);
    for (const char* write :
         {"DELETE FROM t_mailbox", "CREATE TABLE mark (i int)", "UPDATE t_domain SET label = 'x'",
          "SELECT nextval('t_container_id_seq')"}) {
        const auto rows = (*session)->query(write, m_cancel);
        QVERIFY(!rows);
        QVERIFY2(rows.error().message.id == QStringLiteral("unread.database-readonly"),
                 qPrintable(rows.error().detail));
    }
    const auto name = (*session)->query(
        "SELECT current_setting('application_name'), current_setting('lock_timeout')", m_cancel);
    QVERIFY(name);
    QCOMPARE(*name->first().at(0), QByteArray("jalon"));
    QCOMPARE(*name->first().at(1), QByteArray("2s"));
}

void TestDatabaseFaults::errorsAreTold()
{
    create(QStringLiteral("3.5"));
    QCOMPARE(
        m_cluster->sql(QStringLiteral("bj"), QStringLiteral("REVOKE ALL ON t_mailbox FROM bj")),
        QByteArray());
    const auto session = DatabaseSession::open(m_cluster->socketPath(), access(),
                                               QStringLiteral("bj"), {}, m_cancel);
    QVERIFY(session);
    const std::pair<const char*, const char*> cases[] = {
        {"SELECT * FROM t_mailbox", "unread.database-permission"},
        {"SELECT * FROM t_absent", "unread.database-schema"},
        {"SELECT absent FROM t_domain", "unread.database-schema"},
        {"SELECT 1 / 0", "unread.database-query"}};
    for (const auto& [sql, id] : cases) {
        const auto rows = (*session)->query(sql, m_cancel);
        QVERIFY(!rows);
        QCOMPARE(rows.error().message.id, QString::fromLatin1(id));
    }
    QVERIFY((*session)->query("SELECT 1", m_cancel));
    const auto absent = DatabaseSession::open(m_cluster->socketPath(), access(),
                                              QStringLiteral("bj-data"), {}, m_cancel);
    QVERIFY(!absent);
    QCOMPARE(absent.error().message.id, QStringLiteral("unread.database-missing"));
}

void TestDatabaseFaults::aLongStatementIsEndedByTheServer()
{
    create(QStringLiteral("3.5"));
    DatabaseLimits limits;
    limits.statement = std::chrono::milliseconds(200);
    const auto session = DatabaseSession::open(m_cluster->socketPath(), access(),
                                               QStringLiteral("bj"), limits, m_cancel);
    QVERIFY(session);
    const auto rows = (*session)->query("SELECT pg_sleep(30)", m_cancel);
    QVERIFY(!rows);
    QCOMPARE(rows.error().message.id, QStringLiteral("unread.database-timeout"));
    QVERIFY((*session)->query("SELECT 1", m_cancel));
}

void TestDatabaseFaults::cancelStopsALongCount()
{
    create(QStringLiteral("3.5"));
    const auto session = DatabaseSession::open(m_cluster->socketPath(), access(),
                                               QStringLiteral("bj"), {}, m_cancel);
    QVERIFY(session);
    QElapsedTimer sinceCancel;
    std::thread canceller([&] {
        QTest::qSleep(300);
        sinceCancel.start();
        m_cancel.cancel();
    });
    const auto rows =
        (*session)->query("SELECT count(*) FROM generate_series(1, 100000000000)", m_cancel);
    const qint64 took = sinceCancel.elapsed();
    canceller.join();
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::Cancelled);
    qInfo("cancelled after %lld ms", took);
    QTRY_COMPARE(m_cluster->sql(QStringLiteral("postgres"),
                                QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE "
                                               "application_name = 'jalon' AND state = 'active'")),
                 QByteArray("0"));
}

void TestDatabaseFaults::cancelWhileConnecting()
{
    QTemporaryDir dir;
    QLocalServer server;
    QVERIFY(server.listen(dir.filePath(QStringLiteral(".s.PGSQL.5432"))));
    std::thread canceller([&] {
        QTest::qSleep(200);
        m_cancel.cancel();
    });
    SurveyDraft draft(m_server);
    QVERIFY(!read(draft, server.fullServerName()).complete);
    canceller.join();
    QVERIFY(isUnread(draft.facts(), QStringLiteral("database-bj"),
                     QStringLiteral("unread.database-cancelled")));
}

QTEST_GUILESS_MAIN(TestDatabaseFaults)
#include "tst_databasefaults.moc"
