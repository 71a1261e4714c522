// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/assumptions.h"

#include <QTest>

using namespace jalon;

class TestAssumptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void catalogueIsSound();
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void laterSourcesWin();
    void refusesWhatAPlanMayNotSay();
    void aScenarioAtFaultIsNamed();
    void theExpansionIsTheWeakestMeasured();
};

void TestAssumptions::catalogueIsSound()
{
    QStringList keys;
    for (const Assumption& assumption : assumptionCatalogue()) {
        QVERIFY(assumption.minimum <= assumption.defaultValue);
        QVERIFY(assumption.defaultValue <= assumption.maximum);
        QVERIFY(qstrlen(assumption.source) > 0);
        QVERIFY(!keys.contains(QLatin1String(assumption.key)));
        keys.append(QLatin1String(assumption.key));
        QCOMPARE(findAssumption(keys.last()), &assumption);
    }
    QCOMPARE(findAssumption(QStringLiteral("nothing")), nullptr);
}

void TestAssumptions::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char* text, qint64 value) {
        QTest::newRow(text) << QString::fromUtf8(text) << value;
    };
    row("replication.ratio=0.25", 250'000);
    row("replication.ratio=0,25", 250'000);
    row("replication.ratio=25%", 250'000);
    row("replication.ratio= 25 %", 250'000);
    row("replication.ratio=25\u202f%", 250'000);
    row("replication.ratio=12.3456%", 123'456);
    row("replication.ratio=0.123456", 123'456);
    row("replication.ratio=1", 1'000'000);
    row("fill.expansionHigh=130%", 1'300'000);
    row("memory.searchUpgrade=1.5GiB", 1'610'612'736);
    row("memory.searchUpgrade=1,5 Gio", 1'610'612'736);
    row("logs.reserve=1GB", 1'000'000'000);
    row("logs.reserve=1 Go", 1'000'000'000);
    row("logs.reserve=1000kB", 1'000'000);
    row("logs.reserve=123", 123);
    row("logs.reserve=0.1TB", 100'000'000'000);
    row("logs.reserve=0.3333KiB", 342); // 341.2992, rounded up
    row("fill.incomingBytes=1024PiB", qint64(1) << 60);
    row("archive.always=yes", 1);
    row("archive.always=Oui", 1);
    row("archive.always=1", 1);
    row("archive.always=no", 0);
    row("archive.always=non", 0);
    row("archive.always= 0", 0);
}

void TestAssumptions::parses()
{
    QFETCH(QString, text);
    QFETCH(qint64, value);
    const auto parsed = parseAssumption(text);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->key, text.section(QLatin1Char('='), 0, 0));
    QCOMPARE(parsed->value, value);
}

void TestAssumptions::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* text, const char* id) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(id);
    };
    row("", "sizing.set-syntax");
    row("replication.ratio", "sizing.set-syntax");
    row("=0.25", "sizing.set-syntax");
    row("replication.rate=0.25", "sizing.unknown-assumption");
    row("replication.ratio=", "sizing.wrong-value");
    row("replication.ratio=-0.1", "sizing.wrong-value");
    row("replication.ratio=nan", "sizing.wrong-value");
    row("replication.ratio=1e-1", "sizing.wrong-value");
    row("replication.ratio=0.1234567", "sizing.wrong-value");
    row("replication.ratio=0.1.2", "sizing.wrong-value");
    row("replication.ratio=25", "sizing.out-of-range");
    row("logs.reserve=1XB", "sizing.wrong-value");
    row("logs.reserve=1G", "sizing.wrong-value");
    row("logs.reserve=9999999999999999999999PB", "sizing.wrong-value");
    row("logs.reserve=99999999999999999999999999999999999999", "sizing.wrong-value");
    row("logs.reserve=2048PiB", "sizing.out-of-range");
    row("threshold.tight=0", "sizing.out-of-range");
    row("archive.always=2", "sizing.wrong-value");
    row("archive.always=perhaps", "sizing.wrong-value");
    row("archive.always=", "sizing.wrong-value");
}

void TestAssumptions::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const auto parsed = parseAssumption(text);
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().message.id, id);
    QCOMPARE(parsed.error().kind, ErrorKind::Usage);
}

static AssumptionValue given(const char* key, qint64 value, const char* reason = "")
{
    AssumptionValue result;
    result.key = QString::fromLatin1(key);
    result.value = value;
    result.reason = QString::fromLatin1(reason);
    return result;
}

void TestAssumptions::laterSourcesWin()
{
    Plan plan;
    plan.assumptions = {given("logs.reserve", 1, "by hand"), given("replication.ratio", 2)};
    Scenario scenario;
    scenario.name = QStringLiteral("lean");
    scenario.overrides = {given("replication.ratio", 3), given("search.lowRatio", 4)};
    plan.scenarios = {scenario};

    const auto plain = Assumptions::of(plan);
    QVERIFY(plain.has_value());
    QCOMPARE(plain->value("logs.reserve"), 1);
    QCOMPARE(plain->value("replication.ratio"), 2);
    QCOMPARE(plain->value("search.lowRatio"), 200'000);

    const auto lean = Assumptions::of(plan, scenario.name, {given("search.lowRatio", 5)});
    QVERIFY(lean.has_value());
    QCOMPARE(lean->value("replication.ratio"), 3);
    QCOMPARE(lean->value("search.lowRatio"), 5);
    QCOMPARE(lean->all().size(), qsizetype(assumptionCatalogue().size()));
    QCOMPARE(lean->all().at(0).origin, AssumptionOrigin::Scenario);
    QCOMPARE(lean->all().at(1).origin, AssumptionOrigin::Entered);
    QCOMPARE(lean->all().at(2).origin, AssumptionOrigin::Default);
    QCOMPARE(lean->all().at(4).reason, QStringLiteral("by hand"));
}

void TestAssumptions::refusesWhatAPlanMayNotSay()
{
    Plan plan;
    QCOMPARE(Assumptions::of(plan, QStringLiteral("none")).error().message.id,
             QStringLiteral("sizing.unknown-scenario"));
    QCOMPARE(Assumptions::of(plan, {}, {given("x", 1)}).error().message.id,
             QStringLiteral("sizing.unknown-assumption"));
    const Error error = Assumptions::of(plan, {}, {given("replication.ratio", 2'000'000)}).error();
    QCOMPARE(error.message.id, QStringLiteral("sizing.out-of-range"));
    QCOMPARE(std::get<Ratio>(error.message.arguments.at(1)), Ratio{2'000'000});
    QCOMPARE(std::get<Ratio>(error.message.arguments.at(3)), Ratio{1'000'000});
}

void TestAssumptions::aScenarioAtFaultIsNamed()
{
    Plan plan;
    Scenario odd;
    odd.name = QStringLiteral("odd");
    odd.overrides = {given("nonsense.key", 1)};
    Scenario far;
    far.name = QStringLiteral("far");
    far.overrides = {given("replication.ratio", 2'000'000)};
    plan.scenarios = {odd, far};
    const Message unknown = Assumptions::of(plan, odd.name).error().message;
    QCOMPARE(unknown.id, QStringLiteral("sizing.scenario-unknown-key"));
    QCOMPARE(unknown.arguments,
             QList<Argument>({QStringLiteral("odd"), QStringLiteral("nonsense.key")}));
    const Message beyond = Assumptions::of(plan, far.name).error().message;
    QCOMPARE(beyond.id, QStringLiteral("sizing.scenario-out-of-range"));
    QCOMPARE(beyond.arguments.size(), 5);
    QVERIFY(Assumptions::of(plan).has_value());
}

static Server archiveServer(const QString& name, std::optional<std::pair<qint64, qint64>> measured)
{
    Server server;
    server.name = name;
    Store store;
    store.store = StoreKind::ArchivesSnappy;
    const Provenance probe{Origin::Measured, {}, QStringLiteral("probe"), false};
    store.bytes = Fact<ByteSize>{ByteSize(1000), probe, {}};
    if (measured) {
        store.expansionLowPpm = Fact<qint64>{measured->first, probe, {}};
        store.expansionHighPpm = Fact<qint64>{measured->second, probe, {}};
    }
    server.facts.stores.append(store);
    return server;
}

void TestAssumptions::theExpansionIsTheWeakestMeasured()
{
    const auto inForce = [](const Plan& plan, const char* key) {
        const auto all = Assumptions::of(plan)->all();
        return *std::find_if(all.cbegin(), all.cend(), [key](const AssumptionInForce& one) {
            return qstrcmp(one.assumption->key, key) == 0;
        });
    };
    Plan plan;
    plan.servers << archiveServer(QStringLiteral("a"), std::pair(1'400'000, 1'700'000))
                 << archiveServer(QStringLiteral("b"), std::pair(1'300'000, 1'500'000));
    AssumptionInForce low = inForce(plan, "archives.expansionLow");
    AssumptionInForce high = inForce(plan, "archives.expansionHigh");
    QCOMPARE(low.value, 1'300'000);
    QCOMPARE(high.value, 1'700'000);
    QCOMPARE(low.origin, AssumptionOrigin::Measured);
    QCOMPARE(low.reason, QStringLiteral("b: probe"));
    QCOMPARE(high.reason, QStringLiteral("a: probe"));

    plan.assumptions = {given("archives.expansionLow", 1'600'000)};
    QCOMPARE(inForce(plan, "archives.expansionLow").value, 1'600'000);
    QCOMPARE(inForce(plan, "archives.expansionLow").origin, AssumptionOrigin::Entered);
    plan.assumptions.clear();

    // A third one that nothing tells of: what the others say does not narrow the catalogue's range.
    plan.servers << archiveServer(QStringLiteral("c"), std::nullopt);
    QCOMPARE(inForce(plan, "archives.expansionLow").origin, AssumptionOrigin::Default);
    QCOMPARE(inForce(plan, "archives.expansionHigh").value, 2'000'000);
    plan.servers.last().as = ServerRole::Source;
    QCOMPARE(inForce(plan, "archives.expansionLow").value, 1'300'000);

    // Out of range, or the wrong way round.
    plan.servers = {archiveServer(QStringLiteral("a"), std::pair(qint64(1) << 62, -5))};
    QCOMPARE(inForce(plan, "archives.expansionLow").value, 100'000);
    QCOMPARE(inForce(plan, "archives.expansionHigh").value, 100'000'000);
    plan.servers.first().facts.stores.first().expansionLowPpm->provenance.origin = Origin::Entered;
    QCOMPARE(inForce(plan, "archives.expansionHigh").origin, AssumptionOrigin::Entered);
}

QTEST_GUILESS_MAIN(TestAssumptions)
#include "tst_assumptions.moc"
