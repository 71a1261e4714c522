// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/sshsession.h"

#include <chrono>
#include <memory>

namespace jalon {

/// Sees to it that an interrupted command leaves no process on the server. Closing a channel does
/// not end a command that writes nothing, so, in this order:
/// its input ends and it gets TERM, then KILL, as SSH signals (OpenSSH ≥ 7.9 gives them to the
/// whole process group); where the server ignores them (older, a forced command, and always for
/// root, whom sshd serves without privilege separation), a second channel kills the process groups
/// that the same sshd process started. A server that grants one session only (MaxSessions 1) and
/// ignores signals leaves the command to its next write, or to a time limit of its own.
class CommandEnd {
public:
    CommandEnd(SshSession& session, std::unique_ptr<SshChannel> channel, bool isRoot);

    /// Moves on without waiting; true when something moved.
    bool step();
    bool isOver() const { return m_isOver; }
    /// No time is left for good manners.
    void hurry();

private:
    enum class Stage { Terminated, Killed, Opening, Requesting, Waiting };
    using Clock = std::chrono::steady_clock;

    bool drain(SshChannel& channel);
    bool isPast(std::chrono::milliseconds time) const { return Clock::now() - m_since >= time; }
    void enter(Stage stage);
    void startSweep();

    SshSession& m_session;
    std::unique_ptr<SshChannel> m_channel;
    std::unique_ptr<SshChannel> m_sweeper;
    Stage m_stage = Stage::Terminated;
    Clock::time_point m_since = Clock::now();
    bool m_isOver = false;
};

} // namespace jalon
