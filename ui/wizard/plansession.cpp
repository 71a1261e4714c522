// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/plansession.h"

#include "ui/wizard/aside.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

namespace jalon {

PlanSession::PlanSession(QString recoveryDirectory, QObject* parent)
    : QObject(parent)
    , m_recoveryDirectory(std::move(recoveryDirectory))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_computer, &OutcomeComputer::outcomeChanged, this, &PlanSession::outcomeChanged);
    Plan empty;
    empty.created = empty.modified = QDateTime::currentDateTimeUtc();
    begin(empty);
}

void PlanSession::edit(const QString& label, Plan plan, const QString& series)
{
    plan.modified = QDateTime::currentDateTimeUtc();
    m_states.resize(m_current + 1);
    State state{std::make_shared<const Plan>(std::move(plan)), label, series};
    const State& last = m_states.constLast();
    // A saved snapshot is never replaced: undo must be able to come back to it.
    if (!series.isEmpty() && last.series == series && last.plan != m_saved &&
        last.plan != m_written)
        m_states.last() = std::move(state);
    else
        m_states.append(std::move(state));
    if (m_states.size() > undoLimit)
        m_states.removeFirst();
    m_current = m_states.size() - 1;
    onPlanChanged();
}

QString PlanSession::undoLabel() const
{
    return canUndo() ? m_states.at(m_current).label : QString();
}

QString PlanSession::redoLabel() const
{
    return canRedo() ? m_states.at(m_current + 1).label : QString();
}

void PlanSession::undo()
{
    if (canUndo())
        moveTo(m_current - 1);
}

void PlanSession::redo()
{
    if (canRedo())
        moveTo(m_current + 1);
}

void PlanSession::moveTo(qsizetype state)
{
    // Typing again after an undo starts a step of its own.
    m_states[m_current].series.clear();
    m_current = state;
    m_states[m_current].series.clear();
    onPlanChanged();
}

void PlanSession::onPlanChanged()
{
    if (isModified())
        m_recovery.schedule(plan());
    else
        m_recovery.discard();
    m_computer.compute(plan());
    Q_EMIT planChanged();
    Q_EMIT stateChanged();
}

void PlanSession::restart(PlanPtr plan, const QString& file, std::optional<FileStamp> stamp,
                          int version)
{
    finishSaving();
    m_recovery.discard();
    m_states = {{std::move(plan), {}, {}}};
    m_current = 0;
    m_saved = this->plan();
    m_file = file;
    m_stamp = std::move(stamp);
    m_version = version;
    m_recovery.setFile(recoveryFile(file, m_recoveryDirectory));
    Q_EMIT restarted();
}

void PlanSession::begin(const Plan& plan)
{
    restart(std::make_shared<const Plan>(plan), {}, std::nullopt, planVersion);
    onPlanChanged();
}

Expected<void> PlanSession::open(const QString& file)
{
    finishSaving();
    const QScopedValueRollback busy(m_isOpening, true);
    auto loaded = runAside([file] { return loadPlan(file); });
    if (!loaded)
        return tl::unexpected(loaded.error());
    restart(std::make_shared<const Plan>(std::move(loaded->plan)), file, loaded->stamp,
            loaded->version);
    onPlanChanged();
    return {};
}

Expected<void> PlanSession::recover(const QString& copy, const QString& file)
{
    finishSaving();
    const QScopedValueRollback busy(m_isOpening, true);
    auto loaded = runAside([copy] { return loadPlan(copy); });
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto onDisk =
        file.isEmpty() ? Expected<LoadedPlan>{} : runAside([file] { return loadPlan(file); });
    const bool isKnown = !file.isEmpty() && onDisk.has_value();
    restart(std::make_shared<const Plan>(std::move(loaded->plan)), file,
            isKnown ? std::optional(onDisk->stamp) : std::nullopt,
            isKnown ? onDisk->version : planVersion);
    m_saved.reset();
    onPlanChanged();
    return {};
}

Expected<void> PlanSession::save(bool overwrite)
{
    return write(m_file, overwrite);
}

Expected<void> PlanSession::saveAs(const QString& file)
{
    return write(file, true);
}

Expected<void> PlanSession::write(const QString& file, bool overwrite)
{
    Expected<void> result;
    QEventLoop loop;
    startSaving(file, overwrite, [&](const Expected<void>& saved) {
        result = saved;
        loop.quit();
    });
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return result;
}

void PlanSession::startSaving(const QString& file, bool overwrite, Saved saved)
{
    m_writings.append({file, overwrite, std::move(saved)});
    if (!m_written)
        writeNext();
}

void PlanSession::finishSaving()
{
    while (m_written)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents |
                                        QEventLoop::WaitForMoreEvents);
}

void PlanSession::writeNext()
{
    if (m_writings.isEmpty())
        return;
    const Writing writing = m_writings.takeFirst();
    const bool isOurs = writing.file == m_file;
    const auto expected = writing.overwrite || !isOurs ? std::nullopt : m_stamp;
    m_written = plan();
    m_pool.start(
        [this, writing, expected, written = m_written, version = isOurs ? m_version : planVersion] {
            const auto stamp = backUpOlderVersion(writing.file, version).and_then([&] {
                return savePlan(*written, writing.file, expected);
            });
            QMetaObject::invokeMethod(this, [this, writing, stamp] { onWritten(writing, stamp); });
        });
}

void PlanSession::onWritten(const Writing& writing, const Expected<FileStamp>& stamp)
{
    const PlanPtr written = std::exchange(m_written, {});
    if (stamp) {
        m_file = writing.file;
        m_stamp = *stamp;
        m_version = planVersion;
        m_saved = written;
        m_recovery.discard();
        m_recovery.setFile(recoveryFile(m_file, m_recoveryDirectory));
        if (isModified())
            m_recovery.schedule(plan());
        Q_EMIT stateChanged();
    }
    writeNext();
    // The last thing done here: it may ask the operator something and come back much later.
    writing.saved(stamp.map([](const FileStamp&) {}));
}

void PlanSession::discard()
{
    m_recovery.discard();
}

} // namespace jalon
