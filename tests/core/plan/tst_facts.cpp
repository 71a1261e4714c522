// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/codec.h"
#include "core/plan/factsdocument.h"
#include "core/plan/factsmerge.h"

#include <QJsonDocument>
#include <QTest>

using namespace jalon;
using namespace jalon::literals;

static const QDateTime monday = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
static const QDateTime tuesday = monday.addDays(1);

template <class T>
static Fact<T> measured(T value, const QDateTime& at = monday)
{
    return {value, {Origin::Measured, at, QStringLiteral("probe"), false}, {}};
}

template <class T>
static Fact<T> entered(T value)
{
    return {value, {Origin::Entered, monday, QStringLiteral("hand"), false}, {}};
}

static Filesystem disk(const char* mount, ByteSize used, const QDateTime& at = monday)
{
    Filesystem filesystem;
    filesystem.mount = QString::fromLatin1(mount);
    filesystem.used = measured(used, at);
    return filesystem;
}

static const QByteArray byHand = R"({"schema":"jalon.facts/1","servers":[
  {"name":"bm1","as":"source","cpus":8,"memoryBytes":17179869184,
   "filesystems":[{"mount":"/","capacityBytes":1000,"usedBytes":400,"availableBytes":550}]}]})";

class TestFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBareLeafIsEnteredByHand()
    {
        const auto plan = importFacts({}, byHand, QStringLiteral("facts.json"), monday);
        QVERIFY(plan);
        const Server& server = plan->servers.at(0);
        QCOMPARE(server.as, ServerRole::Source);
        QCOMPARE(server.facts.cpus->value, 8);
        QCOMPARE(server.facts.cpus->provenance.origin, Origin::Entered);
        QCOMPARE(server.facts.cpus->provenance.at, monday);
        QCOMPARE(server.facts.cpus->provenance.source, QStringLiteral("facts.json"));
        QCOMPARE(server.facts.filesystems.at(0).available->value, 550_B);
    }

    void aRoundTripChangesNothing()
    {
        const auto plan = importFacts({}, byHand, QStringLiteral("facts.json"), monday);
        const QByteArray out = schemaDocument(QStringLiteral("jalon.facts/1"), factsBody(*plan));
        const auto again = importFacts(*plan, out, QStringLiteral("other.json"), tuesday);
        QVERIFY(again);
        QCOMPARE(schemaDocument(QStringLiteral("jalon.facts/1"), factsBody(*again)), out);
        const auto elsewhere = importFacts({}, out, QStringLiteral("other.json"), tuesday);
        QCOMPARE(schemaDocument(QStringLiteral("jalon.facts/1"), factsBody(*elsewhere)), out);
    }

    void theSchemaComesFirst()
    {
        QVERIFY(schemaDocument(QStringLiteral("jalon.facts/1"), {{QStringLiteral("a"), 1}})
                    .startsWith("{\"schema\":\"jalon.facts/1\",\"a\":1}"));
        QCOMPARE(schemaDocument(QStringLiteral("x/1"), {}), QByteArray("{\"schema\":\"x/1\"}\n"));
    }

    void anEnteredValueStaysAndKeepsTheMeasuredOneBeside()
    {
        ServerFacts known, found;
        known.cpus = entered<qint64>(8);
        found.cpus = measured<qint64>(4, tuesday);
        const ServerFacts merged = mergeFacts(known, found);
        QCOMPARE(merged.cpus->value, 8);
        QCOMPARE(merged.cpus->measured->value, 4);
        found.cpus = measured<qint64>(6, tuesday);
        QCOMPARE(mergeFacts(merged, found).cpus->measured->value, 6);
        QCOMPARE(mergeFacts(merged, found).cpus->value, 8);
    }

    void enteringOverAMeasuredValueKeepsIt()
    {
        ServerFacts known, typed;
        known.cpus = measured<qint64>(4);
        typed.cpus = entered<qint64>(8);
        const ServerFacts merged = mergeFacts(known, typed);
        QCOMPARE(merged.cpus->value, 8);
        QCOMPARE(merged.cpus->measured->value, 4);
        typed.cpus = entered<qint64>(12);
        QCOMPARE(mergeFacts(merged, typed).cpus->measured->value, 4);
    }

    void whatWasNotReadThisTimeKeepsItsOlderValue()
    {
        ServerFacts known, found;
        known.cpus = measured<qint64>(4);
        found.swapBytes = measured(1_GiB, tuesday);
        const ServerFacts merged = mergeFacts(known, found);
        QCOMPARE(merged.cpus->provenance.at, monday);
        QCOMPARE(merged.swapBytes->value, 1_GiB);
    }

    void listsFollowWhatWasReadAnew()
    {
        ServerFacts known, found;
        known.filesystems = {disk("/", 10_B), disk("/gone", 5_B), disk("/typed", 7_B)};
        known.filesystems[2].used = entered(7_B);
        known.filesystems[0].capacity = measured(99_B);
        found.filesystems = {disk("/", 12_B, tuesday), disk("/new", 1_B, tuesday)};
        const ServerFacts merged = mergeFacts(known, found);
        QStringList mounts;
        for (const Filesystem& filesystem : merged.filesystems)
            mounts.append(filesystem.mount);
        QCOMPARE(mounts, (QStringList{QStringLiteral("/"), QStringLiteral("/new"),
                                      QStringLiteral("/typed")}));
        QCOMPARE(merged.filesystems[0].used->value, 12_B);
        QCOMPARE(merged.filesystems[0].capacity->value, 99_B);
    }

    void storesOfSeveralDirectoriesStayApart()
    {
        ServerFacts known, found;
        for (const char* path : {"/a", "/b"}) {
            Store store;
            store.path = measured(QString::fromLatin1(path));
            store.bytes = measured(1_B);
            known.stores.append(store);
            store.bytes = measured(2_B, tuesday);
            found.stores.append(store);
        }
        const ServerFacts merged = mergeFacts(known, found);
        QCOMPARE(merged.stores.size(), 2);
        QCOMPARE(merged.stores[1].path->value, QStringLiteral("/b"));
        QCOMPARE(merged.stores[1].bytes->value, 2_B);
    }

    void badDocumentsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("id");
        QTest::newRow("cut") << byHand.first(100) << "facts.not-json";
        QTest::newRow("other schema")
            << QByteArray(byHand).replace("facts/1", "facts/9") << "facts.not-facts";
        QTest::newRow("no servers")
            << QByteArray("{\"schema\":\"jalon.facts/1\"}") << "facts.no-servers";
        QTest::newRow("server is a number")
            << QByteArray("{\"schema\":\"jalon.facts/1\",\"servers\":[4]}") << "plan.wrong-value";
        QTest::newRow("no name") << QByteArray(
                                        "{\"schema\":\"jalon.facts/1\",\"servers\":[{\"cpus\":1}]}")
                                 << "plan.wrong-value";
        QTest::newRow("negative") << QByteArray(byHand).replace(":1000", ":-1")
                                  << "plan.wrong-value";
        QTest::newRow("origin unheard of")
            << QByteArray(byHand).replace("\"cpus\":8",
                                          "\"cpus\":{\"value\":8,\"origin\":\"guessed\"}")
            << "plan.wrong-value";
    }
    void badDocumentsAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, id);
        const auto plan = importFacts({}, text, QStringLiteral("facts.json"), monday);
        QVERIFY(!plan);
        QCOMPARE(plan.error().message.id, id);
    }
};

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
