// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/codec.h"
#include "core/plan/migrations.h"
#include "core/plan/planfile.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace jalon;
using namespace jalon::literals;

static Plan samplePlan()
{
    Plan plan;
    plan.customer = QStringLiteral("Mairie d’Évry");
    plan.created =
        QDateTime::fromString(QStringLiteral("2026-03-02T08:00:00.000Z"), Qt::ISODateWithMs);
    Server server;
    server.name = QStringLiteral("bm1");
    server.address = QStringLiteral("root@[2001:db8::1]:2222");
    server.paths.insert(QStringLiteral("mail-data"), QStringLiteral("/srv/mail data"));
    server.facts.memoryBytes = Fact<ByteSize>{
        16_GiB, {Origin::Measured, plan.created, QStringLiteral("cat /proc/meminfo"), false}, {}};
    server.facts.cpus =
        Fact<qint64>{8,
                     {Origin::Entered, plan.created, QStringLiteral("hand"), false},
                     Fact<qint64>::Overruled{
                         4, {Origin::Measured, plan.created, QStringLiteral("nproc"), false}}};
    Filesystem disk;
    disk.mount = QStringLiteral("/");
    disk.capacity = Fact<ByteSize>{
        ByteSize::max(), {Origin::Measured, plan.created, QStringLiteral("stat -f"), true}, {}};
    server.facts.filesystems.append(disk);
    server.survey.outcome = SurveyOutcome::Partial;
    server.survey.evidence.append(Evidence{QStringLiteral("os"),
                                           QStringLiteral("uname"),
                                           plan.created,
                                           12,
                                           0,
                                           5,
                                           QStringLiteral("Linux"),
                                           {}});
    plan.servers.append(server);
    plan.waivers.append(Waiver{QStringLiteral("disk.full"),
                               {QStringLiteral("bm1:/")},
                               QStringLiteral("C. Durand"),
                               QStringLiteral("disque commandé"),
                               QDate(2026, 12, 31),
                               plan.created,
                               {}});
    plan.assumptions.append(AssumptionValue{
        QStringLiteral("replication.ratio"), 300'000, QStringLiteral("mesuré"), plan.created, {}});
    return plan;
}

static QByteArray withVersion(int version)
{
    QJsonObject json = QJsonDocument::fromJson(encodePlan(samplePlan())).object();
    json.insert(QStringLiteral("version"), version);
    return QJsonDocument(json).toJson();
}

static QString problemOf(const QByteArray& text)
{
    const auto plan = decodePlan(text, QStringLiteral("p.jalon"));
    return plan ? QString() : plan.error().message.id;
}

class TestPlanFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoundTripChangesNothing()
    {
        const QByteArray text = encodePlan(samplePlan());
        const auto read = decodePlan(text, QStringLiteral("p.jalon"));
        QVERIFY(read);
        QCOMPARE(encodePlan(*read), text);
        QCOMPARE(read->servers[0].facts.cpus->measured->value, 4);
        QCOMPARE(read->servers[0].facts.filesystems[0].capacity->value, ByteSize::max());
        QCOMPARE(read->waivers[0].until, QDate(2026, 12, 31));
    }

    void unknownKeysSurvive()
    {
        QJsonObject json = QJsonDocument::fromJson(encodePlan(samplePlan())).object();
        json.insert(QStringLiteral("waves"), QJsonArray{1, 2});
        QJsonArray servers = json.value(QStringLiteral("servers")).toArray();
        QJsonObject server = servers[0].toObject();
        server.insert(QStringLiteral("rack"), QStringLiteral("B4"));
        servers[0] = server;
        json.insert(QStringLiteral("servers"), servers);
        const QByteArray text = QJsonDocument(json).toJson();
        const auto read = decodePlan(text, QStringLiteral("p.jalon"));
        QVERIFY(read);
        QCOMPARE(encodePlan(*read), text);
    }

    void keysAreSorted()
    {
        const QByteArray text = encodePlan(samplePlan());
        QVERIFY(text.indexOf("\"assumptions\"") < text.indexOf("\"customer\""));
        QVERIFY(text.indexOf("\"customer\"") < text.indexOf("\"version\""));
    }

    void badTextsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("id");
        const QByteArray good = encodePlan(samplePlan());
        QTest::newRow("empty") << QByteArray() << "plan.not-json";
        QTest::newRow("truncated") << good.first(good.size() / 2) << "plan.not-json";
        QTest::newRow("noise") << QByteArray("\x00\x01\xFF", 3) << "plan.not-json";
        QTest::newRow("another JSON") << QByteArray("{\"a\":1}") << "plan.not-a-plan";
        QTest::newRow("array") << QByteArray("[]") << "plan.not-a-plan";
        QTest::newRow("newer") << withVersion(99) << "plan.newer";
        QTest::newRow("version 0") << withVersion(0) << "plan.no-version";
        QTest::newRow("nested deep") << QByteArray(100'000, '[') << "plan.not-json";
        QTest::newRow("negative size")
            << QByteArray(good).replace("17179869184", "-1") << "plan.wrong-value";
        QTest::newRow("fraction of a byte")
            << QByteArray(good).replace("17179869184", "1.5") << "plan.wrong-value";
        QTest::newRow("beyond 64 bits")
            << QByteArray(good).replace("17179869184", "1e400") << "plan.not-json";
        QTest::newRow("text for a number")
            << QByteArray(good).replace("17179869184", "\"16\"") << "plan.wrong-value";
        QTest::newRow("unknown word")
            << QByteArray(good).replace("\"partial\"", "\"half\"") << "plan.wrong-value";
        QTest::newRow("no date") << QByteArray(good).replace("2026-12-31", "31/12/26")
                                 << "plan.wrong-value";
    }
    void badTextsAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, id);
        QCOMPARE(problemOf(text), id);
    }

    void aSyntaxErrorNamesItsLine()
    {
        QByteArray text = encodePlan(samplePlan());
        text.replace("\"customer\":", "\"customer\";");
        const auto read = decodePlan(text, QStringLiteral("p.jalon"));
        QVERIFY(!read);
        const qint64 line = text.first(text.indexOf("\"customer\"")).count('\n') + 1;
        QCOMPARE(std::get<qint64>(read.error().message.arguments.at(1)), line);
    }

    void theReasonOfAFailedSurveyIsKeptWithItsArguments()
    {
        Plan plan = samplePlan();
        plan.servers[0].survey.failure = {QStringLiteral("ssh.refused"),
                                          {QStringLiteral("bm1"), qint64(22), 3_GiB, 5_percent,
                                           plan.created, std::chrono::milliseconds(1500)}};
        const auto read = decodePlan(encodePlan(plan), QStringLiteral("p.jalon"));
        QVERIFY(read);
        QCOMPARE(read->servers[0].survey.failure, plan.servers[0].survey.failure);
    }

    void aWrongValueNamesItsPath()
    {
        const auto read = decodePlan(encodePlan(samplePlan()).replace("17179869184", "-1"),
                                     QStringLiteral("p.jalon"));
        QCOMPARE(std::get<QString>(read.error().message.arguments.at(0)),
                 QStringLiteral("p.jalon.servers[0].facts.memoryBytes.value"));
    }

    void migrationsRunFromTheVersionFound()
    {
        const Migration steps[] = {
            [](QJsonObject json) {
                json.insert(QStringLiteral("trace"),
                            json.value(QStringLiteral("trace")).toString() + u'1');
                return json;
            },
            [](QJsonObject json) {
                json.insert(QStringLiteral("trace"),
                            json.value(QStringLiteral("trace")).toString() + u'2');
                return json;
            }};
        QCOMPARE(migrate({}, 1, steps).value(QStringLiteral("trace")).toString(),
                 QStringLiteral("12"));
        QCOMPARE(migrate({}, 2, steps).value(QStringLiteral("trace")).toString(),
                 QStringLiteral("2"));
        QVERIFY(!migrate({}, 3, steps).contains(QStringLiteral("trace")));
        QCOMPARE(migrate({}, 1, steps).value(QStringLiteral("version")).toInt(), 3);
        QCOMPARE(int(planMigrations().size()) + 1, planVersion);
    }

    void theFileOfVersion1StillReads()
    {
        const auto read = loadPlan(QStringLiteral(JALON_TEST_DATA "/plans/version-1.jalon"));
        QVERIFY(read);
        QCOMPARE(read->plan.customer, QStringLiteral("Mairie d’Évry"));
        QCOMPARE(encodePlan(read->plan), encodePlan(samplePlan()));
    }

    void theFileOfVersion2IsWrittenAsItIsRead()
    {
        QFile file(QStringLiteral(JALON_TEST_DATA "/plans/version-2.jalon"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const auto read = decodePlan(text, QStringLiteral("p.jalon"));
        QVERIFY(read);
        QCOMPARE(encodePlan(*read), text);
        const Mailbox& first = read->inventory.mailboxes.at(0);
        QCOMPARE(first.address, QStringLiteral("jean@example.org"));
        QCOMPARE(first.methodOverride->method, Method::DominoTool);
        QCOMPARE(read->inventory.mailboxes.at(1).extra.value(QStringLiteral("rack")).toString(),
                 QStringLiteral("B4"));
        QCOMPARE(read->inventory.pstFiles[0].declared, ByteSize(20));
        QCOMPARE(read->inventory.delegations[0].from, (Citation{2, 3}));
    }

    void olderFilesAreBackedUpOnce()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("p.jalon"));
        QVERIFY(savePlan(samplePlan(), file));
        QVERIFY(backUpOlderVersion(file, 1, 1));
        QVERIFY(!QFile::exists(file + QStringLiteral(".v1")));
        QVERIFY(backUpOlderVersion(file, 1, 2));
        QVERIFY(QFile::exists(file + QStringLiteral(".v1")));
    }

    void somebodyElsesWriteIsNoticed()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("p.jalon"));
        const auto mine = savePlan(samplePlan(), file);
        QVERIFY(mine);
        Plan theirs = samplePlan();
        theirs.customer = QStringLiteral("Autre");
        QVERIFY(savePlan(theirs, file));
        const auto refused = savePlan(samplePlan(), file, *mine);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.id, QStringLiteral("plan.changed-on-disk"));
        QCOMPARE(loadPlan(file)->plan.customer, QStringLiteral("Autre"));
    }

    void filesThatCannotBeReadSaySo()
    {
        QTemporaryDir directory;
        QCOMPARE(loadPlan(directory.path()).error().message.id,
                 QStringLiteral("file.is-directory"));
        QCOMPARE(loadPlan(directory.filePath(QStringLiteral("absent"))).error().message.id,
                 QStringLiteral("file.unreadable"));
        const QString big = directory.filePath(QStringLiteral("big.jalon"));
        QFile sparse(big);
        QVERIFY(sparse.open(QIODevice::WriteOnly));
        QVERIFY(sparse.resize(500LL << 20));
        sparse.close();
        QCOMPARE(loadPlan(big).error().message.id, QStringLiteral("plan.too-large"));
    }

    void theRecoveryFileStandsBesideThePlan()
    {
        QCOMPARE(recoveryFile(QStringLiteral("/a/b.jalon"), QStringLiteral("/c")),
                 QStringLiteral("/a/.b.jalon.autosave"));
        QCOMPARE(recoveryFile({}, QStringLiteral("/c")),
                 QStringLiteral("/c/unnamed.jalon.autosave"));
    }
};

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
