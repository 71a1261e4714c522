// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ssh/connectfixture.h"

#include <QtTest>

using namespace jalon;

/// Who the server is: what is known of its key, and what is asked.
class TestHostKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_fixture->reset(); }
    void firstContactRefused();
    void firstContactAccepted();
    void changedKey();
    void otherType();
    void revokedKey();
    void hashedKnownHosts();
    void unreadableKnownHosts();

private:
    std::unique_ptr<ConnectFixture> m_fixture;
};

void TestHostKeys::initTestCase()
{
    m_fixture = std::make_unique<ConnectFixture>();
    QVERIFY(m_fixture->sshd.isRunning());
}

void TestHostKeys::firstContactRefused()
{
    m_fixture->knownHosts("");
    const auto shell = m_fixture->connect();
    QCOMPARE(idOf(shell), u"ssh.host-key-not-accepted"_qs);
    QCOMPARE(shell.error().kind, ErrorKind::HostKey);
    QCOMPARE(m_fixture->interaction.hostKeys.size(), 1);
    QVERIFY(m_fixture->interaction.secrets.isEmpty());
    QVERIFY(!m_fixture->sshd.log().contains("Accepted"));
    QCOMPARE(m_fixture->knownHosts({}), QByteArray());
}

void TestHostKeys::firstContactAccepted()
{
    m_fixture->knownHosts("");
    m_fixture->interaction.onHostKey = [](const HostKeyQuestion&) { return true; };
    QVERIFY(m_fixture->connect());
    const HostKeyQuestion question = m_fixture->interaction.hostKeys.value(0);
    QCOMPARE(question.keyType, u"ssh-ed25519"_qs);
    QCOMPARE(question.fingerprint, m_fixture->info.fingerprint);
    QCOMPARE(question.knownHostsLine.toLatin1(), m_fixture->sshd.hostKeyLine());
    QCOMPARE(m_fixture->knownHosts({}), m_fixture->sshd.hostKeyLine() + '\n');
    QVERIFY(m_fixture->connect());
    QCOMPARE(m_fixture->interaction.hostKeys.size(), 1);
}

void TestHostKeys::changedKey()
{
    TestSshd other;
    QVERIFY(other.isRunning());
    const QByteArray line = m_fixture->sshd.hostKeyLine().split(' ').first() + ' ' +
                            other.hostKeyLine().split(' ').mid(1).join(' ') + '\n';
    m_fixture->knownHosts(line);
    QCOMPARE(idOf(m_fixture->connect()), u"ssh.host-key-changed"_qs);
    QVERIFY(m_fixture->interaction.hostKeys.isEmpty());
    QCOMPARE(m_fixture->knownHosts({}), line);
}

void TestHostKeys::otherType()
{
    TestSshd other({}, u"rsa"_qs);
    QVERIFY(other.isRunning());
    m_fixture->knownHosts(m_fixture->sshd.hostKeyLine().split(' ').first() + ' ' +
                          other.hostKeyLine().split(' ').mid(1).join(' ') + '\n');
    QCOMPARE(idOf(m_fixture->connect()), u"ssh.host-key-other-type"_qs);
    QVERIFY(m_fixture->interaction.hostKeys.isEmpty());
}

void TestHostKeys::revokedKey()
{
    m_fixture->knownHosts(m_fixture->sshd.hostKeyLine() + "\n@revoked " +
                          m_fixture->sshd.hostKeyLine() + '\n');
    QCOMPARE(idOf(m_fixture->connect()), u"ssh.host-key-revoked"_qs);
    QVERIFY(m_fixture->interaction.hostKeys.isEmpty());
}

void TestHostKeys::hashedKnownHosts()
{
    QCOMPARE(QProcess::execute(u"ssh-keygen"_qs,
                               {u"-q"_qs, u"-H"_qs, u"-f"_qs, m_fixture->sshd.knownHosts()}),
             0);
    QVERIFY(m_fixture->knownHosts({}).startsWith("|1|"));
    QVERIFY(m_fixture->connect());
    QVERIFY(m_fixture->interaction.hostKeys.isEmpty());
}

void TestHostKeys::unreadableKnownHosts()
{
    m_fixture->target.knownHosts = m_fixture->sshd.file(QString());
    QCOMPARE(idOf(m_fixture->connect()), u"ssh.known-hosts-unreadable"_qs);
}

QTEST_GUILESS_MAIN(TestHostKeys)
#include "tst_hostkeys.moc"
