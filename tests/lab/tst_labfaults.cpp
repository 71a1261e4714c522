// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/labclient.h"

#include <QTest>

#include <algorithm>

using namespace jalon;
using namespace jalon::test;

/// Undoes on a server what a test did there, whatever becomes of the test.
class Repair {
public:
    Repair(const LabClient& lab, QString server, QString command)
        : m_lab(lab)
        , m_server(std::move(server))
        , m_command(std::move(command))
    {
    }
    ~Repair() { m_lab.root(m_server, m_command); }
    Q_DISABLE_COPY_MOVE(Repair)

private:
    const LabClient& m_lab;
    QString m_server;
    QString m_command;
};

/// What a server answers badly, through a real sshd, and what is kept of it.
class TestLabFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTalkativeLoginIsReadThrough_data();
    void aTalkativeLoginIsReadThrough();
    void noShellIsOneSentence_data();
    void noShellIsOneSentence();
    void anEndlessAnswerIsLeft();
    void escapesAreShownNotObeyed();
    void theDatabaseFails_data();
    void theDatabaseFails();

private:
    ServerSurvey survey(const QStringList& config, const QString& server = QStringLiteral("srv"));

    LabClient m_lab;
};

void TestLabFaults::initTestCase()
{
    qunsetenv("SSH_AUTH_SOCK");
    QVERIFY2(m_lab.isRunning(), "start the lab and set JALON_LAB_DIR");
}

ServerSurvey TestLabFaults::survey(const QStringList& config, const QString& name)
{
    TestSshd sshd(config);
    ScriptedInteraction nobody;
    Server server;
    server.name = name;
    const auto connect = [&](const Server&, const CancelToken& cancel) {
        return connectSsh(sshd.target(name), nobody, cancel);
    };
    SurveyOptions patient;
    patient.quickProbeTimeout = std::chrono::minutes(2);
    return surveyServer(server, patient, connect, {}, {});
}

void TestLabFaults::aTalkativeLoginIsReadThrough_data()
{
    QTest::addColumn<QStringList>("config");
    QTest::newRow("greeting") << QStringList{
        QStringLiteral("ForceCommand echo Welcome; printf '\\033[2J\\007no newline'; "
                       "head -c 3000 /dev/urandom; eval \"$SSH_ORIGINAL_COMMAND\"; echo bye")};
    QTest::newRow("standard error") << QStringList{
        QStringLiteral("ForceCommand echo tput: no terminal >&2; eval \"$SSH_ORIGINAL_COMMAND\"")};
    QTest::newRow("French") << QStringList{
        QStringLiteral("SetEnv LANG=fr_FR.UTF-8 LC_ALL=fr_FR.UTF-8 LC_NUMERIC=fr_FR.UTF-8")};
}

void TestLabFaults::aTalkativeLoginIsReadThrough()
{
    QFETCH(QStringList, config);
    const ServerSurvey found = survey(config);
    QVERIFY2(found.record.failure.isEmpty(), qPrintable(found.record.failure.id));
    const ServerFacts& facts = found.facts;
    QVERIFY(facts.kernel && facts.memoryBytes && facts.hostname && facts.os);
    const auto root = std::find_if(facts.filesystems.begin(), facts.filesystems.end(),
                                   [](const Filesystem& f) { return f.mount == u"/"; });
    QVERIFY(root != facts.filesystems.end());
    QVERIFY(root->capacity && root->capacity->value.bytes() > 0);
}

void TestLabFaults::noShellIsOneSentence_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("words");
    QTest::newRow("nologin") << QStringLiteral("/usr/sbin/nologin")
                             << QStringLiteral("currently not available");
    QTest::newRow("sftp only") << QStringLiteral("internal-sftp") << QString();
    QTest::newRow("silent") << QStringLiteral("true") << QString();
}

void TestLabFaults::noShellIsOneSentence()
{
    QFETCH(QString, command);
    QFETCH(QString, words);
    const ServerSurvey found = survey({QStringLiteral("ForceCommand ") + command});
    QCOMPARE(found.record.outcome, SurveyOutcome::Failed);
    QCOMPARE(found.record.failure.id, QStringLiteral("survey.no-shell"));
    QCOMPARE(found.record.failure.arguments, QList<Argument>{QStringLiteral("srv")});
    QVERIFY2(found.record.detail.contains(words), qPrintable(found.record.detail));
    QVERIFY(found.facts.unread.isEmpty());
}

void TestLabFaults::anEndlessAnswerIsLeft()
{
    for (const char* command : {"yes", "cat /dev/zero"}) {
        const ServerSurvey found =
            survey({QStringLiteral("ForceCommand ") + QLatin1String(command)});
        QCOMPARE(found.record.outcome, SurveyOutcome::Failed);
        QCOMPARE(found.record.failure.id, QStringLiteral("survey.flooded"));
        QVERIFY(found.record.detail.size() < 1000);
        QVERIFY(found.facts.unread.isEmpty());
    }
}

void TestLabFaults::escapesAreShownNotObeyed()
{
    const QString server = QStringLiteral("bm35");
    const QString archive = QStringLiteral("/var/spool/bm-hsm/snappy/user/verger.example");
    const Repair repair(m_lab, server,
                        QStringLiteral("cp /etc/os-release.kept /etc/os-release; "
                                       "rm -rf /etc/os-release.kept %1/*nobody*")
                            .arg(archive));
    m_lab.root(server, QStringLiteral("cp /etc/os-release /etc/os-release.kept; "
                                      "printf 'PRETTY_NAME=\"De\\033[31mbian\\007\\n\\377\"\\n'"
                                      " >/etc/os-release; "
                                      "d=%1/$(printf '\\033[2Jnobody')/a/b; "
                                      "mkdir -p \"$d\"; echo x >\"$d/x\"")
                           .arg(archive));
    const ServerSurvey found = m_lab.survey(QStringLiteral("root@bm35"));
    QVERIFY(found.record.failure.isEmpty());
    QVERIFY(found.facts.os->value.contains(QLatin1String("bian")));
    const auto isPlain = [](const QString& text) {
        return std::none_of(text.begin(), text.end(),
                            [](QChar c) { return c.category() == QChar::Other_Control; });
    };
    QVERIFY(isPlain(found.facts.os->value));
    QCOMPARE(found.facts.spoolDirectoriesWithoutMailbox.size(), 1);
    const QString stray = found.facts.spoolDirectoriesWithoutMailbox.first().value;
    QVERIFY2(stray.contains(QLatin1String("nobody")) && isPlain(stray), qPrintable(stray));
    for (const MailboxVolume& box : found.facts.mailboxes)
        QVERIFY(isPlain(box.address));
    for (const Evidence& evidence : found.record.evidence)
        QVERIFY(!evidence.excerpt.contains(QChar(0x1b)));
}

void TestLabFaults::theDatabaseFails_data()
{
    QTest::addColumn<QString>("harm");
    QTest::addColumn<QString>("repair");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("why");
    const auto ini = [](const char* expression) {
        return QStringLiteral(
                   "cp -p /etc/bm/bm.ini /etc/bm/bm.ini.kept; sed -i '%1' /etc/bm/bm.ini")
            .arg(QLatin1String(expression));
    };
    const auto sql = [](const char* statement) {
        return QStringLiteral("runuser -u postgres -- psql -h /run/postgresql -qc '%1' bj")
            .arg(QLatin1String(statement));
    };
    const auto kept = QStringLiteral("mv /etc/bm/bm.ini.kept /etc/bm/bm.ini");
    QTest::newRow("nothing listens")
        << ini("s/^port.*/port = 5433/") << kept << QStringLiteral("database-bj")
        << QStringLiteral("unread.database-unreachable");
    QTest::newRow("wrong password")
        << ini("s/^password.*/password = pommier/") << kept << QStringLiteral("database-bj")
        << QStringLiteral("unread.database-password");
    QTest::newRow("no bm.ini user") << ini("/^user/d") << kept << QStringLiteral("bm-ini")
                                    << QStringLiteral("unread.unexpected");
    QTest::newRow("missing table")
        << sql("ALTER TABLE t_server RENAME TO t_server_kept")
        << sql("ALTER TABLE t_server_kept RENAME TO t_server")
        << QStringLiteral("database-bj server") << QStringLiteral("unread.database-schema");
    QTest::newRow("another version")
        << sql("ALTER TABLE t_mailbox RENAME COLUMN quota TO quota_kept")
        << sql("ALTER TABLE t_mailbox RENAME COLUMN quota_kept TO quota")
        << QStringLiteral("database-bj mailbox") << QStringLiteral("unread.database-schema");
    QTest::newRow("forbidden table")
        << sql("REVOKE ALL ON t_domain FROM bj; ALTER TABLE t_domain OWNER TO postgres")
        << sql("ALTER TABLE t_domain OWNER TO bj; GRANT ALL ON t_domain TO bj")
        << QStringLiteral("database-bj") << QStringLiteral("unread.database-permission");
}

void TestLabFaults::theDatabaseFails()
{
    QFETCH(QString, harm);
    QFETCH(QString, repair);
    QFETCH(QString, what);
    QFETCH(QString, why);
    const Repair undo(m_lab, QStringLiteral("bm4"), repair);
    m_lab.root(QStringLiteral("bm4"), harm);
    const ServerSurvey found = m_lab.survey(QStringLiteral("root@bm4"));
    QVERIFY2(found.record.failure.isEmpty(), qPrintable(found.record.failure.id));
    QCOMPARE(found.record.outcome, SurveyOutcome::Partial);
    const QString reason = whyUnread(found.facts, what);
    QVERIFY2(reason.startsWith(why), qPrintable(reason));
    QVERIFY(!reason.contains(QLatin1String("pommier")) && !reason.contains(u'\n'));
    QCOMPARE(found.facts.mailboxes.size(), 7);
    QVERIFY(storeOf(found.facts, StoreKind::MailData)->bytes);
    for (const Evidence& evidence : found.record.evidence)
        QVERIFY(!evidence.excerpt.contains(QLatin1String("pommier")));
}

QTEST_GUILESS_MAIN(TestLabFaults)
#include "tst_labfaults.moc"
