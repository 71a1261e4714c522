// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/wizard/movefixture.h"
#include "ui/models/creationmodels.h"
#include "ui/pages/mailboxes/fielddialog.h"
#include "ui/wizard/steplist.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>

#include <algorithm>

using namespace jalon;
using test::planOf;
using test::Steps;
using test::withoutLastName;

/// Picks an entry of the menu that opens next.
static void chooseInMenu(int entry)
{
    QTimer::singleShot(0, qApp, [entry] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (int i = 0; i <= entry; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
}

class TestCreationSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::nameTestApplication(); }
    void elevenStepsFitASmallScreen();
    void mailboxesMoveToAnotherServer();
    void whatBlocksComesFirstAndIsCorrected();
    void filtersLetThroughWhatTheySay();
    void everyOrderKeepsEveryRow();
    void problemsHaveTheRoomToBeRead();
};

void TestCreationSteps::elevenStepsFitASmallScreen()
{
    test::WizardFixture wizard(test::nowhere);
    auto* list = wizard.window.findChild<StepList*>();
    QVERIFY(list->sizeHintForRow(0) * 11 <= list->viewport()->height());
}

void TestCreationSteps::mailboxesMoveToAnotherServer()
{
    Steps wizard(planOf(20));
    QVERIFY(wizard.goTo("creation"));
    QCOMPARE(wizard.mailboxes()->model()->rowCount(), 20);
    QCOMPARE(wizard.placement(0).mailboxes + wizard.placement(1).mailboxes, 20);
    const qint64 before = wizard.placement(1).mailboxes;
    QVERIFY(before < 20);

    wizard.mailboxes()->setFocus();
    QTest::keyClick(wizard.mailboxes(), Qt::Key_A, Qt::ControlModifier);
    chooseInMenu(1);
    QTest::keyClick(wizard.button<QPushButton>("Place on"), Qt::Key_Space);
    QCOMPARE(wizard.serversByHand(), QStringList(20, QStringLiteral("bm2")));
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    QCOMPARE(wizard.placement(1).mailboxes, 20);
    QCOMPARE(wizard.placement(0).volume, ByteSize());

    wizard.session.undo();
    QVERIFY(wizard.serversByHand().isEmpty());
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    QCOMPARE(wizard.placement(1).mailboxes, before);

    wizard.session.redo();
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    QTest::keyClick(wizard.mailboxes(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(wizard.button<QPushButton>("Restore the computed server"), Qt::Key_Space);
    QVERIFY(wizard.serversByHand().isEmpty());
    QTRY_COMPARE(wizard.placement(1).mailboxes, before);
}

void TestCreationSteps::whatBlocksComesFirstAndIsCorrected()
{
    Steps wizard(withoutLastName(planOf(20), 13));
    const QString address = wizard.session.plan()->inventory.mailboxes.at(13).address;
    QVERIFY(wizard.goTo("creation"));
    const Page* page = wizard.window.page(stepOf("creation"));
    QCOMPARE(page->status().state, StepState::Problem);
    QCOMPARE(wizard.mailboxes()->currentIndex().data().toString(), address.section(u'@', 0, 0));

    QTimer::singleShot(0, qApp, [] {
        auto* dialog = qobject_cast<FieldDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Dupont"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    });
    wizard.mailboxes()->setFocus();
    QTest::keyClick(wizard.mailboxes(), Qt::Key_Return);
    const auto lastName = [&] {
        const auto& name = wizard.session.plan()->inventory.mailboxes.at(13).lastName;
        return name ? name->value : QString();
    };
    QCOMPARE(lastName(), QStringLiteral("Dupont"));
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    QVERIFY(page->status().state != StepState::Problem);
    wizard.session.undo();
    QVERIFY(lastName().isEmpty());
}

void TestCreationSteps::filtersLetThroughWhatTheySay()
{
    Steps wizard(withoutLastName(planOf(20), 13));
    QVERIFY(wizard.goTo("creation"));
    const QAbstractItemModel* model = wizard.mailboxes()->model();
    auto* text = wizard.shown<QLineEdit>("Filter");
    QTest::keyClicks(text, QStringLiteral("U001"));
    QCOMPARE(model->rowCount(), 10);
    text->clear();
    auto* server = wizard.shown<QComboBox>("Mail server");
    QTest::keyClick(server, Qt::Key_Down);
    QCOMPARE(qint64(model->rowCount()), wizard.placement(0).mailboxes);
    QTest::keyClick(server, Qt::Key_Home);
    auto* domain = wizard.shown<QComboBox>("Domain");
    QTest::keyClick(domain, Qt::Key_End);
    QCOMPARE(model->rowCount(), 10);
    QCOMPARE(wizard.named<QTableView>("Domains to be created")->model()->rowCount(), 1);
    QTest::keyClick(domain, Qt::Key_Home);
    auto* only = wizard.button<QAbstractButton>("Only problems");
    QTest::keyClick(only, Qt::Key_Space);
    QCOMPARE(model->rowCount(), 1);
}

void TestCreationSteps::everyOrderKeepsEveryRow()
{
    const auto outcome =
        computeOutcome(std::make_shared<const Plan>(withoutLastName(planOf(50), 7)));
    const Texts texts(Language::English);
    EntriesModel entries;
    DomainsModel domains;
    const QAbstractItemModelTester entryTester(
        &entries, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester domainTester(
        &domains, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (CreationModel* model : std::initializer_list<CreationModel*>{&entries, &domains}) {
        model->show({outcome.plan, outcome.creation}, texts);
        for (int column = 0; column < model->columnCount(); ++column)
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                model->sort(column, order);
                QList<qint32> shown = model->shown();
                std::ranges::sort(shown);
                for (qint32 row = 0; row < shown.size(); ++row)
                    QCOMPARE(shown.at(row), row);
            }
    }
    QCOMPARE(entries.rowCount(), 50);
    QCOMPARE(domains.rowCount(), 2);
    entries.sort(EntriesModel::Volume, Qt::DescendingOrder);
    QCOMPARE(entries.entry(entries.index(0, 0))->row, 49 / 2 + 25);
}

void TestCreationSteps::problemsHaveTheRoomToBeRead()
{
    Steps wizard(withoutLastName(planOf(20), 13));
    QVERIFY(wizard.goTo("creation"));
    QCoreApplication::processEvents();
    const QTableView* table = wizard.mailboxes();
    for (int column = 0; column < EntriesModel::Problem; ++column)
        QVERIFY(table->columnWidth(column) < table->columnWidth(EntriesModel::Problem));
    QVERIFY(table->wordWrap());
    QVERIFY(table->rowHeight(0) >= 2 * table->fontMetrics().lineSpacing());
    const QModelIndex problem = table->model()->index(0, EntriesModel::Problem);
    QVERIFY(!problem.data().toString().isEmpty());
    QVERIFY(problem.data(Qt::ToolTipRole).toString().startsWith(u"✕"_qs));
}

QTEST_MAIN(TestCreationSteps)
#include "tst_creationsteps.moc"
