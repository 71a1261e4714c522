// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/finding.h"
#include "core/findings/waivers.h"
#include "tests/support/facts.h"

#include <QJsonArray>
#include <QTest>

using namespace jalon;
using namespace jalon::facts;

static QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

static QList<Finding> checked(const Plan& plan)
{
    return checkPlan(plan, sizePlan(plan, {}, *Assumptions::of(plan)));
}

static Waiver waiver(const QDate& until, const QStringList& subjects = {})
{
    Waiver result;
    result.finding = text("disk.full");
    result.subjects = subjects;
    result.person = text("A. Person");
    result.reason = text("disk on order");
    result.until = until;
    return result;
}

static Plan fullDisk()
{
    Plan plan = healthy();
    plan.servers[0].facts.filesystems[0].available->value = ByteSize(1);
    return plan;
}

static Plan lightFailure()
{
    Plan plan = healthy();
    plan.servers[0].facts.clockOffset->value = std::chrono::hours(1);
    return plan;
}

static const QDate march(2026, 3, 31);

class TestFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusOfACheck();
    void waiversAreMatched();
    void waiverOfOneSubjectIsNotEnough();
    void evidenceIsTheServersAnswer();
    void jsonOfAFailure();
};

void TestFindings::statusOfACheck()
{
    QCOMPARE(checkStatus(checked(healthy()), march), 0);
    QCOMPARE(checkStatus(checked(Plan()), march), 0);
    QCOMPARE(checkStatus(checked(lightFailure()), march), 4);
    QCOMPARE(checkStatus(checked(fullDisk()), march), 3);
}

void TestFindings::waiversAreMatched()
{
    Plan plan = fullDisk();
    plan.waivers = {waiver(march)};
    const QList<Finding> findings = checked(plan);
    QVERIFY(findings.first().waiver.has_value());
    QVERIFY(findings.first().isWaived(march));
    QVERIFY(!findings.first().isWaived(march.addDays(1)));
    QCOMPARE(checkStatus(findings, march), 4); // the logs and the search index still fail
    QCOMPARE(checkStatus(findings, march.addDays(1)), 3);
    plan.waivers[0].finding = text("disk.tight");
    QVERIFY(!checked(plan).first().waiver);
}

void TestFindings::waiverOfOneSubjectIsNotEnough()
{
    const QStringList both{text("a:/"), text("b:/")};
    const QString key = text("disk.full");
    QVERIFY(!waiverOf({waiver(march, {text("a:/")})}, key, both));
    const auto first =
        waiverOf({waiver(march, {text("a:/")}), waiver(march.addDays(9), {text("b:/")}),
                  waiver(march.addDays(-9), {text("a:/")})},
                 key, both);
    QVERIFY(first.has_value());
    QCOMPARE(first->until, march);
    QVERIFY(waiverOf({waiver(march, both)}, key, both).has_value());
    QVERIFY(!waiverOf({}, key, both));
}

void TestFindings::evidenceIsTheServersAnswer()
{
    const Finding full = checked(fullDisk()).first();
    QCOMPARE(full.evidence.size(), 1);
    QCOMPARE(full.evidence.first().server, text("mail"));
    QCOMPARE(full.evidence.first().command, text("df -P"));
    QCOMPARE(full.evidence.first().at, at());
    QVERIFY(full.evidence.first().excerpt.startsWith(text("/dev/sda1")));
    Plan byHand = fullDisk();
    byHand.servers[0].facts.filesystems[0].used->provenance = {Origin::Entered, at(),
                                                               text("by hand"), false};
    QCOMPARE(checked(byHand).first().evidence.first().excerpt, text("600000000000"));
}

void TestFindings::jsonOfAFailure()
{
    Plan plan = fullDisk();
    plan.waivers = {waiver(march)};
    const QJsonObject body =
        findingsBody(checked(plan), [](const Message& message) { return message.id; });
    const QJsonObject first = body.value(text("findings")).toArray().first().toObject();
    const QStringList keys{text("blocks"),   text("evidence"), text("key"),   text("remedy"),
                           text("severity"), text("source"),   text("state"), text("statement"),
                           text("subjects"), text("waiver")};
    QCOMPARE(first.keys(), keys);
    QCOMPARE(first.value(text("key")).toString(), text("disk.full"));
    QCOMPARE(first.value(text("severity")).toString(), text("high"));
    QCOMPARE(first.value(text("blocks")).toBool(), true);
    QCOMPARE(first.value(text("state")).toString(), text("fails"));
    QCOMPARE(first.value(text("subjects")).toArray(), QJsonArray{text("mail:/")});
    QCOMPARE(
        first.value(text("evidence")).toArray().first().toObject().value(text("at")).toString(),
        text("2026-03-02T09:30:00.000Z"));
    QCOMPARE(first.value(text("remedy")).toObject().value(text("text")).toString(),
             text("remedy.disk.full"));
    QVERIFY(first.value(text("remedy")).toObject().value(text("command")).isNull());
    QCOMPARE(first.value(text("waiver")).toObject().value(text("until")).toString(),
             text("2026-03-31"));
    const QJsonObject second = body.value(text("findings")).toArray().at(1).toObject();
    QVERIFY(second.value(text("waiver")).isNull());
    QCOMPARE(second.value(text("state")).toString(), text("holds"));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
