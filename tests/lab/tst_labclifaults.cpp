// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/labplan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace jalon::test;

namespace {

const auto plain = QStringLiteral("root@plain");
const auto target = QStringLiteral("target");

QByteArray contentsOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

/// What the command line answers when a survey cannot be made, and what it keeps.
class TestLabCliFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aWrongKeyIsRefused();
    void anUnreachableServerCostsOnlyItself_data();
    void anUnreachableServerCostsOnlyItself();
    void anUnknownHostKeyIsNotAccepted();
    void anAcceptedHostKeyIsRecorded();
    void aChangedHostKeyIsNeverAccepted();
    void anInterruptionKeepsWhatWasLearnt();
    void aReadOnlyPlanIsSaidAndNotHarmed();

private:
    QJsonObject server(const QString& name) const;
    CliRun surveyKnowing(const QByteArray& knownHosts, const QStringList& options = {}) const;

    std::unique_ptr<LabPlan> m_plan;
};

void TestLabCliFaults::initTestCase()
{
    QVERIFY2(LabClient().isRunning(), "start the lab and set JALON_LAB_DIR");
}

void TestLabCliFaults::init()
{
    m_plan = std::make_unique<LabPlan>();
    QCOMPARE(m_plan->add(plain, target).status, 0);
}

QJsonObject TestLabCliFaults::server(const QString& name) const
{
    const QJsonObject facts =
        m_plan->run(QStringLiteral("facts"), {QStringLiteral("--json")}).json();
    for (const QJsonValue& one : facts.value(QLatin1String("servers")).toArray())
        if (one[QLatin1String("name")].toString() == name)
            return one.toObject();
    return {};
}

CliRun TestLabCliFaults::surveyKnowing(const QByteArray& knownHosts,
                                       const QStringList& options) const
{
    const QString file = m_plan->write(QStringLiteral("known_hosts"), knownHosts);
    return m_plan->run(QStringLiteral("survey"),
                       QStringList{QStringLiteral("--known-hosts"), file} + options);
}

void TestLabCliFaults::aWrongKeyIsRefused()
{
    const QString stranger = m_plan->path(QStringLiteral("stranger"));
    QCOMPARE(
        QProcess::execute(QStringLiteral("ssh-keygen"),
                          {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                           QStringLiteral("-N"), QString(), QStringLiteral("-f"), stranger}),
        0);
    QCOMPARE(m_plan
                 ->run({QStringLiteral("server"), QStringLiteral("add"), m_plan->file(),
                        QStringLiteral("locked"), QStringLiteral("--address"),
                        m_plan->address(plain), QStringLiteral("--identity"), stranger})
                 .status,
             0);
    const CliRun run = m_plan->survey();
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("locked: the server refuses ") && run.err.contains(stranger.toUtf8()),
             run.err.constData());
    QVERIFY(!server(QStringLiteral("locked")).contains(QLatin1String("hostname")));
    QVERIFY(server(QStringLiteral("plain")).contains(QLatin1String("hostname")));
}

void TestLabCliFaults::anUnreachableServerCostsOnlyItself_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("words");
    const QString network = LabClient().address(QStringLiteral("plain")).section(u'.', 0, 2);
    QTest::newRow("nobody at the address")
        << QString(network + QStringLiteral(".99")) << QByteArray("cannot be reached on port 22");
    QTest::newRow("nothing on the port") << QString(network + QStringLiteral(".13:2"))
                                         << QByteArray("refuses connections on port 2");
}

void TestLabCliFaults::anUnreachableServerCostsOnlyItself()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, words);
    QCOMPARE(m_plan
                 ->run({QStringLiteral("server"), QStringLiteral("add"), m_plan->file(),
                        QStringLiteral("gone"), QStringLiteral("--address"), address})
                 .status,
             0);
    const CliRun run = m_plan->survey();
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("gone: ") && run.err.contains(words), run.err.constData());
    QVERIFY(server(QStringLiteral("plain")).contains(QLatin1String("hostname")));
}

void TestLabCliFaults::anUnknownHostKeyIsNotAccepted()
{
    const CliRun run = surveyKnowing({});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("is not known and was not accepted"), run.err.constData());
    QVERIFY(run.err.contains("SHA256:"));
    QVERIFY(contentsOf(m_plan->path(QStringLiteral("known_hosts"))).isEmpty());
    QVERIFY(!server(QStringLiteral("plain")).contains(QLatin1String("hostname")));
}

void TestLabCliFaults::anAcceptedHostKeyIsRecorded()
{
    const CliRun run = surveyKnowing({}, {QStringLiteral("--accept-new-host-keys")});
    QVERIFY2(run.status == 0, run.err.constData());
    const QByteArray line = contentsOf(m_plan->path(QStringLiteral("known_hosts"))).trimmed();
    QVERIFY(!line.isEmpty() && contentsOf(m_plan->knownHosts()).contains(line));
    QCOMPARE(surveyKnowing(line + '\n').status, 0);
}

void TestLabCliFaults::aChangedHostKeyIsNeverAccepted()
{
    const QByteArray address = m_plan->lab().address(QStringLiteral("plain")).toUtf8() + ' ';
    const QByteArray other = m_plan->lab().address(QStringLiteral("bm4")).toUtf8() + ' ';
    QByteArray known;
    for (const QByteArray& line : contentsOf(m_plan->knownHosts()).split('\n'))
        if (line.startsWith(other))
            known += address + line.sliced(other.size()) + '\n';
    const CliRun run = surveyKnowing(known, {QStringLiteral("--accept-new-host-keys")});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("has CHANGED"), run.err.constData());
    QCOMPARE(contentsOf(m_plan->path(QStringLiteral("known_hosts"))), known);
    QVERIFY(!server(QStringLiteral("plain")).contains(QLatin1String("hostname")));
}

// The stuck mount holds the survey for three seconds: it cannot end before it is interrupted.
void TestLabCliFaults::anInterruptionKeepsWhatWasLearnt()
{
    const QString name = QStringLiteral("plain");
    const LabClient& lab = m_plan->lab();
    QVERIFY(lab.verb(QStringLiteral("stick"), name));
    QProcess process;
    prepareCli(process, m_plan->surveyArguments(), m_plan->path(QString()));
    process.start();
    const auto waiting = [&] {
        return lab.root(name, QStringLiteral("ps -e -o args= | grep -c '^stat -f.*/mnt'; true"));
    };
    while (process.state() != QProcess::NotRunning && waiting() == QByteArray("0\n"))
        process.waitForFinished(10);
    // The answers before the stuck one are still on their way.
    process.waitForFinished(1'000);
    ::kill(pid_t(process.processId()), SIGINT);
    const CliRun run = endOf(process);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), QByteArray("0\n"), 15'000);
    const bool isFreed = lab.verb(QStringLiteral("unstick"), name);
    QVERIFY(isFreed);
    QCOMPARE(run.status, 5);
    QVERIFY2(run.err.startsWith("plain: cancelled\n"), run.err.constData());
    const QJsonObject known = server(name);
    QVERIFY(known.contains(QLatin1String("hostname")));
    QVERIFY(!known.contains(QLatin1String("filesystems")));
    QVERIFY(QJsonDocument(known).toJson().contains("unread.cancelled"));
}

void TestLabCliFaults::aReadOnlyPlanIsSaidAndNotHarmed()
{
    const QByteArray before = contentsOf(m_plan->file());
    const QString readOnly = QStringLiteral("mount --bind '%1' '%1' && "
                                            "mount -o remount,bind,ro '%1' && exec \"$@\"")
                                 .arg(m_plan->path(QString()));
    const CliRun run = runCliWithin(readOnly, m_plan->surveyArguments());
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("directory cannot be written"), run.err.constData());
    QCOMPARE(contentsOf(m_plan->file()), before);
}

QTEST_GUILESS_MAIN(TestLabCliFaults)
#include "tst_labclifaults.moc"
