// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/survey.h"
#include "tests/support/sshd.h"

#include <QtTest>

#include <atomic>
#include <signal.h>

using namespace jalon;
using namespace std::chrono_literals;

/// The survey over real SSH connections.
class TestSshSurvey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusedCommandsAreToldApart_data();
    void refusedCommandsAreToldApart();
    void oneHungServerDelaysNobody();

private:
    static Server serverNamed(const QString& name);

    ScriptedInteraction m_interaction;
};

void TestSshSurvey::initTestCase()
{
    qunsetenv("SSH_AUTH_SOCK");
}

Server TestSshSurvey::serverNamed(const QString& name)
{
    Server server;
    server.name = name;
    return server;
}

void TestSshSurvey::refusedCommandsAreToldApart_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("files only") << u"internal-sftp"_qs;
    QTest::newRow("no shell") << u"/usr/sbin/nologin"_qs;
}

void TestSshSurvey::refusedCommandsAreToldApart()
{
    QFETCH(QString, command);
    TestSshd sshd({u"ForceCommand "_qs + command});
    QVERIFY(sshd.isRunning());
    const Server server = serverNamed(u"closed"_qs);
    const ServerSurvey survey =
        surveyServer(server, {},
                     [&](const Server&, const CancelToken& cancel) {
                         return connectSsh(sshd.target(), m_interaction, cancel);
                     },
                     CancelToken(), {});
    QCOMPARE(survey.record.outcome, SurveyOutcome::Failed);
    QCOMPARE(survey.record.failure.id, u"survey.no-shell"_qs);
    QVERIFY(survey.record.evidence.isEmpty());
    QVERIFY(survey.facts.unread.isEmpty());
    QVERIFY(!survey.facts.memoryBytes);
    QVERIFY(survey.facts.filesystems.isEmpty());
}

// Nineteen servers answer while one does not: all are told before the operator gives that one up.
void TestSshSurvey::oneHungServerDelaysNobody()
{
    TestSshd good({u"MaxStartups 100"_qs});
    TestSshd hung;
    QVERIFY(good.isRunning() && hung.isRunning());
    const QString stuck = u"server 7"_qs;
    QList<Server> servers;
    for (int i = 1; i <= 20; ++i)
        servers << serverNamed(u"server %1"_qs.arg(i));
    ::kill(pid_t(hung.processId()), SIGSTOP);
    SurveyOptions patient;
    patient.quickProbeTimeout = 2min;
    CancelToken cancel;
    std::atomic<int> finished = 0;
    std::atomic<int> finishedBeforeCancel = 0;
    const QList<ServerSurvey> surveys = surveyServers(
        servers, patient,
        [&](const Server& server, const CancelToken& token) {
            SshTarget target = (server.name == stuck ? hung : good).target(server.name);
            target.connectTimeout = 250s;
            return connectSsh(target, m_interaction, token);
        },
        cancel, {},
        [&](const ServerSurvey&) {
            if (++finished == 19) {
                finishedBeforeCancel = 19;
                cancel.cancel();
            }
        });
    ::kill(pid_t(hung.processId()), SIGCONT);
    QCOMPARE(finishedBeforeCancel.load(), 19);
    QCOMPARE(finished.load(), 20);
    QCOMPARE(surveys.size(), 20);
    for (const ServerSurvey& survey : surveys) {
        if (survey.server == stuck) {
            QCOMPARE(survey.record.outcome, SurveyOutcome::Cancelled);
            continue;
        }
        QVERIFY(survey.record.outcome == SurveyOutcome::Done ||
                survey.record.outcome == SurveyOutcome::Partial);
        QVERIFY(survey.facts.memoryBytes);
        QVERIFY(!survey.facts.filesystems.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSshSurvey)
#include "tst_sshsurvey.moc"
