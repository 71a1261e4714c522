// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/planfile.h"
#include "ui/models/factsmodel.h"
#include "ui/models/factwords.h"
#include "ui/models/filesystemsmodel.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/probemodel.h"
#include "ui/models/serversmodel.h"
#include "ui/text/texts.h"
#include "ui/wizard/outcomecomputer.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace jalon;

class TestModels : public QObject {
    Q_OBJECT

    using Mode = QAbstractItemModelTester::FailureReportingMode;
    Texts m_texts{Language::English};
    Texts m_french{Language::French};
    PlanPtr m_demo;

    static QString shown(const QAbstractItemModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase();
    void servers();
    void probes();
    void facts();
    void factsAreEnteredAndReverted();
    void volumesAreUnderstood_data();
    void volumesAreUnderstood();
    void filesystems();
    void findings();
};

void TestModels::initTestCase()
{
    const auto loaded = loadPlan(QStringLiteral(":/demo/demo.jalon"));
    QVERIFY(loaded);
    m_demo = std::make_shared<const Plan>(loaded->plan);
}

void TestModels::servers()
{
    ServersModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.show(m_demo, m_texts);
    QCOMPARE(model.rowCount(), int(m_demo->servers.size()));
    QCOMPARE(shown(model, 0, ServersModel::Name), m_demo->servers.at(0).name);
    Plan hostile;
    hostile.servers.append(Server{});
    hostile.servers[0].name = QStringLiteral("<b>a\u202eb\x1b[2J");
    model.show(std::make_shared<const Plan>(hostile), m_texts);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!shown(model, 0, ServersModel::Name).contains(QChar(0x202e)));
    QVERIFY(!shown(model, 0, ServersModel::Name).contains(QChar(0x1b)));
    QVERIFY(
        model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
}

void TestModels::probes()
{
    Plan plan;
    for (const char* name : {"bm1", "bm2", "byhand"}) {
        Server server;
        server.name = QString::fromLatin1(name);
        server.address =
            server.name == QLatin1String("byhand") ? QString() : QStringLiteral("root@host");
        plan.servers.append(server);
    }
    ProbeModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.show(std::make_shared<const Plan>(plan), m_texts);
    QCOMPARE(model.checkedServers(), QStringList({QStringLiteral("bm1"), QStringLiteral("bm2")}));
    QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.checkedServers(), QStringList({QStringLiteral("bm1")}));

    model.start({QStringLiteral("bm1")});
    const QModelIndex server = model.index(0, 0);
    const int planned = model.rowCount(server);
    QVERIFY(planned > 5);
    const QString first = QStringLiteral("connect");
    model.progress({QStringLiteral("bm1"), first, ProbeState::Done, 12, {}});
    QCOMPARE(model.done().first, 1);
    model.progress(
        {QStringLiteral("bm1"), QStringLiteral("a-new-probe"), ProbeState::Running, 0, {}});
    QCOMPARE(model.rowCount(server), planned + 1);
    QCOMPARE(model.server(model.index(0, 0, server)), QStringLiteral("bm1"));
    model.progress({QStringLiteral("gone"), first, ProbeState::Done, 0, {}});
    model.end(QStringLiteral("bm1"));
    plan.servers.removeLast();
    model.show(std::make_shared<const Plan>(plan), m_texts);
    QCOMPARE(model.rowCount(), 2);
}

void TestModels::facts()
{
    FactsModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    for (const Server& server : m_demo->servers) {
        model.show(server.facts, m_texts);
        QCOMPARE(model.rowCount() >= factRows(server.facts).size(), true);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!shown(model, row, FactsModel::What).isEmpty());
    }
    model.show({}, m_texts);
    QVERIFY(model.rowCount() > 15);
    QCOMPARE(shown(model, 0, FactsModel::Value), QStringLiteral("unknown"));
}

void TestModels::factsAreEnteredAndReverted()
{
    const QDateTime now(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    ServerFacts facts;
    facts.cpus =
        Fact<qint64>{4, {Origin::Measured, now, QStringLiteral("nproc"), false}, std::nullopt};
    FactsModel model;
    model.show(facts, m_texts);
    QSignalSpy entered(&model, &FactsModel::entered);
    QSignalSpy refused(&model, &FactsModel::refused);
    int row = 0;
    while (model.path(model.index(row, 0)) != QLatin1String("cpus"))
        ++row;
    const QModelIndex value = model.index(row, FactsModel::Value);
    QVERIFY(!model.setData(value, QStringLiteral("many"), Qt::EditRole));
    QCOMPARE(refused.count(), 1);
    QVERIFY(model.setData(value, QStringLiteral("8"), Qt::EditRole));
    QCOMPARE(entered.count(), 1);

    const auto edited =
        withEnteredFact(facts, QStringLiteral("cpus"), qint64(8), now, QStringLiteral("me"));
    QVERIFY(edited);
    QCOMPARE(edited->cpus->value, 8);
    QCOMPARE(edited->cpus->provenance.origin, Origin::Entered);
    QCOMPARE(edited->cpus->measured->value, 4);
    model.show(*edited, m_texts);
    QVERIFY(model.isEntered(model.index(row, 0)));
    QCOMPARE(model.measured(model.index(row, 0)), QStringLiteral("4"));
    const auto again =
        withEnteredFact(*edited, QStringLiteral("cpus"), qint64(16), now, QStringLiteral("me"));
    QCOMPARE(again->cpus->measured->value, 4);
    const ServerFacts reverted = withoutEnteredFact(*again, QStringLiteral("cpus"));
    QCOMPARE(reverted.cpus, facts.cpus);

    QVERIFY(!withEnteredFact(facts, QStringLiteral("cpus"), QStringLiteral("8"), now, {}));
    QVERIFY(!withEnteredFact(facts, QStringLiteral("nothing"), qint64(8), now, {}));
    const auto unknown =
        withEnteredFact(facts, QStringLiteral("memoryBytes"), ByteSize(1), now, {});
    QVERIFY(unknown && !unknown->memoryBytes->measured);
    QVERIFY(!withoutEnteredFact(*unknown, QStringLiteral("memoryBytes")).memoryBytes);
}

void TestModels::volumesAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFrench");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("bytes") << QStringLiteral("1500") << false << qint64(1500);
    QTest::newRow("grouped") << QStringLiteral("1,500") << false << qint64(1500);
    QTest::newRow("decimal") << QStringLiteral("1.5 TB") << false << qint64(1'500'000'000'000);
    QTest::newRow("binary") << QStringLiteral("512GiB") << false << (qint64(512) << 30);
    QTest::newRow("french") << QStringLiteral("1,5 To") << true << qint64(1'500'000'000'000);
    QTest::newRow("french binary") << QStringLiteral("2 Gio") << true << (qint64(2) << 30);
    QTest::newRow("french grouped") << QStringLiteral("1 500 000") << true << qint64(1'500'000);
    QTest::newRow("words") << QStringLiteral("a lot") << false << qint64(-1);
    QTest::newRow("negative") << QStringLiteral("-1 GB") << false << qint64(-1);
    QTest::newRow("too much") << QStringLiteral("99999999 PB") << false << qint64(-1);
    QTest::newRow("no unit of ours") << QStringLiteral("5 kg") << false << qint64(-1);
}

void TestModels::volumesAreUnderstood()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isFrench);
    QFETCH(const qint64, bytes);
    const auto parsed = parseFact(text, FactKind::Bytes, isFrench ? m_french : m_texts);
    QCOMPARE(parsed.has_value(), bytes >= 0);
    if (parsed) {
        QCOMPARE(std::get<ByteSize>(*parsed).bytes(), bytes);
        const QString edit = factEditText(*parsed, isFrench ? m_french : m_texts);
        QCOMPARE(*parseFact(edit, FactKind::Bytes, isFrench ? m_french : m_texts), *parsed);
    }
}

void TestModels::filesystems()
{
    const Outcome outcome = computeOutcome(m_demo);
    QVERIFY(outcome.sizing);
    FilesystemsModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.show(outcome.sizing->filesystems, m_texts);
    QCOMPARE(model.rowCount(), int(outcome.sizing->filesystems.size()));
    QVERIFY(model.rowCount() > 2);
    const QString verdict = shown(model, 0, FilesystemsModel::Verdict);
    QCOMPARE(verdict.sliced(2), m_texts.verdict(outcome.sizing->filesystems.at(0).verdict));
    model.show({}, m_texts);
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::findings()
{
    const Outcome outcome = computeOutcome(m_demo);
    FindingsModel model;
    FindingsFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    const QAbstractItemModelTester filterTester(&filter, Mode::QtTest);
    model.show(outcome.findings, m_texts, QDate(2026, 3, 1));
    QCOMPARE(model.rowCount(), int(outcome.findings.size()));
    const auto count = [&](auto&& matches) {
        return int(std::ranges::count_if(outcome.findings, matches));
    };
    for (const auto state : {FindingState::Fails, FindingState::Unknown, FindingState::Holds}) {
        filter.setState(state);
        QCOMPARE(filter.rowCount(),
                 count([&](const Finding& each) { return each.state == state; }));
    }
    filter.setState(std::nullopt);
    filter.setSeverity(Severity::High);
    QCOMPARE(filter.rowCount(),
             count([](const Finding& each) { return each.severity == Severity::High; }));
    filter.setOnlyBlocking(true);
    QCOMPARE(filter.rowCount(), count([](const Finding& each) {
                 return each.severity == Severity::High && each.blocks;
             }));
    filter.setText(QStringLiteral("no such words anywhere"));
    QCOMPARE(filter.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
