// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/channelpump.h"
#include "core/ssh/sshsession.h"

#include <chrono>
#include <memory>
#include <vector>

namespace jalon {

/// The way to a server: its session, and below it the sessions of the bastions it goes through,
/// each carrying the next one in a channel. Used by the connection's thread only.
class SshLine {
public:
    SshLine();
    ~SshLine();
    Q_DISABLE_COPY_MOVE(SshLine)

    /// Ends every session, the last one first.
    void clear();
    bool isEmpty() const { return m_hops.empty(); }
    /// The session reached last.
    SshSession& session() { return *m_hops.back().session; }
    void addHop(int fd, const QString& user, const QList<QByteArray>& hostKeyTypes);
    /// A descriptor that leads to `host:port` through the session reached last, once
    /// isTunnelOpen(); −1 when this computer has no descriptor left.
    int openTunnel(const QString& host, quint16 port);
    bool isTunnelOpen() const { return m_hops.back().tunnel->isOpen(); }
    bool hasTunnelEnded() const { return m_hops.back().tunnel->isOver(); }

    /// Moves what the bastions carry; true when something moved.
    bool carry();
    /// Waits until something may move on any session, on `also`, or for `longest`; then carries.
    void wait(std::chrono::milliseconds longest, QList<pollfd> also = {});
    /// Ends a wait from another thread.
    void wake() const;

private:
    struct Hop {
        std::unique_ptr<SshSession> session;
        std::unique_ptr<ChannelPump> tunnel; ///< what this hop carries for the next one
    };
    std::vector<Hop> m_hops;
    int m_wakeFd;
};

} // namespace jalon
