// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/databasequeries.h"
#include "core/survey/databasereader.h"
#include "tests/support/forwardingshell.h"
#include "tests/support/postgrescluster.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTest>

#include <thread>

using namespace jalon;
using test::ForwardingShell;
using test::PostgresCluster;

/// Against a real PostgreSQL with the schemas of each version of BlueMind.
class TestDatabaseReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void everySchema_data();
    void everySchema();
    void estimatesBeyondTheBound();
    void unknownEstimatesAreCounted();
    void missingTablesAreNamed();
    void mergesWithTheSpool();
    void wrongPassword();
    void nobodyListens();
    void closesAtOnce();
    void noDatabaseAtAll();
    void lockedTable();
    void everythingIsReadOnly();
    void errorsAreTold();
    void cancelStopsALongCount();
    void cancelWhileConnecting();
    void readsThroughAnyNameOfSocket();
    void evidenceHoldsEveryStatement();
    void plannedQueriesAreThoseThatRun();

private:
    void create(const QString& version, int users = 20, int bodies = 300, int records = 500);
    QByteArray load(const QString& database, const QString& file,
                    const QStringList& variables = {});
    DatabaseReading read(SurveyDraft& draft, const QString& socket = {},
                         const char* password = "bj");
    static DatabaseAccess access(const char* password = "bj");

    std::unique_ptr<PostgresCluster> m_cluster;
    SurveyOptions m_options;
    CancelToken m_cancel;
    Server m_server;
};

static const Database* databaseNamed(const ServerFacts& facts, const QString& name)
{
    for (const Database& database : facts.databases)
        if (database.name == name)
            return &database;
    return nullptr;
}

static bool isUnread(const ServerFacts& facts, const QString& what, const QString& why)
{
    return std::any_of(facts.unread.cbegin(), facts.unread.cend(), [&](const Unread& unread) {
        return unread.what.startsWith(what) && unread.why.startsWith(why);
    });
}

void TestDatabaseReader::initTestCase()
{
    m_cluster = std::make_unique<PostgresCluster>();
    QVERIFY(m_cluster->start());
    QCOMPARE(m_cluster->sql(QStringLiteral("postgres"),
                            QStringLiteral("CREATE ROLE bj LOGIN PASSWORD 'bj'")),
             QByteArray());
    m_server.name = QStringLiteral("mail1");
    m_server.address = QStringLiteral("root@192.0.2.10");
}

void TestDatabaseReader::cleanupTestCase()
{
    m_cluster.reset();
}

void TestDatabaseReader::cleanup()
{
    for (const char* name : {"bj", "bj-data"})
        QCOMPARE(m_cluster->sql(QStringLiteral("postgres"),
                                QStringLiteral("DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)")
                                    .arg(QLatin1String(name))),
                 QByteArray());
    m_options = SurveyOptions();
    m_cancel = CancelToken();
}

QByteArray TestDatabaseReader::load(const QString& database, const QString& file,
                                    const QStringList& variables)
{
    QStringList arguments;
    for (const QString& variable : variables)
        arguments << QStringLiteral("-v") << variable;
    return m_cluster->psql(database,
                           arguments + QStringList{QStringLiteral("-f"),
                                                   QStringLiteral(JALON_TEST_DATA "/sql/") + file});
}

void TestDatabaseReader::create(const QString& version, int users, int bodies, int records)
{
    const bool hasMail = version != QStringLiteral("3.5");
    for (const QString& name : {QStringLiteral("bj"), QStringLiteral("bj-data")}) {
        if (!hasMail && name != QStringLiteral("bj"))
            continue;
        QCOMPARE(m_cluster->sql(QStringLiteral("postgres"),
                                QStringLiteral("CREATE DATABASE \"%1\" OWNER bj").arg(name)),
                 QByteArray());
        QCOMPARE(load(name, name + QLatin1Char('-') + version + QStringLiteral(".sql")),
                 QByteArray());
    }
    QCOMPARE(load(QStringLiteral("bj"), QStringLiteral("fill-bj.sql"),
                  {QStringLiteral("users=%1").arg(users), QStringLiteral("version=4.1.51294"),
                   QStringLiteral("server=mail1.example.org"), QStringLiteral("ip=192.0.2.10")}),
             QByteArray());
    if (hasMail)
        QCOMPARE(load(QStringLiteral("bj-data"), QStringLiteral("fill-bj-data.sql"),
                      {QStringLiteral("bodies=%1").arg(bodies),
                       QStringLiteral("records=%1").arg(records)}),
                 QByteArray());
    for (const char* name : {"bj", "bj-data"})
        if (hasMail || qstrcmp(name, "bj") == 0)
            QCOMPARE(
                m_cluster->sql(QString::fromLatin1(name),
                               QStringLiteral("GRANT SELECT ON ALL TABLES IN SCHEMA public TO bj")),
                QByteArray());
}

DatabaseAccess TestDatabaseReader::access(const char* password)
{
    return {QStringLiteral("localhost"), 5432, QStringLiteral("bj"), Secret(QByteArray(password))};
}

DatabaseReading TestDatabaseReader::read(SurveyDraft& draft, const QString& socket,
                                         const char* password)
{
    ForwardingShell shell(socket.isEmpty() ? m_cluster->socketPath() : socket);
    return readDatabases(access(password), shell, m_options, m_cancel, {}, draft);
}

void TestDatabaseReader::everySchema_data()
{
    QTest::addColumn<QString>("version");
    for (const char* version : {"3.5", "4.1", "4.3", "4.8", "5.0"})
        QTest::newRow(version) << QString::fromLatin1(version);
}

void TestDatabaseReader::everySchema()
{
    QFETCH(QString, version);
    create(version);
    SurveyDraft draft(m_server);
    const DatabaseReading reading = read(draft);
    const ServerFacts& facts = draft.facts();
    QVERIFY2(facts.unread.isEmpty(), facts.unread.isEmpty() ? ""
                                                            : qPrintable(facts.unread.first().what +
                                                                         facts.unread.first().why));
    QVERIFY(reading.complete);
    const Database* directory = databaseNamed(facts, QStringLiteral("bj"));
    QVERIFY(directory);
    QCOMPARE(QByteArray::number(directory->bytes->value.bytes()),
             m_cluster->sql(QStringLiteral("postgres"),
                            QStringLiteral("SELECT pg_database_size('bj')")));
    QVERIFY(!directory->messageBodies);
    const Database* mail = databaseNamed(facts, QStringLiteral("bj-data"));
    QCOMPARE(mail != nullptr, version != QStringLiteral("3.5"));
    if (mail) {
        QCOMPARE(mail->messageBodies->value, 300);
        QVERIFY(!mail->messageBodies->provenance.estimated);
        QCOMPARE(mail->messageRecords->value, 450);
    }
    QCOMPARE(facts.bluemind.technical->value, QStringLiteral("4.1.51294"));
    QCOMPARE(facts.domains.size(), 1);
    QCOMPARE(facts.domains.first().aliases.size(), 2);
    QCOMPARE(facts.domains.first().aliases.first().value, QStringLiteral("example.net"));
    QCOMPARE(facts.domains.first().assignments.size(), 2);
    QCOMPARE(facts.domains.first().assignments.first().value,
             QStringLiteral("mail/imap@bm-master"));
    QCOMPARE(facts.tags.size(), 5);
    QCOMPARE(facts.directoryEntries->value, 20);
    QCOMPARE(facts.mailboxes.size(), 21);
    const auto at = [&](const QString& address) {
        return *std::find_if(facts.mailboxes.cbegin(), facts.mailboxes.cend(),
                             [&](const MailboxVolume& box) { return box.address == address; });
    };
    QCOMPARE(at(QStringLiteral("user10@example.org")).quota->value.bytes(), 10 * 1024 * 1024);
    QVERIFY(at(QStringLiteral("user10@example.org")).suspended->value);
    QVERIFY(!at(QStringLiteral("user9@example.org")).quota);
    QVERIFY(!at(QStringLiteral("user9@example.org")).suspended->value);
    QCOMPARE(at(QStringLiteral("contact@example.org")).kind->value, QStringLiteral("mailshare"));
    QVERIFY(reading.evidence.size() <= 5);
}

void TestDatabaseReader::estimatesBeyondTheBound()
{
    create(QStringLiteral("5.0"));
    QCOMPARE(m_cluster->sql(QStringLiteral("bj-data"), QStringLiteral("ANALYZE")), QByteArray());
    m_cluster->sql(QStringLiteral("bj-data"), QStringLiteral("VACUUM"));
    m_options.exactCountBound = 100;
    SurveyDraft draft(m_server);
    read(draft);
    const Database* mail = databaseNamed(draft.facts(), QStringLiteral("bj-data"));
    QVERIFY(mail && mail->messageBodies);
    QCOMPARE(mail->messageBodies->value, 300);
    QVERIFY(mail->messageBodies->provenance.estimated);
}

void TestDatabaseReader::unknownEstimatesAreCounted()
{
    create(QStringLiteral("4.8"));
    QCOMPARE(m_cluster->sql(
                 QStringLiteral("bj-data"),
                 QStringLiteral("SELECT reltuples FROM pg_class WHERE relname = 't_message_body'")),
             QByteArray("-1"));
    m_options.exactCountBound = 0;
    SurveyDraft draft(m_server);
    read(draft);
    const Database* mail = databaseNamed(draft.facts(), QStringLiteral("bj-data"));
    QCOMPARE(mail->messageBodies->value, 300);
    QVERIFY(!mail->messageBodies->provenance.estimated);
}

void TestDatabaseReader::missingTablesAreNamed()
{
    create(QStringLiteral("4.8"));
    QCOMPARE(m_cluster->sql(
                 QStringLiteral("bj"),
                 QStringLiteral(
                     "DROP TABLE t_server_assignment; ALTER TABLE t_domain DROP COLUMN aliases")),
             QByteArray());
    SurveyDraft draft(m_server);
    QVERIFY(read(draft).complete);
    QVERIFY(isUnread(draft.facts(), QStringLiteral("database-bj assignment"),
                     QStringLiteral("unread.database-schema")));
    QVERIFY(isUnread(draft.facts(), QStringLiteral("database-bj domain"),
                     QStringLiteral("unread.database-schema")));
    QCOMPARE(draft.facts().mailboxes.size(), 21);
}

void TestDatabaseReader::mergesWithTheSpool()
{
    create(QStringLiteral("4.8"));
    SurveyDraft draft(m_server);
    const ProbeAnswer spool;
    for (const char* address : {"User4@example.org", "ghost@example.org"}) {
        MailboxVolume box;
        box.address = QString::fromLatin1(address);
        box.volume = SurveyDraft::measured(ByteSize(77), spool);
        draft.facts().mailboxes.append(box);
    }
    read(draft);
    QCOMPARE(draft.facts().mailboxes.size(), 22);
    QCOMPARE(draft.facts().mailboxes.first().quota->value.bytes(), 4 * 1024 * 1024);
    QCOMPARE(draft.facts().mailboxes.first().volume->value.bytes(), 77);
    QCOMPARE(draft.facts().spoolDirectoriesWithoutMailbox.size(), 1);
    QCOMPARE(draft.facts().spoolDirectoriesWithoutMailbox.first().value,
             QStringLiteral("ghost@example.org"));
}

void TestDatabaseReader::wrongPassword()
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

void TestDatabaseReader::nobodyListens()
{
    SurveyDraft draft(m_server);
    QVERIFY(!read(draft, QStringLiteral("/nonexistent/.s.PGSQL.5432")).complete);
    QVERIFY(isUnread(draft.facts(), QStringLiteral("database-bj"),
                     QStringLiteral("unread.database-unreachable")));
    QVERIFY(draft.facts().databases.isEmpty());
}

void TestDatabaseReader::closesAtOnce()
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

void TestDatabaseReader::noDatabaseAtAll()
{
    SurveyDraft draft(m_server);
    QVERIFY(read(draft).complete);
    QVERIFY(draft.facts().databases.isEmpty());
    QVERIFY(draft.facts().unread.isEmpty());
}

void TestDatabaseReader::lockedTable()
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

void TestDatabaseReader::everythingIsReadOnly()
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

void TestDatabaseReader::errorsAreTold()
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

void TestDatabaseReader::cancelStopsALongCount()
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

void TestDatabaseReader::cancelWhileConnecting()
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

void TestDatabaseReader::readsThroughAnyNameOfSocket()
{
    create(QStringLiteral("3.5"));
    QTemporaryDir dir;
    QVERIFY(QFile::link(m_cluster->socketPath(), dir.filePath(QStringLiteral("forward"))));
    SurveyDraft draft(m_server);
    QVERIFY(read(draft, dir.filePath(QStringLiteral("forward"))).complete);
    QVERIFY(databaseNamed(draft.facts(), QStringLiteral("bj")));
}

void TestDatabaseReader::evidenceHoldsEveryStatement()
{
    create(QStringLiteral("4.8"));
    SurveyDraft draft(m_server);
    const DatabaseReading reading = read(draft);
    QCOMPARE(reading.evidence.size(), 5);
    for (const Evidence& evidence : reading.evidence) {
        QVERIFY(evidence.command.contains(QStringLiteral("SELECT")));
        QCOMPARE(evidence.status, 0);
        QVERIFY(evidence.bytes > 0);
    }
    QCOMPARE(reading.evidence.at(3).excerpt, QStringLiteral("300\n"));
}

void TestDatabaseReader::plannedQueriesAreThoseThatRun()
{
    create(QStringLiteral("4.8"));
    SurveyDraft draft(m_server);
    QStringList planned;
    for (const PlannedCommand& command : plannedQueries(m_options)) {
        QVERIFY(command.isSql);
        planned << command.text;
    }
    for (const Evidence& evidence : read(draft).evidence)
        for (const QString& piece : evidence.command == QLatin1String(catalogueQuery)
                                        ? QStringList(evidence.command)
                                        : evidence.command.split(QStringLiteral("\nUNION ALL\n")))
            QVERIFY2(planned.contains(piece), qPrintable(piece));
}

QTEST_GUILESS_MAIN(TestDatabaseReader)
#include "tst_databasereader.moc"
