// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cli.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace jalon::test;

namespace {

QByteArray contentsOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool write(const QString& file, const QByteArray& text)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(text) == text.size();
}

} // namespace

/// What the command line makes of a plan file that is not as it should be.
class TestCliPlanFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBadFileIsRefusedByEveryCommand_data();
    void aBadFileIsRefusedByEveryCommand();
    void aHugeFileIsRefused();
    void aReadOnlyDirectoryStopsTheWritersOnly();
    void aFullDiskKeepsTheFormerPlan();
    void anotherWriterIsWaitedFor();

private:
    QStringList adding(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_plan;
};

void TestCliPlanFile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_plan = m_directory->filePath(QStringLiteral("p.jalon"));
    QCOMPARE(runCli({QStringLiteral("init"), m_plan, QStringLiteral("--customer"),
                     QStringLiteral("Le Verger")})
                 .status,
             0);
    QCOMPARE(runCli(adding(QStringLiteral("bm1"))).status, 0);
}

QStringList TestCliPlanFile::adding(const QString& name) const
{
    return {QStringLiteral("server"),
            QStringLiteral("add"),
            m_plan,
            name,
            QStringLiteral("--address"),
            QStringLiteral("root@127.0.0.1:1")};
}

void TestCliPlanFile::aBadFileIsRefusedByEveryCommand_data()
{
    QTest::addColumn<QString>("harm");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("truncated") << QStringLiteral("cut") << QByteArray("damaged at line");
    QTest::newRow("empty") << QStringLiteral("empty") << QByteArray("damaged at line 1");
    QTest::newRow("newer version") << QStringLiteral("newer") << QByteArray("newer Jalon");
    QTest::newRow("another program's") << QStringLiteral("other") << QByteArray("not a migration");
}

void TestCliPlanFile::aBadFileIsRefusedByEveryCommand()
{
    QFETCH(QString, harm);
    QFETCH(QByteArray, words);
    QByteArray text = contentsOf(m_plan);
    if (harm == QLatin1String("cut"))
        text.chop(text.size() / 3);
    else if (harm == QLatin1String("empty"))
        text.clear();
    else if (harm == QLatin1String("newer"))
        text.replace("\"version\": 1", "\"version\": 99");
    else
        text = "{\"format\":\"another\",\"version\":1}\n";
    QVERIFY(write(m_plan, text));
    const QString output = m_directory->filePath(QStringLiteral("out.pdf"));
    const QList<QStringList> commands{
        {QStringLiteral("size"), m_plan},
        {QStringLiteral("check"), m_plan, QStringLiteral("--json")},
        {QStringLiteral("facts"), m_plan, QStringLiteral("--json")},
        {QStringLiteral("survey"), m_plan},
        {QStringLiteral("report"), m_plan, QStringLiteral("--output"), output},
        {QStringLiteral("server"), QStringLiteral("list"), m_plan},
        adding(QStringLiteral("bm2"))};
    for (const QStringList& command : commands) {
        const CliRun run = runCli(command);
        QCOMPARE(run.status, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(isOneLine(run.err) && run.err.contains(words), run.err.constData());
        QVERIFY(run.err.contains(m_plan.toUtf8()));
        QCOMPARE(contentsOf(m_plan), text);
    }
    QVERIFY(!QFile::exists(output));
}

void TestCliPlanFile::aHugeFileIsRefused()
{
    QFile huge(m_plan);
    QVERIFY(huge.open(QIODevice::ReadWrite));
    QVERIFY(huge.resize(500'000'000));
    huge.close();
    for (const QStringList& command :
         {QStringList{QStringLiteral("facts"), m_plan}, adding(QStringLiteral("bm2"))}) {
        const CliRun run = runCli(command);
        QCOMPARE(run.status, 2);
        QVERIFY2(isOneLine(run.err) && run.err.contains("500\u00A0MB"), run.err.constData());
    }
    QCOMPARE(QFileInfo(m_plan).size(), 500'000'000);
}

void TestCliPlanFile::aReadOnlyDirectoryStopsTheWritersOnly()
{
    const QByteArray before = contentsOf(m_plan);
    const QString readOnly = QStringLiteral("mount --bind '%1' '%1' && "
                                            "mount -o remount,bind,ro '%1' && exec \"$@\"")
                                 .arg(m_directory->path());
    const CliRun added = runCliWithin(readOnly, adding(QStringLiteral("bm2")));
    QCOMPARE(added.status, 1);
    QVERIFY2(isOneLine(added.err) && added.err.contains("directory cannot be written"),
             added.err.constData());
    const CliRun report =
        runCliWithin(readOnly, {QStringLiteral("report"), m_plan, QStringLiteral("--output"),
                                m_directory->filePath(QStringLiteral("out.pdf"))});
    QCOMPARE(report.status, 1);
    QVERIFY2(isOneLine(report.err) && report.err.contains("out.pdf"), report.err.constData());
    const CliRun list =
        runCliWithin(readOnly, {QStringLiteral("server"), QStringLiteral("list"), m_plan});
    QVERIFY2(list.status == 0 && list.out.contains("bm1"), list.err.constData());
    QCOMPARE(contentsOf(m_plan), before);
}

void TestCliPlanFile::aFullDiskKeepsTheFormerPlan()
{
    QByteArray many = "{\"schema\":\"jalon.facts/1\",\"servers\":[";
    for (int i = 0; i < 3000; ++i)
        many += "{\"name\":\"server" + QByteArray::number(i) + "\"},";
    many.chop(1);
    const QString facts = m_directory->filePath(QStringLiteral("facts.json"));
    QVERIFY(write(facts, many + "]}"));
    const QString disk = m_directory->filePath(QStringLiteral("disk"));
    QVERIFY(QDir().mkdir(disk));
    const QString shell = QStringLiteral("mount -t tmpfs -o size=64k none '%1' && cp '%2' '%1' && "
                                         "\"$@\"; status=$?; cat '%1/p.jalon'; exit $status")
                              .arg(disk, m_plan);
    const CliRun run =
        runCliWithin(shell, {QStringLiteral("import"), disk + QStringLiteral("/p.jalon"), facts});
    QCOMPARE(run.status, 1);
    QVERIFY2(isOneLine(run.err) && run.err.contains("free space"), run.err.constData());
    QCOMPARE(run.out, contentsOf(m_plan));
}

void TestCliPlanFile::anotherWriterIsWaitedFor()
{
    QList<std::shared_ptr<QProcess>> writers;
    for (int i = 0; i < 8; ++i) {
        writers.append(std::make_shared<QProcess>());
        prepareCli(*writers.last(), adding(QStringLiteral("w%1").arg(i)));
        writers.last()->start();
    }
    for (const auto& writer : writers)
        QCOMPARE(endOf(*writer).status, 0);
    const CliRun list = runCli(
        {QStringLiteral("server"), QStringLiteral("list"), m_plan, QStringLiteral("--json")});
    QCOMPARE(list.json().value(QStringLiteral("servers")).toArray().size(), 9);
}

QTEST_GUILESS_MAIN(TestCliPlanFile)
#include "tst_cliplanfile.moc"
