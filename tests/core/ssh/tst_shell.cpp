// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sshd.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QtTest>

#include <signal.h>
#include <thread>

using namespace jalon;
using namespace std::chrono_literals;

class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void commandAnswers();
    void scriptOnStandardInput();
    void longInputComesBackWhole();
    void exitBySignal();
    void manyErrorsDoNotStall();
    void endlessAnswerStopsAtTheLimit();
    void slowCommandTimesOut();
    void cancelLeavesNoProcess_data();
    void cancelLeavesNoProcess();
    void destructionLeavesNoProcess();
    void rekeyDuringALongAnswer();
    void oneSessionIsEnough();
    void progressSeesTheOutput();

private:
    std::unique_ptr<RemoteShell> connect(const SshTarget& target);

    std::unique_ptr<TestSshd> m_sshd;
    ScriptedInteraction m_interaction;
    CancelToken m_cancel;
};

void TestShell::initTestCase()
{
    qunsetenv("SSH_AUTH_SOCK");
    m_sshd = std::make_unique<TestSshd>();
    QVERIFY(m_sshd->isRunning());
}

std::unique_ptr<RemoteShell> TestShell::connect(const SshTarget& target)
{
    Expected<std::unique_ptr<RemoteShell>> shell = connectSsh(target, m_interaction, m_cancel);
    if (!shell)
        qWarning() << shell.error().message.id << shell.error().detail;
    return shell ? std::move(*shell) : nullptr;
}

void TestShell::commandAnswers()
{
    SshConnectionInfo info;
    auto shell = connectSsh(m_sshd->target(), m_interaction, m_cancel, &info);
    QVERIFY(shell);
    QCOMPARE(info.authentication, QStringLiteral("publickey"));
    QCOMPARE(info.hostKeyType, QStringLiteral("ssh-ed25519"));
    QVERIFY(info.fingerprint.startsWith(QStringLiteral("SHA256:")));
    QVERIFY(info.serverBanner.startsWith(QStringLiteral("SSH-2.0-OpenSSH")));
    for (int i = 0; i < 3; ++i) {
        const auto answer =
            (*shell)->run(remoteCommand("echo out; echo err >&2; exit 7"), m_cancel);
        QVERIFY(answer);
        QVERIFY(!answer->interrupted);
        QCOMPARE(answer->result.status, 7);
        QCOMPARE(answer->result.output, QByteArray("out\n"));
        QCOMPARE(answer->result.errors, QByteArray("err\n"));
    }
    QVERIFY(m_interaction.hostKeys.isEmpty());
    QVERIFY(m_interaction.secrets.isEmpty());
}

void TestShell::scriptOnStandardInput()
{
    const auto shell = connect(m_sshd->target());
    QVERIFY(shell);
    RemoteCommand script = remoteCommand("exec /bin/sh -s");
    script.input = "echo one\necho two >&2\nexit 3\n";
    const auto answer = shell->run(script, m_cancel);
    QVERIFY(answer);
    QCOMPARE(answer->result.status, 3);
    QCOMPARE(answer->result.output, QByteArray("one\n"));
    QCOMPARE(answer->result.errors, QByteArray("two\n"));
}

void TestShell::longInputComesBackWhole()
{
    const auto shell = connect(m_sshd->target());
    QVERIFY(shell);
    RemoteCommand cat = remoteCommand("cat");
    for (int i = 0; i < 900'000; ++i)
        cat.input += QByteArray::number(i) + '\n';
    const auto answer = shell->run(cat, m_cancel);
    QVERIFY(answer);
    QVERIFY(!answer->interrupted);
    QCOMPARE(answer->result.status, 0);
    QCOMPARE(answer->result.output.size(), cat.input.size());
    QVERIFY(answer->result.output == cat.input);
}

void TestShell::exitBySignal()
{
    const auto shell = connect(m_sshd->target());
    QVERIFY(shell);
    const auto answer = shell->run(remoteCommand("echo before; kill -SEGV $$"), m_cancel);
    QVERIFY(answer);
    QVERIFY(!answer->interrupted);
    QCOMPARE(answer->result.status, -1);
    QCOMPARE(answer->result.output, QByteArray("before\n"));
}

void TestShell::manyErrorsDoNotStall()
{
    const auto shell = connect(m_sshd->target());
    QVERIFY(shell);
    const auto answer =
        shell->run(remoteCommand("head -c 5000000 /dev/zero >&2; echo done"), m_cancel);
    QVERIFY(answer);
    QVERIFY(!answer->interrupted);
    QCOMPARE(answer->result.output, QByteArray("done\n"));
    QCOMPARE(answer->result.errors.size(), 64 << 10);
}

void TestShell::endlessAnswerStopsAtTheLimit()
{
    const auto shell = connect(m_sshd->target());
    QVERIFY(shell);
    RemoteCommand endless = remoteCommand("yes endless-answer");
    endless.outputLimit = ByteSize(3 << 20);
    const auto answer = shell->run(endless, m_cancel);
    QVERIFY(answer);
    QVERIFY(answer->interrupted);
    QCOMPARE(answer->interrupted->kind, ErrorKind::TooLarge);
    QCOMPARE(answer->result.output.size(), 3 << 20);
    QTRY_VERIFY_WITH_TIMEOUT(!isProcessRunning("yes endless-answer"), 5000);
    QVERIFY(shell->run(remoteCommand("true"), m_cancel));
}

void TestShell::slowCommandTimesOut()
{
    const auto shell = connect(m_sshd->target());
    QVERIFY(shell);
    RemoteCommand slow = remoteCommand("echo first; exec sleep 4747");
    slow.timeout = 300ms;
    const auto answer = shell->run(slow, m_cancel);
    QVERIFY(answer);
    QVERIFY(answer->interrupted);
    QCOMPARE(answer->interrupted->kind, ErrorKind::TimedOut);
    QCOMPARE(answer->result.output, QByteArray("first\n"));
    QTRY_VERIFY_WITH_TIMEOUT(!isProcessRunning("sleep 4747"), 5000);
}

void TestShell::cancelLeavesNoProcess_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("process");
    QTest::newRow("plain") << QByteArray("sleep 4801") << QByteArray("sleep 4801");
    QTest::newRow("child of a script")
        << QByteArray("sh -c 'sleep 4802; true'") << QByteArray("sleep 4802");
    QTest::newRow("deaf to TERM") << QByteArray("trap '' TERM HUP; sleep 4803; true")
                                  << QByteArray("sleep 4803");
    QTest::newRow("in a pipe") << QByteArray("sleep 4804 | cat") << QByteArray("sleep 4804");
}

void TestShell::cancelLeavesNoProcess()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, process);
    const auto shell = connect(m_sshd->target());
    QVERIFY(shell);
    CancelToken cancel;
    std::thread canceller([&] {
        while (!isProcessRunning(process))
            QThread::msleep(20);
        cancel.cancel();
    });
    const auto answer = shell->run(remoteCommand(text), cancel);
    canceller.join();
    QVERIFY2(!answer, answer ? answer->result.errors.constData() : "");
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    QTRY_VERIFY_WITH_TIMEOUT(!isProcessRunning(process), 5000);
    const auto next = shell->run(remoteCommand("echo still here"), m_cancel);
    QVERIFY(next);
    QCOMPARE(next->result.output, QByteArray("still here\n"));
}

void TestShell::destructionLeavesNoProcess()
{
    auto shell = connect(m_sshd->target());
    QVERIFY(shell);
    CancelToken cancel;
    std::thread canceller([&] {
        while (!isProcessRunning("sleep 4810"))
            QThread::msleep(20);
        cancel.cancel();
    });
    const auto answer = shell->run(remoteCommand("sleep 4810"), cancel);
    canceller.join();
    QVERIFY(!answer);
    shell.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!isProcessRunning("sleep 4810"), 5000);
}

void TestShell::rekeyDuringALongAnswer()
{
    TestSshd sshd({QStringLiteral("RekeyLimit 1M"), QStringLiteral("LogLevel DEBUG1")});
    QVERIFY(sshd.isRunning());
    const auto shell = connect(sshd.target());
    QVERIFY(shell);
    RemoteCommand cat = remoteCommand("cat");
    cat.input = QByteArray(6 << 20, 'i');
    const auto echo = shell->run(cat, m_cancel);
    QVERIFY(echo);
    QVERIFY(!echo->interrupted);
    QVERIFY(echo->result.output == cat.input);
    const auto answer = shell->run(remoteCommand("head -c 20000000 /dev/zero"), m_cancel);
    QVERIFY(answer);
    QVERIFY(!answer->interrupted);
    QCOMPARE(answer->result.output.size(), 20'000'000);
    QVERIFY(sshd.log().count("SSH2_MSG_KEXINIT received") >= 4);
}

void TestShell::oneSessionIsEnough()
{
    TestSshd sshd({QStringLiteral("MaxSessions 1")});
    QVERIFY(sshd.isRunning());
    const auto shell = connect(sshd.target());
    QVERIFY(shell);
    for (int i = 0; i < 20; ++i) {
        const auto answer = shell->run(remoteCommand("echo " + QByteArray::number(i)), m_cancel);
        QVERIFY(answer);
        QCOMPARE(answer->result.output, QByteArray::number(i) + '\n');
    }
}

void TestShell::progressSeesTheOutput()
{
    const auto shell = connect(m_sshd->target());
    QVERIFY(shell);
    QByteArray seen;
    const auto answer = shell->run(remoteCommand("seq 1 50000"), m_cancel,
                                   [&seen](QByteArrayView bytes) { seen.append(bytes); });
    QVERIFY(answer);
    QVERIFY(seen.size() > 100'000);
    QCOMPARE(seen, answer->result.output);

    RemoteCommand passing = remoteCommand("seq 1 50000");
    passing.keepsOutput = false;
    QByteArray passed;
    const auto bare =
        shell->run(passing, m_cancel, [&passed](QByteArrayView bytes) { passed.append(bytes); });
    QVERIFY(bare);
    QVERIFY(bare->result.output.isEmpty());
    QCOMPARE(passed, seen);
}

QTEST_GUILESS_MAIN(TestShell)
#include "tst_shell.moc"
