// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/knownhosts.h"
#include "tests/support/sshd.h"

#include <QTcpSocket>
#include <QtTest>

#include <sched.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <thread>

using namespace jalon;
using namespace std::chrono_literals;

/// Disks, accounts and servers that allow less than is asked.
class TestLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fullDiskKeepsKnownHosts();
    void refusedCommands_data();
    void refusedCommands();
    void busyServerIsAskedAgain();
    void busyServerIsGivenUp();
    void busyServerCanBeCancelled();
    void forwardIsForThisUserOnly();

private:
    ScriptedInteraction m_interaction;
    CancelToken m_cancel;
};

void TestLimits::initTestCase()
{
    qunsetenv("SSH_AUTH_SOCK");
}

static QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A filesystem of one page, seen by this test alone.
class TinyDisk {
public:
    TinyDisk()
        : m_isMounted(::unshare(CLONE_NEWNS) == 0 &&
                      ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                      ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0,
                              "size=4k") == 0)
    {
    }
    ~TinyDisk()
    {
        if (m_isMounted)
            ::umount(QFile::encodeName(m_folder.path()).constData());
    }
    Q_DISABLE_COPY_MOVE(TinyDisk)
    bool isMounted() const { return m_isMounted; }
    QString file(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted;
};

void TestLimits::fullDiskKeepsKnownHosts()
{
    TinyDisk disk;
    QVERIFY(disk.isMounted());
    const QString name = disk.file(u"known_hosts"_qs);
    const QByteArray known = "# mine\n" + QByteArray(4050, '#') + '\n';
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(known), known.size());
    file.close();

    const auto appended = KnownHosts::append(name, QByteArray(200, 'k'));
    QVERIFY(!appended);
    QCOMPARE(appended.error().message.id, u"ssh.known-hosts-unwritable"_qs);
    QCOMPARE(contentOf(name), known);

    TestSshd sshd;
    QVERIFY(sshd.isRunning());
    m_interaction.onHostKey = [](const HostKeyQuestion&) { return true; };
    SshTarget target = sshd.target();
    target.knownHosts = name;
    const auto shell = connectSsh(target, m_interaction, m_cancel);
    QVERIFY(!shell);
    QCOMPARE(shell.error().message.id, u"ssh.known-hosts-unwritable"_qs);
    QCOMPARE(contentOf(name), known);
    QVERIFY(KnownHosts::append(name, "short"));
    QCOMPARE(contentOf(name), known + "short\n");
}

void TestLimits::refusedCommands_data()
{
    QTest::addColumn<QString>("config");
    QTest::newRow("files only") << u"ForceCommand internal-sftp"_qs;
    QTest::newRow("no shell") << u"ForceCommand /usr/sbin/nologin"_qs;
    QTest::newRow("nothing") << u"ForceCommand /bin/false"_qs;
    QTest::newRow("no such command") << u"ForceCommand /no/such/command"_qs;
}

// Let in, and not allowed to run anything: an answer without output, and a line that goes on.
void TestLimits::refusedCommands()
{
    QFETCH(QString, config);
    TestSshd sshd({config});
    QVERIFY(sshd.isRunning());
    const auto shell = connectSsh(sshd.target(), m_interaction, m_cancel);
    QVERIFY(shell);
    RemoteCommand command;
    command.command = "exec /bin/sh -s";
    command.input = "echo reached\n" + QByteArray(200'000, '\n');
    for (int i = 0; i < 2; ++i) {
        const auto answer = (*shell)->run(command, m_cancel);
        QVERIFY(answer);
        QVERIFY(!answer->interrupted);
        QVERIFY(answer->result.status != 0);
        QVERIFY(!answer->result.output.contains("reached"));
    }
}

static QStringList oneAtATime()
{
    return {u"MaxStartups 1:100:1"_qs, u"LoginGraceTime 60"_qs};
}

// The connection that found sshd running may still hold the only place.
static bool takePlace(QTcpSocket& socket, const TestSshd& sshd)
{
    for (int attempt = 0; attempt < 100; ++attempt) {
        socket.connectToHost(u"127.0.0.1"_qs, sshd.port());
        if (socket.waitForReadyRead() && socket.peek(4) == "SSH-")
            return true;
        socket.abort();
        QThread::msleep(50);
    }
    return false;
}

// sshd drops whoever comes while another has not yet logged in, and frees the place when it goes.
void TestLimits::busyServerIsAskedAgain()
{
    TestSshd sshd(oneAtATime());
    QVERIFY(sshd.isRunning());
    auto other = std::make_unique<QTcpSocket>();
    QVERIFY(takePlace(*other, sshd));
    const qsizetype before = sshd.log().count("drop connection");
    std::thread leaver([&sshd, &other, before] {
        while (sshd.log().count("drop connection") == before)
            QThread::msleep(20);
        ::shutdown(int(other->socketDescriptor()), SHUT_RDWR);
    });
    const auto shell = connectSsh(sshd.target(), m_interaction, m_cancel);
    leaver.join();
    QVERIFY2(shell, shell ? "" : qPrintable(shell.error().message.id));
}

void TestLimits::busyServerIsGivenUp()
{
    TestSshd sshd(oneAtATime());
    QVERIFY(sshd.isRunning());
    QTcpSocket other;
    QVERIFY(takePlace(other, sshd));
    const qsizetype before = sshd.log().count("drop connection");
    const auto shell = connectSsh(sshd.target(), m_interaction, m_cancel);
    QVERIFY2(!shell, sshd.log().constData());
    QCOMPARE(shell.error().message.id, u"ssh.hung-up"_qs);
    const qsizetype drops = sshd.log().count("drop connection") - before;
    QVERIFY2(drops == 4, QByteArray::number(drops).constData());
}

void TestLimits::busyServerCanBeCancelled()
{
    TestSshd sshd(oneAtATime());
    QVERIFY(sshd.isRunning());
    QTcpSocket other;
    QVERIFY(takePlace(other, sshd));
    const qsizetype before = sshd.log().count("drop connection");
    CancelToken cancel;
    std::thread canceller([&sshd, &cancel, before] {
        while (sshd.log().count("drop connection") == before)
            QThread::msleep(20);
        cancel.cancel();
    });
    const auto shell = connectSsh(sshd.target(), m_interaction, cancel);
    canceller.join();
    QVERIFY(!shell);
    QCOMPARE(shell.error().kind, ErrorKind::Cancelled);
    QCOMPARE(sshd.log().count("drop connection"), before + 1);
}

void TestLimits::forwardIsForThisUserOnly()
{
    TestSshd sshd;
    QVERIFY(sshd.isRunning());
    const auto shell = connectSsh(sshd.target(), m_interaction, m_cancel);
    QVERIFY(shell);
    const auto forward = (*shell)->forward(u"127.0.0.1"_qs, sshd.port());
    QVERIFY(forward);
    const QString connect = u"import socket, sys\ns = socket.socket(socket.AF_UNIX)\n"
                            "try:\n    s.connect(sys.argv[1])\nexcept PermissionError:\n"
                            "    sys.exit(13)\nsys.exit(0 if s.recv(4) == b'SSH-' else 1)\n"_qs;
    const QStringList python = {u"/usr/bin/python3"_qs, u"-c"_qs, connect,
                                (*forward)->socketPath()};
    const QStringList stranger = {u"--reuid=65534"_qs, u"--regid=65534"_qs, u"--clear-groups"_qs};
    QCOMPARE(QProcess::execute(u"setpriv"_qs, stranger + python), 13);
    QCOMPARE(QProcess::execute(python.first(), python.mid(1)), 0);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
