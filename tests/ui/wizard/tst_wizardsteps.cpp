// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/localshell.h"
#include "tests/ui/wizard/wizardfixture.h"
#include "ui/charts/chartview.h"
#include "ui/pages/document/documentpage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using namespace jalon;
using test::nowhere;
using test::WizardFixture;

static Expected<std::unique_ptr<RemoteShell>> thisMachine(const Server&, const CancelToken&)
{
    return std::make_unique<test::LocalShell>();
}

static Expected<std::unique_ptr<RemoteShell>> untilCancelled(const Server& server,
                                                             const CancelToken& cancel)
{
    while (!cancel.isCancelled())
        QThread::msleep(5);
    return failure(ErrorKind::Cancelled, "ssh.cancelled", {server.name});
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

class TestWizardSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::nameTestApplication(); }
    void fromNothingToAPrintedPlan();
    void aFailedServerSaysSo();
    void aCancelKeepsWhatWasLearnt();
    void aHalfWrittenAddressIsToldBesideTheField();
    void aTestOfAConnectionCanBeCancelled();
    void anotherPlanTakesNoResultsOfTheFormer();
    void aServerWithoutFactsIsNotSized();
    void memoryThatIsNotKnownSaysSo();
    void aBarChoosesItsFilesystem();
    void findingsOpenOnWhatNeedsCare();
    void theDocumentFollowsThePlan();
    void anElementOfTheFactsCanBeRemoved();
    void whatIsWrittenIsTheCommandLines();
    void aCancelledDocumentLeavesTheFormerOne();
};

void TestWizardSteps::fromNothingToAPrintedPlan()
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

    wizard.window.goTo(test::stepOf("sizing"));
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    QCOMPARE(wizard.named<QTableView>("Filesystems")->model()->rowCount() > 0, true);
    wizard.window.goTo(test::stepOf("findings"));
    QVERIFY(wizard.named<QTableView>("Findings")->model()->rowCount() > 0);

    wizard.window.goTo(test::stepOf("document"));
    const QString pdf = wizard.directory.filePath(QStringLiteral("plan.pdf"));
    QVERIFY(static_cast<DocumentPage*>(wizard.window.page(test::stepOf("document")))->write(pdf));
    QFile written(pdf);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.read(5) == "%PDF-");
    QCOMPARE(wizard.window.page(test::stepOf("document"))->status().state, StepState::Done);
    const QString plan = wizard.directory.filePath(QStringLiteral("plan.jalon"));
    QVERIFY(wizard.session.saveAs(plan));
    QVERIFY(!wizard.window.isWindowModified());
}

void TestWizardSteps::aFailedServerSaysSo()
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

void TestWizardSteps::aCancelKeepsWhatWasLearnt()
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

void TestWizardSteps::aHalfWrittenAddressIsToldBesideTheField()
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

void TestWizardSteps::aTestOfAConnectionCanBeCancelled()
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

void TestWizardSteps::anotherPlanTakesNoResultsOfTheFormer()
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

void TestWizardSteps::aServerWithoutFactsIsNotSized()
{
    WizardFixture wizard(nowhere);
    wizard.session.edit(QStringLiteral("Servers"), planOf({"bm1"}));
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    QCOMPARE(wizard.window.page(test::stepOf("sizing"))->status().state, StepState::NotStarted);
    Plan plan = *wizard.session.plan();
    plan.servers.append(loadPlan(QStringLiteral(":/demo/demo.jalon"))->plan.servers.at(1));
    // Without archives to write back, none of its disks is full.
    plan.servers.last().facts.stores.removeIf(
        [](const Store& store) { return store.store == StoreKind::ArchivesSnappy; });
    wizard.session.edit(QStringLiteral("Servers"), plan);
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    QVERIFY(wizard.window.page(test::stepOf("sizing"))->status().state != StepState::Done);
    QVERIFY(wizard.window.page(test::stepOf("sizing"))
                ->status()
                .missing.contains(QLatin1String("bm1")));
}

void TestWizardSteps::aBarChoosesItsFilesystem()
{
    WizardFixture wizard(nowhere);
    wizard.window.files().openDemo();
    const int sizing = test::stepOf("sizing");
    wizard.window.goTo(sizing);
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    auto* table = wizard.window.page(sizing)->findChild<QTableView*>();
    auto* chart = wizard.window.page(sizing)->findChild<ChartView*>();
    QSet<QString> chosen;
    for (int bar = 0; bar < table->model()->rowCount(); ++bar) {
        QTest::keyClick(chart, Qt::Key_Down);
        QTest::keyClick(chart, Qt::Key_Return);
        chosen.insert(table->currentIndex().siblingAtColumn(0).data().toString());
        QVERIFY(chart->describe(bar).startsWith(
            table->currentIndex().siblingAtColumn(0).data().toString()));
    }
    QCOMPARE(chosen.size(), table->model()->rowCount());
}

void TestWizardSteps::memoryThatIsNotKnownSaysSo()
{
    WizardFixture wizard(nowhere);
    wizard.window.files().openDemo();
    Plan plan = *wizard.session.plan();
    const QString name = plan.servers.first().name;
    plan.servers.first().facts.memoryBytes.reset();
    wizard.session.edit({}, std::move(plan));
    const int sizing = test::stepOf("sizing");
    wizard.window.goTo(sizing);
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    auto* server = wizard.window.page(sizing)->findChild<QComboBox*>();
    server->setCurrentIndex(server->findData(name));
    QStringList told;
    for (const QLabel* label : wizard.window.page(sizing)->findChildren<QLabel*>())
        if (label->text().startsWith(QLatin1String("Memory:")))
            told << label->text();
    QCOMPARE(told.size(), 1);
    QVERIFY2(
        told.first().startsWith(QLatin1String("Memory: how much the server has is not known.")),
        qPrintable(told.first()));
    QVERIFY2(told.first().endsWith(QLatin1String("? unknown")), qPrintable(told.first()));
}

void TestWizardSteps::findingsOpenOnWhatNeedsCare()
{
    WizardFixture wizard(nowhere);
    wizard.window.files().openDemo();
    wizard.window.goTo(test::stepOf("findings"));
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

void TestWizardSteps::theDocumentFollowsThePlan()
{
    WizardFixture wizard(nowhere);
    wizard.window.files().openDemo();
    wizard.window.goTo(test::stepOf("document"));
    QTRY_VERIFY(wizard.button<QPushButton>("Print…")->isEnabled());
    const QString pdf = wizard.directory.filePath(QStringLiteral("demo.pdf"));
    QVERIFY(static_cast<DocumentPage*>(wizard.window.page(test::stepOf("document")))->write(pdf));
    QCOMPARE(wizard.window.page(test::stepOf("document"))->status().state, StepState::Done);
    Plan plan = *wizard.session.plan();
    plan.customer = QStringLiteral("Another");
    wizard.session.edit(QStringLiteral("Customer"), plan);
    QCOMPARE(wizard.window.page(test::stepOf("document"))->status().state, StepState::ToComplete);
    QTRY_VERIFY(wizard.button<QPushButton>("Print…")->isEnabled());
    wizard.session.begin(plan);
    QCOMPARE(wizard.window.page(test::stepOf("document"))->status().state, StepState::ToComplete);
}

void TestWizardSteps::anElementOfTheFactsCanBeRemoved()
{
    WizardFixture wizard(nowhere);
    wizard.window.files().openDemo();
    wizard.window.goTo(2);
    wizard.window.page(2)->findChild<QTabWidget*>()->setCurrentIndex(1);
    const ServerFacts before = wizard.session.plan()->servers.at(0).facts;
    auto* table = wizard.named<QTableView>("Facts");
    auto* remove = wizard.button<QPushButton>("Remove");
    QVERIFY(!remove->isEnabled());
    const QAbstractItemModel* model = table->model();
    int row = 0;
    while (!model->index(row, 0).data().toString().startsWith(QLatin1String("Filesystem ")))
        ++row;
    table->setCurrentIndex(model->index(row, 0));
    QVERIFY(remove->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    const auto now = [&] { return wizard.session.plan()->servers.at(0).facts.filesystems.size(); };
    QCOMPARE(now(), before.filesystems.size() - 1);
    wizard.session.undo();
    QCOMPARE(now(), before.filesystems.size());
}

static QByteArray contentOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void TestWizardSteps::whatIsWrittenIsTheCommandLines()
{
    WizardFixture wizard(nowhere);
    wizard.openDemoWithMailbox();
    wizard.window.goTo(test::stepOf("document"));
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    const Outcome& outcome = *wizard.session.outcome();
    const ReportDocument document = buildReport(outcome);
    for (const char* suffix : {"pdf", "html", "json"}) {
        const QString file =
            wizard.directory.filePath(QStringLiteral("plan.") + QLatin1String(suffix));
        const QString other = file + u'.' + QLatin1String(suffix);
        QVERIFY(
            static_cast<DocumentPage*>(wizard.window.page(test::stepOf("document")))->write(file));
        QVERIFY(writeReport(document, Texts(outcome.plan->language), other, {}));
        QVERIFY(!contentOf(file).isEmpty());
        QCOMPARE(contentOf(file), contentOf(other));
    }
}

void TestWizardSteps::aCancelledDocumentLeavesTheFormerOne()
{
    WizardFixture wizard(nowhere);
    wizard.window.files().openDemo();
    wizard.window.goTo(test::stepOf("document"));
    QTRY_VERIFY(wizard.session.isOutcomeCurrent());
    const QString file = wizard.directory.filePath(QStringLiteral("plan.pdf"));
    QFile former(file);
    QVERIFY(former.open(QIODevice::WriteOnly) && former.write("former") == 6);
    former.close();
    QTimer::singleShot(0, &wizard.window, [&] {
        auto* progress = wizard.window.findChild<QProgressDialog*>();
        QVERIFY(progress);
        QTest::mouseClick(progress->findChild<QPushButton*>(), Qt::LeftButton);
    });
    const auto written =
        static_cast<DocumentPage*>(wizard.window.page(test::stepOf("document")))->write(file);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QCOMPARE(contentOf(file), QByteArray("former"));
    const QStringList beside = QDir(wizard.directory.path()).entryList({QStringLiteral("plan*")});
    QCOMPARE(beside, QStringList{QStringLiteral("plan.pdf")});
    QCOMPARE(wizard.window.page(test::stepOf("document"))->status().state, StepState::ToComplete);
}

QTEST_MAIN(TestWizardSteps)
#include "tst_wizardsteps.moc"
