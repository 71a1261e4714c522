// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/pstedits.h"

#include <QTest>

using namespace jalon;

static Plan planWithFiles()
{
    Plan plan;
    Mailbox mailbox;
    mailbox.address = QStringLiteral("jean@example.org");
    plan.inventory.mailboxes = MailboxTable({mailbox});
    for (const char* name : {"a", "b", "c"}) {
        PstFile file;
        file.path = QStringLiteral("/pst/%1.pst").arg(QLatin1String(name));
        file.from = {1, 2};
        file.bytes = ByteSize(1000);
        file.owner = Cited<QString>{QStringLiteral("other@example.org"), {1, 2}};
        plan.inventory.pstFiles.append(file);
    }
    return plan;
}

class TestPstEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalGetTheirOwnerAtOnce();
    void anOwnerIsOneOfThePlan();
    void anOwnerIsUnknownAgain();
    void filesAreForgotten();
    void aCutFileShows();
};

void TestPstEdits::severalGetTheirOwnerAtOnce()
{
    const Plan before = planWithFiles();
    const auto after =
        withPstOwner(before, QList<qsizetype>{0, 2}, QStringLiteral(" Jean@Example.org"));
    QVERIFY(after);
    for (const qsizetype file : {0, 2}) {
        const auto& owner = after->inventory.pstFiles.at(file).owner;
        QCOMPARE(owner->value, QStringLiteral("jean@example.org"));
        QCOMPARE(owner->from, Citation());
    }
    QCOMPARE(after->inventory.pstFiles.at(1), before.inventory.pstFiles.at(1));
    QCOMPARE(after->inventory.pstFiles.at(0).bytes, before.inventory.pstFiles.at(0).bytes);
    QCOMPARE(after->inventory.pstFiles.at(0).from, before.inventory.pstFiles.at(0).from);
}

void TestPstEdits::anOwnerIsOneOfThePlan()
{
    const QList<qsizetype> files{0};
    const auto unknown = withPstOwner(planWithFiles(), files, QStringLiteral("new@example.org"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().message.id, QStringLiteral("pst.owner-unknown"));
    const auto unfit = withPstOwner(planWithFiles(), files, QStringLiteral("jean"));
    QVERIFY(!unfit);
    QCOMPARE(unfit.error().message.id, QStringLiteral("mailbox.address-unfit"));
}

void TestPstEdits::anOwnerIsUnknownAgain()
{
    const Plan before = planWithFiles();
    const Plan after = withoutPstOwner(before, QList<qsizetype>{1});
    QVERIFY(!after.inventory.pstFiles.at(1).owner);
    QCOMPARE(after.inventory.pstFiles.at(0), before.inventory.pstFiles.at(0));
    QCOMPARE(after.inventory.pstFiles.at(1).path, before.inventory.pstFiles.at(1).path);
}

void TestPstEdits::filesAreForgotten()
{
    const Plan before = planWithFiles();
    const Plan after = withoutPstFiles(before, QList<qsizetype>{0, 2});
    QCOMPARE(after.inventory.pstFiles, QList<PstFile>{before.inventory.pstFiles.at(1)});
    QCOMPARE(after.inventory.mailboxes.size(), 1);
}

void TestPstEdits::aCutFileShows()
{
    PstFile file;
    file.bytes = ByteSize(1000);
    QVERIFY(!isTruncated(file));
    file.declared = ByteSize(1000);
    QVERIFY(!isTruncated(file));
    file.declared = ByteSize(1001);
    QVERIFY(isTruncated(file));
    file.bytes.reset();
    QVERIFY(!isTruncated(file));
}

QTEST_APPLESS_MAIN(TestPstEdits)
#include "tst_pstedits.moc"
