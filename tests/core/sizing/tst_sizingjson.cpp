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
    return sizingBody(sizePlan(plan, *Assumptions::of(plan)));
}

static QJsonObject firstFilesystem(const Plan& plan)
{
    return bodyOf(plan).value(text("filesystems")).toArray().first().toObject();
}

class TestSizingJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameAsTheRecord();
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
