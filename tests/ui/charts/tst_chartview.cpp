// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportbuilder.h"
#include "tests/support/samplereport.h"
#include "ui/charts/chartview.h"

#include <QtTest>

#include <cmath>

using namespace jalon;

class TestChartView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItShows();
    void keyboardWalksTheBars();
    void partsDifferWithoutColours();
    void keepsTheFullestBars();
    void countsMailboxesAsWell();
    void gridIsSeenInTheDark();

private:
    const Texts m_texts{Language::English};
};

void TestChartView::saysWhatItShows()
{
    ChartView view;
    view.setChart(filesystemChart(sampleReport().sizing, u"mail01"_qs), m_texts);
    QVERIFY(view.accessibleDescription().contains(u"712\u00A0GB"_qs));
    QVERIFY(view.describe(1).startsWith(u"/var/spool/cyrus\nUsed  3.1\u00A0TB"_qs));
    QCOMPARE(view.describe(17), QString());
    QVERIFY(view.focusPolicy() & Qt::TabFocus);
}

void TestChartView::keyboardWalksTheBars()
{
    ChartView view;
    view.resize(600, 300);
    view.setChart(filesystemChart(sampleReport().sizing, u"mail01"_qs), m_texts);
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(view.accessibleDescription().startsWith(u"/\n"_qs));
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(view.accessibleDescription().startsWith(u"/var/spool/cyrus\n"_qs));
}

void TestChartView::partsDifferWithoutColours()
{
    for (const ChartTheme& theme :
         {ChartTheme::screenLight(), ChartTheme::screenDark(), ChartTheme::print({})}) {
        QSet<std::pair<int, int>> looks;
        for (const ChartRole role : {ChartRole::Used, ChartRole::Growth, ChartRole::Reserve,
                                     ChartRole::Free, ChartRole::Missing}) {
            const QBrush brush = theme.brush(role);
            looks.insert({brush.style(), qGray(brush.color().rgb()) / 24});
        }
        QCOMPARE(looks.size(), 5);
    }
}

void TestChartView::keepsTheFullestBars()
{
    ChartSpec spec;
    for (int i = 0; i < 500; ++i)
        spec.bars.append(
            {QString::number(i),
             {{ChartRole::Used, ByteSize(i), {}}, {ChartRole::Free, ByteSize(500 - i), {}}},
             ByteSize(500),
             {}});
    const ChartSpec kept = fullestBars(spec, barLimit);
    QCOMPARE(kept.bars.size(), barLimit);
    QCOMPARE(kept.bars.first().label, u"300"_qs);
    QCOMPARE(kept.bars.last().label, u"499"_qs);
}

void TestChartView::countsMailboxesAsWell()
{
    Plan plan;
    QList<Mailbox> boxes;
    for (int i = 0; i < 1200; ++i) {
        Mailbox box;
        box.address = u"u%1@a.example"_qs.arg(i);
        box.volume = Cited<ByteSize>{ByteSize(1'500'000'000), {}};
        boxes.append(box);
    }
    plan.inventory.mailboxes = MailboxTable(boxes);
    const ChartSpec chart = distributionChart(plan, *Assumptions::of(plan));
    ChartView view;
    view.resize(600, 300);
    view.setChart(chart, m_texts);
    QCOMPARE(view.describe(0),
             u"1 GB to 2 GB (1,200)\nMailboxes  1,200"_qs.replace(u" GB"_qs, u"\u00A0GB"_qs));
    QVERIFY(!view.grab().isNull());
}

static double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

void TestChartView::gridIsSeenInTheDark()
{
    const ChartTheme theme = ChartTheme::screenDark();
    const double grid = luminance(theme.grid);
    QVERIFY((grid + 0.05) / (luminance(QColor(0x181e24)) + 0.05) > 2.5);
    QVERIFY(luminance(theme.line) > 2 * grid);
}

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
