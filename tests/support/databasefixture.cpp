// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/databasefixture.h"

namespace jalon::test {

const Database* databaseNamed(const ServerFacts& facts, const QString& name)
{
    for (const Database& database : facts.databases)
        if (database.name == name)
            return &database;
    return nullptr;
}

bool isUnread(const ServerFacts& facts, const QString& what, const QString& why)
{
    return std::any_of(facts.unread.cbegin(), facts.unread.cend(), [&](const Unread& unread) {
        return unread.what.startsWith(what) && unread.why.startsWith(why);
    });
}

void DatabaseFixture::initTestCase()
{
    m_cluster = std::make_unique<PostgresCluster>();
    QVERIFY(m_cluster->start());
    QCOMPARE(m_cluster->sql(QStringLiteral("postgres"),
                            QStringLiteral("CREATE ROLE bj LOGIN PASSWORD 'bj'")),
             QByteArray());
    m_server.name = QStringLiteral("mail1");
    m_server.address = QStringLiteral("root@192.0.2.10");
}

void DatabaseFixture::cleanupTestCase()
{
    m_cluster.reset();
}

void DatabaseFixture::cleanup()
{
    for (const char* name : {"bj", "bj-data"})
        QCOMPARE(m_cluster->sql(QStringLiteral("postgres"),
                                QStringLiteral("DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)")
                                    .arg(QLatin1String(name))),
                 QByteArray());
    m_options = SurveyOptions();
    m_cancel = CancelToken();
}

QByteArray DatabaseFixture::load(const QString& database, const QString& file,
                                 const QStringList& variables)
{
    QStringList arguments;
    for (const QString& variable : variables)
        arguments << QStringLiteral("-v") << variable;
    return m_cluster->psql(database,
                           arguments + QStringList{QStringLiteral("-f"),
                                                   QStringLiteral(JALON_TEST_DATA "/sql/") + file});
}

void DatabaseFixture::create(const QString& version, int users, int bodies, int records)
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

DatabaseAccess DatabaseFixture::access(const char* password)
{
    return {QStringLiteral("localhost"), 5432, QStringLiteral("bj"), Secret(QByteArray(password))};
}

DatabaseReading DatabaseFixture::read(SurveyDraft& draft, const QString& socket,
                                      const char* password)
{
    ForwardingShell shell(socket.isEmpty() ? m_cluster->socketPath() : socket);
    return readDatabases(access(password), shell, m_options, m_cancel, {}, draft);
}

} // namespace jalon::test
