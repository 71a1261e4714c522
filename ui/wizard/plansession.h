// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planfile.h"
#include "ui/wizard/outcomecomputer.h"
#include "ui/wizard/recoverywriter.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace jalon {

/// The plan being made, and its only writer. Every change is a new snapshot with a label, so that
/// it can be undone; sizing and findings follow by themselves. Lives on the GUI thread.
class PlanSession : public QObject {
    Q_OBJECT

public:
    /// `recoveryDirectory` keeps the copies of plans that have no file yet.
    explicit PlanSession(QString recoveryDirectory, QObject* parent = nullptr);

    const PlanPtr& plan() const { return m_states.at(m_current).plan; }
    /// Follows the plan with a short delay; null before the first computation ended.
    const OutcomePtr& outcome() const { return m_computer.outcome(); }
    bool isOutcomeCurrent() const { return outcome() && outcome()->plan == plan(); }

    /// Replaces the plan. `label` says what was done, in the operator's words. Edits in a row with
    /// the same `series` (typing in one field) are one step of undo; empty: a step of its own.
    void edit(const QString& label, Plan plan, const QString& series = {});

    bool canUndo() const { return m_current > 0; }
    bool canRedo() const { return m_current + 1 < m_states.size(); }
    QString undoLabel() const;
    QString redoLabel() const;
    void undo();
    void redo();

    const QString& file() const { return m_file; } ///< empty: never saved
    bool isModified() const { return plan() != m_saved; }

    /// A new, unsaved plan; nothing to undo.
    void begin(const Plan& plan);
    /// The plan is untouched when the file cannot be opened.
    Expected<void> open(const QString& file);
    /// Opens what a killed session left: unsaved, to be written over `file` (empty: none yet).
    Expected<void> recover(const QString& copy, const QString& file);
    /// Precondition: there is a file. Whatever fails, the plan and its unsaved mark stay.
    /// `plan.changed-on-disk` when somebody else wrote the file and `overwrite` is false.
    Expected<void> save(bool overwrite = false);
    Expected<void> saveAs(const QString& file);

    using Saved = std::function<void(const Expected<void>& saved)>;
    /// Writes the plan on a thread of its own, as it is when what was asked for before is written,
    /// and returns at once: the plan may go on changing. `saved` is called on this thread, later.
    void startSaving(const QString& file, bool overwrite, Saved saved);
    /// Waits, without the keyboard or the mouse, until nothing is being written.
    void finishSaving();

    /// A file is being read or written: what would begin another one must wait.
    bool isBusy() const { return m_isOpening || m_written; }

    RecoveryWriter& recovery() { return m_recovery; }
    /// Ends without saving: removes the recovery copy.
    void discard();

    static constexpr qsizetype undoLimit = 200;

Q_SIGNALS:
    void restarted(); ///< another plan has taken the place of this one; comes before planChanged
    void planChanged();
    void outcomeChanged();
    void stateChanged(); ///< the file, the unsaved mark, undo or redo

private:
    struct State {
        PlanPtr plan;
        QString label; ///< what led here
        QString series;
    };

    struct Writing {
        QString file;
        bool overwrite;
        Saved saved;
    };

    void restart(PlanPtr plan, const QString& file, std::optional<FileStamp> stamp, int version);
    Expected<void> write(const QString& file, bool overwrite);
    void writeNext();
    void onWritten(const Writing& writing, const Expected<FileStamp>& stamp);
    void moveTo(qsizetype state);
    void onPlanChanged();

    QString m_recoveryDirectory;
    RecoveryWriter m_recovery;
    OutcomeComputer m_computer;
    QList<State> m_states;
    qsizetype m_current = 0;
    PlanPtr m_saved;
    QString m_file;
    std::optional<FileStamp> m_stamp;
    bool m_isOpening = false;
    int m_version = planVersion; ///< of the file on disk
    QList<Writing> m_writings;   ///< asked for, not begun
    PlanPtr m_written;           ///< being written now
    QThreadPool m_pool;
};

} // namespace jalon
