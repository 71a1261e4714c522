// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sshd.h"

#include <QTcpServer>
#include <QtTest>

#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace jalon;
using namespace std::chrono_literals;

class TestLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stoppedServer();
    void killedServer();
    void jump();
    void jumpChecksBothKeys();
    void forwardCarries();
    void forwardToAClosedPort();

private:
    static QByteArray exchange(const QString& path, const QByteArray& bytes);

    std::unique_ptr<TestSshd> m_sshd;
    ScriptedInteraction m_interaction;
    CancelToken m_cancel;
};

void TestLine::initTestCase()
{
    qunsetenv("SSH_AUTH_SOCK");
    m_sshd = std::make_unique<TestSshd>();
    QVERIFY(m_sshd->isRunning());
}

void TestLine::stoppedServer()
{
    SshTarget target = m_sshd->target();
    target.livenessInterval = 300ms;
    const auto shell = connectSsh(target, m_interaction, m_cancel);
    QVERIFY(shell);
    std::thread stopper;
    QList<qint64> stopped;
    const auto answer =
        (*shell)->run(remoteCommand("echo first; exec sleep 5"), m_cancel, [&](QByteArrayView) {
            stopped = m_sshd->connections();
            for (const qint64 process : stopped)
                ::kill(pid_t(process), SIGSTOP);
        });
    for (const qint64 process : stopped)
        ::kill(pid_t(process), SIGCONT);
    QVERIFY(!stopped.isEmpty());
    QVERIFY(answer);
    QVERIFY(answer->interrupted);
    QCOMPARE(answer->interrupted->message.id, u"ssh.line-lost"_qs);
    QCOMPARE(answer->result.output, QByteArray("first\n"));
    const auto next = (*shell)->run(remoteCommand("true"), m_cancel);
    QVERIFY(!next);
    QCOMPARE(next.error().kind, ErrorKind::Unreachable);
}

void TestLine::killedServer()
{
    const auto shell = connectSsh(m_sshd->target(), m_interaction, m_cancel);
    QVERIFY(shell);
    const auto answer =
        (*shell)->run(remoteCommand("echo first; exec sleep 5"), m_cancel, [this](QByteArrayView) {
            for (const qint64 process : m_sshd->connections())
                ::kill(pid_t(process), SIGKILL);
        });
    QVERIFY(answer);
    QVERIFY(answer->interrupted);
    QCOMPARE(answer->interrupted->message.id, u"ssh.line-lost"_qs);
    QCOMPARE(answer->result.output, QByteArray("first\n"));
}

void TestLine::jump()
{
    TestSshd inner;
    QVERIFY(inner.isRunning());
    QFile known(inner.knownHosts());
    QVERIFY(known.open(QIODevice::Append));
    known.write(m_sshd->hostKeyLine() + '\n');
    known.close();
    QFile config(inner.file(u"config"_qs));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("IdentityFile " + QFile::encodeName(m_sshd->clientKey()) + '\n');
    config.close();
    SshTarget target = inner.target();
    target.jump = m_sshd->target().endpoint;
    target.configFile = config.fileName();
    const auto shell = connectSsh(target, m_interaction, m_cancel);
    QVERIFY2(shell, shell ? "" : qPrintable(shell.error().message.id));
    RemoteCommand cat = remoteCommand("cat");
    cat.input = QByteArray(5 << 20, 'j');
    const auto answer = (*shell)->run(cat, m_cancel);
    QVERIFY(answer);
    QVERIFY(!answer->interrupted);
    QVERIFY(answer->result.output == cat.input);
}

void TestLine::jumpChecksBothKeys()
{
    TestSshd inner;
    QVERIFY(inner.isRunning());
    SshTarget target = inner.target();
    target.jump = m_sshd->target().endpoint;
    const auto shell = connectSsh(target, m_interaction, m_cancel);
    QVERIFY(!shell);
    QCOMPARE(shell.error().message.id, u"ssh.host-key-not-accepted"_qs);
    QCOMPARE(m_interaction.hostKeys.size(), 1);
    QVERIFY(m_interaction.hostKeys[0].host.endsWith(QString::number(m_sshd->port())));
}

// Sends all, ends its side, and reads until the other side ends.
QByteArray TestLine::exchange(const QString& path, const QByteArray& bytes)
{
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
    if (::connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
        return "not connected";
    std::thread sender([fd, &bytes] {
        for (qsizetype sent = 0; sent < bytes.size();) {
            const ssize_t size =
                ::send(fd, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
            if (size <= 0)
                break;
            sent += size;
        }
        ::shutdown(fd, SHUT_WR);
    });
    QByteArray received;
    char chunk[65536];
    for (ssize_t size; (size = ::recv(fd, chunk, sizeof chunk, 0)) > 0;)
        received.append(chunk, size);
    sender.join();
    ::close(fd);
    return received;
}

static void echoEverything(int listener)
{
    for (int fd; (fd = ::accept(listener, nullptr, nullptr)) >= 0; ::close(fd)) {
        char chunk[65536];
        for (ssize_t size; (size = ::recv(fd, chunk, sizeof chunk, 0)) > 0;)
            ::send(fd, chunk, size_t(size), MSG_NOSIGNAL);
    }
}

void TestLine::forwardCarries()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    const int fd = ::dup(int(listener.socketDescriptor()));
    ::fcntl(fd, F_SETFL, 0);
    std::thread echo([fd] { echoEverything(fd); });

    auto shell = connectSsh(m_sshd->target(), m_interaction, m_cancel);
    QVERIFY(shell);
    QString path;
    {
        const auto forward = (*shell)->forward(u"127.0.0.1"_qs, listener.serverPort());
        QVERIFY(forward);
        path = (*forward)->socketPath();
        struct stat folder = {};
        QCOMPARE(::stat(QFile::encodeName(QFileInfo(path).path()).constData(), &folder), 0);
        QCOMPARE(folder.st_mode & 0777, 0700U);
        std::thread runner([&] { (void)(*shell)->run(remoteCommand("sleep 0.3"), m_cancel); });
        QByteArray bytes(3 << 20, 'f');
        bytes += "end";
        QVERIFY(exchange(path, bytes) == bytes);
        runner.join();
        QCOMPARE(exchange(path, "again"), QByteArray("again"));
        QVERIFY((*shell)->run(remoteCommand("true"), m_cancel));
    }
    QVERIFY(!QFileInfo::exists(path));
    shell->reset();
    ::shutdown(fd, SHUT_RDWR);
    echo.join();
    ::close(fd);
}

void TestLine::forwardToAClosedPort()
{
    const auto shell = connectSsh(m_sshd->target(), m_interaction, m_cancel);
    QVERIFY(shell);
    const auto forward = (*shell)->forward(u"127.0.0.1"_qs, 1);
    QVERIFY(forward);
    QCOMPARE(exchange((*forward)->socketPath(), "hello"), QByteArray());
    QVERIFY((*shell)->run(remoteCommand("true"), m_cancel));
}

QTEST_GUILESS_MAIN(TestLine)
#include "tst_line.moc"
