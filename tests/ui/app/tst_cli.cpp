// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace jalon::test;

namespace {

/// In the words of a French computer.
CliRun runFrench(const QStringList& arguments)
{
    QProcess process;
    prepareCli(process, arguments);
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("fr_FR.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start();
    return endOf(process);
}

const QByteArray factsByHand = R"({"schema":"jalon.facts/1","servers":[
 {"name":"bm1","memoryBytes":34359738368,"cpus":8,
  "bluemind":{"technical":"3.1.45512","commercial":"3.5"},
  "filesystems":[{"mount":"/","type":"ext4","capacityBytes":1100000000000,"usedBytes":400000000000,"availableBytes":600000000000}],
  "stores":[{"store":"mail-data","path":"/var/spool/cyrus/data","mount":"/","bytes":200000000000,"messages":1000000},
            {"store":"logs","path":"/var/log/bm","mount":"/","bytes":1000000},
            {"store":"search","path":"/var/spool/bm-elasticsearch","mount":"/","bytes":0},
            {"store":"replication","path":"/var/spool/bm-replication","mount":"/","bytes":0},
            {"store":"database","path":"/var/lib/postgresql","mount":"/","bytes":5000000000}],
  "databases":[{"name":"bj","bytes":5000000000}]}]})";

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_plan = m_directory->filePath(QStringLiteral("p.jalon"));
        QCOMPARE(runCli({QStringLiteral("init"), m_plan, QStringLiteral("--customer"),
                         QStringLiteral("Évry")})
                     .status,
                 0);
    }

    void initNeverOverwrites()
    {
        const CliRun again = runCli(
            {QStringLiteral("init"), m_plan, QStringLiteral("--customer"), QStringLiteral("B")});
        QCOMPARE(again.status, 1);
        QVERIFY(isOneLine(again.err));
        QVERIFY(again.err.contains("exists"));
    }

    void wrongUsageExits2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{QStringLiteral("fly")};
        QTest::newRow("unknown option")
            << QStringList{QStringLiteral("size"), QStringLiteral("p"), QStringLiteral("--fast")};
        QTest::newRow("no plan") << QStringList{QStringLiteral("size")};
        QTest::newRow("absent plan")
            << QStringList{QStringLiteral("size"), QStringLiteral("/nonexistent.jalon")};
        QTest::newRow("directory") << QStringList{QStringLiteral("check"), QStringLiteral("/tmp")};
        QTest::newRow("no customer")
            << QStringList{QStringLiteral("init"), QStringLiteral("/tmp/none.jalon")};
        QTest::newRow("binary") << QStringList{QStringLiteral("facts"), QStringLiteral(JALON_CLI)};
    }
    void wrongUsageExits2()
    {
        QFETCH(QStringList, arguments);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.err.isEmpty());
    }

    void wrongOptionsAreToldInFrench_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown") << u"--fast"_qs << u"n’a pas d’option «\u00A0fast\u00A0»"_qs;
        QTest::newRow("value") << u"--json=1"_qs << u"L’option --json ne prend pas de valeur"_qs;
        QTest::newRow("no value") << u"--set"_qs << u"L’option --set doit être suivie"_qs;
    }
    void wrongOptionsAreToldInFrench()
    {
        QFETCH(QString, option);
        QFETCH(QString, words);
        const CliRun run = runFrench({QStringLiteral("size"), m_plan, option});
        QCOMPARE(run.status, 2);
        QVERIFY(isOneLine(run.err));
        QVERIFY2(run.err.contains(words.toUtf8()), run.err.constData());
        QVERIFY(!run.err.contains("after") && !run.err.contains("nknown"));
    }

    void serversAreAddedListedAndRemoved()
    {
        const QStringList add{QStringLiteral("server"),
                              QStringLiteral("add"),
                              m_plan,
                              QStringLiteral("bm1"),
                              QStringLiteral("--address"),
                              QStringLiteral("root@10.0.0.1:2222"),
                              QStringLiteral("--as"),
                              QStringLiteral("source"),
                              QStringLiteral("--tags"),
                              QStringLiteral("mail/imap,bm/es"),
                              QStringLiteral("--paths"),
                              QStringLiteral("mail-data=/srv/mail")};
        QCOMPARE(runCli(add).status, 0);
        QCOMPARE(runCli(add).status, 2);
        const CliRun list = runCli(
            {QStringLiteral("server"), QStringLiteral("list"), m_plan, QStringLiteral("--json")});
        const QJsonObject server =
            list.json().value(QStringLiteral("servers")).toArray().at(0).toObject();
        QCOMPARE(server.value(QStringLiteral("as")).toString(), QStringLiteral("source"));
        QCOMPARE(server.value(QStringLiteral("address")).toString(),
                 QStringLiteral("root@10.0.0.1:2222"));
        QCOMPARE(runCli({QStringLiteral("server"), QStringLiteral("remove"), m_plan,
                         QStringLiteral("bm1")})
                     .status,
                 0);
        QCOMPARE(runCli({QStringLiteral("server"), QStringLiteral("remove"), m_plan,
                         QStringLiteral("bm1")})
                     .status,
                 2);
    }

    void anUnfitAddressLeavesThePlanAsItWas()
    {
        const QByteArray before = contents();
        for (const char* address : {"", "a b", "-oProxyCommand=x", "host:99999", "u@"})
            QCOMPARE(runCli({QStringLiteral("server"), QStringLiteral("add"), m_plan,
                             QStringLiteral("x"),
                             QStringLiteral("--address=%1").arg(QLatin1String(address)),
                             QStringLiteral("--as"), QStringLiteral("target")})
                             .status == 2,
                     *address != '\0');
        QVERIFY(contents().size() > before.size());
    }

    void factsByHandAreSizedAndRoundTrip()
    {
        importFacts(factsByHand);
        const CliRun facts = runCli({QStringLiteral("facts"), m_plan, QStringLiteral("--json")});
        QVERIFY(facts.out.startsWith("{\"schema\":\"jalon.facts/1\","));
        importFacts(facts.out);
        QCOMPARE(runCli({QStringLiteral("facts"), m_plan, QStringLiteral("--json")}).out,
                 facts.out);

        const CliRun size = runCli({QStringLiteral("size"), m_plan, QStringLiteral("--json")});
        QCOMPARE(size.status, 0);
        QVERIFY(size.out.startsWith("{\"schema\":\"jalon.size/1\","));
        const QJsonObject disk =
            size.json().value(QStringLiteral("filesystems")).toArray().at(0).toObject();
        // Replication 0.25 L, search 0.20–0.25 L, database 0.10 L and a copy of 5 GB, each on L
        // with the rounding of a million messages; hand figures bound the sum from both sides.
        const qint64 low =
            400'000'000'000 + 50'000'000'000 + 40'000'000'000 + 20'000'000'000 + 5'000'000'000;
        const qint64 end = disk.value(QStringLiteral("end"))
                               .toObject()
                               .value(QStringLiteral("lowBytes"))
                               .toInteger();
        QVERIFY2(end >= low && end < low + 10'000'000'000, QByteArray::number(end).constData());
        QCOMPARE(disk.value(QStringLiteral("verdict")).toString(), QStringLiteral("fits"));
    }

    void assumptionsCanBeSetForOneRun()
    {
        importFacts(factsByHand);
        const auto verdict = [&](const char* set) {
            const CliRun run = runCli({QStringLiteral("size"), m_plan, QStringLiteral("--json"),
                                       QStringLiteral("--set"), QLatin1String(set)});
            return run.json()
                .value(QStringLiteral("filesystems"))
                .toArray()
                .at(0)
                .toObject()
                .value(QStringLiteral("verdict"))
                .toString();
        };
        QCOMPARE(verdict("logs.reserve=900GB"), QStringLiteral("full"));
        QCOMPARE(verdict("replication.ratio=25%"), QStringLiteral("fits"));
        QCOMPARE(runCli({QStringLiteral("size"), m_plan, QStringLiteral("--set"),
                         QStringLiteral("nonsense=1")})
                     .status,
                 2);
        QCOMPARE(runCli({QStringLiteral("size"), m_plan, QStringLiteral("--set"),
                         QStringLiteral("replication.ratio=-1")})
                     .status,
                 2);
        QCOMPARE(runCli({QStringLiteral("size"), m_plan, QStringLiteral("--scenario"),
                         QStringLiteral("none")})
                     .status,
                 2);
    }

    void checkSaysByItsStatusWhatItFound()
    {
        importFacts(factsByHand);
        const CliRun check = runCli({QStringLiteral("check"), m_plan, QStringLiteral("--json")});
        const QJsonArray findings = check.json().value(QStringLiteral("findings")).toArray();
        bool fails = false, blocks = false;
        for (const QJsonValue& value : findings) {
            const QJsonObject finding = value.toObject();
            const bool failed =
                finding.value(QStringLiteral("state")).toString() == QLatin1String("fails");
            fails |= failed;
            blocks |= failed && finding.value(QStringLiteral("blocks")).toBool();
        }
        QVERIFY(findings.size() > 10);
        QCOMPARE(check.status, blocks ? 3 : fails ? 4 : 0);

        importFacts(QByteArray(factsByHand).replace("600000000000}", "1000000000}"));
        QCOMPARE(runCli({QStringLiteral("check"), m_plan}).status, 3);
    }

    void theSamePlanGivesTheSameDocument()
    {
        importFacts(factsByHand);
        for (const char* suffix : {"pdf", "html", "json"}) {
            const QString first =
                m_directory->filePath(QStringLiteral("1.%1").arg(QLatin1String(suffix)));
            const QString second =
                m_directory->filePath(QStringLiteral("2.%1").arg(QLatin1String(suffix)));
            for (const QString& file : {first, second}) {
                const CliRun report =
                    runCli({QStringLiteral("report"), m_plan, QStringLiteral("--output"), file});
                QVERIFY2(report.status == 0, report.err.constData());
            }
            QCOMPARE(contentsOf(first), contentsOf(second));
            QVERIFY(contentsOf(first).size() > 1000);
        }
    }

    void aReportWithNowhereToGoExits1Or2()
    {
        QCOMPARE(runCli({QStringLiteral("report"), m_plan}).status, 2);
        QCOMPARE(runCli({QStringLiteral("report"), m_plan, QStringLiteral("--output"),
                         QStringLiteral("/tmp/x.docx")})
                     .status,
                 2);
        QCOMPARE(runCli({QStringLiteral("report"), m_plan, QStringLiteral("--output"),
                         QStringLiteral("/proc/none/x.pdf")})
                     .status,
                 1);
    }

    void anUnreachableServerIsSaidAndThePlanKept()
    {
        runCli({QStringLiteral("server"), QStringLiteral("add"), m_plan, QStringLiteral("gone"),
                QStringLiteral("--address"), QStringLiteral("root@127.0.0.1:1")});
        const CliRun survey = runCli({QStringLiteral("survey"), m_plan, QStringLiteral("gone")});
        QCOMPARE(survey.status, 1);
        QVERIFY(survey.err.contains("gone"));
        QCOMPARE(runCli({QStringLiteral("facts"), m_plan}).status, 0);
        QCOMPARE(runCli({QStringLiteral("survey"), m_plan, QStringLiteral("nobody")}).status, 2);
    }

    void theDryRunConnectsToNothing()
    {
        runCli({QStringLiteral("server"), QStringLiteral("add"), m_plan, QStringLiteral("gone"),
                QStringLiteral("--address"), QStringLiteral("root@127.0.0.1:1")});
        const QByteArray before = contents();
        const CliRun dry = runCli({QStringLiteral("survey"), m_plan, QStringLiteral("--dry-run")});
        QCOMPARE(dry.status, 0);
        QVERIFY(dry.out.contains("cyrus.index"));
        QVERIFY(dry.out.contains("t_message_body"));
        QVERIFY(!dry.out.contains("jalon-archives"));
        QVERIFY(runCli({QStringLiteral("survey"), m_plan, QStringLiteral("--every-archive"),
                        QStringLiteral("--dry-run")})
                    .out.contains("jalon-archives"));
        QCOMPARE(contents(), before);
    }

private:
    void importFacts(const QByteArray& text)
    {
        const QString file = m_directory->filePath(QStringLiteral("facts.json"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
        out.close();
        const CliRun run = runCli({QStringLiteral("import"), m_plan, file});
        QVERIFY2(run.status == 0, run.err.constData());
    }
    static QByteArray contentsOf(const QString& file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    QByteArray contents() const { return contentsOf(m_plan); }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_plan;
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
