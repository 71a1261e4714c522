// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/sshline.h"

#include "core/ssh/dial.h"

#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace jalon {

SshLine::SshLine()
    : m_wakeFd(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
}

SshLine::~SshLine()
{
    clear();
    ::close(m_wakeFd);
}

void SshLine::clear()
{
    // A session says good-bye through the bastion below it, so the last one goes first.
    while (!m_hops.empty()) {
        m_hops.back().tunnel.reset();
        m_hops.back().session.reset();
        m_hops.pop_back();
        carry();
    }
}

void SshLine::addHop(int fd, const QString& user, const QList<QByteArray>& hostKeyTypes)
{
    m_hops.push_back({std::make_unique<SshSession>(fd, user, hostKeyTypes), nullptr});
}

int SshLine::openTunnel(const QString& host, quint16 port)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) != 0)
        return -1;
    m_hops.back().tunnel = std::make_unique<ChannelPump>(session(), ends[0], host, port);
    return ends[1];
}

bool SshLine::carry()
{
    bool moved = false;
    for (Hop& hop : m_hops) {
        if (hop.tunnel) {
            hop.session->pump();
            while (hop.tunnel->step())
                moved = true;
        }
    }
    return moved;
}

void SshLine::wait(std::chrono::milliseconds longest, QList<pollfd> also)
{
    also << pollfd{m_wakeFd, POLLIN, 0};
    for (const Hop& hop : m_hops) {
        const int fd = hop.session->descriptor();
        if (fd >= 0) {
            acknowledgeQuickly(fd);
            also << pollfd{fd, short(POLLIN | (hop.session->wantsToWrite() ? POLLOUT : 0)), 0};
        }
        if (hop.tunnel)
            hop.tunnel->addTo(also);
    }
    ::poll(also.data(), nfds_t(also.size()), int(longest.count()));
    quint64 calls = 0;
    while (::read(m_wakeFd, &calls, sizeof calls) > 0) {
    }
    carry();
}

void SshLine::wake() const
{
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_wakeFd, &one, sizeof one);
}

} // namespace jalon
