// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/barchart.h"
#include "ui/charts/timelinechart.h"
#include "ui/charts/timelinescale.h"
#include "ui/charts/timelineview.h"
#include "ui/charts/tornadoview.h"

#include <QChart>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QSignalSpy>
#include <QtTest>

using namespace jalon;
using namespace jalon::literals;

/// Eleven days that rise to a peak on the fourth, then fall.
static TimelineSpec sampleTimeline(const QDate& today = QDate(2026, 3, 1))
{
    TimelineSpec spec;
    spec.title = {u"timeline.base"_qs, {}};
    spec.summary = {u"timeline.scenario"_qs, {u"It rises, then falls"_qs}};
    spec.today = today;
    spec.lastDay = 10;
    TimelineSpec::Line line{{u"timeline.scenario"_qs, {u"<b>bold</b>"_qs}}, {}};
    for (const int day : {0, 2, 4, 10})
        line.points.append({day,
                            {ByteSize(100'000'000'000),
                             ByteSize(100'000'000'000 + (day == 4 ? 80 : day) * 1'000'000'000LL)}});
    spec.lines = {line};
    spec.capacity = 200_GB;
    spec.thresholds = {170_GB, 190_GB};
    spec.worst = line.points.at(2);
    return spec;
}

class TestTimelineView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryDay();
    void keyboardWalksTheDays();
    void thePointerReadsAndChooses();
    void withoutDatesDaysAreNumbers();
    void figuresLieBetweenPoints();
    void ticksFitTheWidth_data();
    void ticksFitTheWidth();
    void linesDifferWithoutColours();
    void drawsEveryForm();
    void drawsNoMorePointsThanAreSeen();
    void swingsAreTold();

private:
    const Texts m_texts{Language::English};
};

void TestTimelineView::readsEveryDay()
{
    TimelineView view;
    view.setTimeline(sampleTimeline(), m_texts);
    QVERIFY(view.accessibleDescription().startsWith(u"It rises, then falls"_qs));
    QCOMPARE(view.describe(4).replace(QChar(0x00A0), u' '),
             u"5 March 2026\n<b>bold</b>  100 GB to 180 GB\nUsable capacity  200 GB"_qs);
    QCOMPARE(view.describe(11), QString());
    QCOMPARE(view.describe(-1), QString());
    QVERIFY(view.focusPolicy() & Qt::TabFocus);
}

void TestTimelineView::keyboardWalksTheDays()
{
    TimelineView view;
    view.resize(600, 300);
    view.setTimeline(sampleTimeline(), m_texts);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.day(), 0);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.accessibleDescription(), view.describe(1));
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(view.day(), 4);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.day(), 10);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.day(), 10);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.day(), 0);
    QSignalSpy selected(&view, &TimelineView::daySelected);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(selected.count(), 1);
    TimelineSpec shorter = sampleTimeline();
    QTest::keyClick(&view, Qt::Key_End);
    shorter.lastDay = 3;
    view.setTimeline(shorter, m_texts);
    QCOMPARE(view.day(), -1);
}

void TestTimelineView::thePointerReadsAndChooses()
{
    TimelineView view;
    view.resize(600, 300);
    view.setTimeline(sampleTimeline(), m_texts);
    view.show();
    const QRectF plot = plotAreaOf(*view.scene());
    const QPointF middle(plot.left() + plot.width() * 0.4, plot.center().y());
    QSignalSpy selected(&view, &TimelineView::daySelected);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.mapFromScene(middle));
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected.at(0).at(0).toInt(), 4);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(selected.count(), 1);
}

void TestTimelineView::withoutDatesDaysAreNumbers()
{
    const TimelineSpec spec = sampleTimeline(QDate());
    QCOMPARE(dayWords(spec, 7, m_texts), u"day 7"_qs);
    QCOMPARE(dayWords(spec, 7, Texts(Language::French)), u"jour 7"_qs);
    TimelineView view;
    view.resize(400, 300);
    view.setTimeline(spec, m_texts);
    QVERIFY(!view.grab().isNull());
}

void TestTimelineView::figuresLieBetweenPoints()
{
    const TimelineSpec spec = sampleTimeline();
    QCOMPARE(valueAt(spec.lines.first(), 3).high, ByteSize(141'000'000'000));
    QCOMPARE(valueAt(spec.lines.first(), 4).high, 180_GB);
    QCOMPARE(valueAt(spec.lines.first(), 99).high, 110_GB);
    QCOMPARE(daysOf(spec), (QList<int>{0, 2, 4, 10}));
}

void TestTimelineView::ticksFitTheWidth_data()
{
    QTest::addColumn<int>("lastDay");
    for (const int days : {0, 1, 10, 40, 365, 1095, 36'525})
        QTest::addRow("%d days", days) << days;
}

void TestTimelineView::ticksFitTheWidth()
{
    QFETCH(const int, lastDay);
    for (const QDate& today : {QDate(2026, 3, 1), QDate()}) {
        TimelineSpec spec = sampleTimeline(today);
        spec.lastDay = lastDay;
        const auto ticks = TimelineScale(spec).ticks(spec, m_texts, 8);
        QVERIFY(!ticks.isEmpty() && ticks.size() <= 9);
        QVERIFY(ticks.first().day >= 0 && ticks.last().day <= lastDay);
    }
}

void TestTimelineView::linesDifferWithoutColours()
{
    for (const ChartTheme& theme :
         {ChartTheme::screenLight(), ChartTheme::screenDark(), ChartTheme::print({})}) {
        QSet<QString> dashes;
        for (qsizetype i = 0; i < ChartTheme::lineLimit; ++i) {
            QString dash;
            for (const qreal length : theme.pen(i).dashPattern())
                dash += QString::number(length) + u' ';
            dashes.insert(dash);
            const int area = qGray(theme.area(i).color().rgb());
            const int next = qGray(theme.area((i + 1) % ChartTheme::lineLimit).color().rgb());
            QVERIFY2(qAbs(area - next) > 40, qPrintable(QString::number(i)));
        }
        QCOMPARE(dashes.size(), ChartTheme::lineLimit);
    }
}

void TestTimelineView::drawsEveryForm()
{
    TimelineSpec spec = sampleTimeline();
    while (spec.lines.size() < ChartTheme::lineLimit)
        spec.lines.append(spec.lines.first());
    for (const auto form : {TimelineSpec::Form::Bands, TimelineSpec::Form::Stacked}) {
        spec.form = form;
        QImage image(500, 260, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawTimeline(painter, QRectF(image.rect()), 1, spec, m_texts, ChartTheme::print({}));
        painter.end();
        QVERIFY(!image.isGrayscale());
    }
    spec.lines.clear();
    spec.worst.reset();
    QVERIFY(timelineScene(spec, m_texts, ChartTheme::screenDark(), QSizeF(80, 40)));
}

void TestTimelineView::drawsNoMorePointsThanAreSeen()
{
    TimelineSpec spec = sampleTimeline();
    spec.lastDay = 5000;
    spec.lines.first().points.clear();
    for (int day = 0; day <= spec.lastDay; ++day) {
        const ByteSize high(100'000'000'000 + (day == 3333 ? 50'000'000'000 : day));
        spec.lines.first().points.append({day, {ByteSize(), high}});
    }
    const auto scene = timelineScene(spec, m_texts, ChartTheme::screenLight(), QSizeF(400, 200));
    QList<QPointF> drawn;
    for (QGraphicsItem* item : scene->items())
        if (auto* chart = dynamic_cast<QChart*>(item))
            for (QAbstractSeries* series : chart->series())
                if (auto* line = qobject_cast<QLineSeries*>(series))
                    drawn = line->points();
    QVERIFY(drawn.size() > 200 && drawn.size() <= 400);
    QCOMPARE(drawn.constFirst(), QPointF(0, 100e9));
    QCOMPARE(drawn.constLast(), QPointF(5000, 100e9 + 5000));
    QVERIFY(drawn.contains(QPointF(3333, 150e9)));
}

void TestTimelineView::swingsAreTold()
{
    TornadoView view;
    view.resize(500, 200);
    view.setTornado({u"Swings"_qs,
                     u"One matters"_qs,
                     100_GB,
                     {{u"Growth"_qs, u"0%"_qs, u"30%"_qs, 90_GB, 140_GB},
                      {u"Ratio"_qs, u"20%"_qs, u"30%"_qs, 95_GB, 105_GB}}},
                    m_texts);
    QCOMPARE(view.accessibleDescription(), u"One matters"_qs);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.accessibleDescription().replace(QChar(0x00A0), u' '),
             u"Growth\n0%  90 GB\n30%  140 GB"_qs);
    QCOMPARE(view.describe(2), QString());
    QVERIFY(!view.grab().isNull());
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
