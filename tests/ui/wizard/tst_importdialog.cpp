// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/mailboxes/importdialog.h"
#include "ui/text/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>

using namespace jalon;

namespace {

QString dataFile(const char* name)
{
    return QStringLiteral(JALON_TEST_DATA "/inventory/") + QLatin1String(name);
}

/// The dialog as its user sees it.
struct Seen {
    Seen(const Plan& plan, const QStringList& files)
        : dialog(std::make_shared<const Plan>(plan), files, texts)
    {
        dialog.show();
    }

    QPushButton* button(const char* text) const
    {
        const auto all = dialog.findChildren<QPushButton*>();
        const auto found = std::ranges::find(all, QString::fromUtf8(text), &QPushButton::text);
        return found == all.end() ? nullptr : *found;
    }
    QCheckBox* box(const char* begins) const
    {
        const auto all = dialog.findChildren<QCheckBox*>();
        const auto found = std::ranges::find_if(all, [begins](const QCheckBox* each) {
            return each->text().startsWith(QLatin1String(begins));
        });
        return found == all.end() ? nullptr : *found;
    }
    QTreeWidget* table() const { return dialog.findChild<QTreeWidget*>(); }
    QString notes() const { return dialog.findChild<QPlainTextEdit*>()->toPlainText(); }
    bool isMerged() const { return table()->topLevelItemCount() > 0; }

    Texts texts{Language::English};
    ImportDialog dialog;
};

} // namespace

class TestImportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExportInFrenchIsShownThenTaken();
    void refusedRowsWaitForAgreement();
    void aFileThatCannotBeReadLeavesTheOthers();
    void newValuesAreTakenWhenAsked();
    void columnsAreMatchedOnceAndRemembered();
    void nothingCanBeImportedOfWhatBringsNothing();
    void nothingCanBeImportedBeforeItIsRead();
    void closingWhileReadingIsSafe();

private:
    QString written(const char* name, const QByteArray& bytes)
    {
        QFile file(m_directory.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            QTest::qFail("the file cannot be written", __FILE__, __LINE__);
        return file.fileName();
    }

    QTemporaryDir m_directory;
};

void TestImportDialog::anExportInFrenchIsShownThenTaken()
{
    Seen seen({}, {dataFile("exchange-francais.csv")});
    QTRY_VERIFY(seen.isMerged());
    const QTreeWidgetItem* file = seen.table()->topLevelItem(0);
    QCOMPARE(file->text(0), QStringLiteral("exchange-francais.csv"));
    QCOMPARE(file->text(1), QStringLiteral("Exchange: Get-Mailbox"));
    QCOMPARE(file->text(3), QStringLiteral("3"));
    QVERIFY(!seen.button("&Columns…")->isEnabled());
    QVERIFY(!seen.box("&Leave out")->isVisible());
    QTest::mouseClick(seen.button("&Import"), Qt::LeftButton);
    QCOMPARE(seen.dialog.result(), int(QDialog::Accepted));
    QCOMPARE(seen.dialog.imported().inventory.mailboxes.size(), 3);
}

void TestImportDialog::refusedRowsWaitForAgreement()
{
    Seen seen({}, {written("bad.csv", "email,size\na@b.example,1 MB\nnobody,2 MB\n")});
    QTRY_VERIFY(seen.isMerged());
    QVERIFY(!seen.button("&Import")->isEnabled());
    QVERIFY2(seen.notes().contains(QStringLiteral("line 3, column “email”")),
             qPrintable(seen.notes()));
    seen.box("&Leave out")->click();
    QVERIFY(seen.button("&Import")->isEnabled());
    seen.button("&Import")->click();
    const Inventory& inventory = seen.dialog.imported().inventory;
    QCOMPARE(inventory.mailboxes.size(), 1);
    QCOMPARE(inventory.sources.at(0).rowsRefused, 1);
}

void TestImportDialog::aFileThatCannotBeReadLeavesTheOthers()
{
    Seen seen({}, {m_directory.filePath(QStringLiteral("gone.csv")), dataFile("main.csv")});
    QTRY_VERIFY(seen.isMerged());
    QCOMPARE(seen.table()->topLevelItemCount(), 2);
    QCOMPARE(seen.table()->topLevelItem(0)->text(1), QStringLiteral("cannot be read"));
    QVERIFY(seen.notes().contains(QStringLiteral("gone.csv")));
    QVERIFY(!seen.button("&Import")->isEnabled());
    seen.box("&Leave out")->click();
    seen.button("&Import")->click();
    QCOMPARE(seen.dialog.imported().inventory.mailboxes.size(), 2);
}

void TestImportDialog::newValuesAreTakenWhenAsked()
{
    Plan plan;
    Mailbox known;
    known.address = QStringLiteral("a@b.example");
    known.volume = Cited<ByteSize>{ByteSize(7), {1, 2}};
    plan.inventory.sources.append(InventorySource());
    plan.inventory.mailboxes = MailboxTable({known});
    Seen seen(plan, {written("new.csv", "email,size\na@b.example,1 MiB\n")});
    QTRY_VERIFY(seen.isMerged());
    QVERIFY(seen.notes().contains(QStringLiteral("7 B is kept")));
    seen.box("Where a file")->click();
    QTRY_VERIFY(seen.notes().contains(QStringLiteral("7 B is replaced")));
    QTRY_VERIFY(seen.button("&Import")->isEnabled());
    seen.button("&Import")->click();
    QCOMPARE(seen.dialog.imported().inventory.mailboxes.at(0).volume->value, ByteSize(1 << 20));
}

void TestImportDialog::columnsAreMatchedOnceAndRemembered()
{
    const QString file = written("odd.csv", "Qui,Poids,Note\na,5,x\nb@d.example,7,y\n");
    Seen seen({}, {file});
    QTRY_VERIFY(seen.isMerged());
    QTRY_VERIFY(seen.button("&Columns…")->isEnabled());
    // The dialog runs its own loop: it is filled in from within.
    QTimer::singleShot(0, &seen.dialog, [&seen] {
        auto* columns = seen.dialog.findChild<QDialog*>();
        QVERIFY(columns);
        const auto focused = [columns] { return columns->focusWidget()->accessibleName(); };
        QCOMPARE(focused(), QStringLiteral("Qui"));
        QTest::keyClick(columns->focusWidget(), Qt::Key_Tab);
        QCOMPARE(focused(), QStringLiteral("Poids"));
        for (QComboBox* box : columns->findChildren<QComboBox*>()) {
            if (box->accessibleName() == QStringLiteral("Qui"))
                box->setCurrentIndex(box->findData(QStringLiteral("address")));
            else if (box->accessibleName() == QStringLiteral("Poids"))
                box->setCurrentIndex(box->findData(QStringLiteral("volume")));
            else if (const int mebibytes = box->findData(QStringLiteral("MiB")); mebibytes > 0)
                box->setCurrentIndex(mebibytes);
        }
        columns->accept();
    });
    seen.button("&Columns…")->click();
    QTRY_VERIFY(seen.isMerged() && seen.table()->topLevelItem(0)->text(3) == QStringLiteral("1"));
    seen.box("&Leave out")->click();
    seen.button("&Import")->click();
    const Inventory& inventory = seen.dialog.imported().inventory;
    QCOMPARE(inventory.mailboxes.at(0).volume->value, ByteSize(7 << 20));
    QCOMPARE(inventory.mappings.size(), 1);

    Seen again(seen.dialog.imported(), {written("odder.csv", "Qui,Poids,Note\nc@d.example,9,x\n")});
    QTRY_VERIFY(again.isMerged());
    QTRY_VERIFY(again.button("&Import")->isEnabled());
    again.button("&Import")->click();
    QCOMPARE(again.dialog.imported().inventory.mailboxes.size(), 2);
}

void TestImportDialog::nothingCanBeImportedOfWhatBringsNothing()
{
    Seen seen({}, {written("empty.csv", "")});
    QTRY_VERIFY(seen.isMerged());
    QVERIFY(!seen.button("&Columns…")->isEnabled());
    seen.box("&Leave out")->click();
    QVERIFY(!seen.button("&Import")->isEnabled());
}

void TestImportDialog::nothingCanBeImportedBeforeItIsRead()
{
    Seen seen({}, {dataFile("main.csv")});
    QVERIFY(!seen.button("&Import")->isEnabled());
    QTest::keyClick(&seen.dialog, Qt::Key_Return);
    QVERIFY(seen.dialog.isVisible());
    QTRY_VERIFY(seen.isMerged());
    QVERIFY(seen.button("&Import")->isEnabled());
}

void TestImportDialog::closingWhileReadingIsSafe()
{
    QByteArray rows = "email,size\n";
    for (int i = 0; i < 200'000; ++i)
        rows += "user" + QByteArray::number(i) + "@b.example,1 MB\n";
    const QString file = written("large.csv", rows);
    {
        Seen seen({}, {file});
    }
    Seen seen({}, {file});
    QTRY_VERIFY_WITH_TIMEOUT(seen.isMerged(), 60'000);
    QCOMPARE(seen.table()->topLevelItem(0)->text(3), seen.texts.count(200'000));
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
