// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/planfile.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace jalon;

static Plan planOf(int generation)
{
    Plan plan;
    plan.customer = QString::number(generation);
    for (int i = 0; i < 2000; ++i) {
        Server server;
        server.name = QStringLiteral("server%1-%2").arg(generation).arg(i);
        plan.servers.append(server);
    }
    return plan;
}

/// Saves one generation after another until it is killed.
static int saveForever(const QString& file)
{
    for (int generation = 1;; ++generation)
        if (!savePlan(planOf(generation), file))
            return 1;
}

class TestSaveCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKillAtAnyInstantLeavesAWholePlan()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("p.jalon"));
        QVERIFY(savePlan(planOf(0), file));
        for (int round = 0; round < 40; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(),
                         {QStringLiteral("--save-forever"), file});
            QVERIFY(writer.waitForStarted());
            QTest::qWait(30 + QRandomGenerator::global()->bounded(40));
            writer.kill();
            writer.waitForFinished();
            const auto read = loadPlan(file);
            QVERIFY2(read, "the plan on disk is not whole");
            QCOMPARE(read->plan.servers.size(), 2000);
            QVERIFY(read->plan.servers.at(1999).name.startsWith(
                QStringLiteral("server%1-").arg(read->plan.customer)));
        }
    }

    // Every call that writes, renames or flushes is once the last one.
    void aKillAtEachCallLeavesAWholePlan_data()
    {
        QTest::addColumn<QString>("call");
        for (const char* call : {"write", "fsync,fdatasync", "rename,renameat,renameat2", "linkat",
                                 "fchmod,chmod", "close", "openat"})
            QTest::newRow(call) << QString::fromLatin1(call);
    }
    void aKillAtEachCallLeavesAWholePlan()
    {
        QFETCH(QString, call);
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("p.jalon"));
        QVERIFY(savePlan(planOf(7), file));
        bool isEnded = false;
        for (int when = 1; when <= 200 && !isEnded; ++when) {
            QProcess writer;
            // The search for leaks does not work in a process that is traced.
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
            writer.setProcessEnvironment(environment);
            writer.start(
                QStringLiteral("strace"),
                {QStringLiteral("-f"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
                 QStringLiteral("-P"), directory.path(), QStringLiteral("-P"), file,
                 QStringLiteral("-e"), QStringLiteral("trace=") + call, QStringLiteral("-e"),
                 QStringLiteral("inject=%1:signal=KILL:when=%2").arg(call).arg(when),
                 QCoreApplication::applicationFilePath(), QStringLiteral("--save-once"), file});
            QVERIFY(writer.waitForFinished());
            isEnded = writer.exitStatus() == QProcess::NormalExit && writer.exitCode() == 0;
            const auto read = loadPlan(file);
            QVERIFY2(read, qPrintable(QStringLiteral("call %1").arg(when)));
            const QString& customer = read->plan.customer;
            QVERIFY(customer == QLatin1String("7") || customer == QLatin1String("8"));
            QCOMPARE(read->plan.servers.size(), 2000);
        }
        QVERIFY(isEnded);
        QCOMPARE(loadPlan(file)->plan.customer, QStringLiteral("8"));
    }

    void aFullDiskLeavesTheOldPlan()
    {
        QTemporaryDir directory;
        if (::geteuid() != 0 || ::mount("tmpfs", directory.path().toLocal8Bit().constData(),
                                        "tmpfs", 0, "size=256k") != 0)
            QFAIL("this test mounts a file system of its own and needs root");
        const QString file = directory.filePath(QStringLiteral("p.jalon"));
        Plan small;
        small.customer = QStringLiteral("petit");
        QVERIFY(savePlan(small, file));
        const auto full = savePlan(planOf(1), file);
        const auto read = loadPlan(file);
        ::umount2(directory.path().toLocal8Bit().constData(), MNT_DETACH);
        QVERIFY(!full);
        QCOMPARE(full.error().message.id, QStringLiteral("plan.unsaved"));
        QCOMPARE(full.error().detail, qt_error_string(ENOSPC));
        QVERIFY(read);
        QCOMPARE(read->plan.customer, QStringLiteral("petit"));
    }

    void aDirectoryThatIsNotThereIsSaid()
    {
        const auto refused = savePlan(planOf(1), QStringLiteral("/proc/no/such/p.jalon"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Io);
        QVERIFY(!refused.error().detail.isEmpty());
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--save-once") == 0)
        return savePlan(planOf(8), QString::fromLocal8Bit(argv[2])) ? 0 : 1;
    if (argc == 3 && qstrcmp(argv[1], "--save-forever") == 0)
        return saveForever(QString::fromLocal8Bit(argv[2]));
    TestSaveCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_savecrash.moc"
