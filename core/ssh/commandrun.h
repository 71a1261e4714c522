// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/remoteshell.h"
#include "core/ssh/sshsession.h"

#include <chrono>

namespace jalon {

/// One command on its channel, moved forward by the connection's thread until it is over.
class CommandRun {
public:
    using Clock = std::chrono::steady_clock;

    CommandRun(SshSession& session, QString server, const RemoteCommand& command,
               CancelToken cancel, RemoteShell::Sink progress);

    /// Moves what can be moved without waiting; true when something moved.
    bool step();
    bool isOver() const { return m_isOver; }
    /// The server has no place for one more channel now: worth another attempt in a moment.
    bool wasRefusedAChannel() const { return m_state == State::Opening && m_error.has_value(); }
    /// Stops with what came until now.
    void interrupt(Error error);
    Expected<RemoteShell::Answer> takeAnswer();
    /// The channel of a command that was interrupted while it may still run on the server.
    std::unique_ptr<SshChannel> takeChannel();

private:
    enum class State { Opening, Requesting, Running };

    bool open();
    bool request();
    bool feed();
    bool drain(SshChannel::Stream stream);
    void keep(SshChannel::Stream stream, QByteArrayView bytes);
    void checkEnd();
    void refuse(const char* id);

    SshSession& m_session;
    QString m_server;
    RemoteCommand m_command;
    CancelToken m_cancel;
    RemoteShell::Sink m_progress;
    Clock::time_point m_deadline;
    std::unique_ptr<SshChannel> m_channel;
    State m_state = State::Opening;
    qsizetype m_fed = 0;
    bool m_isEofSent = false;
    qint64 m_received = 0;
    RemoteResult m_result;
    std::optional<Error> m_error;
    bool m_isOver = false;
};

} // namespace jalon
