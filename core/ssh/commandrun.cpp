// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/commandrun.h"

namespace jalon {

constexpr qint64 errorsKept = 64 << 10;

CommandRun::CommandRun(SshSession& session, QString server, const RemoteCommand& command,
                       CancelToken cancel, RemoteShell::Sink progress)
    : m_session(session)
    , m_server(std::move(server))
    , m_command(command)
    , m_cancel(std::move(cancel))
    , m_progress(std::move(progress))
    , m_deadline(Clock::now() + command.timeout)
    , m_channel(std::make_unique<SshChannel>(session))
{
}

void CommandRun::interrupt(Error error)
{
    if (m_isOver)
        return;
    m_error = std::move(error);
    m_isOver = true;
}

void CommandRun::refuse(const char* id)
{
    if (!m_session.isAlive())
        interrupt({ErrorKind::Unreachable,
                   {QStringLiteral("ssh.line-lost"), {m_server}},
                   m_session.lastError()});
    else
        interrupt(
            {ErrorKind::Permission, {QString::fromLatin1(id), {m_server}}, m_session.lastError()});
}

bool CommandRun::open()
{
    const SshStep step = m_channel->openSession();
    if (step == SshStep::Done)
        m_state = State::Requesting;
    else if (step == SshStep::Failed)
        refuse("ssh.channel-refused");
    return step == SshStep::Done;
}

bool CommandRun::request()
{
    const SshStep step = m_channel->exec(m_command.command);
    if (step == SshStep::Done)
        m_state = State::Running;
    else if (step == SshStep::Failed)
        refuse("ssh.exec-refused");
    return step == SshStep::Done;
}

bool CommandRun::feed()
{
    if (m_isEofSent)
        return false;
    qsizetype taken = 0;
    if (m_fed < m_command.input.size()) {
        taken = m_channel->write(QByteArrayView(m_command.input).sliced(m_fed));
        // A command that closed its input early may still answer: the rest is simply not sent.
        m_fed = taken < 0 ? m_command.input.size() : m_fed + taken;
    }
    if (m_fed >= m_command.input.size()) {
        m_channel->sendEof();
        m_isEofSent = true;
    }
    return taken > 0;
}

void CommandRun::keep(SshChannel::Stream stream, QByteArrayView bytes)
{
    const qint64 room = m_command.outputLimit.bytes() - m_received;
    const QByteArrayView allowed = bytes.first(std::min<qint64>(bytes.size(), room));
    m_received += bytes.size();
    if (stream == SshChannel::Stream::Output) {
        if (m_command.keepsOutput)
            m_result.output.append(allowed);
        if (m_progress && !allowed.isEmpty())
            m_progress(allowed);
    } else {
        m_result.errors.append(
            allowed.first(std::min<qint64>(allowed.size(), errorsKept - m_result.errors.size())));
    }
    if (bytes.size() > room)
        interrupt({ErrorKind::TooLarge,
                   {QStringLiteral("ssh.answer-too-large"), {m_server, m_command.outputLimit}},
                   {}});
}

bool CommandRun::drain(SshChannel::Stream stream)
{
    char bytes[32 * 1024];
    const qsizetype size = m_channel->read(stream, bytes, sizeof bytes);
    if (size > 0)
        keep(stream, QByteArrayView(bytes, size));
    return size > 0;
}

void CommandRun::checkEnd()
{
    if (m_isOver || !m_channel->isAtEnd())
        return;
    // The status comes on its own, after the end of the output and before the close.
    if (!m_channel->exitStatus() && !m_channel->isClosed())
        return;
    if (!m_channel->exitStatus() && !m_session.isAlive())
        return;
    m_result.status = m_channel->exitStatus().value_or(-1);
    m_isOver = true;
}

bool CommandRun::step()
{
    if (m_isOver)
        return false;
    if (m_cancel.isCancelled()) {
        interrupt({ErrorKind::Cancelled, {QStringLiteral("ssh.cancelled"), {m_server}}, {}});
        return false;
    }
    if (Clock::now() >= m_deadline) {
        interrupt({ErrorKind::TimedOut,
                   {QStringLiteral("ssh.command-timeout"), {m_server, m_command.timeout}},
                   {}});
        return false;
    }
    if (m_state == State::Opening)
        return open();
    if (m_state == State::Requesting)
        return request();
    const bool fed = feed();
    const bool wrote = drain(SshChannel::Stream::Output);
    const bool complained = !m_isOver && drain(SshChannel::Stream::Errors);
    if (!wrote && !complained)
        checkEnd();
    return fed || wrote || complained;
}

Expected<RemoteShell::Answer> CommandRun::takeAnswer()
{
    if (m_error && m_received == 0)
        return tl::unexpected(*m_error);
    return RemoteShell::Answer{std::move(m_result), m_error};
}

std::unique_ptr<SshChannel> CommandRun::takeChannel()
{
    return m_error && m_state != State::Opening ? std::move(m_channel) : nullptr;
}

} // namespace jalon
