// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/survey.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

namespace jalon {

class PlanSession;

/// Runs surveys off the GUI thread and merges each server's result into the plan as it ends.
/// One survey at a time. When the session takes another plan, what runs is cancelled and its
/// results are dropped. All signals come on the GUI thread.
class SurveyRunner : public QObject {
    Q_OBJECT

public:
    /// `shells` is called on the survey's threads.
    SurveyRunner(PlanSession& session, ShellFactory shells, QObject* parent = nullptr);
    /// Stops what runs and waits for it: whatever a connection asks must be declined before.
    ~SurveyRunner() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// Whether what runs is a test of one connection.
    bool isTesting() const { return isRunning() && !m_tested.isEmpty(); }
    bool isStopping() const { return isRunning() && m_cancel.isCancelled(); }
    /// Since the start of the survey that runs, or of the last one until it ended.
    std::chrono::milliseconds elapsed() const;

    /// Precondition: none runs. Servers without an address are left out.
    void start(const QStringList& servers, const SurveyOptions& options);
    /// Asks to stop; `ended` follows when every server has.
    void cancel();

    /// Connects and runs `true`: is the server reached, proven, and are we let in?
    /// Precondition: none runs. `tested` follows.
    void test(const Server& server);

Q_SIGNALS:
    void started(const QStringList& servers);
    void testStarted();
    void progressed(const ProbeProgress& progress);
    void serverEnded(const QString& server);
    void stopping();
    void ended();
    void tested(const QString& server, const std::optional<Error>& problem);

private:
    void run(std::function<void()> work);
    void onThreadEnded();
    void merge(const ServerSurvey& survey);

    PlanSession& m_session;
    ShellFactory m_shells;
    CancelToken m_cancel;
    QString m_tested;          ///< the server whose connection is tested
    bool m_isOrphaned = false; ///< the plan it was started for is gone
    QThread* m_thread = nullptr;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_took{0};
};

} // namespace jalon
