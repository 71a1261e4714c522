// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/wizard/wizardfixture.h"
#include "ui/wizard/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace jalon;
using test::nowhere;
using test::WizardFixture;

class TestWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fitsASmallScreen_data();
    void fitsASmallScreen();
    void everyInputHasAName_data();
    void everyInputHasAName();
    void nothingIsTakenForMarkup();
    void theKeyboardReachesEveryInput();
    void switchesLanguage();
    void undoReachesThePages();
    void aPlanThatIsEmptyHasNoResults();
    void eachPageTakesTheKeyboard();
    void noTwoWordsShareAKey_data();
    void noTwoWordsShareAKey();
    void noTwoEntriesOfAMenuShareAKey_data();
    void noTwoEntriesOfAMenuShareAKey();
    void undoTypedInAFieldIsThePlans();
    void fieldsOfNumbersAreOutlinedInTheDark();
};

void TestWizard::initTestCase()
{
    test::nameTestApplication();
    applyTheme(*qApp);
}

static void eachLanguage()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("French") << Language::French;
}

void TestWizard::fitsASmallScreen_data()
{
    eachLanguage();
}

void TestWizard::fitsASmallScreen()
{
    QFETCH(const Language, language);
    WizardFixture wizard(nowhere, language);
    wizard.openDemoWithMailbox();
    for (int step = 0; step < wizard.window.stepCount(); ++step) {
        wizard.window.goTo(step);
        QTRY_VERIFY(wizard.session.isOutcomeCurrent());
        QCoreApplication::processEvents();
        const QSize least = wizard.window.minimumSizeHint();
        QVERIFY2(
            least.width() <= 1366 && least.height() <= 700,
            qPrintable(
                QStringLiteral("step %1: %2×%3").arg(step).arg(least.width()).arg(least.height())));
        const QWidget* page = wizard.window.page(step);
        QVERIFY2(page->width() <= page->parentWidget()->width(),
                 qPrintable(QStringLiteral("step %1 scrolls sideways: %2 of %3")
                                .arg(step)
                                .arg(page->width())
                                .arg(page->parentWidget()->width())));
    }
}

void TestWizard::everyInputHasAName_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step < int(steps().size()); ++step)
        QTest::addRow("step %d", step + 1) << step;
}

static bool isInput(const QWidget* widget)
{
    const bool isPartOfAnother =
        qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr ||
        widget->objectName().startsWith(QLatin1String("qt_"));
    return !isPartOfAnother &&
           (qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
            qobject_cast<const QAbstractButton*>(widget) ||
            qobject_cast<const QPlainTextEdit*>(widget) ||
            qobject_cast<const QAbstractItemView*>(widget));
}

void TestWizard::everyInputHasAName()
{
    QFETCH(const int, step);
    WizardFixture wizard(nowhere);
    wizard.openDemoWithMailbox();
    wizard.window.goTo(step);
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    const QList<QWidget*> widgets = wizard.window.page(step)->findChildren<QWidget*>();
    int inputs = 0;
    for (const QWidget* widget : widgets) {
        if (!isInput(widget) || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        ++inputs;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString name = button && widget->accessibleName().isEmpty()
                                 ? button->text()
                                 : widget->accessibleName();
        QVERIFY2(
            !name.isEmpty(),
            qPrintable(QStringLiteral("%1 in %2")
                           .arg(QLatin1String(widget->metaObject()->className()),
                                QLatin1String(widget->parentWidget()->metaObject()->className()))));
    }
    QVERIFY(inputs >= 2);
}

void TestWizard::nothingIsTakenForMarkup()
{
    WizardFixture wizard(nowhere);
    wizard.window.files().openDemo();
    const QList<QLabel*> labels = wizard.window.findChildren<QLabel*>();
    for (const QLabel* label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                 qPrintable(label->text()));
}

void TestWizard::theKeyboardReachesEveryInput()
{
    WizardFixture wizard(nowhere);
    wizard.openDemoWithMailbox();
    for (int step = 0; step < wizard.window.stepCount(); ++step) {
        wizard.window.goTo(step);
        QTRY_VERIFY(wizard.session.isOutcomeCurrent());
        QSet<const QWidget*> reached;
        const QWidget* widget = &wizard.window;
        do {
            reached.insert(widget);
            widget = widget->nextInFocusChain();
        } while (widget != &wizard.window);
        const QList<QWidget*> all = wizard.window.page(step)->findChildren<QWidget*>();
        for (const QWidget* each : all)
            if (isInput(each) && each->isVisible())
                QVERIFY(reached.contains(each));
    }
    QTest::keyClick(&wizard.window, Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(wizard.window.step(), 0);
    QTest::keyClick(&wizard.window, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(wizard.window.step(), 1);
    QTest::keyClick(&wizard.window, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(wizard.window.step(), 0);
}

void TestWizard::switchesLanguage()
{
    WizardFixture wizard(nowhere);
    Plan plan = *wizard.session.plan();
    plan.language = Language::English;
    wizard.session.edit(QStringLiteral("Language"), plan);
    const QString before = wizard.window.page(1)->purpose();
    wizard.language.set(Language::French);
    QCoreApplication::processEvents();
    QCOMPARE(wizard.language.texts().language(), Language::French);
    QCOMPARE(wizard.session.plan()->language, Language::English);
    wizard.language.set(Language::English);
    QCoreApplication::processEvents();
    QCOMPARE(wizard.window.page(1)->purpose(), before);
}

void TestWizard::undoReachesThePages()
{
    WizardFixture wizard(nowhere);
    auto* field = wizard.named<QLineEdit>("Customer");
    QTest::keyClicks(field, QStringLiteral("Acme"));
    QVERIFY(wizard.window.isWindowModified());
    wizard.session.undo();
    QVERIFY(field->text().isEmpty());
    QVERIFY(!wizard.window.isWindowModified());
    wizard.session.redo();
    QCOMPARE(field->text(), QStringLiteral("Acme"));
}

void TestWizard::aPlanThatIsEmptyHasNoResults()
{
    WizardFixture wizard(nowhere);
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    wizard.window.goTo(1);
    QVERIFY(!wizard.named<QTableView>("Servers")->isVisible());
    wizard.window.goTo(test::stepOf("sizing"));
    QVERIFY(!wizard.named<QTableView>("Filesystems")->isVisible());
    wizard.window.goTo(test::stepOf("findings"));
    QVERIFY(!wizard.named<QTableView>("Findings")->isVisible());
    for (int step = 1; step < wizard.window.stepCount(); ++step)
        QCOMPARE(wizard.window.page(step)->status().state, StepState::NotStarted);
}

void TestWizard::eachPageTakesTheKeyboard()
{
    WizardFixture wizard(nowhere);
    for (int step = 0; step < wizard.window.stepCount(); ++step) {
        wizard.window.goTo(step);
        const QWidget* focus = wizard.window.focusWidget();
        if (step < 3)
            QVERIFY2(focus && wizard.window.page(step)->isAncestorOf(focus),
                     qPrintable(QString::number(step)));
    }
    wizard.window.goTo(0);
    QCOMPARE(wizard.window.focusWidget(), wizard.named<QLineEdit>("Customer"));
}

static QString keyOf(const QString& words)
{
    return QKeySequence::mnemonic(words).toString();
}

/// What Alt reaches with this page shown.
static QStringList wordsWithKeys(const WizardFixture& wizard)
{
    QStringList words;
    for (const QAction* action : wizard.window.menuBar()->actions())
        words.append(action->text());
    for (const QWidget* widget : wizard.window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (button && !button->text().isEmpty())
            words.append(button->text());
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label && label->buddy())
            words.append(label->text());
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                words.append(tabs->tabText(tab));
    }
    return words;
}

static void verifyKeys(const QStringList& words, const QString& where)
{
    QMap<QString, QString> claimed;
    for (const QString& each : words) {
        const QString key = keyOf(each);
        QVERIFY2(!key.isEmpty(), qPrintable(where + QStringLiteral(": no key in ") + each));
        QVERIFY2(!claimed.contains(key),
                 qPrintable(QStringLiteral("%1: %2 / %3").arg(where, claimed.value(key), each)));
        claimed.insert(key, each);
    }
}

void TestWizard::noTwoWordsShareAKey_data()
{
    eachLanguage();
}

void TestWizard::noTwoWordsShareAKey()
{
    QFETCH(const Language, language);
    WizardFixture wizard(nowhere, language);
    for (const bool isDemo : {false, true}) {
        if (isDemo)
            wizard.openDemoWithMailbox();
        for (int step = 0; step < wizard.window.stepCount(); ++step) {
            wizard.window.goTo(step);
            QTRY_VERIFY(wizard.session.isOutcomeCurrent());
            auto* tabs = wizard.window.page(step)->findChild<QTabWidget*>();
            for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
                if (tabs)
                    tabs->setCurrentIndex(tab);
                const QStringList words = wordsWithKeys(wizard);
                QVERIFY(words.size() > 6);
                verifyKeys(words, QStringLiteral("step %1").arg(step + 1));
            }
        }
    }
}

void TestWizard::noTwoEntriesOfAMenuShareAKey_data()
{
    eachLanguage();
}

void TestWizard::noTwoEntriesOfAMenuShareAKey()
{
    QFETCH(const Language, language);
    const WizardFixture wizard(nowhere, language);
    for (const QAction* title : wizard.window.menuBar()->actions()) {
        QStringList words;
        for (const QAction* action : title->menu()->actions())
            if (!action->isSeparator())
                words.append(action->text());
        QVERIFY(!words.isEmpty());
        verifyKeys(words, title->text());
    }
}

void TestWizard::undoTypedInAFieldIsThePlans()
{
    WizardFixture wizard(nowhere);
    QVERIFY(QTest::qWaitForWindowActive(&wizard.window));
    auto* reference = wizard.named<QLineEdit>("Reference");
    auto* customer = wizard.named<QLineEdit>("Customer");
    QTest::keyClicks(customer, QStringLiteral("Acme"));
    QTest::keyClicks(reference, QStringLiteral("7"));
    reference->setFocus();
    QTest::keySequence(reference, QKeySequence::Undo);
    QTest::keySequence(reference, QKeySequence::Undo);
    QVERIFY(reference->text().isEmpty());
    QVERIFY(customer->text().isEmpty());
    QVERIFY(!wizard.session.canUndo());
    QTest::keySequence(reference, QKeySequence::Redo);
    QTest::keySequence(reference, QKeySequence::Redo);
    QCOMPARE(customer->text(), QStringLiteral("Acme"));
    QCOMPARE(reference->text(), QStringLiteral("7"));
}

void TestWizard::fieldsOfNumbersAreOutlinedInTheDark()
{
    const QPalette light = QApplication::palette();
    QApplication::setPalette(QPalette(QColor(0x1f262d)));
    applyTheme(*qApp);
    QSpinBox field;
    field.resize(field.sizeHint());
    const QImage shown = field.grab().toImage();
    QCOMPARE(shown.pixelColor(0, shown.height() / 2), QColor(0x66737f));
    QApplication::setPalette(light);
    applyTheme(*qApp);
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
