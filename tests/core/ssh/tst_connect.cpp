// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sshd.h"

#include <QtTest>

#include <thread>

using namespace jalon;
using namespace std::chrono_literals;

class TestConnect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void firstContactRefused();
    void firstContactAccepted();
    void changedKey();
    void otherType();
    void revokedKey();
    void hashedKnownHosts();
    void unreadableKnownHosts();
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
    Expected<std::unique_ptr<RemoteShell>> connect(const SshTarget& target);
    QByteArray knownHosts(const QByteArray& content);

    std::unique_ptr<TestSshd> m_sshd;
    ScriptedInteraction m_interaction;
    SshConnectionInfo m_info;
    SshTarget m_target;
};

void TestConnect::initTestCase()
{
    qunsetenv("SSH_AUTH_SOCK");
    m_sshd = std::make_unique<TestSshd>();
    QVERIFY(m_sshd->isRunning());
    QVERIFY(m_sshd->makeKey(u"stranger"_qs));
    QVERIFY(m_sshd->makeKey(u"locked"_qs, u"ed25519"_qs, u"open sesame"_qs));
    QVERIFY(m_sshd->authorize(u"locked"_qs));
}

void TestConnect::init()
{
    m_interaction = {};
    m_target = m_sshd->target();
    knownHosts(m_sshd->hostKeyLine() + '\n');
}

Expected<std::unique_ptr<RemoteShell>> TestConnect::connect(const SshTarget& target)
{
    return connectSsh(target, m_interaction, CancelToken(), &m_info);
}

QByteArray TestConnect::knownHosts(const QByteArray& content)
{
    QFile file(m_sshd->knownHosts());
    if (!content.isNull()) {
        file.open(QIODevice::WriteOnly);
        file.write(content);
        file.close();
    }
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

static QString idOf(const Expected<std::unique_ptr<RemoteShell>>& shell)
{
    return shell ? u"connected"_qs : shell.error().message.id;
}

void TestConnect::firstContactRefused()
{
    knownHosts("");
    const auto shell = connect(m_target);
    QCOMPARE(idOf(shell), u"ssh.host-key-not-accepted"_qs);
    QCOMPARE(shell.error().kind, ErrorKind::HostKey);
    QCOMPARE(m_interaction.hostKeys.size(), 1);
    QCOMPARE(knownHosts({}), QByteArray());
}

void TestConnect::firstContactAccepted()
{
    knownHosts("");
    m_interaction.onHostKey = [](const HostKeyQuestion&) { return true; };
    QVERIFY(connect(m_target));
    const HostKeyQuestion question = m_interaction.hostKeys.value(0);
    QCOMPARE(question.keyType, u"ssh-ed25519"_qs);
    QCOMPARE(question.fingerprint, m_info.fingerprint);
    QCOMPARE(question.knownHostsLine.toLatin1(), m_sshd->hostKeyLine());
    QCOMPARE(knownHosts({}), m_sshd->hostKeyLine() + '\n');
    QVERIFY(connect(m_target));
    QCOMPARE(m_interaction.hostKeys.size(), 1);
}

void TestConnect::changedKey()
{
    TestSshd other;
    QVERIFY(other.isRunning());
    const QByteArray line = m_sshd->hostKeyLine().split(' ').first() + ' ' +
                            other.hostKeyLine().split(' ').mid(1).join(' ') + '\n';
    knownHosts(line);
    QCOMPARE(idOf(connect(m_target)), u"ssh.host-key-changed"_qs);
    QVERIFY(m_interaction.hostKeys.isEmpty());
    QCOMPARE(knownHosts({}), line);
}

void TestConnect::otherType()
{
    TestSshd other({}, u"rsa"_qs);
    QVERIFY(other.isRunning());
    knownHosts(m_sshd->hostKeyLine().split(' ').first() + ' ' +
               other.hostKeyLine().split(' ').mid(1).join(' ') + '\n');
    QCOMPARE(idOf(connect(m_target)), u"ssh.host-key-other-type"_qs);
    QVERIFY(m_interaction.hostKeys.isEmpty());
}

void TestConnect::revokedKey()
{
    knownHosts(m_sshd->hostKeyLine() + "\n@revoked " + m_sshd->hostKeyLine() + '\n');
    QCOMPARE(idOf(connect(m_target)), u"ssh.host-key-revoked"_qs);
    QVERIFY(m_interaction.hostKeys.isEmpty());
}

void TestConnect::hashedKnownHosts()
{
    QCOMPARE(
        QProcess::execute(u"ssh-keygen"_qs, {u"-q"_qs, u"-H"_qs, u"-f"_qs, m_sshd->knownHosts()}),
        0);
    QVERIFY(knownHosts({}).startsWith("|1|"));
    QVERIFY(connect(m_target));
    QVERIFY(m_interaction.hostKeys.isEmpty());
}

void TestConnect::unreadableKnownHosts()
{
    m_target.knownHosts = m_sshd->file(QString());
    QCOMPARE(idOf(connect(m_target)), u"ssh.known-hosts-unreadable"_qs);
}

void TestConnect::wrongKey()
{
    m_target.identity = m_sshd->file(u"stranger"_qs);
    const auto shell = connect(m_target);
    QCOMPARE(idOf(shell), u"ssh.auth-refused"_qs);
    QCOMPARE(shell.error().kind, ErrorKind::Authentication);
    QVERIFY(std::get<QString>(shell.error().message.arguments.at(2)).contains(u"stranger"_qs));
    QVERIFY(m_interaction.secrets.isEmpty());
}

void TestConnect::missingIdentity()
{
    m_target.identity = m_sshd->file(u"absent"_qs);
    QCOMPARE(idOf(connect(m_target)), u"ssh.identity-unreadable"_qs);
}

void TestConnect::rsaKey()
{
    TestSshd rsa({}, u"rsa"_qs);
    QVERIFY(rsa.makeKey(u"mine"_qs, u"rsa"_qs));
    QVERIFY(rsa.authorize(u"mine"_qs));
    SshTarget target = rsa.target();
    target.identity = rsa.file(u"mine"_qs);
    QVERIFY(connect(target));
    QCOMPARE(m_info.hostKeyType, u"ssh-rsa"_qs);
}

void TestConnect::passphrase()
{
    m_target.identity = m_sshd->file(u"locked"_qs);
    m_interaction.onSecret = [](const SecretQuestion&) { return Secret("open sesame"); };
    QVERIFY(connect(m_target));
    QCOMPARE(m_interaction.secrets.size(), 1);
    QCOMPARE(m_interaction.secrets[0].kind, SecretKind::Passphrase);
    QCOMPARE(m_interaction.secrets[0].subject, m_target.identity);
}

void TestConnect::wrongPassphrase()
{
    m_target.identity = m_sshd->file(u"locked"_qs);
    m_interaction.onSecret = [](const SecretQuestion&) { return Secret("wrong"); };
    QCOMPARE(idOf(connect(m_target)), u"ssh.passphrase-wrong"_qs);
    QCOMPARE(m_interaction.secrets.size(), 1);
}

void TestConnect::declinedPassphrase()
{
    m_target.identity = m_sshd->file(u"locked"_qs);
    const auto shell = connect(m_target);
    QVERIFY(!shell);
    QCOMPARE(shell.error().kind, ErrorKind::Authentication);
    QCOMPARE(m_interaction.secrets.size(), 1);
}

void TestConnect::tooManyKeys()
{
    TestSshd strict({u"MaxAuthTries 1"_qs});
    QVERIFY(strict.makeKey(u"stranger"_qs));
    SshTarget target = strict.target();
    target.identity = strict.file(u"stranger"_qs);
    const auto shell = connect(target);
    QVERIFY(!shell);
    QCOMPARE(shell.error().kind, ErrorKind::Authentication);
}

void TestConnect::agentKey()
{
    QProcess agent;
    const QString socket = m_sshd->file(u"agent"_qs);
    agent.start(u"ssh-agent"_qs, {u"-D"_qs, u"-a"_qs, socket});
    QVERIFY(agent.waitForStarted());
    QTRY_VERIFY(QFileInfo::exists(socket));
    qputenv("SSH_AUTH_SOCK", QFile::encodeName(socket));
    const int added = QProcess::execute(u"ssh-add"_qs, {u"-q"_qs, m_sshd->clientKey()});
    m_target.identity = m_sshd->file(u"stranger"_qs);
    const auto shell = connect(m_target);
    qunsetenv("SSH_AUTH_SOCK");
    agent.kill();
    agent.waitForFinished();
    QCOMPARE(added, 0);
    QVERIFY(shell);
    QCOMPARE(m_info.authentication, u"agent"_qs);
}

void TestConnect::refusedPort()
{
    m_target.endpoint.port = 1;
    const auto shell = connect(m_target);
    QCOMPARE(idOf(shell), u"ssh.port-refused"_qs);
    QCOMPARE(shell.error().kind, ErrorKind::Unreachable);
}

void TestConnect::unknownHost()
{
    m_target.endpoint.host = u"no-such-host.invalid"_qs;
    const auto shell = connect(m_target);
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
    m_target.endpoint.port = server.readLine().trimmed().toUShort();
    m_target.connectTimeout = 1s;
    const auto shell = connect(m_target);
    server.kill();
    server.waitForFinished();
    QVERIFY(!shell);
    QVERIFY2(idOf(shell) == id, qPrintable(idOf(shell) + u' ' + shell.error().detail));
}

void TestConnect::noCommonAlgorithm()
{
    TestSshd old({u"Ciphers aes128-cbc"_qs, u"KexAlgorithms diffie-hellman-group1-sha1"_qs});
    QVERIFY(old.isRunning());
    const auto shell = connect(old.target());
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
    m_target.endpoint.port = server.readLine().trimmed().toUShort();
    CancelToken cancel;
    std::thread canceller([&cancel] {
        QThread::msleep(200);
        cancel.cancel();
    });
    const auto shell = connectSsh(m_target, m_interaction, cancel);
    canceller.join();
    server.kill();
    server.waitForFinished();
    QCOMPARE(idOf(shell), u"ssh.cancelled"_qs);
    QCOMPARE(shell.error().kind, ErrorKind::Cancelled);
}

void TestConnect::configurationIsHonoured()
{
    QFile config(m_sshd->file(u"config"_qs));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("Host server-of-mine\nHostName 127.0.0.1\nUser root\nPort " +
                 QByteArray::number(m_sshd->port()) + "\nIdentityFile " +
                 QFile::encodeName(m_sshd->clientKey()) + '\n');
    config.close();
    m_target.endpoint = {{}, u"server-of-mine"_qs, 0};
    m_target.identity.clear();
    m_target.configFile = config.fileName();
    const auto shell = connect(m_target);
    QCOMPARE(idOf(shell), u"connected"_qs);
}

QTEST_GUILESS_MAIN(TestConnect)
#include "tst_connect.moc"
