// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/wizard/wizardfixture.h"
#include "ui/charts/timelineview.h"
#include "ui/models/assumptionscale.h"
#include "ui/models/assumptionsmodel.h"
#include "ui/pages/explanation.h"
#include "ui/pages/whatif/assumptionspane.h"
#include "ui/pages/whatif/comparepane.h"
#include "ui/pages/whatif/dayspane.h"
#include "ui/pages/whatif/swingspane.h"
#include "ui/pages/whatif/whatifpage.h"
#include "ui/pages/whatif/worstpane.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using namespace jalon;
using test::nowhere;
using test::WizardFixture;

namespace {

const QString ratioKey = QStringLiteral("replication.ratio");

/// The demonstration plan at the step What if, its disks computed.
struct WhatIfFixture : WizardFixture {
    explicit WhatIfFixture(Language words = Language::English)
        : WizardFixture(nowhere, words)
    {
        window.files().openDemo();
        window.goTo(stepOf("whatif"));
    }

    WhatIfPage* page() { return static_cast<WhatIfPage*>(window.page(stepOf("whatif"))); }
    bool isAnswered()
    {
        return QTest::qWaitFor([this] {
            return session.isOutcomeCurrent() && page()->answer() &&
                   page()->answer()->asked.plan == session.plan() &&
                   page()->answer()->asked.outcome == session.outcome();
        });
    }
    AssumptionsModel* assumptions() { return page()->findChild<AssumptionsModel*>(); }
    bool write(const QString& key, const QString& value)
    {
        return assumptions()->setData(assumptions()->indexOf(key), value, Qt::EditRole);
    }
    void choose(const QString& key)
    {
        page()->findChild<AssumptionsPane*>()->findChild<QTreeView*>()->setCurrentIndex(
            assumptions()->indexOf(key));
    }
    ByteSize peaks()
    {
        ByteSize sum;
        for (const FilesystemSizing& each : page()->answer()->projected.sizing.filesystems)
            sum += each.peak.high;
        return sum;
    }
    template <class Pane>
    Pane* showTab()
    {
        auto* pane = page()->template findChild<Pane*>();
        page()->template findChild<QTabWidget*>()->setCurrentWidget(pane);
        return pane;
    }
    QComboBox* filesystems() { return page()->findChild<DaysPane*>()->findChild<QComboBox*>(); }
    QString chosenScenario() { return shown<QComboBox>("Scenario")->currentText(); }
    template <class W>
    W* shown(const char* accessibleName)
    {
        const QList<W*> all = page()->template findChildren<W*>();
        for (W* widget : all)
            if (widget->accessibleName() == QString::fromUtf8(accessibleName))
                return widget;
        return nullptr;
    }
    /// Clicks, and answers the question for a name.
    void clickAndName(const char* words, const QString& name)
    {
        QTimer::singleShot(0, &window, [this, name] {
            auto* dialog = window.findChild<ScenarioDialog*>();
            QVERIFY(dialog);
            dialog->findChild<QLineEdit*>()->setText(name);
            dialog->accept();
            if (dialog->isVisible())
                dialog->reject();
        });
        QTest::mouseClick(button<QPushButton>(words), Qt::LeftButton);
    }
};

} // namespace

class TestWhatIfPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::nameTestApplication(); }
    void anEditChangesTheChart();
    void aWrongValueSaysWhy();
    void aMovementOfTheSliderIsOneStep();
    void scenariosAreMadeCopiedAndRenamed();
    void aScenarioBecomesTheBase();
    void aScenarioIsItsDifferences();
    void scenariosStandSideBySide();
    void whatDiffersIsListedFirst();
    void aClickedDayIsExplained();
    void theWindowRestsWhileASliderMoves();
    void whatMattersMostIsTold();
    void anotherPlanForgetsTheFormer();
    void valuesAreEditedAsTheyAreWritten_data();
    void valuesAreEditedAsTheyAreWritten();
    void aBareNumberTakesTheUnitShown();
    void placesOfASliderComeBack();
};

void TestWhatIfPage::anEditChangesTheChart()
{
    WhatIfFixture wizard;
    QVERIFY(wizard.isAnswered());
    const Sizing before = wizard.page()->answer()->projected.sizing;
    QVERIFY(wizard.write(ratioKey, QStringLiteral("90%")));
    QVERIFY(wizard.isAnswered());
    const Sizing after = wizard.page()->answer()->projected.sizing;
    int moved = -1;
    for (int i = 0; i < before.filesystems.size(); ++i)
        if (after.filesystems.at(i).peak.high > before.filesystems.at(i).peak.high)
            moved = i;
    QVERIFY(moved >= 0);
    wizard.filesystems()->setCurrentIndex(moved);
    const auto* chart = wizard.page()->findChild<DaysPane*>()->findChild<TimelineView*>();
    const int last = chart->timeline().lastDay;
    const QString changed = chart->describe(last);
    QVERIFY(!changed.isEmpty());
    QVERIFY(
        wizard.assumptions()->indexOf(ratioKey).data().toString().startsWith(QStringLiteral("● ")));
    wizard.session.undo();
    QVERIFY(wizard.isAnswered());
    QVERIFY(chart->describe(last) != changed);
    QCOMPARE(wizard.page()->answer()->projected.sizing.filesystems.at(moved).peak.high,
             before.filesystems.at(moved).peak.high);
    wizard.session.redo();
    QVERIFY(wizard.isAnswered());
    QCOMPARE(chart->describe(last), changed);
}

void TestWhatIfPage::aWrongValueSaysWhy()
{
    WhatIfFixture wizard;
    QVERIFY(wizard.isAnswered());
    const PlanPtr plan = wizard.session.plan();
    QVERIFY(!wizard.write(ratioKey, QStringLiteral("900%")));
    QVERIFY(!wizard.write(ratioKey, QStringLiteral("much")));
    QCOMPARE(wizard.session.plan(), plan);
    const QList<QLabel*> labels = wizard.page()->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("⚠ "));
    }));
}

void TestWhatIfPage::aMovementOfTheSliderIsOneStep()
{
    WhatIfFixture wizard;
    QVERIFY(wizard.isAnswered());
    const PlanPtr before = wizard.session.plan();
    wizard.choose(ratioKey);
    auto* slider = wizard.page()->findChild<QSlider*>();
    QVERIFY(slider->isVisible());
    for (const int end : {2, 9}) {
        slider->setSliderDown(true);
        for (int place = 0; place <= end; ++place)
            slider->setSliderPosition(place);
        slider->setSliderDown(false);
    }
    const AssumptionScale scale(*findAssumption(ratioKey));
    QVERIFY(wizard.isAnswered());
    QCOMPARE(wizard.page()->answer()->projected.sizing.assumptions.value("replication.ratio"),
             scale.valueAt(9));
    wizard.session.undo();
    QCOMPARE(wizard.session.plan()->assumptions.at(0).value, scale.valueAt(2));
    QCOMPARE(slider->value(), 2);
    wizard.session.undo();
    QCOMPARE(wizard.session.plan(), before);
    QCOMPARE(slider->value(), scale.placeOf(250'000));
}

void TestWhatIfPage::scenariosAreMadeCopiedAndRenamed()
{
    WhatIfFixture wizard;
    QVERIFY(wizard.isAnswered());
    QVERIFY(!wizard.button<QPushButton>("Duplicate…")->isEnabled());
    wizard.clickAndName("New…", QStringLiteral("30 days"));
    QCOMPARE(wizard.chosenScenario(), QStringLiteral("30 days"));
    QVERIFY(wizard.write(QStringLiteral("archive.days"), QStringLiteral("30")));
    wizard.clickAndName("Duplicate…", QStringLiteral("30 days"));
    QCOMPARE(wizard.session.plan()->scenarios.size(), 1);
    wizard.clickAndName("Duplicate…", QStringLiteral("More mail"));
    QCOMPARE(wizard.chosenScenario(), QStringLiteral("More mail"));
    QCOMPARE(wizard.session.plan()->scenarios.at(1).overrides.at(0).value, 30);
    wizard.clickAndName("Rename…", QStringLiteral("25 % more"));
    QCOMPARE(wizard.chosenScenario(), QStringLiteral("25 % more"));
    QTest::mouseClick(wizard.button<QPushButton>("Remove"), Qt::LeftButton);
    QCOMPARE(wizard.chosenScenario(), QStringLiteral("Base"));
    QCOMPARE(wizard.session.plan()->scenarios.size(), 1);
    wizard.session.undo();
    QCOMPARE(wizard.session.plan()->scenarios.size(), 2);
}

void TestWhatIfPage::aScenarioBecomesTheBase()
{
    WhatIfFixture wizard;
    QVERIFY(wizard.isAnswered());
    const ByteSize base = wizard.peaks();
    wizard.clickAndName("New…", QStringLiteral("More"));
    QVERIFY(wizard.write(ratioKey, QStringLiteral("90%")));
    QVERIFY(wizard.isAnswered());
    QVERIFY(wizard.peaks() > base);
    QVERIFY(wizard.session.plan()->assumptions.isEmpty());
    auto* scenario = wizard.shown<QComboBox>("Scenario");
    scenario->setCurrentIndex(0);
    QTRY_COMPARE(wizard.peaks(), base);
    scenario->setCurrentIndex(1);
    QTest::mouseClick(wizard.button<QPushButton>("Make it the base"), Qt::LeftButton);
    QCOMPARE(wizard.chosenScenario(), QStringLiteral("Base"));
    QVERIFY(wizard.session.plan()->scenarios.isEmpty());
    QCOMPARE(wizard.session.plan()->assumptions.at(0).value, 900'000);
    QVERIFY(wizard.isAnswered());
    QVERIFY(wizard.peaks() > base);
}

void TestWhatIfPage::aScenarioIsItsDifferences()
{
    WhatIfFixture wizard;
    QVERIFY(wizard.isAnswered());
    wizard.clickAndName("New…", QStringLiteral("A"));
    QVERIFY(wizard.write(ratioKey, QStringLiteral("30%")));
    QCOMPARE(wizard.session.plan()->scenarios.at(0).overrides.size(), 1);
    QVERIFY(wizard.write(ratioKey, QStringLiteral("25%")));
    QVERIFY(wizard.session.plan()->scenarios.at(0).overrides.isEmpty());
    QVERIFY(wizard.write(ratioKey, QStringLiteral("30%")));
    wizard.choose(ratioKey);
    QTest::mouseClick(wizard.button<QPushButton>("Take the change back"), Qt::LeftButton);
    QVERIFY(wizard.session.plan()->scenarios.at(0).overrides.isEmpty());
    QVERIFY(!wizard.button<QPushButton>("Take the change back")->isEnabled());
}

void TestWhatIfPage::scenariosStandSideBySide()
{
    WhatIfFixture wizard;
    QVERIFY(wizard.isAnswered());
    wizard.clickAndName("New…", QStringLiteral("<b>A</b>"));
    QVERIFY(wizard.write(ratioKey, QStringLiteral("30%")));
    wizard.showTab<ComparePane>();
    const auto* table = wizard.shown<QTableView>("Scenarios side by side");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 30'000);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Base"));
    QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("<b>A</b>"));
    QTRY_VERIFY_WITH_TIMEOUT(
        table->model()->index(1, 6).data().toString().contains(QStringLiteral("30%")), 30'000);
}

void TestWhatIfPage::whatDiffersIsListedFirst()
{
    WhatIfFixture wizard;
    QVERIFY(wizard.isAnswered());
    wizard.clickAndName("New…", QStringLiteral("A"));
    QVERIFY(wizard.write(ratioKey, QStringLiteral("90%")));
    auto* list = wizard.showTab<ComparePane>()->findChild<QComboBox*>();
    QTRY_VERIFY_WITH_TIMEOUT(list->count() > 1 && list->itemText(0).startsWith(u'≠'), 30'000);
    // Those that stay the same end the list, and choosing one says so.
    const int last = list->count() - 1;
    QVERIFY(!list->itemText(last).startsWith(u'≠'));
    const QString first = list->itemText(0).mid(2);
    list->setCurrentIndex(0);
    Q_EMIT list->activated(0);
    wizard.showTab<DaysPane>();
    QVERIFY(wizard.filesystems()->currentText().endsWith(first));
}

void TestWhatIfPage::aClickedDayIsExplained()
{
    WhatIfFixture wizard;
    QVERIFY(wizard.isAnswered());
    const auto& all = wizard.page()->answer()->projected.sizing.filesystems;
    const auto moving = std::ranges::find_if(all, [](const FilesystemSizing& each) {
        return each.verdict != Verdict::Unknown && each.stores.contains(StoreKind::MailData);
    });
    QVERIFY(moving != all.cend());
    wizard.filesystems()->setCurrentIndex(int(moving - all.cbegin()));
    auto* chart = wizard.page()->findChild<DaysPane*>()->findChild<TimelineView*>();
    QTest::keyClick(chart, Qt::Key_End);
    const int day = chart->day();
    QVERIFY(day > 0);
    QTest::keyClick(chart, Qt::Key_Return);
    auto* explanation = wizard.page()->findChild<Explanation*>();
    QVERIFY(explanation->isVisible());
    const Texts texts(Language::English);
    const auto& projection = *wizard.page()->answer()->projected.projection;
    const QTreeWidgetItem* first = explanation->topLevelItem(0);
    QCOMPARE(first->text(0), QStringLiteral("On %1").arg(texts.date(projection.dateOf(day))));
    QVERIFY(first->childCount() > 1);
    QCOMPARE(explanation->topLevelItem(1)->text(0), QStringLiteral("At the worst moment"));
    QCOMPARE(explanation->topLevelItemCount(), 2 + moving->terms.size());
    // What no term tells of, as the archiver's work, says what it rests on.
    const QTreeWidgetItem* worst = explanation->topLevelItem(1);
    bool isExplained = false;
    for (int i = 0; i < worst->childCount(); ++i)
        isExplained = isExplained || worst->child(i)->childCount() > 0;
    QVERIFY(isExplained);
}

// The first of several edits is computed at once, the last one when they have ended for a while.
void TestWhatIfPage::theWindowRestsWhileASliderMoves()
{
    WhatIfFixture wizard;
    QVERIFY(wizard.isAnswered());
    QTest::qWait(int(OutcomeComputer::rest.count()) * 2);
    QElapsedTimer since;
    since.start();
    for (const char* value : {"30%", "40%", "50%"})
        QVERIFY(wizard.write(ratioKey, QString::fromLatin1(value)));
    QVERIFY(wizard.isAnswered());
    // A timer may come a little early.
    QVERIFY(since.elapsed() > OutcomeComputer::rest.count() * 9 / 10);
}

void TestWhatIfPage::whatMattersMostIsTold()
{
    WhatIfFixture wizard;
    QVERIFY(wizard.isAnswered());
    wizard.showTab<SwingsPane>();
    const auto* table = wizard.shown<QTableView>("Assumptions by what they move");
    QTRY_VERIFY_WITH_TIMEOUT(wizard.page()->study(), 30'000);
    QTRY_VERIFY(table->isVisible());
    wizard.showTab<WorstPane>();
    const auto* moments = wizard.shown<QTableView>("Worst moments");
    QCOMPARE(moments->model()->rowCount(),
             int(wizard.page()->answer()->projected.sizing.filesystems.size()));
    QVERIFY(moments->model()->index(0, 6).data().toString().contains(QStringLiteral("/5")));
}

void TestWhatIfPage::anotherPlanForgetsTheFormer()
{
    WhatIfFixture wizard;
    QVERIFY(wizard.isAnswered());
    wizard.clickAndName("New…", QStringLiteral("A"));
    wizard.session.begin({});
    QVERIFY(!wizard.page()->answer());
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    QVERIFY(!wizard.shown<QTreeView>("Assumptions")->isVisible());
    QCOMPARE(wizard.page()->status().state, StepState::NotStarted);
}

void TestWhatIfPage::valuesAreEditedAsTheyAreWritten_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("French") << Language::French;
}

void TestWhatIfPage::valuesAreEditedAsTheyAreWritten()
{
    QFETCH(const Language, language);
    const Texts texts(language);
    for (const Assumption& assumption : assumptionCatalogue())
        for (const qint64 value : {assumption.defaultValue, assumption.minimum, assumption.maximum,
                                   assumption.plausibleLow, assumption.plausibleHigh}) {
            if (value < assumption.minimum || value > assumption.maximum)
                continue;
            const QString written = editableValue(assumption.unit, value, texts);
            const auto parsed = parseAssumption(
                QStringLiteral("%1=%2").arg(QString::fromLatin1(assumption.key), written));
            QVERIFY2(parsed && parsed->value == value,
                     qPrintable(QString::fromLatin1(assumption.key) + u' ' + written));
        }
}

void TestWhatIfPage::aBareNumberTakesTheUnitShown()
{
    const Texts texts(Language::French);
    AssumptionsModel model;
    model.show(Plan(), {}, texts);
    QSignalSpy edited(&model, &AssumptionsModel::edited);
    QSignalSpy refused(&model, &AssumptionsModel::refused);
    const auto write = [&](const char* key, const QString& value) {
        return model.setData(model.indexOf(QString::fromLatin1(key)), value, Qt::EditRole);
    };
    const auto last = [&] { return edited.last().at(1).toLongLong(); };
    QVERIFY(write("growth.large", u"5"_qs));
    QCOMPARE(last(), 50'000);
    QVERIFY(write("fill.dailyBytes", u"200"_qs));
    QCOMPARE(last(), 200'000'000'000);
    QVERIFY(write("fill.dailyBytes", u"2 To"_qs));
    QCOMPARE(last(), 2'000'000'000'000);
    QVERIFY(write("archive.days", u"30 jours"_qs));
    QCOMPARE(last(), 30);
    for (const char* yes : {"oui", "yes", "1"}) {
        QVERIFY(write("archive.always", QString::fromLatin1(yes)));
        QCOMPARE(last(), 1);
    }
    QVERIFY(refused.isEmpty());
    QCOMPARE(model.indexOf(u"archive.always"_qs).data().toString(), u"non"_qs);
    QVERIFY(!write("growth.large", u"2500"_qs));
    const QString why = refused.last().at(0).toString();
    QVERIFY2(!why.contains(u"growth"_qs) && why.contains(u"2500\u00A0%"_qs), qPrintable(why));
}

void TestWhatIfPage::placesOfASliderComeBack()
{
    for (const Assumption& assumption : assumptionCatalogue()) {
        if (!assumption.hasPlausibleRange())
            continue;
        const AssumptionScale scale(assumption);
        QCOMPARE(scale.valueAt(0), assumption.plausibleLow);
        QCOMPARE(scale.valueAt(scale.last()), assumption.plausibleHigh);
        for (int place = 1; place <= scale.last(); ++place)
            QVERIFY2(scale.valueAt(place) >= scale.valueAt(place - 1), assumption.key);
        QCOMPARE(scale.valueAt(scale.placeOf(scale.valueAt(scale.last() / 2))),
                 scale.valueAt(scale.last() / 2));
    }
}

QTEST_MAIN(TestWhatIfPage)
#include "tst_whatifpage.moc"
