// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/commandend.h"
#include "core/ssh/commandrun.h"
#include "core/ssh/portforward.h"
#include "core/ssh/sshline.h"
#include "core/ssh/sshshell.h"

#include <atomic>
#include <deque>
#include <functional>
#include <future>
#include <list>
#include <map>
#include <mutex>
#include <thread>

namespace jalon {

/// The thread of one connection: libssh is called from nowhere else. It connects, then runs
/// commands one after the other, carries forwards and watches the line until it is stopped.
class SshWorker {
public:
    SshWorker(SshTarget target, SshInteraction& interaction, CancelToken cancel);
    ~SshWorker();
    Q_DISABLE_COPY_MOVE(SshWorker)

    /// Blocks until connected or not; `interaction` is not used afterwards.
    Expected<SshConnectionInfo> connect();
    Expected<RemoteShell::Answer> run(const RemoteCommand& command, const CancelToken& cancel,
                                      const RemoteShell::Sink& progress);
    /// Takes over the listening socket. The number is for removeForward().
    quint64 addForward(int listener, const QString& host, quint16 port);
    /// Its connections are carried on for a moment, see PortForward::retire().
    void removeForward(quint64 number);
    /// Ends what runs, says good-bye, joins the thread. Calls made later fail at once.
    void stop();

private:
    using Clock = std::chrono::steady_clock;
    struct Request {
        const RemoteCommand& command;
        CancelToken cancel;
        RemoteShell::Sink progress;
        std::promise<Expected<RemoteShell::Answer>> answer;
        int attempts = 0;
        Clock::time_point notBefore = {};
    };

    void main(std::promise<Expected<SshConnectionInfo>> connected);
    void serve();
    void finish();
    void post(std::function<void()> task);
    bool runTasks();
    bool stepAll();
    bool stepRetired();
    void startNext();
    void settle();
    void watchLine();
    void lose(const QString& why);
    Error lineLost() const;
    QList<pollfd> waited() const;

    SshTarget m_target;
    SshInteraction& m_interaction;
    CancelToken m_connectCancel;
    SshLine m_line;
    std::thread m_thread;

    std::mutex m_mutex; ///< guards the two below
    std::deque<std::function<void()>> m_tasks;
    bool m_isStopping = false;

    std::deque<std::shared_ptr<Request>> m_requests; ///< from here on: the thread's own
    std::shared_ptr<Request> m_request;
    std::unique_ptr<CommandRun> m_run;
    std::list<CommandEnd> m_ends;
    std::map<quint64, std::unique_ptr<PortForward>> m_forwards;
    struct Retired {
        std::unique_ptr<PortForward> forward;
        Clock::time_point until;
    };
    std::list<Retired> m_retired;
    std::atomic<quint64> m_lastForward = 0;
    quint64 m_heardBytes = 0;
    Clock::time_point m_heardAt;
    std::optional<Clock::time_point> m_askedAt;
    std::optional<QString> m_lost;
};

} // namespace jalon
