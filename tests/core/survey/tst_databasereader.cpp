// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/databasequeries.h"
#include "tests/support/databasefixture.h"

using namespace jalon;
using namespace jalon::test;

/// Against a real PostgreSQL with the schemas of each version of BlueMind.
class TestDatabaseReader : public test::DatabaseFixture {
    Q_OBJECT

private Q_SLOTS:
    void everySchema_data();
    void everySchema();
    void estimatesBeyondTheBound();
    void unknownEstimatesAreCounted();
    void onePartitionUnknownMakesTheSumUnknown();
    void missingTablesAreNamed();
    void mergesWithTheSpool();
    void noDatabaseAtAll();
    void readsThroughAnyNameOfSocket();
    void objectStorageIsTold();
    void evidenceHoldsEveryStatement();
    void plannedQueriesAreThoseThatRun();
};

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

void TestDatabaseReader::onePartitionUnknownMakesTheSumUnknown()
{
    create(QStringLiteral("5.0"));
    const auto mail = QStringLiteral("bj-data");
    const QByteArrayList partitions =
        m_cluster
            ->sql(mail, QStringLiteral("SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent "
                                       "= 't_mailbox_record'::regclass ORDER BY 1"))
            .split('\n');
    QVERIFY(partitions.size() > 1);
    const QByteArray known = partitions.sliced(1).join(", ");
    QCOMPARE(m_cluster->sql(mail, QStringLiteral("ANALYZE ") + QString::fromUtf8(known)),
             QByteArray());
    m_options.exactCountBound = 0;
    SurveyDraft draft(m_server);
    read(draft);
    const Database* found = databaseNamed(draft.facts(), mail);
    const QByteArray count = m_cluster->sql(mail, QString::fromLatin1(countRecordsQuery));
    QCOMPARE(QByteArray::number(found->messageRecords->value), count);
    QVERIFY(!found->messageRecords->provenance.estimated);
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

void TestDatabaseReader::noDatabaseAtAll()
{
    SurveyDraft draft(m_server);
    QVERIFY(read(draft).complete);
    QVERIFY(draft.facts().databases.isEmpty());
    QVERIFY(draft.facts().unread.isEmpty());
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

void TestDatabaseReader::objectStorageIsTold()
{
    create(QStringLiteral("4.8"));
    QCOMPARE(m_cluster->sql(QStringLiteral("bj"),
                            QStringLiteral("UPDATE t_systemconf SET configuration = configuration "
                                           "|| hstore('archive_kind', 's3')")),
             QByteArray());
    SurveyDraft draft(m_server);
    QVERIFY(read(draft).complete);
    QVERIFY(isUnread(draft.facts(), QStringLiteral("database-bj archive_kind"),
                     QStringLiteral("unread.spool-objects: s3")));
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
