// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/localshell.h"
#include "tests/ui/wizard/wizardfixture.h"
#include "ui/pages/document/documentpage.h"
#include "ui/wizard/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace jalon;
using test::WizardFixture;

static Expected<std::unique_ptr<RemoteShell>> thisMachine(const Server&, const CancelToken&)
{
    return std::make_unique<test::LocalShell>();
}

static Expected<std::unique_ptr<RemoteShell>> nowhere(const Server& server, const CancelToken&)
{
    return failure(ErrorKind::Unreachable, "ssh.refused", {server.name});
}

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
    void fromNothingToAPrintedPlan();
    void aFailedServerSaysSo();
    void aCancelKeepsWhatWasLearnt();
    void undoReachesThePages();
    void aHalfWrittenAddressIsToldBesideTheField();
    void aTestOfAConnectionCanBeCancelled();
    void anotherPlanTakesNoResultsOfTheFormer();
    void aPlanThatIsEmptyHasNoResults();
    void aServerWithoutFactsIsNotSized();
    void findingsOpenOnWhatNeedsCare();
    void theDocumentFollowsThePlan();
    void eachPageTakesTheKeyboard();
    void noTwoWordsShareAKey();
};

void TestWizard::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("JalonTest"));
    QCoreApplication::setApplicationName(QStringLiteral("jalon-test"));
    applyTheme(*qApp);
}

void TestWizard::fitsASmallScreen_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("French") << Language::French;
}

void TestWizard::fitsASmallScreen()
{
    QFETCH(const Language, language);
    WizardFixture wizard(nowhere, language);
    wizard.window.files().openDemo();
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
    for (int step = 0; step < 6; ++step)
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
    wizard.window.files().openDemo();
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
    wizard.window.files().openDemo();
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

void TestWizard::fromNothingToAPrintedPlan()
{
    WizardFixture wizard(thisMachine);
    QTest::keyClicks(wizard.named<QLineEdit>("Customer"), QStringLiteral("Acme"));
    QCOMPARE(wizard.session.plan()->customer, QStringLiteral("Acme"));
    QCOMPARE(wizard.window.page(0)->status().state, StepState::Done);

    QTest::mouseClick(wizard.button<QPushButton>("Next ›"), Qt::LeftButton);
    QCOMPARE(wizard.window.step(), 1);
    QCOMPARE(wizard.window.page(1)->status().state, StepState::NotStarted);
    QTest::mouseClick(wizard.button<QPushButton>("Add a server"), Qt::LeftButton);
    QTest::keyClicks(wizard.named<QLineEdit>("Address"), QStringLiteral("root@localhost"));
    QCOMPARE(wizard.session.plan()->servers.at(0).address, QStringLiteral("root@localhost"));
    QCOMPARE(wizard.window.page(1)->status().state, StepState::Done);

    wizard.window.goTo(2);
    auto* commands = wizard.named<QPlainTextEdit>("Commands");
    QVERIFY(commands->toPlainText().contains(QLatin1String("/etc/os-release")));
    QSignalSpy ended(&wizard.survey, &SurveyRunner::ended);
    QTest::mouseClick(wizard.button<QPushButton>("Start the survey"), Qt::LeftButton);
    QVERIFY(wizard.survey.isRunning());
    QVERIFY(ended.wait(120'000));
    const ServerFacts& facts = wizard.session.plan()->servers.at(0).facts;
    QVERIFY(facts.hostname);
    QVERIFY(!facts.filesystems.isEmpty());
    QCOMPARE(wizard.window.page(2)->status().state, StepState::Done);
    QVERIFY(wizard.named<QPlainTextEdit>("Log")->toPlainText().contains(QLatin1String("bm1")));

    wizard.window.goTo(3);
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    QCOMPARE(wizard.named<QTableView>("Filesystems")->model()->rowCount() > 0, true);
    wizard.window.goTo(4);
    QVERIFY(wizard.named<QTableView>("Findings")->model()->rowCount() > 0);

    wizard.window.goTo(5);
    const QString pdf = wizard.directory.filePath(QStringLiteral("plan.pdf"));
    QVERIFY(static_cast<DocumentPage*>(wizard.window.page(5))->write(pdf));
    QFile written(pdf);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.read(5) == "%PDF-");
    QCOMPARE(wizard.window.page(5)->status().state, StepState::Done);
    const QString plan = wizard.directory.filePath(QStringLiteral("plan.jalon"));
    QVERIFY(wizard.session.saveAs(plan));
    QVERIFY(!wizard.window.isWindowModified());
}

static Plan planOf(std::initializer_list<const char*> names)
{
    Plan plan;
    for (const char* name : names) {
        Server server;
        server.name = QString::fromLatin1(name);
        server.address = QStringLiteral("root@localhost");
        plan.servers.append(server);
    }
    return plan;
}

void TestWizard::aFailedServerSaysSo()
{
    WizardFixture wizard([](const Server& server, const CancelToken& cancel) {
        return server.name == QLatin1String("good") ? thisMachine(server, cancel)
                                                    : nowhere(server, cancel);
    });
    wizard.session.edit(QStringLiteral("Servers"), planOf({"bad", "good"}));
    wizard.window.goTo(2);
    QSignalSpy ended(&wizard.survey, &SurveyRunner::ended);
    wizard.survey.start({QStringLiteral("bad"), QStringLiteral("good")}, {});
    QVERIFY(ended.wait(120'000));
    QCOMPARE(wizard.session.plan()->servers.at(0).survey.outcome, SurveyOutcome::Failed);
    QVERIFY(wizard.session.plan()->servers.at(1).facts.hostname);
    QCOMPARE(wizard.window.page(2)->status().state, StepState::Problem);
    QVERIFY(wizard.window.page(2)->status().missing.contains(QLatin1String("bad")));
}

void TestWizard::aCancelKeepsWhatWasLearnt()
{
    WizardFixture wizard([](const Server& server, const CancelToken& cancel) {
        if (server.name == QLatin1String("quick"))
            return thisMachine(server, cancel);
        while (!cancel.isCancelled())
            QThread::msleep(5);
        return Expected<std::unique_ptr<RemoteShell>>(
            failure(ErrorKind::Cancelled, "ssh.cancelled", {server.name}));
    });
    wizard.session.edit(QStringLiteral("Servers"), planOf({"stuck", "quick"}));
    wizard.window.goTo(2);
    QSignalSpy each(&wizard.survey, &SurveyRunner::serverEnded);
    QSignalSpy stopping(&wizard.survey, &SurveyRunner::stopping);
    QSignalSpy ended(&wizard.survey, &SurveyRunner::ended);
    QTest::mouseClick(wizard.button<QPushButton>("Start the survey"), Qt::LeftButton);
    QVERIFY(each.wait(120'000));
    QCOMPARE(each.at(0).at(0).toString(), QStringLiteral("quick"));
    QVERIFY(wizard.session.plan()->servers.at(1).facts.hostname);
    QTest::mouseClick(wizard.button<QPushButton>("Cancel"), Qt::LeftButton);
    QCOMPARE(stopping.count(), 1);
    QVERIFY(ended.count() == 1 || ended.wait(10'000));
    QCOMPARE(wizard.session.plan()->servers.at(0).survey.outcome, SurveyOutcome::Cancelled);
    QVERIFY(wizard.session.plan()->servers.at(1).facts.hostname);
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

void TestWizard::aHalfWrittenAddressIsToldBesideTheField()
{
    WizardFixture wizard(nowhere);
    wizard.window.goTo(1);
    QTest::mouseClick(wizard.button<QPushButton>("Add a server"), Qt::LeftButton);
    QTest::keyClicks(wizard.named<QLineEdit>("Address"), QStringLiteral("root@host:99999"));
    QCOMPARE(wizard.session.plan()->servers.at(0).address, QStringLiteral("root@host:99999"));
    QCOMPARE(wizard.window.page(1)->status().state, StepState::Problem);
    const QList<QLabel*> labels = wizard.window.page(1)->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("⚠ "));
    }));
}

static Expected<std::unique_ptr<RemoteShell>> untilCancelled(const Server& server,
                                                             const CancelToken& cancel)
{
    while (!cancel.isCancelled())
        QThread::msleep(5);
    return failure(ErrorKind::Cancelled, "ssh.cancelled", {server.name});
}

void TestWizard::aTestOfAConnectionCanBeCancelled()
{
    WizardFixture wizard(untilCancelled);
    wizard.session.edit(QStringLiteral("Servers"), planOf({"stuck"}));
    wizard.window.goTo(1);
    QSignalSpy ended(&wizard.survey, &SurveyRunner::ended);
    QTest::mouseClick(wizard.button<QPushButton>("Test the connection"), Qt::LeftButton);
    QVERIFY(wizard.survey.isTesting());
    QVERIFY(!wizard.button<QPushButton>("Test the connection"));
    wizard.window.goTo(2);
    QVERIFY(!wizard.button<QPushButton>("Start the survey")->isEnabled());
    QVERIFY(wizard.window.page(2)->status().state == StepState::NotStarted);
    wizard.window.goTo(1);
    QTest::mouseClick(wizard.button<QPushButton>("Cancel the test"), Qt::LeftButton);
    QVERIFY(ended.count() == 1 || ended.wait(10'000));
    QVERIFY(wizard.button<QPushButton>("Test the connection")->isEnabled());
    QVERIFY(!wizard.button<QPushButton>("Cancel the test"));
    QCOMPARE(wizard.session.plan()->servers.at(0).survey.outcome, SurveyOutcome::Never);
}

void TestWizard::anotherPlanTakesNoResultsOfTheFormer()
{
    WizardFixture wizard(untilCancelled);
    wizard.session.edit(QStringLiteral("Servers"), planOf({"bm1"}));
    QSignalSpy ended(&wizard.survey, &SurveyRunner::ended);
    wizard.survey.start({QStringLiteral("bm1")}, {});
    wizard.session.begin(planOf({"bm1"}));
    QVERIFY(ended.count() == 1 || ended.wait(10'000));
    QCOMPARE(wizard.session.plan()->servers.at(0).survey.outcome, SurveyOutcome::Never);
    QVERIFY(!wizard.session.isModified());
}

void TestWizard::aPlanThatIsEmptyHasNoResults()
{
    WizardFixture wizard(nowhere);
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    wizard.window.goTo(1);
    QVERIFY(!wizard.named<QTableView>("Servers")->isVisible());
    wizard.window.goTo(3);
    QVERIFY(!wizard.named<QTableView>("Filesystems")->isVisible());
    wizard.window.goTo(4);
    QVERIFY(!wizard.named<QTableView>("Findings")->isVisible());
    for (int step = 1; step < wizard.window.stepCount(); ++step)
        QCOMPARE(wizard.window.page(step)->status().state, StepState::NotStarted);
}

void TestWizard::aServerWithoutFactsIsNotSized()
{
    WizardFixture wizard(nowhere);
    wizard.session.edit(QStringLiteral("Servers"), planOf({"bm1"}));
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    QCOMPARE(wizard.window.page(3)->status().state, StepState::NotStarted);
    Plan plan = *wizard.session.plan();
    plan.servers.append(loadPlan(QStringLiteral(":/demo/demo.jalon"))->plan.servers.at(1));
    wizard.session.edit(QStringLiteral("Servers"), plan);
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    QVERIFY(wizard.window.page(3)->status().state != StepState::Done);
    QVERIFY(wizard.window.page(3)->status().missing.contains(QLatin1String("bm1")));
}

void TestWizard::findingsOpenOnWhatNeedsCare()
{
    WizardFixture wizard(nowhere);
    wizard.window.files().openDemo();
    wizard.window.goTo(4);
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    const QAbstractItemModel* model = wizard.named<QTableView>("Findings")->model();
    const auto& findings = wizard.session.outcome()->findings;
    QTRY_COMPARE(model->rowCount(), int(std::ranges::count_if(findings, [](const Finding& finding) {
                     return finding.state != FindingState::Holds &&
                            !finding.isWaived(QDate::currentDate());
                 })));
    QVERIFY(model->rowCount() > 1);
    QVERIFY(model->index(0, 0).data().toString().startsWith(QStringLiteral("✕")));
    bool isUnknownReached = false;
    for (int row = 0; row < model->rowCount(); ++row) {
        const bool isUnknown = model->index(row, 0).data().toString().startsWith(QLatin1Char('?'));
        QVERIFY(isUnknown || !isUnknownReached);
        isUnknownReached = isUnknown;
    }
}

void TestWizard::theDocumentFollowsThePlan()
{
    WizardFixture wizard(nowhere);
    wizard.window.files().openDemo();
    wizard.window.goTo(5);
    QTRY_VERIFY(wizard.button<QPushButton>("Print…")->isEnabled());
    const QString pdf = wizard.directory.filePath(QStringLiteral("demo.pdf"));
    QVERIFY(static_cast<DocumentPage*>(wizard.window.page(5))->write(pdf));
    QCOMPARE(wizard.window.page(5)->status().state, StepState::Done);
    Plan plan = *wizard.session.plan();
    plan.customer = QStringLiteral("Another");
    wizard.session.edit(QStringLiteral("Customer"), plan);
    QCOMPARE(wizard.window.page(5)->status().state, StepState::ToComplete);
    QTRY_VERIFY(wizard.button<QPushButton>("Print…")->isEnabled());
    wizard.session.begin(plan);
    QCOMPARE(wizard.window.page(5)->status().state, StepState::ToComplete);
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

/// The letters that Alt reaches with this page shown, and who claims them.
static QMultiMap<QString, QString> keysOf(WizardFixture& wizard)
{
    QMultiMap<QString, QString> keys;
    const auto add = [&keys](const QString& words) {
        const QString key = QKeySequence::mnemonic(words).toString();
        if (!key.isEmpty())
            keys.insert(key, words);
    };
    for (const QAction* action : wizard.window.menuBar()->actions())
        add(action->text());
    for (const QWidget* widget : wizard.window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            add(button->text());
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label && label->buddy())
            add(label->text());
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(tabs->tabText(tab));
    }
    return keys;
}

void TestWizard::noTwoWordsShareAKey()
{
    WizardFixture wizard(nowhere);
    for (const bool isDemo : {false, true}) {
        if (isDemo)
            wizard.window.files().openDemo();
        for (int step = 0; step < wizard.window.stepCount(); ++step) {
            wizard.window.goTo(step);
            QTRY_VERIFY(wizard.session.isOutcomeCurrent());
            auto* tabs = wizard.window.page(step)->findChild<QTabWidget*>();
            for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
                if (tabs)
                    tabs->setCurrentIndex(tab);
                const auto keys = keysOf(wizard);
                QVERIFY(keys.size() > 6);
                for (const QString& key : keys.uniqueKeys())
                    QVERIFY2(keys.count(key) == 1,
                             qPrintable(QStringLiteral("step %1: %2")
                                            .arg(step + 1)
                                            .arg(keys.values(key).join(QStringLiteral(" / ")))));
            }
        }
    }
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
