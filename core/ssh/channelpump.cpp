// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/channelpump.h"

#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace jalon {

constexpr qsizetype chunk = 32 << 10;

ChannelPump::ChannelPump(SshSession& session, int fd, const QString& host, quint16 port)
    : m_channel(session)
    , m_fd(fd)
    , m_host(host.toUtf8())
    , m_port(port)
{
}

ChannelPump::~ChannelPump()
{
    ::close(m_fd);
}

bool ChannelPump::open()
{
    const SshStep step = m_channel.openTcp(m_host, m_port);
    m_isOpen = step == SshStep::Done;
    m_isOver = step == SshStep::Failed;
    return step != SshStep::Again;
}

bool ChannelPump::moveToServer()
{
    bool moved = false;
    if (m_toServer.isEmpty() && !m_hasLocalEnded) {
        QByteArray bytes(chunk, Qt::Uninitialized);
        const ssize_t size = ::recv(m_fd, bytes.data(), size_t(bytes.size()), 0);
        if (size > 0)
            m_toServer = bytes.left(size);
        else if (size == 0 || (errno != EAGAIN && errno != EINTR)) {
            m_hasLocalEnded = true;
            m_channel.sendEof();
        }
        moved = size >= 0;
    }
    if (!m_toServer.isEmpty()) {
        const qsizetype taken = m_channel.write(m_toServer);
        if (taken < 0)
            m_isOver = true;
        else
            m_toServer.remove(0, taken);
        moved = moved || taken != 0;
    }
    return moved;
}

bool ChannelPump::moveToLocal()
{
    bool moved = false;
    if (m_toLocal.isEmpty() && !m_hasServerEnded) {
        QByteArray bytes(chunk, Qt::Uninitialized);
        const qsizetype size =
            m_channel.read(SshChannel::Stream::Output, bytes.data(), bytes.size());
        if (size > 0) {
            m_toLocal = bytes.left(size);
            moved = true;
        } else if (m_channel.isAtEnd() || m_channel.isClosed()) {
            m_hasServerEnded = true;
            ::shutdown(m_fd, SHUT_WR);
            moved = true;
        }
    }
    if (!m_toLocal.isEmpty()) {
        const ssize_t size =
            ::send(m_fd, m_toLocal.constData(), size_t(m_toLocal.size()), MSG_NOSIGNAL);
        if (size > 0)
            m_toLocal.remove(0, size);
        else if (errno != EAGAIN && errno != EINTR)
            m_isOver = true;
        moved = moved || size > 0;
    }
    return moved;
}

bool ChannelPump::step()
{
    if (m_isOver)
        return false;
    if (!m_isOpen)
        return open();
    const bool sent = moveToServer();
    const bool received = moveToLocal();
    if (m_hasServerEnded && m_toLocal.isEmpty() && (m_hasLocalEnded || m_channel.isClosed()))
        m_isOver = true;
    return sent || received;
}

void ChannelPump::addTo(QList<pollfd>& waited) const
{
    if (!m_isOpen || m_isOver)
        return;
    const bool reads = m_toServer.isEmpty() && !m_hasLocalEnded;
    const bool writes = !m_toLocal.isEmpty();
    if (reads || writes)
        waited << pollfd{m_fd, short((reads ? POLLIN : 0) | (writes ? POLLOUT : 0)), 0};
}

} // namespace jalon
