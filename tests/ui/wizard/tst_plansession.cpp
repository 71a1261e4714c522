// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/planfile.h"
#include "ui/wizard/plansession.h"
#include "ui/wizard/recoveryfolder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using namespace jalon;

class TestPlanSession : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_number = 0;

    QString file(const char* name) const { return m_directory.filePath(QString::fromLatin1(name)); }
    QString emptyDirectory()
    {
        const QString path = m_directory.filePath(QString::number(++m_number));
        QDir().mkpath(path);
        return path;
    }
    static void rename(PlanSession& session, const QString& customer, const QString& series = {})
    {
        Plan plan = *session.plan();
        plan.customer = customer;
        session.edit(QStringLiteral("Customer ") + customer, plan, series);
    }

private Q_SLOTS:
    void beginsUnmodified();
    void undoesAndRedoes();
    void typingIsOneStep();
    void undoBackToTheSavedPlanIsUnmodified();
    void undoIsBounded();
    void aFailedOpenKeepsThePlan();
    void changedOnDiskIsNoticed();
    void aFullDiskKeepsThePlanAndItsMark();
    void aMissingDirectoryKeepsThePlanAndItsMark();
    void thePlanIsEditedWhileItIsSaved();
    void savingsAreDoneInTheirOrder();
    void beginningAnotherPlanWaitsForTheSaving();
    void aRefusedSavingIsTold();
    void aPlanOfAnOlderVersionIsKeptBeside();
    void aKilledSessionIsRecovered();
    void savingRemovesTheRecoveryCopy();
    void schedulingACopyOfALargePlanIsQuick();
    void orphansAreThoseOfDeadProcesses();
    void theOutcomeFollowsTheLastPlan();
};

void TestPlanSession::beginsUnmodified()
{
    PlanSession session(emptyDirectory());
    QVERIFY(!session.isModified());
    QVERIFY(!session.canUndo());
    QVERIFY(!session.canRedo());
    QVERIFY(session.file().isEmpty());
}

void TestPlanSession::undoesAndRedoes()
{
    PlanSession session(emptyDirectory());
    QSignalSpy changes(&session, &PlanSession::planChanged);
    rename(session, QStringLiteral("A"));
    rename(session, QStringLiteral("B"));
    QCOMPARE(changes.count(), 2);
    QCOMPARE(session.undoLabel(), QStringLiteral("Customer B"));
    session.undo();
    QCOMPARE(session.plan()->customer, QStringLiteral("A"));
    QCOMPARE(session.redoLabel(), QStringLiteral("Customer B"));
    session.undo();
    QVERIFY(session.plan()->customer.isEmpty());
    QVERIFY(!session.isModified());
    session.redo();
    session.redo();
    QCOMPARE(session.plan()->customer, QStringLiteral("B"));
    session.undo();
    rename(session, QStringLiteral("C"));
    QVERIFY(!session.canRedo());
}

void TestPlanSession::typingIsOneStep()
{
    PlanSession session(emptyDirectory());
    const auto series = QStringLiteral("customer");
    for (const char* text : {"A", "Ac", "Acm", "Acme"})
        rename(session, QString::fromLatin1(text), series);
    session.undo();
    QVERIFY(session.plan()->customer.isEmpty());
    session.redo();
    QCOMPARE(session.plan()->customer, QStringLiteral("Acme"));
    rename(session, QStringLiteral("Acme 2"), series);
    session.undo();
    QCOMPARE(session.plan()->customer, QStringLiteral("Acme"));
}

void TestPlanSession::undoBackToTheSavedPlanIsUnmodified()
{
    PlanSession session(emptyDirectory());
    const auto series = QStringLiteral("customer");
    rename(session, QStringLiteral("A"), series);
    QVERIFY(session.saveAs(file("undo.jalon")));
    QVERIFY(!session.isModified());
    rename(session, QStringLiteral("B"), series);
    QVERIFY(session.isModified());
    session.undo();
    QCOMPARE(session.plan()->customer, QStringLiteral("A"));
    QVERIFY(!session.isModified());
}

void TestPlanSession::undoIsBounded()
{
    PlanSession session(emptyDirectory());
    for (int i = 0; i < 2 * PlanSession::undoLimit; ++i)
        rename(session, QString::number(i));
    int steps = 0;
    for (; session.canUndo(); ++steps)
        session.undo();
    QCOMPARE(steps, PlanSession::undoLimit - 1);
}

void TestPlanSession::aFailedOpenKeepsThePlan()
{
    PlanSession session(emptyDirectory());
    rename(session, QStringLiteral("Kept"));
    QFile damaged(file("damaged.jalon"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"format\":\"jalon-plan\",\"ver");
    damaged.close();
    const auto opened = session.open(damaged.fileName());
    QVERIFY(!opened);
    QCOMPARE(opened.error().message.id, QStringLiteral("plan.not-json"));
    QCOMPARE(session.plan()->customer, QStringLiteral("Kept"));
    QVERIFY(session.isModified());
    QVERIFY(session.canUndo());
}

void TestPlanSession::changedOnDiskIsNoticed()
{
    const QString path = file("shared.jalon");
    PlanSession mine(emptyDirectory());
    rename(mine, QStringLiteral("Mine"));
    QVERIFY(mine.saveAs(path));
    PlanSession theirs(emptyDirectory());
    QVERIFY(theirs.open(path));
    rename(theirs, QStringLiteral("Theirs"));
    QVERIFY(theirs.save());

    rename(mine, QStringLiteral("Mine again"));
    const auto saved = mine.save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().message.id, QStringLiteral("plan.changed-on-disk"));
    QVERIFY(mine.isModified());
    QCOMPARE(loadPlan(path)->plan.customer, QStringLiteral("Theirs"));
    QVERIFY(mine.save(true));
    QCOMPARE(loadPlan(path)->plan.customer, QStringLiteral("Mine again"));
}

void TestPlanSession::aFullDiskKeepsThePlanAndItsMark()
{
    const QByteArray disk = QFile::encodeName(emptyDirectory());
    QCOMPARE(::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=64k"), 0);
    const QString path = QFile::decodeName(disk) + QStringLiteral("/plan.jalon");
    PlanSession session(emptyDirectory());
    rename(session, QStringLiteral("Small"));
    const auto small = session.saveAs(path);
    Plan plan = *session.plan();
    plan.notes = QString(200'000, QLatin1Char('x'));
    session.edit(QStringLiteral("Notes"), plan);
    const auto large = session.save();
    const auto onDisk = loadPlan(path);
    const bool isModified = session.isModified();
    session.discard();
    session.recovery().flush();
    QCOMPARE(::umount(disk.constData()), 0);

    QVERIFY(small);
    QVERIFY(!large);
    QCOMPARE(large.error().message.id, QStringLiteral("plan.unsaved"));
    QVERIFY(isModified);
    QCOMPARE(session.plan()->notes.size(), 200'000);
    QVERIFY(onDisk);
    QCOMPARE(onDisk->plan.customer, QStringLiteral("Small"));
    QVERIFY(onDisk->plan.notes.isEmpty());
}

void TestPlanSession::aMissingDirectoryKeepsThePlanAndItsMark()
{
    PlanSession session(emptyDirectory());
    rename(session, QStringLiteral("Kept"));
    QVERIFY(!session.saveAs(file("absent/plan.jalon")));
    QVERIFY(session.isModified());
    QVERIFY(session.file().isEmpty());
    QCOMPARE(session.plan()->customer, QStringLiteral("Kept"));
}

static Plan largePlan()
{
    Plan plan;
    QList<Mailbox> mailboxes;
    for (int i = 0; i < 20'000; ++i) {
        Mailbox mailbox;
        mailbox.address = QStringLiteral("user%1@example.org").arg(i);
        mailbox.volume = Cited<ByteSize>{ByteSize(i), {}};
        mailboxes.append(mailbox);
    }
    plan.inventory.mailboxes = MailboxTable(mailboxes);
    return plan;
}

void TestPlanSession::thePlanIsEditedWhileItIsSaved()
{
    PlanSession session(emptyDirectory());
    session.begin(largePlan());
    const auto series = QStringLiteral("customer");
    rename(session, QStringLiteral("Before"), series);
    std::optional<Expected<void>> saved;
    session.startSaving(file("aside.jalon"), true,
                        [&saved](const Expected<void>& result) { saved = result; });
    QVERIFY2(!saved && session.isBusy(), "the writing was waited for");
    QVERIFY(session.isModified());
    rename(session, QStringLiteral("Meanwhile"), series);
    QTRY_VERIFY(saved);
    QVERIFY(saved->has_value());
    QVERIFY(!session.isBusy());
    QVERIFY2(session.isModified(), "what was typed meanwhile counts as saved");
    QCOMPARE(session.plan()->customer, QStringLiteral("Meanwhile"));
    const auto onDisk = loadPlan(file("aside.jalon"));
    QCOMPARE(onDisk->plan.customer, QStringLiteral("Before"));
    QVERIFY(onDisk->plan.inventory.mailboxes == session.plan()->inventory.mailboxes);
    session.undo();
    QVERIFY2(!session.isModified(), "the saved plan cannot be come back to");
}

void TestPlanSession::savingsAreDoneInTheirOrder()
{
    PlanSession session(emptyDirectory());
    session.begin(largePlan());
    QList<int> order;
    for (int i = 0; i < 3; ++i) {
        rename(session, QString::number(i));
        session.startSaving(file("order.jalon"), i == 0, [&order, i](const Expected<void>& saved) {
            QVERIFY(saved);
            order.append(i);
        });
    }
    session.finishSaving();
    QCOMPARE(order, (QList<int>{0, 1, 2}));
    QVERIFY(!session.isModified());
    QCOMPARE(loadPlan(file("order.jalon"))->plan.customer, QStringLiteral("2"));
}

void TestPlanSession::beginningAnotherPlanWaitsForTheSaving()
{
    PlanSession session(emptyDirectory());
    session.begin(largePlan());
    rename(session, QStringLiteral("First"));
    session.startSaving(file("first.jalon"), true, [](const Expected<void>&) {});
    session.begin(Plan{});
    QVERIFY(!session.isBusy());
    QVERIFY(session.file().isEmpty());
    QVERIFY(!session.isModified());
    QCOMPARE(loadPlan(file("first.jalon"))->plan.customer, QStringLiteral("First"));
}

void TestPlanSession::aRefusedSavingIsTold()
{
    PlanSession session(emptyDirectory());
    rename(session, QStringLiteral("Kept"));
    QString told;
    session.startSaving(file("absent/plan.jalon"), true, [&told](const Expected<void>& saved) {
        told = saved ? QString() : saved.error().message.id;
    });
    session.finishSaving();
    QCOMPARE(told, QStringLiteral("plan.unsaved"));
    QVERIFY(session.isModified());
    QVERIFY(session.file().isEmpty());
}

void TestPlanSession::aPlanOfAnOlderVersionIsKeptBeside()
{
    const QString path = file("old.jalon");
    QVERIFY(QFile::copy(QStringLiteral(JALON_TEST_DATA "/plans/version-1.jalon"), path));
    PlanSession session(emptyDirectory());
    QVERIFY(session.open(path));
    rename(session, QStringLiteral("Newer"));
    QVERIFY(session.save());
    QCOMPARE(loadPlan(path)->version, planVersion);
    const auto kept = loadPlan(path + QStringLiteral(".v1"));
    QVERIFY(kept);
    QCOMPARE(kept->version, 1);
    QCOMPARE(kept->plan.customer, QStringLiteral("Mairie d’Évry"));
}

void TestPlanSession::aKilledSessionIsRecovered()
{
    const QString path = file("killed.jalon");
    {
        PlanSession session(emptyDirectory());
        rename(session, QStringLiteral("Saved"));
        QVERIFY(session.saveAs(path));
        rename(session, QStringLiteral("Unsaved"));
        session.recovery().flush();
        // Neither saved nor discarded: as a kill leaves it.
    }
    const QString copy = recoveryFile(path, {});
    QVERIFY(QFile::exists(copy));

    PlanSession session(emptyDirectory());
    QVERIFY(session.recover(copy, path));
    QCOMPARE(session.plan()->customer, QStringLiteral("Unsaved"));
    QCOMPARE(session.file(), path);
    QVERIFY(session.isModified());
    QCOMPARE(loadPlan(path)->plan.customer, QStringLiteral("Saved"));
    QVERIFY(session.save());
    session.recovery().flush();
    QVERIFY(!QFile::exists(copy));
    QCOMPARE(loadPlan(path)->plan.customer, QStringLiteral("Unsaved"));
}

void TestPlanSession::savingRemovesTheRecoveryCopy()
{
    const QString directory = emptyDirectory();
    PlanSession session(directory);
    rename(session, QStringLiteral("A"));
    session.recovery().flush();
    const QString unnamed = recoveryFile({}, directory);
    QVERIFY(QFile::exists(unnamed));
    QVERIFY(session.saveAs(file("named.jalon")));
    session.recovery().flush();
    QVERIFY(!QFile::exists(unnamed));
    rename(session, QStringLiteral("B"));
    session.recovery().flush();
    QVERIFY(QFile::exists(recoveryFile(session.file(), directory)));
    session.discard();
    session.recovery().flush();
    QVERIFY(!QFile::exists(recoveryFile(session.file(), directory)));
}

void TestPlanSession::schedulingACopyOfALargePlanIsQuick()
{
    PlanSession session(emptyDirectory());
    Plan plan = *session.plan();
    Server server;
    server.name = QStringLiteral("bm1");
    for (int i = 0; i < 20'000; ++i) {
        MailboxVolume mailbox;
        mailbox.address = QStringLiteral("user%1@example.org").arg(i);
        mailbox.volume = Fact<ByteSize>{ByteSize(i), {}, std::nullopt};
        server.facts.mailboxes.append(mailbox);
    }
    plan.servers.append(server);
    const auto shared = std::make_shared<const Plan>(plan);
    // The writing itself is the measure: handing over must not do any of it.
    QElapsedTimer clock;
    clock.start();
    const QByteArray text = encodePlan(plan);
    const qint64 writing = clock.nsecsElapsed();
    clock.restart();
    session.recovery().schedule(shared);
    const qint64 handing = clock.nsecsElapsed();
    QVERIFY(text.size() > 500'000);
    QVERIFY2(handing * 10 < writing,
             qPrintable(QStringLiteral("%1 ns of %2 ns").arg(handing).arg(writing)));
}

void TestPlanSession::orphansAreThoseOfDeadProcesses()
{
    const QString parent = emptyDirectory();
    const RecoveryFolder living(parent);
    QVERIFY(savePlan(Plan{}, recoveryFile({}, living.path())));
    const QString dead = parent + QStringLiteral("/dead");
    QDir().mkpath(dead);
    QVERIFY(savePlan(Plan{}, recoveryFile({}, dead)));
    const RecoveryFolder mine(parent);
    QCOMPARE(mine.orphans(), QStringList{recoveryFile({}, dead)});
    RecoveryFolder::remove(recoveryFile({}, dead));
    QVERIFY(mine.orphans().isEmpty());
    QVERIFY(!QFile::exists(dead));
    QFile::remove(recoveryFile({}, living.path()));
}

void TestPlanSession::theOutcomeFollowsTheLastPlan()
{
    PlanSession session(emptyDirectory());
    for (int i = 0; i < 50; ++i)
        rename(session, QString::number(i));
    QTRY_VERIFY(session.isOutcomeCurrent());
    QCOMPARE(session.outcome()->plan->customer, QStringLiteral("49"));
    QVERIFY(session.outcome()->sizing);
    QVERIFY(!session.outcome()->findings.isEmpty());
}

QTEST_GUILESS_MAIN(TestPlanSession)
#include "tst_plansession.moc"
