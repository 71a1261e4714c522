// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportbuilder.h"

#include <QtTest>

using namespace jalon;
using namespace jalon::literals;

namespace {

Mailbox mailbox(int number, MailSystem system, ByteSize volume)
{
    Mailbox box;
    box.address = QStringLiteral("u%1@d%2.example").arg(number, 5, 10, QChar(u'0')).arg(number % 2);
    box.system = Cited<MailSystem>{system, {1, 1}};
    box.volume = Cited<ByteSize>{volume, {1, 1}};
    box.lastName = Cited<QString>{QStringLiteral("N"), {1, 1}};
    return box;
}

/// Nine mailboxes of 1 GB, one of 60 GB, one left behind.
Plan planOfEleven()
{
    Plan plan;
    QList<Mailbox> boxes;
    for (int i = 0; i < 9; ++i)
        boxes.append(mailbox(i, MailSystem::Zimbra, 1_GB));
    boxes.append(mailbox(9, MailSystem::Domino, 60_GB));
    boxes.append(mailbox(10, MailSystem::Zimbra, 7_GB));
    boxes.last().leftBehind = QStringLiteral("gone");
    plan.inventory.mailboxes = MailboxTable(boxes);
    SourceProfile zimbra;
    zimbra.system = MailSystem::Zimbra;
    zimbra.access = SourceAccess::Administrator;
    plan.inventory.profiles = {zimbra};
    return plan;
}

const ReportSection* section(const ReportDocument& document, const char* id)
{
    for (const ReportSection& candidate : document.sections)
        if (candidate.id == QLatin1String(id))
            return &candidate;
    return nullptr;
}

const ReportTable* table(const ReportSection& section, const char* caption)
{
    for (const ReportBlock& block : section.blocks)
        if (const auto* found = std::get_if<ReportTable>(&block))
            if (found->caption.id == QLatin1String(caption))
                return found;
    return nullptr;
}

qint64 numberAt(const QList<ReportText>& row, qsizetype cell)
{
    return std::get<qint64>(std::get<Argument>(row.at(cell).content));
}

ReportDocument documentOf(const Plan& plan)
{
    const auto assumptions = Assumptions::of(plan);
    const Sizing sizing = sizePlan(plan, {}, *assumptions);
    return buildReport(plan, sizing, checkPlan(plan, sizing));
}

} // namespace

class TestInventoryReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingWithoutAnInventory();
    void totalsAddUp();
    void whatNobodyToldIsNoZero();
    void distributionCountsEachOnce();
    void outliersAreNamed();
    void exceptionsHaveTheirReasons();
    void everyRowFillsItsColumns();
    void tenThousandRowsAreListed();
};

void TestInventoryReport::nothingWithoutAnInventory()
{
    const ReportDocument document = documentOf({});
    for (const char* id : {"inventory", "methods", "creation", "inventory-list"})
        QVERIFY2(!section(document, id), id);
}

void TestInventoryReport::totalsAddUp()
{
    const ReportDocument document = documentOf(planOfEleven());
    const ReportSection* inventory = section(document, "inventory");
    for (const char* caption :
         {"report.by-system", "report.by-method", "report.by-kind", "report.by-domain"}) {
        const ReportTable* sums = table(*inventory, caption);
        QVERIFY2(sums, caption);
        qint64 mailboxes = 0;
        ByteSize volume;
        for (const QList<ReportText>& row : sums->rows) {
            mailboxes += numberAt(row, 1);
            volume += std::get<ByteSize>(std::get<Argument>(row.at(2).content));
        }
        QCOMPARE(mailboxes, 11);
        QCOMPARE(volume, 76_GB);
    }
    QCOMPARE(table(*inventory, "report.by-method")->rows.size(), 3);
}

void TestInventoryReport::whatNobodyToldIsNoZero()
{
    Plan plan = planOfEleven();
    const QList<qsizetype> first{0};
    plan.inventory.mailboxes = plan.inventory.mailboxes.withEdited(first, [](Mailbox& each) {
        each.messages = Cited<qint64>{12, {}};
    });
    const ReportDocument document = documentOf(plan);
    const ReportTable* sums = table(*section(document, "inventory"), "report.by-system");
    QCOMPARE(sums->rows.size(), 2);
    const auto words = [&](qsizetype row, qsizetype cell) {
        const auto* message = std::get_if<Message>(&sums->rows.at(row).at(cell).content);
        return message ? message->id : QString();
    };
    QStringList told{words(0, 4), words(1, 4)};
    told.sort();
    QCOMPARE(told,
             QStringList({QStringLiteral("report.at-least"), QStringLiteral("report.unknown")}));
    QCOMPARE(words(0, 3), words(1, 3));
    QVERIFY(!words(0, 3).isEmpty());
}

void TestInventoryReport::distributionCountsEachOnce()
{
    const Plan plan = planOfEleven();
    const ChartSpec chart = distributionChart(plan, *Assumptions::of(plan));
    QCOMPARE(chart.unit, ChartUnit::Mailboxes);
    // from 1–2 GB to 50–100 GB: 1, 2, 5, 10, 20, 50
    QCOMPARE(chart.bars.size(), 6);
    QCOMPARE(chart.bars.first().segments.first().size.bytes(), 9);
    QCOMPARE(chart.bars.first().words.arguments, QList<Argument>({1_GB, 2_GB, qint64(9)}));
    QVERIFY(chart.bars.at(2).segments.isEmpty());
    QCOMPARE(chart.bars.last().segments.first().role, ChartRole::Missing);
    QCOMPARE(chart.summary.arguments, QList<Argument>({qint64(10), 1_GB, qint64(1)}));
    QVERIFY(distributionChart({}, *Assumptions::of({})).bars.isEmpty());
}

void TestInventoryReport::outliersAreNamed()
{
    const ReportDocument document = documentOf(planOfEleven());
    const ReportTable* outliers = table(*section(document, "inventory"), "report.outliers");
    QVERIFY(outliers);
    QCOMPARE(outliers->rows.size(), 1);
    QCOMPARE(std::get<QString>(std::get<Argument>(outliers->rows.first().first().content)),
             QStringLiteral("u00009@d1.example"));
}

void TestInventoryReport::exceptionsHaveTheirReasons()
{
    const ReportDocument document = documentOf(planOfEleven());
    const ReportTable* exceptions = table(*section(document, "methods"), "report.exceptions");
    QVERIFY(exceptions);
    QCOMPARE(exceptions->rows.size(), 1);
    QCOMPARE(std::get<QString>(std::get<Argument>(exceptions->rows.first().last().content)),
             QStringLiteral("gone"));
}

void TestInventoryReport::everyRowFillsItsColumns()
{
    for (const ReportSection& part : documentOf(planOfEleven()).sections)
        for (const ReportBlock& block : part.blocks)
            if (const auto* found = std::get_if<ReportTable>(&block))
                for (const QList<ReportText>& row : found->rows)
                    QCOMPARE(row.size(), found->columns.size());
}

void TestInventoryReport::tenThousandRowsAreListed()
{
    Plan plan = planOfEleven();
    QList<Mailbox> boxes;
    for (int i = 0; i < 10'000; ++i)
        boxes.append(mailbox(i, MailSystem::Zimbra, 1_GB));
    plan.inventory.mailboxes = MailboxTable(boxes);
    const ReportDocument document = documentOf(plan);
    const auto& list = std::get<ReportTable>(section(document, "inventory-list")->blocks.first());
    QCOMPARE(list.rows.size(), 10'000);
    const ReportSection* creation = section(document, "creation");
    for (const ReportBlock& block : creation->blocks)
        if (const auto* found = std::get_if<ReportTable>(&block))
            QVERIFY(found->rows.size() <= 100);
}

QTEST_GUILESS_MAIN(TestInventoryReport)
#include "tst_inventoryreport.moc"
