// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jobs/canceltoken.h"
#include "core/ssh/sshline.h"
#include "core/units/error.h"

#include <chrono>

namespace jalon {

/// Repeats the steps of a handshake until they are done, within one deadline that stands still
/// while the operator thinks.
class SshPace {
public:
    using Clock = std::chrono::steady_clock;

    SshPace(SshLine& line, CancelToken cancel, Clock::time_point deadline, QString server)
        : m_line(line)
        , m_cancel(std::move(cancel))
        , m_deadline(deadline)
        , m_server(std::move(server))
    {
    }

    Clock::time_point deadline() const { return m_deadline; }
    const CancelToken& cancel() const { return m_cancel; }
    const QString& server() const { return m_server; }

    tl::unexpected<Error> cancelled() const
    {
        return failure(ErrorKind::Cancelled, "ssh.cancelled", {m_server});
    }

    /// The first answer of `call` that is not Again. `timeoutId` is the sentence of a deadline
    /// passed.
    template <class Call>
    auto untilDone(const QString& host, const char* timeoutId, Call call)
        -> Expected<decltype(call())>
    {
        for (;;) {
            const auto step = call();
            if (step != decltype(step)::Again)
                return step;
            // libssh goes on waiting for an answer on a line that is gone.
            if (!m_line.session().isAlive())
                return decltype(step)::Failed;
            if (m_cancel.isCancelled())
                return cancelled();
            if (Clock::now() >= m_deadline)
                return failure(ErrorKind::TimedOut, timeoutId, {m_server, host});
            m_line.wait(std::chrono::milliseconds(50));
        }
    }

    /// Runs a question to the operator; its time is given back to the deadline.
    template <class Question>
    auto ask(Question question)
    {
        const Clock::time_point start = Clock::now();
        auto answer = question();
        m_deadline += Clock::now() - start;
        return answer;
    }

private:
    SshLine& m_line;
    CancelToken m_cancel;
    Clock::time_point m_deadline;
    QString m_server;
};

} // namespace jalon
