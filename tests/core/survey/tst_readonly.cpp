// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/probes.h"
#include "core/survey/survey.h"
#include "tests/support/localshell.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace jalon;

/// The whole script under strace: what it did to files, not what it promises.
class TestReadOnly : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesNothing_data();
    void writesNothing();
    void rpmIsAskedByAUserWhoMayNotWrite();
};

static void write(const QString& path, const QByteArray& text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

static QStringList snapshot(const QString& directory)
{
    QStringList entries;
    QDirIterator files(directory,
                       QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        struct stat s {};
        ::lstat(QFile::encodeName(path).constData(), &s);
        entries.append(QStringLiteral("%1 %2 %3 %4 %5.%6 %7")
                           .arg(path)
                           .arg(s.st_ino)
                           .arg(s.st_size)
                           .arg(s.st_mode)
                           .arg(s.st_mtim.tv_sec)
                           .arg(s.st_mtim.tv_nsec)
                           .arg(s.st_ctim.tv_sec));
    }
    entries.sort();
    return entries;
}

void TestReadOnly::writesNothing_data()
{
    QTest::addColumn<QString>("shell");
    QTest::newRow("dash") << QStringLiteral("/bin/dash");
    QTest::newRow("bash") << QStringLiteral("/bin/bash");
}

void TestReadOnly::writesNothing()
{
    QFETCH(QString, shell);
    QTemporaryDir server, log;
    Server here;
    here.name = QStringLiteral("here");
    for (const char* store : {"mail-data", "mail-meta", "archives", "archives-snappy",
                              "replication", "search", "database", "logs"}) {
        const QString path = server.filePath(QLatin1String(store));
        here.paths.insert(QLatin1String(store), path);
        write(path + QStringLiteral("/domain/e/example.org/u/user/user/1."), "message");
        write(path + QStringLiteral("/domain/e/example.org/u/user/user/cyrus.index"),
              QByteArray(300, '\1'));
        write(path + QStringLiteral("/user/example.org/u/0/1/01234"), "snappy");
    }
    const QStringList before = snapshot(server.path());
    QVERIFY(before.size() > 50);

    test::LocalShellOptions options;
    options.posixShell = shell;
    const QString trace = log.filePath(QStringLiteral("trace"));
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    QVERIFY(!strace.isEmpty());
    options.wrapper = {
        strace,
        QStringLiteral("-f"),
        QStringLiteral("-qq"),
        QStringLiteral("-o"),
        trace,
        QStringLiteral("-e"),
        QStringLiteral(
            "trace=open,openat,openat2,creat,unlink,unlinkat,rename,renameat,renameat2,mkdir,"
            "mkdirat,rmdir,link,linkat,symlink,symlinkat,chmod,fchmod,fchmodat,chown,fchown,"
            "lchown,fchownat,truncate,ftruncate,fallocate,mknod,mknodat,utime,utimes,"
            "utimensat,futimesat,setxattr,lsetxattr,fsetxattr,removexattr,lremovexattr,"
            "fremovexattr,mount,umount2,bind,swapon,reboot,acct,quotactl")};
    SurveyOptions all;
    all.countFiles = all.readEveryArchive = true;
    all.quickProbeTimeout = std::chrono::seconds(60);
    const auto connect = [&](const Server&,
                             const CancelToken&) -> Expected<std::unique_ptr<RemoteShell>> {
        return std::make_unique<test::LocalShell>(options);
    };
    const ServerSurvey survey = surveyServer(here, all, connect, {}, {});
    QVERIFY2(survey.facts.memoryBytes, qPrintable(survey.record.failure.id));

    QCOMPARE(snapshot(server.path()), before);
    QFile file(trace);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    QVERIFY2(lines.size() > 1000, "strace saw nothing");
    // "123 openat(AT_FDCWD, "/etc/hosts", O_RDONLY) = 3"
    static const QRegularExpression opening(QStringLiteral("\\b(open|openat|openat2)\\("));
    static const QRegularExpression ending(QStringLiteral("^\\d+ +(\\+\\+\\+|---|<\\.\\.\\.)"));
    static const QRegularExpression writing(
        QStringLiteral("O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE"));
    static const QRegularExpression harmless(QStringLiteral("\"/dev/(null|tty)\""));
    for (const QString& line : lines) {
        if (line.isEmpty() || ending.match(line).hasMatch())
            continue;
        QVERIFY2(opening.match(line).hasMatch(), qPrintable(line));
        QVERIFY2(!writing.match(line).hasMatch() || harmless.match(line).hasMatch(),
                 qPrintable(line));
    }
}

// rpm writes beside its database when it can: a stand-in tells who asked it.
void TestReadOnly::rpmIsAskedByAUserWhoMayNotWrite()
{
    QTemporaryDir tools;
    QVERIFY(QFile::setPermissions(tools.path(), QFile::Permissions(0x7755)));
    for (const char* name : {"sh", "id", "setpriv"}) {
        const QString tool = QString::fromLatin1(name);
        QVERIFY(QFile::link(QStandardPaths::findExecutable(tool), tools.filePath(tool)));
    }
    const QString rpm = tools.filePath(QStringLiteral("rpm"));
    write(rpm, "#!/bin/sh\nprintf 'install ok installed\\tbm-core\\t4.1.%s\\n' \"$(id -u)\"\n");
    QVERIFY(QFile::setPermissions(rpm, QFile::Permissions(0x7755)));
    const auto versionAsked = [&] {
        const Probe& probe = packageProbes().front();
        QProcess shell;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), tools.path());
        shell.setProcessEnvironment(environment);
        shell.start(tools.filePath(QStringLiteral("sh")),
                    {QStringLiteral("-c"), QString::fromUtf8(probe.script)});
        shell.waitForFinished();
        const Server server{};
        SurveyDraft draft(server);
        ProbeAnswer answer;
        answer.probe = QString::fromLatin1(probe.id);
        answer.status = shell.exitCode();
        answer.output = shell.readAllStandardOutput();
        probe.read(answer, draft);
        const auto& technical = draft.facts().bluemind.technical;
        return technical ? technical->value : QString();
    };
    const qint64 asker = ::getuid() == 0 ? 65534 : qint64(::getuid());
    QCOMPARE(versionAsked(), QStringLiteral("4.1.%1").arg(asker));
    QVERIFY(QFile::remove(tools.filePath(QStringLiteral("setpriv"))));
    if (::getuid() == 0)
        QCOMPARE(versionAsked(), QString());
}

QTEST_GUILESS_MAIN(TestReadOnly)
#include "tst_readonly.moc"
