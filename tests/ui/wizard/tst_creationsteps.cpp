// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/mailboxedits.h"
#include "tests/ui/wizard/wizardfixture.h"
#include "ui/models/creationmodels.h"
#include "ui/pages/mailboxes/fielddialog.h"
#include "ui/wizard/steplist.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QProgressDialog>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using namespace jalon;
using test::nowhere;
using test::WizardFixture;

namespace {

template <class T>
Cited<T> cited(T value)
{
    return {std::move(value), {1, 1}};
}

Server mailServer(const char* name)
{
    Server server;
    server.name = QString::fromLatin1(name);
    server.address = QStringLiteral("root@%1.example").arg(server.name);
    server.facts.tags = {{QStringLiteral("mail/imap"), {}, std::nullopt},
                         {QStringLiteral("bm/pgsql-data"), {}, std::nullopt}};
    return server;
}

/// Mailboxes of a Dovecot in as many domains, two mail servers to go to.
Plan planOf(int count, int domains = 2)
{
    Plan plan;
    plan.customer = QStringLiteral("Le Verger");
    plan.language = Language::English;
    plan.servers = {mailServer("bm1"), mailServer("bm2")};
    SourceProfile dovecot;
    dovecot.system = MailSystem::Dovecot;
    dovecot.access = SourceAccess::Administrator;
    dovecot.host = QStringLiteral("old.example");
    dovecot.administrator = QStringLiteral("vmail");
    plan.inventory.profiles = {dovecot};
    QList<Mailbox> boxes;
    for (int i = 0; i < count; ++i) {
        Mailbox box;
        box.address = QStringLiteral("u%1@d%2.example").arg(i, 4, 10, QChar(u'0')).arg(i % domains);
        box.system = cited(MailSystem::Dovecot);
        box.kind = cited(MailboxKind::User);
        box.lastName = cited(QStringLiteral("Nom%1").arg(i));
        box.volume = cited(ByteSize(1'000'000 * (i + 1)));
        boxes.append(box);
    }
    plan.inventory.mailboxes = MailboxTable(boxes);
    return plan;
}

Plan withoutLastName(Plan plan, qsizetype row)
{
    return withoutMailboxField(std::move(plan), std::array{row}, *findMailboxField(u"lastName"));
}

struct Steps : WizardFixture {
    explicit Steps(Plan plan)
        : WizardFixture(nowhere)
    {
        session.begin(plan);
    }
    /// False when nothing was computed of the plan in time.
    bool goTo(const char* step)
    {
        window.goTo(stepOf(step));
        return QTest::qWaitFor([this] { return session.isOutcomeCurrent(); });
    }
    /// The same names stand on other pages.
    template <class W>
    W* shown(const char* accessibleName) const
    {
        for (W* widget : window.findChildren<W*>())
            if (widget->isVisible() &&
                widget->accessibleName() == QString::fromUtf8(accessibleName))
                return widget;
        return nullptr;
    }
    QTableView* mailboxes() { return named<QTableView>("Mailboxes to be created"); }
    QStringList serversByHand() const
    {
        QStringList names;
        for (const Mailbox& mailbox : session.plan()->inventory.mailboxes)
            if (mailbox.server)
                names.append(mailbox.server->value);
        return names;
    }
    const Creation::Placement& placement(int server) const
    {
        return session.outcome()->creation->placements.at(server);
    }
    /// What is told beside a field.
    QString problem() const
    {
        for (const QLabel* label : window.findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(QStringLiteral("⚠ ")))
                return label->text().sliced(2);
        return {};
    }
    void writeInto(const QString& folder)
    {
        auto* field = named<QLineEdit>("Folder");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, folder);
        QTest::keyClick(field, Qt::Key_Return);
    }
    bool canWrite()
    {
        return QTest::qWaitFor([this] {
            auto* write = button<QPushButton>("Write the scripts");
            return write && write->isEnabled();
        });
    }
};

/// Picks an entry of the menu that opens next.
void chooseInMenu(int entry)
{
    QTimer::singleShot(0, qApp, [entry] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (int i = 0; i <= entry; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
}

} // namespace

class TestCreationSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::nameTestApplication(); }
    void elevenStepsFitASmallScreen();
    void mailboxesMoveToAnotherServer();
    void whatBlocksComesFirstAndIsCorrected();
    void filtersLetThroughWhatTheySay();
    void everyOrderKeepsEveryRow();
    void scriptsGoIntoAFolder();
    void aFolderOfSomebodyElseIsRefused();
    void aCancelledExportLeavesNothing();
    void whatBlocksTheScriptsIsShown();
    void aFileIsReadBeforeItIsWritten();
};

void TestCreationSteps::elevenStepsFitASmallScreen()
{
    WizardFixture wizard(nowhere);
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

void TestCreationSteps::scriptsGoIntoAFolder()
{
    Steps wizard(planOf(20));
    QVERIFY(wizard.goTo("scripts"));
    QVERIFY(wizard.canWrite());
    const QString folder = wizard.directory.filePath(QStringLiteral("scripts"));
    wizard.writeInto(folder);
    QVERIFY2(wizard.problem().isEmpty(), qPrintable(wizard.problem()));
    QProcess check;
    check.setWorkingDirectory(folder);
    check.start(QStringLiteral("sha256sum"),
                {QStringLiteral("-c"), QStringLiteral("--quiet"), QStringLiteral("SHA256SUMS")});
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.exitCode(), 0);
    QVERIFY(QFileInfo(folder + QStringLiteral("/02-create-mailboxes")).isExecutable());
    const Page* page = wizard.window.page(stepOf("scripts"));
    QCOMPARE(page->status().state, StepState::Done);
    QVERIFY(wizard.button<QPushButton>("Open the folder"));

    Plan changed = *wizard.session.plan();
    changed.customer = QStringLiteral("Another");
    wizard.session.edit(QStringLiteral("Customer"), changed);
    QCOMPARE(page->status().state, StepState::ToComplete);
    QVERIFY(wizard.canWrite());
    wizard.writeInto(folder);
    QVERIFY2(wizard.problem().isEmpty(), qPrintable(wizard.problem()));
    QTRY_COMPARE(page->status().state, StepState::Done);
}

void TestCreationSteps::aFolderOfSomebodyElseIsRefused()
{
    Steps wizard(planOf(4));
    const QString folder = wizard.directory.filePath(QStringLiteral("letters"));
    QVERIFY(QDir().mkpath(folder));
    QFile letter(folder + QStringLiteral("/letter.txt"));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.close();
    QVERIFY(wizard.goTo("scripts"));
    QVERIFY(wizard.canWrite());
    wizard.writeInto(folder);
    const Error expected =
        failure(ErrorKind::Input, "export.foreign-file", {folder, QStringLiteral("letter.txt")})
            .value();
    QCOMPARE(wizard.problem(), Texts(Language::English).error(expected));
    QCOMPARE(QDir(folder).entryList(QDir::NoDotAndDotDot | QDir::AllEntries),
             QStringList{QStringLiteral("letter.txt")});
    QCOMPARE(wizard.window.page(stepOf("scripts"))->status().state, StepState::ToComplete);
}

void TestCreationSteps::aCancelledExportLeavesNothing()
{
    Steps wizard(planOf(1000, 1000));
    QVERIFY(wizard.goTo("scripts"));
    QVERIFY(wizard.canWrite());
    const QString folder = wizard.directory.filePath(QStringLiteral("scripts"));
    QTimer::singleShot(0, &wizard.window, [&] {
        auto* progress = wizard.window.findChild<QProgressDialog*>();
        QVERIFY(progress);
        QTest::keyClick(progress->findChild<QPushButton*>(), Qt::Key_Space);
    });
    wizard.writeInto(folder);
    QVERIFY(!wizard.problem().isEmpty());
    QVERIFY(!QFileInfo::exists(folder));
    const QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    QVERIFY(QDir(wizard.directory.path()).entryList({QStringLiteral("*scripts*")}, all).isEmpty());
    QCOMPARE(wizard.window.page(stepOf("scripts"))->status().state, StepState::ToComplete);
}

void TestCreationSteps::whatBlocksTheScriptsIsShown()
{
    Steps wizard(withoutLastName(planOf(1), 0));
    QVERIFY(wizard.goTo("scripts"));
    const Page* page = wizard.window.page(stepOf("scripts"));
    QTRY_COMPARE(page->status().state, StepState::Problem);
    QVERIFY(!wizard.button<QPushButton>("Write the scripts"));
    auto* where = wizard.button<QPushButton>("Show where to correct it");
    QVERIFY(where);
    QTest::keyClick(where, Qt::Key_Space);
    QCOMPARE(wizard.window.step(), stepOf("creation"));
    QVERIFY(wizard.button<QPushButton>("Correct: Last name…"));
}

void TestCreationSteps::aFileIsReadBeforeItIsWritten()
{
    Steps wizard(planOf(20));
    QVERIFY(wizard.goTo("scripts"));
    QVERIFY(wizard.canWrite());
    auto* tree = wizard.named<QTreeView>("Files of the export");
    const auto* content = wizard.named<QPlainTextEdit>("Content of the file");
    QVERIFY(content->toPlainText().startsWith(QLatin1String("# Migration scripts")));
    tree->setFocus();
    while (!content->toPlainText().startsWith(QLatin1String("#!"))) {
        const QModelIndex before = tree->currentIndex();
        QTest::keyClick(tree, Qt::Key_Down);
        QVERIFY(tree->currentIndex() != before);
    }
    QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("01-create-domains"));
    const QAbstractItemModel* settings =
        wizard.named<QTableView>("Settings of the scripts")->model();
    QCOMPARE(settings->index(0, 0).data().toString(), QStringLiteral("PLAN_ID"));
    for (int row = 0; row < settings->rowCount(); ++row)
        QVERIFY2(!settings->index(row, 2).data().toString().isEmpty(),
                 qPrintable(settings->index(row, 0).data().toString()));
}

QTEST_MAIN(TestCreationSteps)
#include "tst_creationsteps.moc"
