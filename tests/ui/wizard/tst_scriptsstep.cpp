// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/wizard/movefixture.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QProgressDialog>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using namespace jalon;
using test::planOf;
using test::Steps;
using test::withoutLastName;

class TestScriptsStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::nameTestApplication(); }
    void scriptsGoIntoAFolder();
    void aFolderOfSomebodyElseIsRefused();
    void aRefusalTakesTheFormerResultAway();
    void aCancelledExportLeavesNothing();
    void whatBlocksTheScriptsIsShown();
    void aFileIsReadBeforeItIsWritten();
    void whatIsLeftOutIsNamedAndTheRestWritten();
};

void TestScriptsStep::scriptsGoIntoAFolder()
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

void TestScriptsStep::aFolderOfSomebodyElseIsRefused()
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

void TestScriptsStep::aRefusalTakesTheFormerResultAway()
{
    Steps wizard(planOf(4));
    QVERIFY(wizard.goTo("scripts"));
    QVERIFY(wizard.canWrite());
    const auto saysWritten = [&] {
        return std::ranges::any_of(wizard.window.findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(u"✓ "_qs) &&
                   label->text().contains(u"scripts"_qs);
        });
    };
    const auto* tree = wizard.named<QTreeView>("Files of the export");
    const int height = tree->height();
    wizard.writeInto(wizard.directory.filePath(QStringLiteral("scripts")));
    QCoreApplication::processEvents();
    QVERIFY(saysWritten());
    QCOMPARE(tree->height(), height);

    const QString foreign = wizard.directory.filePath(QStringLiteral("letters"));
    QVERIFY(QDir().mkpath(foreign));
    QFile letter(foreign + QStringLiteral("/letter.txt"));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.close();
    wizard.writeInto(foreign);
    QVERIFY(!wizard.problem().isEmpty());
    QVERIFY(!saysWritten());
    QVERIFY(!wizard.button<QPushButton>("Open the folder"));
}

void TestScriptsStep::aCancelledExportLeavesNothing()
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

void TestScriptsStep::whatBlocksTheScriptsIsShown()
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

void TestScriptsStep::aFileIsReadBeforeItIsWritten()
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

void TestScriptsStep::whatIsLeftOutIsNamedAndTheRestWritten()
{
    Steps wizard(withoutLastName(planOf(20), 13));
    QVERIFY(wizard.goTo("scripts"));
    QVERIFY(wizard.canWrite());
    const QList<QLabel*> labels = wizard.window.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QLatin1String("left-out.csv"));
    }));
    QVERIFY(wizard.button<QPushButton>("Show where to correct it"));
    const QString folder = wizard.directory.filePath(QStringLiteral("scripts"));
    wizard.writeInto(folder);
    QVERIFY2(wizard.problem().isEmpty(), qPrintable(wizard.problem()));
    QFile leftOut(folder + QStringLiteral("/left-out.csv"));
    QVERIFY(leftOut.open(QIODevice::ReadOnly));
    const QString address = wizard.session.plan()->inventory.mailboxes.at(13).address;
    QVERIFY(leftOut.readAll().contains(address.toUtf8()));
    QCOMPARE(wizard.window.page(stepOf("scripts"))->status().state, StepState::ToComplete);
}

QTEST_MAIN(TestScriptsStep)
#include "tst_scriptsstep.moc"
