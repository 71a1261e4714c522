// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/wizard/wizardfixture.h"
#include "ui/models/mailboxesmodel.h"
#include "ui/pages/mailboxes/addmailboxdialog.h"
#include "ui/pages/mailboxes/fielddialog.h"
#include "ui/pages/mailboxes/mailboxfilterbar.h"
#include "ui/pages/mailboxes/mailboxlist.h"
#include "ui/pages/mailboxes/ownerdialog.h"
#include "ui/pages/methods/methoddialog.h"
#include "ui/pages/parts.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

using namespace jalon;
using test::nowhere;
using test::WizardFixture;

namespace {

Plan threeMailboxes()
{
    QList<Mailbox> mailboxes;
    for (const char* name : {"anne", "bob", "carl"}) {
        Mailbox mailbox;
        mailbox.address = QString::fromLatin1(name) + QStringLiteral("@example.org");
        mailbox.system = Cited<MailSystem>{MailSystem::Exchange, {}};
        mailbox.volume = Cited<ByteSize>{ByteSize(1'000'000), {}};
        mailboxes.append(mailbox);
    }
    mailboxes[1].name = Cited<QString>{QStringLiteral("=cmd|' /C calc'!A0"), {}};
    mailboxes[1].system->value = MailSystem::Domino;
    Plan plan;
    plan.inventory.mailboxes = MailboxTable(mailboxes);
    for (const char* name : {"a", "b"}) {
        PstFile file;
        file.path = QStringLiteral("/pst/%1.pst").arg(QLatin1String(name));
        plan.inventory.pstFiles.append(file);
    }
    return plan;
}

/// Calls `drive` with the next modal dialog, once it is shown.
template <class D>
void whenAsked(const std::function<void(D&)>& drive)
{
    QTimer::singleShot(0, qApp, [drive] {
        auto* dialog = qobject_cast<D*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        // Until the dialog is active, keys go to the window behind it.
        if (QTest::qWaitForWindowActive(dialog))
            drive(*dialog);
        if (dialog->isVisible()) {
            dialog->reject();
            QFAIL("the dialog is still there");
        }
    });
}

QWidget* fieldNamed(const QDialog& dialog, const char* name)
{
    for (QWidget* widget : dialog.findChildren<QWidget*>())
        if (widget->accessibleName() == QString::fromUtf8(name) && widget->isVisible())
            return widget;
    return nullptr;
}

/// What a dialog says is wrong, or nothing.
QString problemOf(const QDialog& dialog)
{
    const auto* problem = dialog.findChild<FieldProblem*>();
    return problem->isVisible() ? problem->text() : QString();
}

} // namespace

class TestMailboxesPage : public QObject {
    Q_OBJECT

    static const Mailbox& mailbox(const WizardFixture& wizard, qsizetype row)
    {
        return wizard.session.plan()->inventory.mailboxes.at(row);
    }
    static MailboxList* open(WizardFixture& wizard)
    {
        wizard.session.edit({}, threeMailboxes());
        wizard.window.goTo(test::stepOf("mailboxes"));
        if (!QTest::qWaitForWindowActive(&wizard.window))
            qFatal("The window does not become active.");
        return wizard.named<MailboxList>("Mailboxes");
    }

private Q_SLOTS:
    void initTestCase() { test::nameTestApplication(); }
    void init() { QSettings().remove(QStringLiteral("mailboxes/hiddenColumns")); }
    void manyAreEditedByTheKeyboard();
    void aWrongValueIsToldAndNothingChanges();
    void aValueBecomesUnknown();
    void theColumnThatIsOpenedIsEdited();
    void leavingBehindIsUndone();
    void theFilterNarrowsAndIsUndone();
    void rowsAreCopiedSafely();
    void hiddenColumnsAreRemembered();
    void theMenuSorts();
    void aMailboxIsAdded();
    void aTotalOpensItsMailboxes();
    void pstFilesGetAnOwner();
    void aMethodIsChosenForAReason();
    void whatIsNotThereHasNoTab();
};

void TestMailboxesPage::manyAreEditedByTheKeyboard()
{
    WizardFixture wizard(nowhere);
    MailboxList* list = open(wizard);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    // Names differ: of many mailboxes, the column of names proposes none.
    list->selectionModel()->setCurrentIndex(list->model()->index(0, MailboxesModel::Name),
                                            QItemSelectionModel::NoUpdate);
    whenAsked<FieldDialog>([](FieldDialog& dialog) {
        QCOMPARE(static_cast<QComboBox*>(fieldNamed(dialog, "Field"))->currentText(),
                 QStringLiteral("Wave"));
        QTest::keyClicks(fieldNamed(dialog, "Value"), QStringLiteral("pilot"));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::keyClick(list, Qt::Key_Return);
    for (qsizetype row = 0; row < 3; ++row) {
        QVERIFY(mailbox(wizard, row).wave);
        QCOMPARE(mailbox(wizard, row).wave->value, QStringLiteral("pilot"));
    }
    QCOMPARE(list->chosenRows(), QList<qsizetype>({0, 1, 2}));
    wizard.session.undo();
    QVERIFY(!mailbox(wizard, 0).wave);
}

void TestMailboxesPage::aWrongValueIsToldAndNothingChanges()
{
    WizardFixture wizard(nowhere);
    MailboxList* list = open(wizard);
    const PlanPtr before = wizard.session.plan();
    list->selectRow(0);
    whenAsked<FieldDialog>([](FieldDialog& dialog) {
        auto* field = static_cast<QComboBox*>(fieldNamed(dialog, "Field"));
        field->setCurrentText(QStringLiteral("Volume"));
        auto* value = static_cast<QLineEdit*>(fieldNamed(dialog, "Value"));
        value->clear();
        QTest::keyClicks(value, QStringLiteral("plenty"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(problemOf(dialog).contains(QStringLiteral("plenty")));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::mouseClick(wizard.button<QPushButton>("Edit…"), Qt::LeftButton);
    QCOMPARE(wizard.session.plan(), before);
}

void TestMailboxesPage::aValueBecomesUnknown()
{
    WizardFixture wizard(nowhere);
    MailboxList* list = open(wizard);
    list->selectRow(0);
    whenAsked<FieldDialog>([](FieldDialog& dialog) {
        static_cast<QComboBox*>(fieldNamed(dialog, "Field"))
            ->setCurrentText(QStringLiteral("Volume"));
        auto* value = static_cast<QLineEdit*>(fieldNamed(dialog, "Value"));
        QVERIFY(!value->text().isEmpty());
        value->clear();
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::mouseClick(wizard.button<QPushButton>("Edit…"), Qt::LeftButton);
    QVERIFY(!mailbox(wizard, 0).volume);
    QVERIFY(mailbox(wizard, 1).volume);
}

void TestMailboxesPage::theColumnThatIsOpenedIsEdited()
{
    WizardFixture wizard(nowhere);
    MailboxList* list = open(wizard);
    const auto* model = list->model();
    int kind = 0;
    while (model->headerData(kind, Qt::Horizontal).toString() != QStringLiteral("Kind"))
        ++kind;
    list->setFocus();
    list->setCurrentIndex(model->index(2, kind));
    whenAsked<FieldDialog>([](FieldDialog& dialog) {
        QCOMPARE(static_cast<QComboBox*>(fieldNamed(dialog, "Field"))->currentText(),
                 QStringLiteral("Kind"));
        auto* value = static_cast<QComboBox*>(fieldNamed(dialog, "Value"));
        QTest::keyClicks(value, QStringLiteral("shared"));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(mailbox(wizard, 2).kind->value, MailboxKind::Shared);
}

void TestMailboxesPage::leavingBehindIsUndone()
{
    WizardFixture wizard(nowhere);
    MailboxList* list = open(wizard);
    list->selectRow(1);
    whenAsked<QInputDialog>([](QInputDialog& dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit*>(), QStringLiteral("left the firm"));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::mouseClick(wizard.button<QPushButton>("Leave behind…"), Qt::LeftButton);
    QCOMPARE(mailbox(wizard, 1).leftBehind, QStringLiteral("left the firm"));
    QVERIFY(mailbox(wizard, 0).leftBehind.isEmpty());
    wizard.session.undo();
    QVERIFY(mailbox(wizard, 1).leftBehind.isEmpty());
}

void TestMailboxesPage::theFilterNarrowsAndIsUndone()
{
    WizardFixture wizard(nowhere);
    MailboxList* list = open(wizard);
    auto* text = wizard.window.findChild<MailboxFilterBar*>()->findChild<QLineEdit*>();
    auto* system = wizard.named<QComboBox>("Old system");
    QTest::keyClicks(text, QStringLiteral("EXAMPLE.ORG"));
    QCOMPARE(list->model()->rowCount(), 3);
    QTest::keyClicks(system, QStringLiteral("Dom"));
    QCOMPARE(list->model()->rowCount(), 1);
    text->clear();
    QTest::keyClicks(text, QStringLiteral("anne"));
    QCOMPARE(list->model()->rowCount(), 0);
    text->clear();
    QTest::keyClick(system, Qt::Key_Home);
    QCOMPARE(list->model()->rowCount(), 3);
}

void TestMailboxesPage::rowsAreCopiedSafely()
{
    WizardFixture wizard(nowhere);
    MailboxList* list = open(wizard);
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.at(0).startsWith(QStringLiteral("Address\tDisplayed name\tKind\t")));
    QVERIFY(lines.at(2).startsWith(QStringLiteral("bob@example.org\t'=cmd|' /C calc'!A0\t")));
    for (const QString& line : lines.first(4))
        QCOMPARE(line.count(u'\t'), lines.at(0).count(u'\t'));
}

/// Chooses an entry of a menu within the open one.
static void choose(const QString& menu, const QString& entry)
{
    auto* popup = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(popup);
    for (const QAction* action : popup->actions())
        if (action->menu() && action->text() == menu)
            for (QAction* each : action->menu()->actions())
                if (each->text() == entry)
                    each->trigger();
    popup->close();
}

static void openMenu(MailboxList* list, const QString& menu, const QString& entry)
{
    QTimer::singleShot(0, list, [menu, entry] { choose(menu, entry); });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), list->mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(list->viewport(), &event);
}

void TestMailboxesPage::hiddenColumnsAreRemembered()
{
    {
        WizardFixture wizard(nowhere);
        MailboxList* list = open(wizard);
        openMenu(list, QStringLiteral("Columns"), QStringLiteral("Displayed name"));
        QVERIFY(list->isColumnHidden(1));
        list->selectRow(1);
        QVERIFY(!list->chosenText().contains(QStringLiteral("calc")));
    }
    WizardFixture wizard(nowhere);
    MailboxList* list = open(wizard);
    QVERIFY(list->isColumnHidden(1));
    QVERIFY(!list->isColumnHidden(0));
    openMenu(list, QStringLiteral("Columns"), QStringLiteral("Displayed name"));
    QVERIFY(!list->isColumnHidden(1));
}

void TestMailboxesPage::theMenuSorts()
{
    WizardFixture wizard(nowhere);
    MailboxList* list = open(wizard);
    openMenu(list, QStringLiteral("Sort by"), QStringLiteral("Address"));
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("carl@example.org"));
    openMenu(list, QStringLiteral("Sort by"), QStringLiteral("Address"));
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("anne@example.org"));
}

void TestMailboxesPage::aMailboxIsAdded()
{
    WizardFixture wizard(nowhere);
    MailboxList* list = open(wizard);
    whenAsked<AddMailboxDialog>([](AddMailboxDialog& dialog) {
        auto* address = static_cast<QLineEdit*>(fieldNamed(dialog, "Address"));
        QTest::keyClicks(address, QStringLiteral("Anne@Example.org"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(problemOf(dialog).contains(QStringLiteral("anne@example.org")));
        address->clear();
        QTest::keyClicks(address, QStringLiteral("dora"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!problemOf(dialog).isEmpty());
        QTest::keyClicks(address, QStringLiteral("@example.org"));
        QTest::keyClicks(fieldNamed(dialog, "Volume"), QStringLiteral("2 GB"));
        QTest::keyClicks(fieldNamed(dialog, "Kind"), QStringLiteral("shared"));
        QTest::keyClicks(fieldNamed(dialog, "Displayed name"), QStringLiteral("Dora"));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::mouseClick(wizard.button<QPushButton>("Add a mailbox…"), Qt::LeftButton);
    QCOMPARE(wizard.session.plan()->inventory.mailboxes.size(), 4);
    const Mailbox& dora = mailbox(wizard, 3);
    QCOMPARE(dora.address, QStringLiteral("dora@example.org"));
    QCOMPARE(dora.volume->value, ByteSize(2'000'000'000));
    QCOMPARE(dora.kind->value, MailboxKind::Shared);
    QCOMPARE(dora.system->value, MailSystem::Exchange);
    QCOMPARE(dora.name->value, QStringLiteral("Dora"));
    QCOMPARE(dora.name->from, Citation());
    QCOMPARE(list->chosenRows(), QList<qsizetype>{3});
    wizard.session.undo();
    QCOMPARE(wizard.session.plan()->inventory.mailboxes.size(), 3);
}

void TestMailboxesPage::aTotalOpensItsMailboxes()
{
    WizardFixture wizard(nowhere);
    MailboxList* list = open(wizard);
    auto* tabs = wizard.named<QTabWidget>("What is shown of the inventory");
    tabs->setCurrentIndex(1);
    auto* totals = wizard.named<QTableView>("Totals");
    QCOMPARE(totals->model()->rowCount(), 3);
    int domino = 0;
    while (totals->model()->index(domino, 0).data().toString() != QStringLiteral("Domino"))
        ++domino;
    totals->setFocus();
    totals->setCurrentIndex(totals->model()->index(domino, 0));
    QTest::keyClick(totals, Qt::Key_Return);
    QCOMPARE(tabs->currentIndex(), 0);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("bob@example.org"));
}

void TestMailboxesPage::pstFilesGetAnOwner()
{
    WizardFixture wizard(nowhere);
    open(wizard);
    wizard.named<QTabWidget>("What is shown of the inventory")->setCurrentIndex(3);
    auto* files = wizard.named<QTableView>("PST files");
    files->setFocus();
    QTest::keyClick(files, Qt::Key_A, Qt::ControlModifier);
    whenAsked<OwnerDialog>([](OwnerDialog& dialog) {
        auto* owner = static_cast<QLineEdit*>(fieldNamed(dialog, "Mailbox"));
        owner->setText(QStringLiteral("nobody@example.org"));
        dialog.accept();
        QVERIFY(problemOf(dialog).contains(QStringLiteral("nobody@example.org")));
        owner->setText(QStringLiteral("Anne@example.org"));
        dialog.accept();
    });
    QTest::keyClick(files, Qt::Key_Return);
    const auto now = [&] { return wizard.session.plan()->inventory.pstFiles; };
    QVERIFY(now().at(0).owner && now().at(1).owner);
    QCOMPARE(now().at(0).owner->value, QStringLiteral("anne@example.org"));
    QCOMPARE(now().at(1).owner->value, QStringLiteral("anne@example.org"));
    QTest::mouseClick(wizard.button<QPushButton>("No owner"), Qt::LeftButton);
    QVERIFY(!now().at(0).owner);
    wizard.session.undo();
    QVERIFY(now().at(0).owner);
}

void TestMailboxesPage::aMethodIsChosenForAReason()
{
    WizardFixture wizard(nowhere);
    open(wizard);
    SourceProfile exchange;
    exchange.system = MailSystem::Exchange;
    exchange.access = SourceAccess::Administrator;
    auto described = withSource(*wizard.session.plan(), exchange);
    QVERIFY(described);
    wizard.session.edit({}, *described);
    wizard.window.goTo(test::stepOf("methods"));
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    auto* groups = wizard.named<QTableView>("Groups of mailboxes");
    int row = 0;
    while (!groups->model()->index(row, 1).data().toString().contains(QStringLiteral("Exchange")))
        ++row;
    groups->setFocus();
    groups->setCurrentIndex(groups->model()->index(row, 0));
    QVERIFY(wizard.button<QPushButton>("Choose another method…")->isEnabled());
    std::optional<Method> chosen;
    whenAsked<MethodDialog>([&chosen](MethodDialog& dialog) {
        auto* method = static_cast<QComboBox*>(fieldNamed(dialog, "Method"));
        QTest::keyClick(method, Qt::Key_End);
        // Without a reason, Enter does nothing.
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QTest::keyClicks(fieldNamed(dialog, "Reason"), QStringLiteral("agreed with them"));
        chosen = dialog.method();
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::keyClick(groups, Qt::Key_Return);
    QVERIFY(chosen);
    for (const qsizetype each : {0, 2}) {
        QVERIFY(mailbox(wizard, each).methodOverride);
        QCOMPARE(mailbox(wizard, each).methodOverride->method, *chosen);
        QCOMPARE(mailbox(wizard, each).methodOverride->reason, QStringLiteral("agreed with them"));
    }
    QVERIFY(!mailbox(wizard, 1).methodOverride);
}

void TestMailboxesPage::whatIsNotThereHasNoTab()
{
    WizardFixture wizard(nowhere);
    open(wizard);
    auto* tabs = wizard.named<QTabWidget>("What is shown of the inventory");
    QVERIFY(tabs->isTabVisible(3));
    QVERIFY(!tabs->isTabVisible(4));
    tabs->setCurrentIndex(3);
    Plan plan = *wizard.session.plan();
    plan.inventory.pstFiles.clear();
    wizard.session.edit({}, plan);
    QVERIFY(!tabs->isTabVisible(3));
    QVERIFY(tabs->currentIndex() != 3);
}

QTEST_MAIN(TestMailboxesPage)
#include "tst_mailboxespage.moc"
