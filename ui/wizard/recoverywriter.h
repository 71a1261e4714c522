// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/units/error.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace jalon {

/// Keeps a copy of the unsaved plan on disk, a short while after each edit, on a thread of its
/// own: the GUI thread only hands over a shared pointer. Writes and removals happen in the order
/// they were asked for. The destructor waits for them.
class RecoveryWriter : public QObject {
    Q_OBJECT

public:
    explicit RecoveryWriter(QObject* parent = nullptr);
    ~RecoveryWriter() override;

    /// Where the copy goes; a copy at the former place is removed.
    void setFile(const QString& file);
    const QString& file() const { return m_file; }
    void setDelay(std::chrono::milliseconds delay) { m_timer.setInterval(delay); }

    void schedule(const PlanPtr& plan);
    /// Nothing is left to recover: forgets what was scheduled and removes the copy.
    void discard();
    /// Writes what is scheduled now and waits until the disk has it.
    void flush();

Q_SIGNALS:
    void written();
    void failed(const Error& error);

private:
    void write();

    QThreadPool m_pool;
    QTimer m_timer;
    QString m_file;
    PlanPtr m_pending;
};

} // namespace jalon
