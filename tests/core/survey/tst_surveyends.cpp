// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/survey/snappyfiles.h"
#include "tests/core/survey/surveyhere.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <mutex>
#include <set>

using namespace jalon;
using namespace jalon::test;

using Shell = LocalShellOptions;

/// Surveys that do not go to their end as planned, and what is kept of them.
class TestSurveyEnds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStuckMountStopsNothing();
    void aSlowProbeIsLateAlone();
    void archivesReadTooLateKeepTheSample();
    void cancelLeavesNothingRunning();
    void aDroppedLineKeepsWhatWasLearnt();
    void refusedConnectionIsAFailure();
    void surveysSideBySide();
};

void TestSurveyEnds::aStuckMountStopsNothing()
{
    QTemporaryDir tools;
    linkTools(tools, {});
    writeProgram(tools.filePath(QStringLiteral("stat")),
                 "#!/bin/sh\ncase \"$*\" in *' /') sleep 100;; esac\nexec " +
                     found(QStringLiteral("stat")).toUtf8() + " \"$@\"\n");
    Shell options;
    options.environment.insert(QStringLiteral("PATH"), tools.path());
    const ServerSurvey survey = surveyHere(options);
    QCOMPARE(whyUnread(survey.facts, QStringLiteral("filesystem:/")),
             QStringLiteral("unread.mount-silent"));
    QVERIFY(survey.facts.memoryBytes);
    for (const Filesystem& filesystem : survey.facts.filesystems)
        QCOMPARE(bool(filesystem.capacity), filesystem.mount != QLatin1String("/"));
}

void TestSurveyEnds::aSlowProbeIsLateAlone()
{
    QTemporaryDir tools;
    linkTools(tools, {});
    writeProgram(tools.filePath(QStringLiteral("uname")), "#!/bin/sh\nsleep 100\n");
    Shell options;
    options.environment.insert(QStringLiteral("PATH"), tools.path());
    SurveyOptions limits;
    limits.quickProbeTimeout = std::chrono::seconds(2);
    const ServerSurvey survey = surveyHere(options, here(), {}, {}, limits);
    QCOMPARE(whyUnread(survey.facts, QStringLiteral("kernel")), QStringLiteral("unread.timed-out"));
    QVERIFY(survey.facts.memoryBytes);
    QCOMPARE(survey.record.outcome, SurveyOutcome::Partial);
}

// 900 archives, of which every other one is in the sample.
void TestSurveyEnds::archivesReadTooLateKeepTheSample()
{
    QTemporaryDir spool;
    for (int i = 0; i < 900; ++i) {
        const QString path = archivePath(spool.path(), QStringLiteral("u"), i);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(framed(1 + i * 37, 100 + i));
    }
    Server server = here();
    server.paths.insert(QStringLiteral("archives-snappy"),
                        spool.filePath(QStringLiteral("snappy")));
    QTemporaryDir tools;
    linkTools(tools, {});
    Shell options;
    options.environment.insert(QStringLiteral("PATH"), tools.path());
    SurveyOptions limits;
    limits.readEveryArchive = true;
    limits.patientProbeTimeout = std::chrono::seconds(20);
    const auto filesRead = [&]() -> std::pair<qint64, QString> {
        const ServerFacts facts = surveyHere(options, server, {}, {}, limits).facts;
        for (const Store& store : facts.stores)
            if (store.store == StoreKind::ArchivesSnappy && store.expansionLowPpm)
                return {store.sampledFiles->value,
                        whyUnread(facts, QStringLiteral("archives-whole"))};
        return {};
    };
    QCOMPARE(filesRead(), std::pair(qint64(900), QString()));
    // Only the script that reads every archive has this word.
    writeProgram(tools.filePath(QStringLiteral("perl")),
                 "#!/bin/sh\ncase \"$*\" in *foreign*) sleep 100;; esac\nexec " +
                     found(QStringLiteral("perl")).toUtf8() + " \"$@\"\n");
    limits.patientProbeTimeout = std::chrono::seconds(2);
    QCOMPARE(filesRead(), std::pair(qint64(450), QStringLiteral("unread.timed-out")));
}

void TestSurveyEnds::cancelLeavesNothingRunning()
{
    for (const char* posixShell : {"/bin/dash", "/bin/bash"}) {
        QTemporaryDir tools;
        linkTools(tools, {});
        for (const char* slow : {"uname", "du"})
            writeProgram(tools.filePath(QLatin1String(slow)),
                         "#!/bin/sh\nsleep 300 & sleep 301; sleep 302\n");
        Shell options;
        options.posixShell = QLatin1String(posixShell);
        options.environment.insert(QStringLiteral("PATH"), tools.path());
        const CancelToken cancel;
        pid_t session = -1;
        const auto connect = [&](const Server&,
                                 const CancelToken&) -> Expected<std::unique_ptr<RemoteShell>> {
            struct Watched : LocalShell {
                Watched(const Shell& o, pid_t& into)
                    : LocalShell(o)
                    , session_(into)
                {
                }
                ~Watched() override { session_ = session(); }
                pid_t& session_;
            };
            return std::make_unique<Watched>(options, session);
        };
        const auto observe = [&](const ProbeProgress& progress) {
            if (progress.probe == QLatin1String("memory") && progress.state == ProbeState::Running)
                cancel.cancel();
        };
        const ServerSurvey survey = surveyServer(here(), {}, connect, cancel, observe);
        QCOMPARE(survey.record.outcome, SurveyOutcome::Cancelled);
        QCOMPARE(whyUnread(survey.facts, QStringLiteral("kernel")),
                 QStringLiteral("unread.cancelled"));
        QVERIFY(session > 0);
        QTRY_VERIFY_WITH_TIMEOUT(processesOfSession(session).isEmpty(), 30'000);
    }
}

void TestSurveyEnds::aDroppedLineKeepsWhatWasLearnt()
{
    QTemporaryDir tools;
    linkTools(tools, {});
    writeProgram(tools.filePath(QStringLiteral("uname")),
                 "#!/bin/sh\nsleep 1\nexec cat /proc/meminfo /proc/meminfo /proc/meminfo\n");
    Shell options;
    options.environment.insert(QStringLiteral("PATH"), tools.path());
    options.dropAfter = 4000;
    const ServerSurvey survey = surveyHere(options);
    QCOMPARE(survey.record.outcome, SurveyOutcome::Partial);
    QCOMPARE(survey.record.failure.id, QStringLiteral("ssh.line-dropped"));
    QVERIFY(!survey.record.evidence.isEmpty());
    QCOMPARE(whyUnread(survey.facts, QStringLiteral("kernel")), QStringLiteral("unread.cut"));
}

void TestSurveyEnds::refusedConnectionIsAFailure()
{
    Server server = here();
    server.facts.cpus =
        Fact<qint64>{8, {Origin::Measured, QDateTime::currentDateTimeUtc(), {}, false}, {}};
    const auto connect = [](const Server&,
                            const CancelToken&) -> Expected<std::unique_ptr<RemoteShell>> {
        return failure(ErrorKind::Unreachable, "ssh.refused", {}, QStringLiteral("\x1b[2Jno"));
    };
    const ServerSurvey survey = surveyServer(server, {}, connect, {}, {});
    QCOMPARE(survey.record.outcome, SurveyOutcome::Failed);
    QCOMPARE(survey.record.failure.id, QStringLiteral("ssh.refused"));
    QVERIFY(!survey.record.detail.contains(QChar(0x1b)));
    Plan plan;
    plan.servers.append(server);
    const auto cpus = withSurvey(plan, survey).servers.first().facts.cpus;
    QVERIFY(cpus);
    QCOMPARE(cpus->value, 8);
}

void TestSurveyEnds::surveysSideBySide()
{
    QList<Server> servers;
    for (int i = 0; i < 4; ++i) {
        servers.append(here());
        servers.last().name = QString::number(i);
    }
    const auto connect = [](const Server& server,
                            const CancelToken&) -> Expected<std::unique_ptr<RemoteShell>> {
        if (server.name == QLatin1String("2"))
            return failure(ErrorKind::Unreachable, "ssh.refused");
        return std::make_unique<LocalShell>();
    };
    std::mutex lock;
    std::set<QString> ended;
    const auto finished = [&](const ServerSurvey& survey) {
        const std::scoped_lock guard(lock);
        ended.insert(survey.server);
    };
    const QList<ServerSurvey> surveys = surveyServers(servers, {}, connect, {}, {}, finished, 2);
    QCOMPARE(ended.size(), size_t(4));
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(surveys[i].server, QString::number(i));
        QCOMPARE(bool(surveys[i].facts.memoryBytes), i != 2);
    }
}

QTEST_GUILESS_MAIN(TestSurveyEnds)
#include "tst_surveyends.moc"
