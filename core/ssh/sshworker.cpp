// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/sshworker.h"

#include "core/ssh/sshconnector.h"

#include <unistd.h>

namespace jalon {

using namespace std::chrono_literals;

constexpr auto busyTick = 50ms;
constexpr auto idleTick = 500ms;
constexpr auto farewell = 3000ms;
constexpr auto refusalPause = 200ms;
constexpr int mostChannelAttempts = 4;

SshWorker::SshWorker(SshTarget target, SshInteraction& interaction, CancelToken cancel)
    : m_target(std::move(target))
    , m_interaction(interaction)
    , m_connectCancel(std::move(cancel))
{
}

SshWorker::~SshWorker()
{
    stop();
}

Expected<SshConnectionInfo> SshWorker::connect()
{
    std::promise<Expected<SshConnectionInfo>> connected;
    auto future = connected.get_future();
    m_thread =
        std::thread([this, promise = std::move(connected)]() mutable { main(std::move(promise)); });
    return future.get();
}

void SshWorker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_line.wake();
    if (m_thread.joinable())
        m_thread.join();
}

void SshWorker::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_line.wake();
}

Error SshWorker::lineLost() const
{
    return {ErrorKind::Unreachable,
            {QStringLiteral("ssh.line-lost"), {m_target.server}},
            m_lost.value_or(QString())};
}

Expected<RemoteShell::Answer> SshWorker::run(const RemoteCommand& command,
                                             const CancelToken& cancel,
                                             const RemoteShell::Sink& progress)
{
    auto request = std::make_shared<Request>(Request{command, cancel, progress, {}, 0, {}});
    auto answer = request->answer.get_future();
    {
        const std::lock_guard lock(m_mutex);
        if (m_isStopping)
            return tl::unexpected(lineLost());
        m_tasks.push_back([this, request] { m_requests.push_back(request); });
    }
    m_line.wake();
    return answer.get();
}

quint64 SshWorker::addForward(int listener, const QString& host, quint16 port)
{
    const quint64 number = ++m_lastForward;
    post([this, number, listener, host, port] {
        m_forwards.emplace(number,
                           std::make_unique<PortForward>(m_line.session(), listener, host, port));
    });
    return number;
}

void SshWorker::removeForward(quint64 number)
{
    post([this, number] {
        auto forward = m_forwards.extract(number);
        if (forward.empty())
            return;
        forward.mapped()->retire();
        m_retired.push_back({std::move(forward.mapped()), Clock::now() + farewell});
    });
}

bool SshWorker::runTasks()
{
    std::deque<std::function<void()>> tasks;
    bool isStopping = false;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
        isStopping = m_isStopping;
    }
    for (const auto& task : tasks)
        task();
    return !isStopping;
}

void SshWorker::lose(const QString& why)
{
    m_lost = why;
    m_ends.clear();
    m_retired.clear();
    if (m_run)
        m_run->interrupt(lineLost());
}

// A keep-alive's own result is worth nothing: only bytes that came in prove that somebody is there.
void SshWorker::watchLine()
{
    if (m_lost)
        return;
    if (!m_line.session().isAlive())
        return lose(m_line.session().lastError());
    const Clock::time_point now = Clock::now();
    const quint64 bytes = m_line.session().bytesReceived();
    if (bytes != m_heardBytes) {
        m_heardBytes = bytes;
        m_heardAt = now;
        m_askedAt.reset();
    } else if (m_askedAt) {
        if (now - *m_askedAt >= m_target.livenessInterval)
            lose({});
    } else if (now - m_heardAt >= m_target.livenessInterval) {
        m_askedAt = now;
        m_line.session().keepAlive();
    }
}

void SshWorker::startNext()
{
    for (auto request = m_requests.begin(); request != m_requests.end();) {
        if (!(*request)->cancel.isCancelled() && !m_lost) {
            ++request;
            continue;
        }
        (*request)->answer.set_value(
            tl::unexpected(m_lost ? lineLost()
                                  : Error{ErrorKind::Cancelled,
                                          {QStringLiteral("ssh.cancelled"), {m_target.server}},
                                          {}}));
        request = m_requests.erase(request);
    }
    // A server may grant one session only: the one before has to be gone.
    if (m_run || !m_ends.empty() || m_requests.empty() ||
        Clock::now() < m_requests.front()->notBefore)
        return;
    m_request = m_requests.front();
    m_requests.pop_front();
    m_run = std::make_unique<CommandRun>(m_line.session(), m_target.server, m_request->command,
                                         m_request->cancel, m_request->progress);
}

void SshWorker::settle()
{
    if (!m_run || !m_run->isOver())
        return;
    if (m_run->wasRefusedAChannel() && !m_lost && ++m_request->attempts < mostChannelAttempts &&
        !m_request->cancel.isCancelled()) {
        m_request->notBefore = Clock::now() + refusalPause;
        m_requests.push_front(m_request);
        m_run.reset();
        return;
    }
    if (auto channel = m_run->takeChannel(); channel && !m_lost)
        m_ends.emplace_back(m_line.session(), std::move(channel),
                            m_line.session().user() == u"root");
    auto answer = m_run->takeAnswer();
    m_run.reset();
    std::exchange(m_request, nullptr)->answer.set_value(std::move(answer));
}

bool SshWorker::stepAll()
{
    bool moved = m_run && m_run->step();
    for (auto end = m_ends.begin(); end != m_ends.end();) {
        moved = end->step() || moved;
        end = end->isOver() ? m_ends.erase(end) : std::next(end);
    }
    for (const auto& [number, forward] : m_forwards)
        moved = forward->step() || moved;
    return stepRetired() || moved;
}

bool SshWorker::stepRetired()
{
    bool moved = false;
    for (auto retired = m_retired.begin(); retired != m_retired.end();) {
        moved = retired->forward->step() || moved;
        const bool isOver = retired->forward->isOver() || Clock::now() >= retired->until;
        retired = isOver ? m_retired.erase(retired) : std::next(retired);
    }
    return moved;
}

QList<pollfd> SshWorker::waited() const
{
    QList<pollfd> fds;
    for (const auto& [number, forward] : m_forwards)
        forward->addTo(fds);
    for (const Retired& retired : m_retired)
        retired.forward->addTo(fds);
    return fds;
}

void SshWorker::serve()
{
    m_heardAt = Clock::now();
    while (runTasks()) {
        startNext();
        if (!m_lost)
            m_line.session().pump();
        bool moved = stepAll();
        watchLine();
        settle();
        if (!moved)
            m_line.wait(m_run || !m_ends.empty() || !m_requests.empty() ? busyTick : idleTick,
                        waited());
    }
}

void SshWorker::finish()
{
    const Clock::time_point deadline = Clock::now() + farewell;
    runTasks();
    if (m_run)
        m_run->interrupt(lineLost());
    settle();
    for (CommandEnd& end : m_ends)
        end.hurry();
    while (!(m_ends.empty() && m_retired.empty()) && !m_lost && Clock::now() < deadline) {
        m_line.session().pump();
        if (!stepAll())
            m_line.wait(busyTick, waited());
        watchLine();
    }
    m_forwards.clear();
    m_retired.clear();
    m_ends.clear();
    for (const auto& request : m_requests)
        request->answer.set_value(tl::unexpected(lineLost()));
    m_requests.clear();
    m_line.clear();
}

void SshWorker::main(std::promise<Expected<SshConnectionInfo>> connected)
{
    Expected<SshConnectionInfo> info = makeLine(m_target, m_interaction, m_connectCancel, m_line);
    const bool isConnected = info.has_value();
    connected.set_value(std::move(info));
    if (isConnected) {
        serve();
        finish();
    }
    m_line.clear();
}

} // namespace jalon
