// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/sshsession.h"

#include <QByteArray>
#include <QList>

#include <poll.h>

namespace jalon {

/// Carries bytes both ways between a descriptor of this computer and an address of the server's
/// side, with bounded memory: what one end does not take stays unread at the other.
class ChannelPump {
public:
    /// Owns `fd`, which must not block. Asks the server for `host:port` from the first step on.
    ChannelPump(SshSession& session, int fd, const QString& host, quint16 port);
    ~ChannelPump();
    Q_DISABLE_COPY_MOVE(ChannelPump)

    /// Moves what can be moved without waiting; true when something moved.
    bool step();
    void addTo(QList<pollfd>& waited) const;
    bool isOpen() const { return m_isOpen; }
    /// Both directions have ended, or the server refused.
    bool isOver() const { return m_isOver; }
    /// The local end has closed, and the server was sent all that came from it.
    bool hasSentAll() const { return m_isOpen && m_hasLocalEnded && m_toServer.isEmpty(); }

private:
    bool open();
    bool moveToServer();
    bool moveToLocal();

    SshChannel m_channel;
    int m_fd;
    QByteArray m_host;
    quint16 m_port;
    QByteArray m_toServer;
    QByteArray m_toLocal;
    bool m_isOpen = false;
    bool m_isOver = false;
    bool m_hasLocalEnded = false;
    bool m_hasServerEnded = false;
};

} // namespace jalon
