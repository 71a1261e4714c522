// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/channelpump.h"

#include <list>

namespace jalon {

/// A listening unix socket whose connections lead to `host:port` as the server sees it. Lives on
/// the connection's thread.
class PortForward {
public:
    /// Owns `listener`, a listening socket that does not block.
    PortForward(SshSession& session, int listener, QString host, quint16 port);
    ~PortForward();
    Q_DISABLE_COPY_MOVE(PortForward)

    /// Takes new connections and moves what can be moved; true when something moved.
    bool step();
    /// Takes no more connections. Those made are carried on until all they were given is sent: a
    /// last request, as the one that stops a statement, still reaches the server.
    void retire();
    bool isOver() const { return m_listener < 0 && m_pumps.empty(); }
    void addTo(QList<pollfd>& waited) const;

private:
    bool acceptOne();

    SshSession& m_session;
    int m_listener;
    QString m_host;
    quint16 m_port;
    std::list<ChannelPump> m_pumps;
};

} // namespace jalon
