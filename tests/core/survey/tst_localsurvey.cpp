// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/survey/surveyhere.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

#include <sys/statvfs.h>
#include <unistd.h>

using namespace jalon;
using namespace jalon::test;

using Shell = LocalShellOptions;

static void checkFacts(const ServerFacts& facts)
{
    QVERIFY(facts.kernel && facts.kernel->value.startsWith(QLatin1String("Linux ")));
    char name[256] = {};
    ::gethostname(name, sizeof name);
    QCOMPARE(facts.hostname->value, QString::fromLocal8Bit(name));
    QCOMPARE(facts.cpus->value, qint64(::sysconf(_SC_NPROCESSORS_ONLN)));
    QVERIFY(facts.memoryBytes->value.bytes() > (64 << 20));
    QVERIFY(qAbs(facts.clockOffset->value.count()) < 5000);
    const auto root =
        std::find_if(facts.filesystems.begin(), facts.filesystems.end(),
                     [](const Filesystem& f) { return f.mount == QLatin1String("/"); });
    QVERIFY(root != facts.filesystems.end());
    struct statvfs totals {};
    QCOMPARE(::statvfs("/", &totals), 0);
    QCOMPARE(root->capacity->value.bytes(), qint64(totals.f_blocks * totals.f_frsize));
    QVERIFY(root->available->value <= root->capacity->value);
}

class TestLocalSurvey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hasNoBlueMind = !QFile::exists(QStringLiteral("/etc/bm")); }
    void readsThisMachine_data();
    void readsThisMachine();
    void anOrdinaryUserLearnsWhatItMay();
    void saysWhichToolIsMissing();
    void operatorsDirectoriesAreQuoted();
    void keepsSecretsOut();

private:
    bool m_hasNoBlueMind = false;
};

void TestLocalSurvey::readsThisMachine_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<bool>("isBusybox");
    QTest::newRow("dash") << QStringLiteral("/bin/dash") << QStringList() << false;
    QTest::newRow("bash") << QStringLiteral("/bin/bash") << QStringList() << false;
    QTest::newRow("no base64") << QStringLiteral("/bin/dash")
                               << QStringList{QStringLiteral("base64")} << false;
    QTest::newRow("no timeout") << QStringLiteral("/bin/dash")
                                << QStringList{QStringLiteral("timeout")} << false;
    QTest::newRow("busybox") << QString() << QStringList() << true;
}

void TestLocalSurvey::readsThisMachine()
{
    QFETCH(QString, shell);
    QFETCH(QStringList, missing);
    QFETCH(bool, isBusybox);
    QTemporaryDir tools;
    linkTools(tools, missing, isBusybox ? found(QStringLiteral("busybox")) : QString());
    Shell options;
    options.posixShell = isBusybox ? tools.filePath(QStringLiteral("sh")) : shell;
    options.noise = "Last login: never\n\x1b[31mWelcome\x1b[0m to the server\nprompt> ";
    if (isBusybox || !missing.isEmpty())
        options.environment.insert(QStringLiteral("PATH"), tools.path());
    const ServerSurvey survey = surveyHere(options);
    for (const Unread& unread : survey.facts.unread)
        qInfo() << unread.what << unread.why;
    QVERIFY2(survey.record.failure.isEmpty(),
             qPrintable(survey.record.failure.id + survey.record.detail));
    checkFacts(survey.facts);
    for (const Evidence& evidence : survey.record.evidence)
        QVERIFY2(evidence.excerpt.toUtf8().size() <= 2052, qPrintable(evidence.probe));
    if (m_hasNoBlueMind && !isBusybox)
        QCOMPARE(survey.facts.bluemind.installed->value, false);
}

void TestLocalSurvey::anOrdinaryUserLearnsWhatItMay()
{
    QTemporaryDir closed;
    QVERIFY(QDir().mkpath(closed.filePath(QStringLiteral("search/data"))));
    Server server = here();
    server.paths.insert(QStringLiteral("search"), closed.filePath(QStringLiteral("search")));
    Shell options;
    options.wrapper = {found(QStringLiteral("setpriv")), QStringLiteral("--reuid=65534"),
                       QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")};
    const ServerSurvey survey = surveyHere(options, server);
    checkFacts(survey.facts);
    QCOMPARE(survey.record.outcome, SurveyOutcome::Partial);
    QVERIFY(whyUnread(survey.facts, QStringLiteral("store-search"))
                .startsWith(QLatin1String("unread.permission")));
    for (const Store& store : survey.facts.stores)
        QVERIFY(store.store != StoreKind::Search);
}

void TestLocalSurvey::saysWhichToolIsMissing()
{
    QTemporaryDir tools;
    linkTools(tools, {QStringLiteral("base64"), QStringLiteral("od")});
    Shell options;
    options.environment.insert(QStringLiteral("PATH"), tools.path());
    const ServerSurvey survey = surveyHere(options);
    QCOMPARE(whyUnread(survey.facts, QStringLiteral("kernel")),
             QStringLiteral("unread.missing-tool: base64"));

    QTemporaryDir noUname;
    linkTools(noUname, {QStringLiteral("uname")});
    options.environment.insert(QStringLiteral("PATH"), noUname.path());
    const ServerSurvey other = surveyHere(options);
    QVERIFY(whyUnread(other.facts, QStringLiteral("kernel"))
                .startsWith(QLatin1String("unread.missing-tool")));
    QVERIFY(other.facts.memoryBytes);
    QCOMPARE(other.record.outcome, SurveyOutcome::Partial);
}

void TestLocalSurvey::operatorsDirectoriesAreQuoted()
{
    QTemporaryDir directory;
    const QString odd = directory.filePath(QStringLiteral("a b'$(touch x);`id` \\n"));
    QVERIFY(QDir().mkpath(odd));
    writeProgram(odd + QStringLiteral("/file"), QByteArray(100000, 'x'));
    Server server = here();
    server.paths.insert(QStringLiteral("search"), odd);
    server.paths.insert(QStringLiteral("logs"), QStringLiteral("/tmp\nrm"));
    server.paths.insert(QStringLiteral("replication"), QStringLiteral("relative"));
    const ServerSurvey survey = surveyHere({}, server);
    const auto store = std::find_if(survey.facts.stores.begin(), survey.facts.stores.end(),
                                    [](const Store& s) { return s.store == StoreKind::Search; });
    QVERIFY(store != survey.facts.stores.end());
    QCOMPARE(store->path->value, odd);
    QVERIFY(store->bytes->value.bytes() >= 100000 && store->bytes->value.bytes() < 200000);
    QVERIFY(store->mount);
    const QByteArray script = surveyScript(server, {}, "s");
    QVERIFY(!script.contains("/tmp\nrm") && !script.contains("relative"));
}

void TestLocalSurvey::keepsSecretsOut()
{
    QTemporaryDir tools;
    linkTools(tools, {QStringLiteral("cat")});
    const QByteArray cat = found(QStringLiteral("cat")).toUtf8();
    writeProgram(tools.filePath(QStringLiteral("cat")),
                 "#!/bin/sh\necho 'password = hunter2-swordfish'\necho 'user = bj'\n"
                 "echo hunter2-swordfish >&2\nexec " +
                     cat + " \"$@\"\n");
    Shell options;
    options.environment.insert(QStringLiteral("PATH"), tools.path());
    const ServerSurvey survey = surveyHere(options);
    for (const Evidence& evidence : survey.record.evidence)
        if (evidence.probe == QLatin1String("bm-ini"))
            QVERIFY(evidence.excerpt.isEmpty());
}

QTEST_GUILESS_MAIN(TestLocalSurvey)
#include "tst_localsurvey.moc"
