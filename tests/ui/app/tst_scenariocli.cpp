// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outcome/outcome.h"
#include "core/plan/factsdocument.h"
#include "core/plan/planfile.h"
#include "core/projection/advice.h"
#include "tests/support/cli.h"
#include "tests/support/crowded.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace jalon;
using namespace jalon::test;

class TestScenarioCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scenariosAreKept();
    void whatIsSetIsHeldToItsRange();
    void aPromotedScenarioIsTheBase();
    void scenariosAreCompared();
    void assumptionsOfTheBaseAreSetAndTakenBack();
    void wrongWordsExit2_data();
    void wrongWordsExit2();
    void aScenarioEditedByHandIsNamed();
    void sizeTellsWhatWouldFitAndWhatToMeasure();
    void theJsonIsTheWizards();
    void theDocumentComparesThem();

private:
    CliRun run(const char* line) const;
    QByteArray contents() const;
    QJsonArray scenarios(const char* verb) const;
    QString verdictOfLive(const char* line) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_plan;
};

/// Words parted by spaces; PLAN stands for the plan and ~ for a space within a word.
CliRun TestScenarioCli::run(const char* line) const
{
    QStringList arguments;
    for (const QString& word : QString::fromUtf8(line).split(u' '))
        arguments << (word == u"PLAN" ? m_plan : QString(word).replace(u'~', u' '));
    return runCli(arguments);
}

QByteArray TestScenarioCli::contents() const
{
    QFile file(m_plan);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray TestScenarioCli::scenarios(const char* verb) const
{
    const CliRun found = run((QByteArray("scenario PLAN ") + verb + " --json").constData());
    if (!found.out.startsWith("{\"schema\":\"jalon.scenarios/1\","))
        return {};
    return found.json().value(u"scenarios").toArray();
}

QString TestScenarioCli::verdictOfLive(const char* line) const
{
    for (const QJsonValue& value : run(line).json().value(u"filesystems").toArray())
        if (value.toObject().value(u"mount").toString() == u"/live")
            return value.toObject().value(u"verdict").toString();
    return {};
}

void TestScenarioCli::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_plan = m_directory->filePath(u"p.jalon"_qs);
    QVERIFY(savePlan(facts::crowdedPlan(), m_plan).has_value());
}

void TestScenarioCli::scenariosAreKept()
{
    QVERIFY(scenarios("list").isEmpty());
    QCOMPARE(run("scenario PLAN add 30~days").status, 0);
    QCOMPARE(
        run("scenario PLAN set 30~days archive.days=30 growth.medium=25% --reason asked").status,
        0);
    QCOMPARE(run("scenario PLAN copy 30~days calm").status, 0);
    QCOMPARE(run("scenario PLAN rename calm quiet").status, 0);
    QCOMPARE(run("scenario PLAN unset quiet growth.medium").status, 0);
    QCOMPARE(loadPlan(m_plan)->plan.scenarios.first().overrides.first().reason, u"asked"_qs);
    const QJsonArray listed = scenarios("list");
    QCOMPARE(listed.size(), 2);
    const QJsonObject first = listed.first().toObject();
    QCOMPARE(first.value(u"name").toString(), u"30 days"_qs);
    QCOMPARE(first.value(u"differences").toObject().value(u"archive.days").toInteger(), 30);
    QCOMPARE(first.value(u"differences").toObject().value(u"growth.medium").toDouble(), 0.25);
    const QJsonObject second = listed.last().toObject();
    QCOMPARE(second.value(u"name").toString(), u"quiet"_qs);
    QCOMPARE(second.value(u"differences").toObject().size(), 1);
    QVERIFY(run("scenario PLAN list").out.contains("archive.days = 30 days"));
    QCOMPARE(run("scenario PLAN remove quiet").status, 0);
    QCOMPARE(scenarios("list").size(), 1);
}

void TestScenarioCli::whatIsSetIsHeldToItsRange()
{
    run("scenario PLAN add s");
    const QByteArray before = contents();
    for (const char* pair : {"archive.days=-1", "archive.days=99999", "archive.days=many",
                             "archive.years=1", "archive.days", "search.highRatio=200%"}) {
        const CliRun refused = run((QByteArray("scenario PLAN set s ") + pair).constData());
        QCOMPARE(refused.status, 2);
        QVERIFY2(isOneLine(refused.err), refused.err.constData());
        QCOMPARE(run((QByteArray("assume PLAN ") + pair).constData()).status, 2);
    }
    QCOMPARE(run("scenario PLAN set s archive.days=9 archive.days=99999").status, 2);
    QCOMPARE(contents(), before);
}

void TestScenarioCli::aPromotedScenarioIsTheBase()
{
    QCOMPARE(verdictOfLive("size PLAN --json"), u"full"_qs);
    run("scenario PLAN add batches");
    run("scenario PLAN set batches archives.batches=3");
    QCOMPARE(verdictOfLive("size PLAN --json"), u"full"_qs);
    QCOMPARE(verdictOfLive("size PLAN --json --scenario batches"), u"fits"_qs);
    QCOMPARE(run("scenario PLAN promote batches").status, 0);
    QCOMPARE(verdictOfLive("size PLAN --json"), u"fits"_qs);
    QVERIFY(scenarios("list").isEmpty());
}

void TestScenarioCli::scenariosAreCompared()
{
    run("scenario PLAN add batches");
    run("scenario PLAN set batches archives.batches=3");
    const QJsonArray compared = scenarios("compare");
    QCOMPARE(compared.size(), 2);
    QVERIFY(compared.first().toObject().value(u"name").isNull());
    const auto live = [&](qsizetype scenario) {
        return compared.at(scenario).toObject().value(u"filesystems").toArray().at(1).toObject();
    };
    QCOMPARE(live(0).value(u"mount").toString(), u"/live"_qs);
    QCOMPARE(live(0).value(u"peak").toObject().value(u"highBytes").toInteger(), 800'000'000'000);
    QCOMPARE(live(0).value(u"peak").toObject().value(u"on").toString(), u"2026-03-03"_qs);
    QCOMPARE(live(0).value(u"verdict").toString(), u"full"_qs);
    QCOMPARE(live(1).value(u"verdict").toString(), u"fits"_qs);
    const QByteArray table = run("scenario PLAN compare").out;
    QVERIFY(table.contains("batches") && table.contains("Base"));
    QVERIFY(table.contains("archives.batches = 3"));
    // The disk that they tell apart, a column each.
    QVERIFY(table.contains("GB full") && table.contains("GB fits"));
}

void TestScenarioCli::assumptionsOfTheBaseAreSetAndTakenBack()
{
    QCOMPARE(run("assume PLAN archives.batches=3 archive.days=30 --reason as~agreed").status, 0);
    const QList<AssumptionValue> values = loadPlan(m_plan)->plan.assumptions;
    QCOMPARE(values.size(), 3);
    QCOMPARE(values.last().key, u"archive.days"_qs);
    QCOMPARE(values.last().reason, u"as agreed"_qs);
    QVERIFY(values.last().at.isValid());
    const QByteArray table = run("assume PLAN").out;
    QVERIFY(table.contains("archive.days") && table.contains("set for this plan"));
    QCOMPARE(run("assume PLAN --unset archive.days --unset archives.batches").status, 0);
    QCOMPARE(loadPlan(m_plan)->plan.assumptions.size(), 1);
    QCOMPARE(run("assume PLAN --unset archive.days").status, 2);
}

void TestScenarioCli::wrongWordsExit2_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line :
         {"scenario PLAN", "scenario PLAN fly", "scenario PLAN list x", "scenario PLAN add",
          "scenario PLAN add s t", "scenario PLAN add known", "scenario PLAN copy known",
          "scenario PLAN copy none new", "scenario PLAN rename none new",
          "scenario PLAN rename known", "scenario PLAN remove none", "scenario PLAN set known",
          "scenario PLAN set none archive.days=3", "scenario PLAN unset known",
          "scenario PLAN unset known archive.days", "scenario PLAN unset known nonsense",
          "scenario PLAN promote none", "assume PLAN --unset nonsense", "assume PLAN nonsense=1"})
        QTest::newRow(line) << QByteArray(line);
}

void TestScenarioCli::wrongWordsExit2()
{
    QFETCH(QByteArray, line);
    run("scenario PLAN add known");
    const QByteArray before = contents();
    const CliRun refused = run(line.constData());
    QCOMPARE(refused.status, 2);
    QVERIFY(refused.out.isEmpty());
    QVERIFY2(isOneLine(refused.err), refused.err.constData());
    QCOMPARE(contents(), before);
}

void TestScenarioCli::aScenarioEditedByHandIsNamed()
{
    Plan plan = facts::crowdedPlan();
    plan.scenarios = {facts::scenario("odd", "nonsense.key", 1),
                      facts::scenario("far", "archive.days", 99'999)};
    QVERIFY(savePlan(plan, m_plan).has_value());
    const CliRun unknown = run("size PLAN --scenario odd");
    QCOMPARE(unknown.status, 2);
    QVERIFY(isOneLine(unknown.err));
    QVERIFY(unknown.err.contains("odd") && unknown.err.contains("nonsense.key"));
    const CliRun beyond = run("size PLAN --scenario far");
    QCOMPARE(beyond.status, 2);
    QVERIFY(beyond.err.contains("far") && beyond.err.contains("archive.days"));
    const QJsonArray compared = scenarios("compare");
    QCOMPARE(compared.size(), 3);
    QVERIFY(compared.at(1).toObject().value(u"problem").toString().contains(u"nonsense.key"));
    QCOMPARE(run("scenario PLAN promote odd").status, 2);
    QCOMPARE(run("scenario PLAN unset odd nonsense.key").status, 0);
    QCOMPARE(run("size PLAN --scenario odd").status, 0);
}

void TestScenarioCli::sizeTellsWhatWouldFitAndWhatToMeasure()
{
    const QByteArray out = run("size PLAN").out;
    QVERIFY2(out.contains("3\u00A0March\u00A02026") || out.contains("3\u00A0March 2026"),
             out.constData());
    QVERIFY(out.contains("★"));
    QVERIFY(out.contains("What would make mail:/live fit:"));
    QVERIFY(out.contains("Write the archives back in 3 batches"));
    QVERIFY(out.contains("What to measure first, for mail:/live:"));
    QVERIFY(out.contains("archives.expansionHigh"));
}

void TestScenarioCli::theJsonIsTheWizards()
{
    const Outcome outcome = computeOutcome(std::make_shared<const Plan>(loadPlan(m_plan)->plan));
    const ProjectedSizing projected = projectedOf(outcome);
    const Advice advice = adviceOn(*outcome.plan, outcome.moves, projected);
    const CliRun size = run("size PLAN --json");
    QCOMPARE(size.out, schemaDocument(u"jalon.size/1"_qs, projectedSizingBody(projected, advice)));
    const QJsonObject live = size.json().value(u"filesystems").toArray().at(1).toObject();
    for (const QStringView name : {u"days", u"peak", u"remedies", u"confidence"})
        QVERIFY(live.contains(name));
    QVERIFY(!size.json().value(u"sensitivity").toArray().isEmpty());
}

void TestScenarioCli::theDocumentComparesThem()
{
    run("scenario PLAN add 30~days");
    run("scenario PLAN set 30~days archive.days=30 growth.medium=25%");
    for (const char* language : {"en", "fr"}) {
        const QString file = m_directory->filePath(u"plan.html"_qs);
        const CliRun report =
            run((QByteArray("report PLAN --language ") + language + " --output " + file.toUtf8())
                    .constData());
        QVERIFY2(report.status == 0, report.err.constData());
        QFile html(file);
        QVERIFY(html.open(QIODevice::ReadOnly));
        const QByteArray page = html.readAll();
        const bool isFrench = language[0] == 'f';
        QVERIFY(page.contains(isFrench ? "Les pires moments" : "The worst moments"));
        QVERIFY(page.contains(isFrench ? "Scénarios côte à côte" : "Scenarios side by side"));
        QVERIFY(page.contains(isFrench ? "Ce qu’il faut mesurer ensuite" : "What to measure next"));
        QVERIFY(page.contains("30 days"));
        QVERIFY(page.contains("<circle"));
    }
}

QTEST_GUILESS_MAIN(TestScenarioCli)
#include "tst_scenariocli.moc"
