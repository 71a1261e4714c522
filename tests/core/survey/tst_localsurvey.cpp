// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/factsdocument.h"
#include "core/survey/survey.h"
#include "tests/support/localshell.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <mutex>
#include <set>

#include <sys/statvfs.h>
#include <unistd.h>

using namespace jalon;

using Shell = test::LocalShellOptions;

static Server here()
{
    Server server;
    server.name = QStringLiteral("here");
    return server;
}

static ServerSurvey surveyHere(const Shell& shell, const Server& server = here(),
                               const CancelToken& cancel = {}, const SurveyObserver& observe = {},
                               SurveyOptions options = {})
{
    const auto connect = [&](const Server&,
                             const CancelToken&) -> Expected<std::unique_ptr<RemoteShell>> {
        return std::make_unique<test::LocalShell>(shell);
    };
    return surveyServer(server, options, connect, cancel, observe);
}

static QString whyUnread(const ServerFacts& facts, const QString& what)
{
    for (const Unread& unread : facts.unread)
        if (unread.what == what)
            return unread.why;
    return {};
}

static QString found(const QString& tool)
{
    return QStandardPaths::findExecutable(tool);
}

/// A directory of links to the tools of this machine, but for some.
static void linkTools(const QTemporaryDir& directory, const QStringList& missing,
                      const QString& busybox = {})
{
    const QStringList tools{
        QStringLiteral("awk"),      QStringLiteral("base64"),     QStringLiteral("cat"),
        QStringLiteral("date"),     QStringLiteral("dpkg-query"), QStringLiteral("du"),
        QStringLiteral("find"),     QStringLiteral("getconf"),    QStringLiteral("grep"),
        QStringLiteral("gzip"),     QStringLiteral("head"),       QStringLiteral("hostname"),
        QStringLiteral("id"),       QStringLiteral("ls"),         QStringLiteral("nproc"),
        QStringLiteral("od"),       QStringLiteral("perl"),       QStringLiteral("ps"),
        QStringLiteral("readlink"), QStringLiteral("sed"),        QStringLiteral("sh"),
        QStringLiteral("sleep"),    QStringLiteral("sort"),       QStringLiteral("stat"),
        QStringLiteral("timeout"),  QStringLiteral("tr"),         QStringLiteral("uname"),
        QStringLiteral("xargs")};
    for (const QString& tool : tools) {
        const QString target = busybox.isEmpty() ? found(tool) : busybox;
        if (!missing.contains(tool) && !target.isEmpty())
            QFile::link(target, directory.filePath(tool));
    }
}

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
    void aStuckMountStopsNothing();
    void aSlowProbeIsLateAlone();
    void cancelLeavesNothingRunning();
    void aDroppedLineKeepsWhatWasLearnt();
    void refusedConnectionIsAFailure();
    void surveysSideBySide();
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

static void writeProgram(const QString& path, const QByteArray& text)
{
    QFile::remove(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestLocalSurvey::aStuckMountStopsNothing()
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

void TestLocalSurvey::aSlowProbeIsLateAlone()
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

void TestLocalSurvey::cancelLeavesNothingRunning()
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
            struct Watched : test::LocalShell {
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
        QTRY_VERIFY_WITH_TIMEOUT(test::processesOfSession(session).isEmpty(), 8000);
    }
}

void TestLocalSurvey::aDroppedLineKeepsWhatWasLearnt()
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

void TestLocalSurvey::refusedConnectionIsAFailure()
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
    QCOMPARE(withSurvey(plan, survey).servers.first().facts.cpus->value, 8);
}

void TestLocalSurvey::surveysSideBySide()
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
        return std::make_unique<test::LocalShell>();
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
