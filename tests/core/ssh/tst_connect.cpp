// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ssh/connectfixture.h"

#include <QtTest>

#include <thread>

using namespace jalon;
using namespace std::chrono_literals;

class TestConnect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_fixture->reset(); }
    void wrongKey();
    void missingIdentity();
    void rsaKey();
    void passphrase();
    void wrongPassphrase();
    void declinedPassphrase();
    void tooManyKeys();
    void agentKey();
    void refusedPort();
    void unknownHost();
    void badServers_data();
    void badServers();
    void noCommonAlgorithm();
    void cancelWhileConnecting();
    void configurationIsHonoured();

private:
    std::unique_ptr<ConnectFixture> m_fixture;
};

void TestConnect::initTestCase()
{
    m_fixture = std::make_unique<ConnectFixture>();
    QVERIFY(m_fixture->sshd.isRunning());
    QVERIFY(m_fixture->sshd.makeKey(u"stranger"_qs));
    QVERIFY(m_fixture->sshd.makeKey(u"locked"_qs, u"ed25519"_qs, u"open sesame"_qs));
    QVERIFY(m_fixture->sshd.authorize(u"locked"_qs));
}

void TestConnect::wrongKey()
{
    m_fixture->target.identity = m_fixture->sshd.file(u"stranger"_qs);
    const auto shell = m_fixture->connect();
    QCOMPARE(idOf(shell), u"ssh.auth-refused"_qs);
    QCOMPARE(shell.error().kind, ErrorKind::Authentication);
    QVERIFY(std::get<QString>(shell.error().message.arguments.at(2)).contains(u"stranger"_qs));
    QVERIFY(m_fixture->interaction.secrets.isEmpty());
}

void TestConnect::missingIdentity()
{
    m_fixture->target.identity = m_fixture->sshd.file(u"absent"_qs);
    QCOMPARE(idOf(m_fixture->connect()), u"ssh.identity-unreadable"_qs);
}

void TestConnect::rsaKey()
{
    TestSshd rsa({}, u"rsa"_qs);
    QVERIFY(rsa.makeKey(u"mine"_qs, u"rsa"_qs));
    QVERIFY(rsa.authorize(u"mine"_qs));
    SshTarget target = rsa.target();
    target.identity = rsa.file(u"mine"_qs);
    QVERIFY(m_fixture->connect(target));
    QCOMPARE(m_fixture->info.hostKeyType, u"ssh-rsa"_qs);
}

void TestConnect::passphrase()
{
    m_fixture->target.identity = m_fixture->sshd.file(u"locked"_qs);
    m_fixture->interaction.onSecret = [](const SecretQuestion&) { return Secret("open sesame"); };
    QVERIFY(m_fixture->connect());
    QCOMPARE(m_fixture->interaction.secrets.size(), 1);
    QCOMPARE(m_fixture->interaction.secrets[0].kind, SecretKind::Passphrase);
    QCOMPARE(m_fixture->interaction.secrets[0].subject, m_fixture->target.identity);
}

void TestConnect::wrongPassphrase()
{
    m_fixture->target.identity = m_fixture->sshd.file(u"locked"_qs);
    m_fixture->interaction.onSecret = [](const SecretQuestion&) { return Secret("wrong"); };
    QCOMPARE(idOf(m_fixture->connect()), u"ssh.passphrase-wrong"_qs);
    QCOMPARE(m_fixture->interaction.secrets.size(), 1);
}

void TestConnect::declinedPassphrase()
{
    m_fixture->target.identity = m_fixture->sshd.file(u"locked"_qs);
    const auto shell = m_fixture->connect();
    QVERIFY(!shell);
    QCOMPARE(shell.error().kind, ErrorKind::Authentication);
    QCOMPARE(m_fixture->interaction.secrets.size(), 1);
}

void TestConnect::tooManyKeys()
{
    TestSshd strict({u"MaxAuthTries 1"_qs});
    QVERIFY(strict.makeKey(u"stranger"_qs));
    SshTarget target = strict.target();
    target.identity = strict.file(u"stranger"_qs);
    const auto shell = m_fixture->connect(target);
    QVERIFY(!shell);
    QCOMPARE(shell.error().kind, ErrorKind::Authentication);
}

void TestConnect::agentKey()
{
    QProcess agent;
    const QString socket = m_fixture->sshd.file(u"agent"_qs);
    agent.start(u"ssh-agent"_qs, {u"-D"_qs, u"-a"_qs, socket});
    QVERIFY(agent.waitForStarted());
    QTRY_VERIFY(QFileInfo::exists(socket));
    qputenv("SSH_AUTH_SOCK", QFile::encodeName(socket));
    const int added = QProcess::execute(u"ssh-add"_qs, {u"-q"_qs, m_fixture->sshd.clientKey()});
    m_fixture->target.identity = m_fixture->sshd.file(u"stranger"_qs);
    const auto shell = m_fixture->connect();
    qunsetenv("SSH_AUTH_SOCK");
    agent.kill();
    agent.waitForFinished();
    QCOMPARE(added, 0);
    QVERIFY(shell);
    QCOMPARE(m_fixture->info.authentication, u"agent"_qs);
}

void TestConnect::refusedPort()
{
    m_fixture->target.endpoint.port = 1;
    const auto shell = m_fixture->connect();
    QCOMPARE(idOf(shell), u"ssh.port-refused"_qs);
    QCOMPARE(shell.error().kind, ErrorKind::Unreachable);
}

void TestConnect::unknownHost()
{
    m_fixture->target.endpoint.host = u"no-such-host.invalid"_qs;
    const auto shell = m_fixture->connect();
    QVERIFY(!shell);
    QVERIFY(idOf(shell) == u"ssh.host-unknown" || idOf(shell) == u"ssh.name-service-failed");
}

void TestConnect::badServers_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("id");
    QTest::newRow("silent") << u"silent"_qs << u"ssh.silent"_qs;
    QTest::newRow("a byte at a time") << u"trickle"_qs << u"ssh.silent"_qs;
    QTest::newRow("endless lines before the banner") << u"prebanner"_qs << u"ssh.silent"_qs;
    QTest::newRow("silent after the banner") << u"kexsilent"_qs << u"ssh.silent"_qs;
    QTest::newRow("64 KiB banner") << u"longbanner"_qs << u"ssh.not-ssh"_qs;
    QTest::newRow("garbage after the banner") << u"garbage"_qs << u"ssh.handshake-failed"_qs;
    QTest::newRow("closes at once") << u"close"_qs << u"ssh.hung-up"_qs;
}

void TestConnect::badServers()
{
    QFETCH(QString, mode);
    QFETCH(QString, id);
    QProcess server;
    server.start(u"python3"_qs, {QStringLiteral(JALON_TEST_DATA "/../support/badserver.py"), mode});
    QVERIFY(server.waitForReadyRead());
    m_fixture->target.endpoint.port = server.readLine().trimmed().toUShort();
    m_fixture->target.connectTimeout = 1s;
    const auto shell = m_fixture->connect();
    server.kill();
    server.waitForFinished();
    QVERIFY(!shell);
    QVERIFY2(idOf(shell) == id, qPrintable(idOf(shell) + u' ' + shell.error().detail));
}

void TestConnect::noCommonAlgorithm()
{
    TestSshd old({u"Ciphers aes128-cbc"_qs, u"KexAlgorithms diffie-hellman-group1-sha1"_qs});
    QVERIFY(old.isRunning());
    const auto shell = m_fixture->connect(old.target());
    QCOMPARE(idOf(shell), u"ssh.no-common-algorithm"_qs);
    QVERIFY(std::get<QString>(shell.error().message.arguments.at(3))
                .startsWith(u"diffie-hellman-group1-sha1"_qs));
}

void TestConnect::cancelWhileConnecting()
{
    QProcess server;
    server.start(u"python3"_qs,
                 {QStringLiteral(JALON_TEST_DATA "/../support/badserver.py"), u"silent"_qs});
    QVERIFY(server.waitForReadyRead());
    m_fixture->target.endpoint.port = server.readLine().trimmed().toUShort();
    CancelToken cancel;
    std::thread canceller([&cancel] {
        QThread::msleep(200);
        cancel.cancel();
    });
    const auto shell = connectSsh(m_fixture->target, m_fixture->interaction, cancel);
    canceller.join();
    server.kill();
    server.waitForFinished();
    QCOMPARE(idOf(shell), u"ssh.cancelled"_qs);
    QCOMPARE(shell.error().kind, ErrorKind::Cancelled);
}

void TestConnect::configurationIsHonoured()
{
    QFile config(m_fixture->sshd.file(u"config"_qs));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("Host server-of-mine\nHostName 127.0.0.1\nUser root\nPort " +
                 QByteArray::number(m_fixture->sshd.port()) + "\nIdentityFile " +
                 QFile::encodeName(m_fixture->sshd.clientKey()) + '\n');
    config.close();
    m_fixture->target.endpoint = {{}, u"server-of-mine"_qs, 0};
    m_fixture->target.identity.clear();
    m_fixture->target.configFile = config.fileName();
    const auto shell = m_fixture->connect();
    QCOMPARE(idOf(shell), u"connected"_qs);
}

QTEST_GUILESS_MAIN(TestConnect)
#include "tst_connect.moc"
