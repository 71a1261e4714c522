// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/commandend.h"

namespace jalon {

using namespace std::chrono_literals;

constexpr auto politeness = 300ms;
constexpr auto signalTime = 700ms;
constexpr auto sweepTime = 2500ms;

// Each command's shell is a child of the sshd process of this connection, its $PPID, and leads a
// process group of its own, as this sweeper does. /proc is there where ps is not installed.
static const char sweep[] =
    "exec /bin/sh -c 'for d in /proc/[0-9]*; do p=${d#/proc/}; v=; "
    "while read -r k v; do [ \"$k\" = PPid: ] && break; done < $d/status; "
    "if [ \"$v\" = $PPID ] && [ $p != $$ ]; then kill -9 -$p; fi; done 2>/dev/null'";

CommandEnd::CommandEnd(SshSession& session, std::unique_ptr<SshChannel> channel, bool isRoot)
    : m_session(session)
    , m_channel(std::move(channel))
{
    m_channel->sendEof();
    m_channel->sendSignal("TERM");
    if (isRoot)
        startSweep();
}

void CommandEnd::startSweep()
{
    m_sweeper = std::make_unique<SshChannel>(m_session);
    enter(Stage::Opening);
}

void CommandEnd::enter(Stage stage)
{
    m_stage = stage;
    m_since = Clock::now();
}

bool CommandEnd::drain(SshChannel& channel)
{
    char bytes[32 * 1024];
    const bool output = channel.read(SshChannel::Stream::Output, bytes, sizeof bytes) > 0;
    const bool errors = channel.read(SshChannel::Stream::Errors, bytes, sizeof bytes) > 0;
    return output || errors;
}

void CommandEnd::hurry()
{
    if (m_stage != Stage::Terminated || m_isOver)
        return;
    m_channel->sendSignal("KILL");
    enter(Stage::Killed);
}

bool CommandEnd::step()
{
    if (m_isOver)
        return false;
    const bool moved = drain(*m_channel);
    if (m_channel->exitStatus() || m_channel->isClosed() || !m_session.isAlive()) {
        m_isOver = true;
        return true;
    }
    switch (m_stage) {
    case Stage::Terminated:
        if (isPast(politeness))
            hurry();
        break;
    case Stage::Killed:
        if (isPast(signalTime))
            startSweep();
        break;
    case Stage::Opening:
        if (const SshStep step = m_sweeper->openSession(); step != SshStep::Again)
            step == SshStep::Done ? enter(Stage::Requesting) : void(m_isOver = true);
        break;
    case Stage::Requesting:
        if (const SshStep step = m_sweeper->exec(sweep); step != SshStep::Again)
            step == SshStep::Done ? enter(Stage::Waiting) : void(m_isOver = true);
        break;
    case Stage::Waiting:
        drain(*m_sweeper);
        m_isOver = m_sweeper->exitStatus() || m_sweeper->isClosed();
        break;
    }
    if (m_stage > Stage::Killed && isPast(sweepTime))
        m_isOver = true;
    return moved;
}

} // namespace jalon
