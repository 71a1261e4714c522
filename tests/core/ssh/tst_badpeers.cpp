// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sshd.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace jalon;
using namespace std::chrono_literals;

/// Servers that break the protocol once they are trusted.
class TestBadPeers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hugePacket();
    void packetsOfNoSize();
    void strayDataIsLeft_data();
    void strayDataIsLeft();
    void floodBeyondTheWindow();

private:
    bool start(const QString& mode);
    Expected<std::unique_ptr<RemoteShell>> connect();

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_peer;
    SshTarget m_target;
    ScriptedInteraction m_interaction;
    CancelToken m_cancel;
};

void TestBadPeers::init()
{
    qunsetenv("SSH_AUTH_SOCK");
    m_folder = std::make_unique<QTemporaryDir>();
    m_interaction.onHostKey = [](const HostKeyQuestion&) { return true; };
    m_target = {};
    m_target.server = u"srv"_qs;
    m_target.endpoint = {u"root"_qs, u"127.0.0.1"_qs, 0};
    m_target.knownHosts = m_folder->filePath(u"known_hosts"_qs);
    m_target.configFile = m_folder->filePath(u"no_config"_qs);
    m_target.livenessInterval = 2s;
}

void TestBadPeers::cleanup()
{
    m_peer.kill();
    m_peer.waitForFinished();
}

bool TestBadPeers::start(const QString& mode)
{
    m_peer.start(u"python3"_qs, {QStringLiteral(JALON_TEST_DATA "/../support/badpeer.py"), mode});
    if (!m_peer.waitForReadyRead())
        return false;
    m_target.endpoint.port = m_peer.readLine().trimmed().toUShort();
    return m_target.endpoint.port != 0;
}

Expected<std::unique_ptr<RemoteShell>> TestBadPeers::connect()
{
    return connectSsh(m_target, m_interaction, m_cancel);
}

void TestBadPeers::hugePacket()
{
    QVERIFY(start(u"length"_qs));
    const auto shell = connect();
    QVERIFY(!shell);
    QCOMPARE(shell.error().message.id, u"ssh.handshake-failed"_qs);
}

// A server that takes packets of no byte takes no input: the command's own time ends it.
void TestBadPeers::packetsOfNoSize()
{
    QVERIFY(start(u"packetsize"_qs));
    const auto shell = connect();
    QVERIFY(shell);
    RemoteCommand command;
    command.command = "cat";
    command.input = QByteArray(100'000, 'i');
    command.timeout = 1s;
    const auto answer = (*shell)->run(command, m_cancel);
    QVERIFY(!answer);
    QCOMPARE(answer.error().message.id, u"ssh.command-timeout"_qs);
}

void TestBadPeers::strayDataIsLeft_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("data for a channel that never was") << u"unknown"_qs;
    QTest::newRow("data after the close") << u"closed"_qs;
}

// What is meant for another channel, or comes after the close, reaches nobody and harms nothing.
void TestBadPeers::strayDataIsLeft()
{
    QFETCH(QString, mode);
    QVERIFY(start(mode));
    const auto shell = connect();
    QVERIFY(shell);
    RemoteCommand command;
    command.command = "hello";
    command.timeout = 30s;
    for (int i = 0; i < 5; ++i) {
        const auto answer = (*shell)->run(command, m_cancel);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message.id));
        QVERIFY(!answer->interrupted);
        QCOMPARE(answer->result.output, QByteArray("answer\n"));
    }
}

void TestBadPeers::floodBeyondTheWindow()
{
    QVERIFY(start(u"flood"_qs));
    const auto shell = connect();
    QVERIFY(shell);
    RemoteCommand command;
    command.command = "hello";
    command.outputLimit = ByteSize(1 << 20);
    command.timeout = 60s;
    const auto answer = (*shell)->run(command, m_cancel);
    QVERIFY(answer);
    QVERIFY(answer->interrupted);
    QCOMPARE(answer->interrupted->message.id, u"ssh.answer-too-large"_qs);
    QCOMPARE(answer->result.output.size(), 1 << 20);
    QVERIFY(answer->result.output.startsWith("flood..\n"));
}

QTEST_GUILESS_MAIN(TestBadPeers)
#include "tst_badpeers.moc"
