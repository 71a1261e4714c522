// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/factsdocument.h"
#include "core/sizing/sizing.h"
#include "tests/support/facts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace jalon;
using namespace jalon::facts;

static QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

static QJsonObject bodyOf(const Plan& plan)
{
    return sizingBody(sizePlan(plan, {}, *Assumptions::of(plan)));
}

static QJsonObject firstFilesystem(const Plan& plan)
{
    return bodyOf(plan).value(text("filesystems")).toArray().first().toObject();
}

/// Whole GB, or −1.
static qint64 gigabytes(const QJsonValue& value)
{
    const qint64 bytes = value.toInteger(-1);
    return bytes % 1'000'000'000 == 0 ? bytes / 1'000'000'000 : -1;
}

class TestSizingJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameAsTheRecord();
    void theFiguresAreThoseOfTheHand();
    void aFullDiskLacksWhatTheHandSays();
    void unknownIsNullAndNeverZero();
    void lowerBoundSaysSo();
    void everyInputSaysWhereItComesFrom();
    void textIsTheSameTwice();
};

void TestSizingJson::sameAsTheRecord()
{
    QFile file(text(JALON_TEST_DATA "/sizing/upgrade-one-disk.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(QJsonDocument(bodyOf(upgradeOnOneDisk())).toJson()),
             QString::fromUtf8(file.readAll()));
}

// Live mail 400 GB, archives 100 GB, so V = 500 GB; bj 10 GB; 1,000 GB used of 4,000:
// replication 0.25 × 400 = 100; search 0.20 × 500 = 100 to 0.25 × 500 = 125; database 0.10 × 500 =
// 50 and the copy of bj, 10; logs 1, which only has to stay free.
// End: 1,000 + 100 + 100…125 + 50 + 10 = 1,260…1,285, below 85 % of 4,000.
void TestSizingJson::theFiguresAreThoseOfTheHand()
{
    const QMap<QString, std::pair<qint64, qint64>> byHand{{text("replication.final"), {100, 100}},
                                                          {text("search.final"), {100, 125}},
                                                          {text("database.growth"), {50, 50}},
                                                          {text("database.copy"), {10, 10}},
                                                          {text("logs.reserve"), {1, 1}}};
    const QJsonObject root = firstFilesystem(upgradeOnOneDisk());
    QMap<QString, std::pair<qint64, qint64>> found;
    for (const QJsonValue& term : root.value(text("terms")).toArray())
        found.insert(term[text("rule")].toString(),
                     {gigabytes(term[text("lowBytes")]), gigabytes(term[text("highBytes")])});
    QCOMPARE(found, byHand);
    QCOMPARE(gigabytes(root.value(text("end"))[text("lowBytes")]), 1260);
    QCOMPARE(gigabytes(root.value(text("end"))[text("highBytes")]), 1285);
    QCOMPARE(root.value(text("verdict")).toString(), text("fits"));
    QCOMPARE(root.value(text("missingBytes")).toInteger(-1), 0);
    const QJsonValue memory = bodyOf(upgradeOnOneDisk()).value(text("servers"))[0][text("memory")];
    QCOMPARE(gigabytes(memory[text("availableBytes")]), 32 - 8);
    QCOMPARE(memory[text("increaseBytes")].toInteger(), 3 * (qint64(1) << 29));
}

// The same on 1,200 GB: 1,285 must be 85 % of it at most, and 1,285 ÷ 0.85 = 1,511.764705882…
void TestSizingJson::aFullDiskLacksWhatTheHandSays()
{
    Plan plan = upgradeOnOneDisk();
    plan.servers[0].facts.filesystems = {disk(text("/"), 1'000'000'000'000, 200'000'000'000)};
    const QJsonObject root = firstFilesystem(plan);
    QCOMPARE(root.value(text("verdict")).toString(), text("full"));
    QCOMPARE(root.value(text("missingBytes")).toInteger(-1), 1'511'764'705'883 - 1'200'000'000'000);
}

void TestSizingJson::unknownIsNullAndNeverZero()
{
    Plan plan = upgradeOnOneDisk();
    plan.servers[0].facts.stores[0].bytes.reset();
    plan.servers[0].facts.memoryBytes.reset();
    const QJsonObject root = firstFilesystem(plan);
    QCOMPARE(root.value(text("verdict")).toString(), text("unknown"));
    QVERIFY(root.value(text("missingBytes")).isNull());
    QVERIFY(root.value(text("end")).toObject().value(text("highBytes")).isNull());
    QVERIFY(root.value(text("peak")).toObject().value(text("highBytes")).isNull());
    const QJsonObject replication = root.value(text("terms")).toArray().first().toObject();
    QCOMPARE(replication.value(text("rule")).toString(), text("replication.final"));
    QVERIFY(replication.value(text("highBytes")).isNull());
    const QJsonObject memory = bodyOf(plan)
                                   .value(text("servers"))
                                   .toArray()
                                   .first()
                                   .toObject()
                                   .value(text("memory"))
                                   .toObject();
    QVERIFY(memory.value(text("presentBytes")).isNull());
    QCOMPARE(memory.value(text("verdict")).toString(), text("unknown"));
}

void TestSizingJson::lowerBoundSaysSo()
{
    Plan plan = upgradeOnOneDisk();
    QVERIFY(!firstFilesystem(plan).contains(text("lowerBound")));
    plan.servers[0].facts.stores[0].bytes.reset();
    plan.servers[0].facts.filesystems[0].available->value = ByteSize(1'000'000'000);
    const QJsonObject root = firstFilesystem(plan);
    QCOMPARE(root.value(text("verdict")).toString(), text("full"));
    QCOMPARE(root.value(text("lowerBound")).toBool(), true);
    QVERIFY(root.value(text("missingBytes")).toInteger() > 0);
    QVERIFY(
        root.value(text("terms")).toArray().first().toObject().value(text("highBytes")).isNull());
}

void TestSizingJson::everyInputSaysWhereItComesFrom()
{
    const QJsonArray terms = firstFilesystem(upgradeOnOneDisk()).value(text("terms")).toArray();
    QCOMPARE(terms.size(), 5);
    for (const QJsonValue& term : terms) {
        const QJsonObject inputs = term.toObject().value(text("inputs")).toObject();
        QVERIFY(!inputs.isEmpty());
        for (const QJsonValue& input : inputs) {
            QVERIFY(input.toObject().value(text("value")).isDouble());
            QVERIFY(!input.toObject().value(text("origin")).toString().isEmpty());
            QVERIFY(!input.toObject().value(text("source")).toString().isEmpty());
        }
    }
}

void TestSizingJson::textIsTheSameTwice()
{
    const QByteArray one = schemaDocument(text("jalon.size/1"), bodyOf(healthy()));
    QCOMPARE(one, schemaDocument(text("jalon.size/1"), bodyOf(healthy())));
    QVERIFY(one.startsWith("{\"schema\":\"jalon.size/1\","));
    QVERIFY(!one.contains("nan") && !one.contains("inf"));
}

QTEST_GUILESS_MAIN(TestSizingJson)
#include "tst_sizingjson.moc"
