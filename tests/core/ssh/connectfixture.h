// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/sshd.h"

namespace jalon {

/// A real sshd, and what a connection to it needs and is asked.
class ConnectFixture {
public:
    ConnectFixture();

    /// Forgets what was asked, and knows the server's key again.
    void reset();
    Expected<std::unique_ptr<RemoteShell>> connect(const SshTarget& target);
    Expected<std::unique_ptr<RemoteShell>> connect() { return connect(target); }
    /// Writes known_hosts unless `content` is null; what it then holds.
    QByteArray knownHosts(const QByteArray& content);

    TestSshd sshd;
    ScriptedInteraction interaction;
    SshConnectionInfo info;
    SshTarget target;
};

/// The message of the failure, or "connected".
QString idOf(const Expected<std::unique_ptr<RemoteShell>>& shell);

} // namespace jalon
