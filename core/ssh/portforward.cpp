// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/portforward.h"

#include <utility>

#include <sys/socket.h>
#include <unistd.h>

namespace jalon {

constexpr std::size_t mostConnections = 16;

PortForward::PortForward(SshSession& session, int listener, QString host, quint16 port)
    : m_session(session)
    , m_listener(listener)
    , m_host(std::move(host))
    , m_port(port)
{
}

PortForward::~PortForward()
{
    if (m_listener >= 0)
        ::close(m_listener);
}

void PortForward::retire()
{
    while (acceptOne()) {
    }
    ::close(std::exchange(m_listener, -1));
}

bool PortForward::acceptOne()
{
    const int fd = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd < 0)
        return false;
    // The folder keeps other users out; the kernel's word on who connects costs nothing more.
    ucred peer = {};
    socklen_t size = sizeof peer;
    const bool isUs =
        ::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
    if (!isUs || m_pumps.size() >= mostConnections)
        ::close(fd);
    else
        m_pumps.emplace_back(m_session, fd, m_host, m_port);
    return true;
}

bool PortForward::step()
{
    if (m_listener >= 0)
        acceptOne();
    bool moved = false;
    for (auto pump = m_pumps.begin(); pump != m_pumps.end();) {
        moved = pump->step() || moved;
        const bool isDone = pump->isOver() || (m_listener < 0 && pump->hasSentAll());
        pump = isDone ? m_pumps.erase(pump) : std::next(pump);
    }
    return moved;
}

void PortForward::addTo(QList<pollfd>& waited) const
{
    if (m_listener >= 0)
        waited << pollfd{m_listener, POLLIN, 0};
    for (const ChannelPump& pump : m_pumps)
        pump.addTo(waited);
}

} // namespace jalon
