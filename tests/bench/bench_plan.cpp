// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jobs/largeblocks.h"
#include "core/plan/mailboxfields.h"
#include "core/plan/planfile.h"
#include "tests/bench/measure.h"
#include "tests/core/plan/plansamples.h"
#include "ui/wizard/plansession.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTimer>

using namespace jalon;

constexpr int mailboxCount = 100'000;

static QJsonValue jsonOf(const Argument& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* count = std::get_if<qint64>(&value))
        return *count;
    return std::get<ByteSize>(value).bytes();
}

/// The same cells, as one writes them who knows QJsonDocument only.
static QByteArray oneDocument(const Plan& plan)
{
    QJsonArray rows;
    for (const Mailbox& mailbox : plan.inventory.mailboxes) {
        QJsonArray row;
        for (const MailboxField& field : mailboxFields()) {
            const auto cell = fieldValue(mailbox, field);
            row.append(cell ? jsonOf(cell->value) : QJsonValue());
        }
        rows.append(row);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("rows"), rows}})
        .toJson(QJsonDocument::Compact);
}

static void writeAll(const QByteArray& text, const QString& name)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        std::abort();
}

/// Opens the plan, makes 200 steps of undo and saves, while a timer beats at every turn of the
/// loop.
static int useSession(const QString& file)
{
    const double empty = bench::residentMiB();
    QTemporaryDir directory;
    PlanSession session(directory.path());
    if (!session.open(file))
        return 1;
    std::printf("resident: %.0f MiB before, %.0f once opened", empty, bench::residentMiB());
    for (qsizetype step = 0; step < PlanSession::undoLimit; ++step) {
        Plan plan = *session.plan();
        const std::vector<qsizetype> row{step * 499};
        plan.inventory.mailboxes = plan.inventory.mailboxes.withEdited(
            row, [](Mailbox& each) { each.leftBehind = QStringLiteral("gone"); });
        session.edit(QStringLiteral("Edit"), plan);
    }
    while (!session.isOutcomeCurrent())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf(", %.0f after 200 edits", bench::residentMiB());

    bool isSaved = false;
    QElapsedTimer clock;
    double longest = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] {
        longest = std::max(longest, double(clock.nsecsElapsed()) / 1e6);
        clock.start();
    });
    beat.start(0);
    clock.start();
    QElapsedTimer whole;
    whole.start();
    session.startSaving(directory.filePath(QStringLiteral("saved.jalon")), true,
                        [&](const Expected<void>& saved) { isSaved = saved.has_value(); });
    const double handedOver = double(whole.nsecsElapsed()) / 1e6;
    while (session.isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf(", peak %.0f with the saving\n", bench::residentMiB("VmHWM"));
    std::printf("a saving in the window: %.0f ms, handed over in %.2f ms, longest turn of the loop "
                "meanwhile %.2f ms\n",
                double(whole.nsecsElapsed()) / 1e6, handedOver, longest);
    session.discard();
    return isSaved ? 0 : 1;
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3) {
        giveLargeBlocksBack(); // as the wizard does
        return useSession(QString::fromLocal8Bit(argv[2]));
    }

    std::printf("a mailbox takes %zu bytes without its texts, a mailbox of a server's facts %zu\n",
                sizeof(Mailbox), sizeof(MailboxVolume));
    Plan plan;
    plan.customer = QStringLiteral("Bench");
    plan.inventory = samples::inventory(mailboxCount);
    const QTemporaryDir directory;
    const QString naive = directory.filePath(QStringLiteral("naive.json"));
    const QString file = directory.filePath(QStringLiteral("plan.jalon"));

    const QByteArray text = encodePlan(plan);
    std::printf("%d mailboxes: %.1f MB, %.1f as one document without citations\n", mailboxCount,
                double(text.size()) / 1e6, double(oneDocument(plan).size()) / 1e6);
    bench::compare(
        "text of a plan", "one QJsonDocument", [&] { oneDocument(plan); }, "encodePlan",
        [&] { encodePlan(plan); }, 5);
    bench::compare(
        "plan on the disk", "one QJsonDocument, QSaveFile",
        [&] { writeAll(oneDocument(plan), naive); }, "savePlan, with its digest",
        [&] {
            if (!savePlan(plan, file))
                std::abort();
        },
        5);
    bench::compare(
        "plan opened", "QJsonDocument::fromJson alone", [&] { QJsonDocument::fromJson(text); },
        "loadPlan",
        [&] {
            if (!loadPlan(file))
                std::abort();
        },
        5);
    std::fflush(stdout);
    return QProcess::execute(application.applicationFilePath(), {QStringLiteral("session"), file});
}
