// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/labclient.h"

#include <QTest>

#include <algorithm>
#include <future>
#include <thread>

using namespace jalon;
using namespace jalon::test;
using namespace std::chrono_literals;

/// Accounts that may more or less, and surveys that are cut short.
class TestLabSurvey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anAccountWithSudoSeesTheSame();
    void anAccountWithoutSudoSaysWhy();
    void aServerWithoutBlueMind();
    void aPasswordIsAsked();
    void aWrongPasswordIsRefused();
    void aStuckMountCostsOnlyItself();
    void cancelKeepsWhatWasLearnt();
    void oneServerOutOfReach();

private:
    LabClient m_lab;
};

void TestLabSurvey::initTestCase()
{
    qunsetenv("SSH_AUTH_SOCK");
    QVERIFY2(m_lab.isRunning(), "start the lab and set JALON_LAB_DIR");
}

void TestLabSurvey::anAccountWithSudoSeesTheSame()
{
    const ServerFacts root = m_lab.survey(QStringLiteral("root@bm4")).facts;
    const ServerFacts ops = m_lab.survey(QStringLiteral("ops@bm4")).facts;
    QCOMPARE(ops.unread.size(), root.unread.size());
    QCOMPARE(ops.mailboxes.size(), root.mailboxes.size());
    for (qsizetype i = 0; i < root.mailboxes.size(); ++i) {
        QCOMPARE(ops.mailboxes[i].address, root.mailboxes[i].address);
        QCOMPARE(ops.mailboxes[i].volume->value, root.mailboxes[i].volume->value);
    }
    QCOMPARE(ops.databases.size(), 2);
}

void TestLabSurvey::anAccountWithoutSudoSaysWhy()
{
    const ServerSurvey survey = m_lab.survey(QStringLiteral("helpdesk@bm4"));
    const ServerFacts& facts = survey.facts;
    QCOMPARE(survey.record.outcome, SurveyOutcome::Partial);
    const auto permission = QLatin1String("unread.permission");
    QVERIFY(whyUnread(facts, QStringLiteral("bm-ini")).startsWith(permission));
    QVERIFY(whyUnread(facts, QStringLiteral("sudoers")).startsWith(permission));
    QCOMPARE(whyUnread(facts, QStringLiteral("spool-headers /etc/cyrus-partitions")),
             QStringLiteral("unread.spool-settings"));
    QVERIFY(facts.memoryBytes && facts.bluemind.technical && !facts.filesystems.isEmpty());
    QVERIFY(facts.databases.isEmpty() && facts.mailboxes.isEmpty() && !facts.deletedFolders);
    for (const Store& store : facts.stores)
        QVERIFY(!store.bytes || store.bytes->value.bytes() > 0);
}

void TestLabSurvey::aServerWithoutBlueMind()
{
    const ServerSurvey survey = m_lab.survey(QStringLiteral("guest@plain"));
    const ServerFacts& facts = survey.facts;
    QCOMPARE(facts.bluemind.installed->value, false);
    QVERIFY(!facts.bluemind.technical && facts.stores.isEmpty() && facts.mailboxes.isEmpty());
    QVERIFY(!facts.deletedFolders && !facts.noMailIndexing && facts.databases.isEmpty());
    QCOMPARE(facts.unread.size(), 1);
    QVERIFY(
        whyUnread(facts, QStringLiteral("sudoers")).startsWith(QLatin1String("unread.permission")));
}

void TestLabSurvey::aPasswordIsAsked()
{
    ScriptedInteraction operator_;
    operator_.onSecret = [](const SecretQuestion&) { return Secret("verger"); };
    const ServerSurvey survey = surveyServer(m_lab.server(QStringLiteral("typed@plain")), {},
                                             m_lab.connect(operator_, false), {}, {});
    QCOMPARE(survey.record.failure.id, QString());
    QCOMPARE(survey.facts.hostname->value, QStringLiteral("files"));
    QVERIFY(!operator_.secrets.isEmpty());
    QVERIFY(operator_.secrets.first().account.startsWith(QLatin1String("typed@")));
    QVERIFY(operator_.secrets.first().kind != SecretKind::Passphrase);
    QVERIFY(!operator_.secrets.first().echo);
}

void TestLabSurvey::aWrongPasswordIsRefused()
{
    ScriptedInteraction operator_;
    operator_.onSecret = [&](const SecretQuestion&) {
        return operator_.secrets.size() < 3 ? std::optional<Secret>(Secret("pommier"))
                                            : std::nullopt;
    };
    const ServerSurvey survey = surveyServer(m_lab.server(QStringLiteral("typed@plain")), {},
                                             m_lab.connect(operator_, false), {}, {});
    QCOMPARE(survey.record.outcome, SurveyOutcome::Failed);
    QCOMPARE(survey.record.failure.id, QStringLiteral("ssh.auth-refused"));
    QCOMPARE(survey.record.failure.arguments.first(), Argument(QStringLiteral("plain")));
    QVERIFY(!survey.record.detail.contains(QLatin1String("pommier")));
}

void TestLabSurvey::aStuckMountCostsOnlyItself()
{
    const QString name = QStringLiteral("plain");
    QVERIFY(m_lab.verb(QStringLiteral("stick"), name));
    const ServerSurvey survey = m_lab.survey(QStringLiteral("root@plain"));
    const bool isFreed = m_lab.verb(QStringLiteral("unstick"), name);
    const ServerFacts& facts = survey.facts;
    QVERIFY(survey.record.failure.isEmpty());
    QCOMPARE(facts.unread.size(), 1);
    QCOMPARE(whyUnread(facts, QStringLiteral("filesystem:/mnt/archives")),
             QStringLiteral("unread.mount-silent"));
    for (const Filesystem& filesystem : facts.filesystems)
        QCOMPARE(bool(filesystem.used), filesystem.mount != QLatin1String("/mnt/archives"));
    QVERIFY(facts.memoryBytes && facts.fqdn);
    QVERIFY(isFreed);
}

// The stuck mount holds the survey for three seconds: it cannot end before it is cancelled. Probes
// answer side by side, in no order: it is cancelled a moment after three of them have answered.
void TestLabSurvey::cancelKeepsWhatWasLearnt()
{
    const QString name = QStringLiteral("plain");
    QVERIFY(m_lab.verb(QStringLiteral("stick"), name));
    const CancelToken cancel;
    QSet<QString> awaited{QStringLiteral("kernel"), QStringLiteral("memory"),
                          QStringLiteral("hostname")};
    std::future<void> cancelling;
    // The frames come on one thread.
    const auto observe = [&](const ProbeProgress& progress) {
        if (progress.state != ProbeState::Running || progress.bytes == 0)
            return;
        awaited.remove(progress.probe);
        if (awaited.isEmpty() && !cancelling.valid())
            cancelling = std::async(std::launch::async, [&cancel] {
                std::this_thread::sleep_for(500ms);
                cancel.cancel();
            });
    };
    ScriptedInteraction nobody;
    const ServerSurvey survey = surveyServer(m_lab.server(QStringLiteral("root@plain")), {},
                                             m_lab.connect(nobody), cancel, observe);
    const auto running = [&] {
        return m_lab.root(
            name, QStringLiteral("ps -e -o args= | grep -cE "
                                 "'^(/bin/sh -s|timeout -k|stat -f|/bin/sh -c enc)'; true"));
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), QByteArray("0\n"), 15'000);
    const bool isFreed = m_lab.verb(QStringLiteral("unstick"), name);
    QCOMPARE(survey.record.outcome, SurveyOutcome::Cancelled);
    QCOMPARE(whyUnread(survey.facts, QStringLiteral("filesystems")),
             QStringLiteral("unread.cancelled"));
    QVERIFY(std::any_of(survey.record.evidence.begin(), survey.record.evidence.end(),
                        [](const Evidence& one) { return one.status == 0 && one.bytes > 0; }));
    QVERIFY(survey.facts.kernel || survey.facts.memoryBytes || survey.facts.hostname);
    QVERIFY(isFreed);
}

void TestLabSurvey::oneServerOutOfReach()
{
    QList<Server> servers{m_lab.server(QStringLiteral("root@bm35")),
                          m_lab.server(QStringLiteral("root@plain")),
                          m_lab.server(QStringLiteral("root@bm4"))};
    servers[1].address += QStringLiteral(":2");
    Plan plan;
    plan.servers = servers;
    ScriptedInteraction nobody;
    const QList<ServerSurvey> surveys =
        surveyServers(servers, {}, m_lab.connect(nobody), {}, {}, {});
    for (const ServerSurvey& survey : surveys)
        plan = withSurvey(plan, survey);
    QCOMPARE(plan.servers[1].survey.outcome, SurveyOutcome::Failed);
    QCOMPARE(plan.servers[1].survey.failure.id, QStringLiteral("ssh.port-refused"));
    QCOMPARE(plan.servers[1].survey.failure.arguments.first(), Argument(QStringLiteral("plain")));
    QCOMPARE(plan.servers[0].facts.mailboxes.size(), 8);
    QCOMPARE(plan.servers[2].facts.mailboxes.size(), 7);
}

QTEST_GUILESS_MAIN(TestLabSurvey)
#include "tst_labsurvey.moc"
