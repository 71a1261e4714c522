// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rule.h"
#include "tests/core/findings/rulecases.h"

#include <QTest>

#include <algorithm>

using namespace jalon;
using namespace jalon::facts;

static QList<Finding> checked(const Plan& plan)
{
    return checkPlan(plan, sizePlan(plan, {}, *Assumptions::of(plan)));
}

static Finding findingOf(const Plan& plan, const QString& key)
{
    for (const Finding& finding : checked(plan))
        if (finding.key == key)
            return finding;
    return {};
}

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingHoldsWhereAllIsWell();
    void nothingHoldsWhereNothingIsKnown();
    void nothingHoldsOfAnEmptyServer();
    void judges_data();
    void judges();
    void measuredArchivesAreNotToBeMeasured();
    void everyRuleIsTried();
    void plainServersAreLeftAlone();
};

void TestRules::everythingHoldsWhereAllIsWell()
{
    for (const Finding& finding : checked(healthy())) {
        QVERIFY2(finding.state == Holds, qPrintable(finding.key));
        QVERIFY(finding.subjects.isEmpty());
        QVERIFY(!finding.source.isEmpty());
    }
}

void TestRules::nothingHoldsWhereNothingIsKnown()
{
    for (const Finding& finding : checked(Plan())) {
        QVERIFY2(finding.state == Unknown, qPrintable(finding.key));
        QCOMPARE(finding.statement.id, QStringLiteral("finding.nothing-known"));
    }
}

void TestRules::nothingHoldsOfAnEmptyServer()
{
    // With one server there is nothing to compare, without an inventory nothing to move: these
    // rules need no fact to hold.
    QStringList comparisons{text("server.same-machine"), text("version.servers-differ"),
                            text("split.core-still-serves-mail")};
    for (const auto& family : {mailboxRules(), inventoryRules(), pstRules()})
        for (const Rule& rule : family)
            comparisons.append(text(rule.key));
    Plan plan;
    plan.servers = {Server()};
    plan.servers[0].name = text("mail");
    for (const Finding& finding : checked(plan))
        QVERIFY2(finding.state == Unknown || comparisons.contains(finding.key),
                 qPrintable(finding.key));
}

static QList<Case> allCases()
{
    return diskCases() + topologyCases() + mailCases() + archiveCases() + prerequisiteCases() +
           inventoryCases() + pstCases();
}

void TestRules::judges_data()
{
    QTest::addColumn<qsizetype>("index");
    const QList<Case> cases = allCases();
    for (qsizetype i = 0; i < cases.size(); ++i)
        QTest::addRow("%s: %s", cases.at(i).key, cases.at(i).name) << i;
}

void TestRules::judges()
{
    QFETCH(qsizetype, index);
    const Case tried = allCases().at(index);
    Plan plan = healthy();
    tried.change(plan, plan.servers[0].facts);
    const Finding finding = findingOf(plan, text(tried.key));
    QCOMPARE(finding.key, text(tried.key));
    QCOMPARE(int(finding.state), int(tried.state));
    QCOMPARE(finding.subjects.isEmpty(), tried.state == Holds);
    if (tried.state != Fails)
        return;
    QVERIFY(!finding.evidence.isEmpty());
    for (const FindingEvidence& evidence : finding.evidence) {
        QVERIFY(!evidence.server.isEmpty() && !evidence.command.isEmpty() &&
                !evidence.excerpt.isEmpty());
        QVERIFY(evidence.at.isValid());
    }
}

void TestRules::measuredArchivesAreNotToBeMeasured()
{
    Plan plan = healthy();
    Store archives = store(StoreKind::ArchivesSnappy, text("/"), GB);
    const auto remedy = [&] {
        plan.servers[0].facts.stores.append(archives);
        const QString id = findingOf(plan, text("archives.to-reintegrate")).remedy.id;
        plan.servers[0].facts.stores.removeLast();
        return id;
    };
    QCOMPARE(remedy(), text("remedy.archives.to-reintegrate"));
    archives.expansionLowPpm = known(qint64(1'200'000));
    archives.expansionHighPpm = known(qint64(1'400'000));
    QCOMPARE(remedy(), text("remedy.archives.to-reintegrate.sampled"));
    archives.expansionLowPpm = known(qint64(1'399'999));
    QCOMPARE(remedy(), text("remedy.archives.to-reintegrate.sampled"));
    archives.sampledFiles = known(qint64(5'000));
    QCOMPARE(remedy(), text("remedy.archives.to-reintegrate.every"));
    archives.expansionLowPpm = known(qint64(1'399'998));
    QCOMPARE(remedy(), text("remedy.archives.to-reintegrate.sampled"));
}

void TestRules::everyRuleIsTried()
{
    QStringList tried;
    for (const Case& one : allCases())
        tried.append(text(one.key) + text(one.state == Holds   ? "+"
                                          : one.state == Fails ? "-"
                                                               : "?"));
    QStringList keys;
    for (const Rule& rule : rules()) {
        const QString key = text(rule.key);
        QVERIFY2(!keys.contains(key), rule.key);
        keys.append(key);
        const auto& others = mailboxRules(); // tried in a test of their own
        if (std::ranges::any_of(others, [&](const Rule& other) { return key == text(other.key); }))
            continue;
        QVERIFY2(tried.contains(key + text("-")) || key == text("survey.unread"), rule.key);
        QVERIFY2(tried.contains(key + text("?")), rule.key);
    }
}

void TestRules::plainServersAreLeftAlone()
{
    Plan plan = healthy();
    Server nas;
    nas.name = text("nas");
    nas.facts.bluemind.installed = known(false);
    nas.facts.machineId = known(text("00000000000000000000000000000001"));
    nas.facts.filesystems = {disk(text("/"), GB, 9 * GB)};
    nas.facts.fqdn = known(text("nas"));
    nas.facts.osId = known(text("gentoo"));
    nas.facts.osVersion = known(text("2"));
    nas.survey.outcome = SurveyOutcome::Done;
    plan.servers.append(nas);
    for (const Finding& finding : checked(plan))
        QVERIFY2(finding.state == Holds, qPrintable(finding.key));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
