// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/databasesession.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/sshd.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QThread>
#include <QtTest>

#include <functional>
#include <thread>

#include <signal.h>

using namespace jalon;

/// A real PostgreSQL behind a real sshd: what a cancel leaves there.
class TestSshDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void cancelStopsTheStatement();
    void cancelReachesAServerThatAnswersLate();

private:
    QByteArray sessions(const char* condition) const;
    Expected<DatabaseRows> cancelledCount(const std::function<void()>& beforeCancel, qint64& took);

    std::unique_ptr<test::PostgresCluster> m_cluster;
    quint16 m_port = 0;
    ScriptedInteraction m_interaction;
    std::unique_ptr<TestSshd> m_sshd;
    std::unique_ptr<RemoteShell> m_shell;
    std::unique_ptr<RemoteForward> m_forward;
    std::unique_ptr<DatabaseSession> m_session;
};

void TestSshDatabase::initTestCase()
{
    qunsetenv("SSH_AUTH_SOCK");
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        m_port = probe.serverPort();
    }
    m_cluster = std::make_unique<test::PostgresCluster>();
    QVERIFY(m_cluster->start(m_port));
}

void TestSshDatabase::cleanupTestCase()
{
    m_cluster.reset();
}

void TestSshDatabase::init()
{
    m_sshd = std::make_unique<TestSshd>();
    QVERIFY(m_sshd->isRunning());
    auto shell = connectSsh(m_sshd->target(), m_interaction, {});
    QVERIFY(shell);
    m_shell = std::move(*shell);
    auto forward = m_shell->forward(QStringLiteral("127.0.0.1"), m_port);
    QVERIFY(forward);
    m_forward = std::move(*forward);
    const DatabaseAccess access{QStringLiteral("127.0.0.1"), m_port, QStringLiteral("postgres"),
                                Secret(QByteArray("admin"))};
    DatabaseLimits limits;
    limits.statement = std::chrono::minutes(10);
    auto session = DatabaseSession::open(m_forward->socketPath(), access,
                                         QStringLiteral("postgres"), limits, {});
    QVERIFY(session);
    m_session = std::move(*session);
}

void TestSshDatabase::cleanup()
{
    m_session.reset();
    m_forward.reset();
    m_shell.reset();
    m_sshd.reset();
}

/// How many of Jalon's sessions the server knows, asked beside the tunnel.
QByteArray TestSshDatabase::sessions(const char* condition) const
{
    return m_cluster->sql(QStringLiteral("postgres"),
                          QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE "
                                         "application_name = 'jalon' AND ") +
                              QLatin1String(condition));
}

Expected<DatabaseRows> TestSshDatabase::cancelledCount(const std::function<void()>& beforeCancel,
                                                       qint64& took)
{
    const CancelToken cancel;
    QElapsedTimer sinceCancel;
    std::thread canceller([&] {
        while (sessions("state = 'active'") != "1")
            QThread::msleep(20);
        beforeCancel();
        sinceCancel.start();
        cancel.cancel();
    });
    auto rows = m_session->query("SELECT count(*) FROM generate_series(1, 100000000000)", cancel);
    took = sinceCancel.elapsed();
    canceller.join();
    return rows;
}

void TestSshDatabase::cancelStopsTheStatement()
{
    qint64 took = 0;
    const auto rows = cancelledCount([] {}, took);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::Cancelled);
    qInfo("cancelled after %lld ms", static_cast<long long>(took));
    QTRY_COMPARE(sessions("state = 'active'"), QByteArray("0"));
    m_session.reset();
    QTRY_COMPARE(sessions("true"), QByteArray("0"));
}

// The server's sshd stands still while the operator cancels, as behind a slow line: the call does
// not wait for it, and the request to stop still arrives once the forward was given up.
void TestSshDatabase::cancelReachesAServerThatAnswersLate()
{
    const QList<qint64> connections = m_sshd->connections();
    QVERIFY(!connections.isEmpty());
    qint64 took = 0;
    const auto rows = cancelledCount(
        [&] {
            for (const qint64 connection : connections)
                ::kill(pid_t(connection), SIGSTOP);
        },
        took);
    m_session.reset();
    m_forward.reset();
    const QByteArray stillThere = sessions("state = 'active'");
    for (const qint64 connection : connections)
        ::kill(pid_t(connection), SIGCONT);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::Cancelled);
    qInfo("cancelled after %lld ms", static_cast<long long>(took));
    QCOMPARE(stillThere, QByteArray("1"));
    QTRY_COMPARE(sessions("true"), QByteArray("0"));
}

QTEST_GUILESS_MAIN(TestSshDatabase)
#include "tst_sshdatabase.moc"
