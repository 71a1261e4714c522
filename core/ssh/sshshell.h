// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/endpoint.h"
#include "core/ssh/interaction.h"
#include "core/ssh/remoteshell.h"

namespace jalon {

/// How to reach one server over SSH.
struct SshTarget {
    QString server; ///< the plan's name, for questions and errors
    Endpoint endpoint;
    QString
        identity; ///< private key file, tried first; empty: ~/.ssh/config's, then the usual ones
    std::optional<Endpoint>
        jump;           ///< bastion; its keys and its host key are checked like the server's
    QString knownHosts; ///< empty: ~/.ssh/known_hosts; the system's file is always read too
    QString configFile; ///< empty: ~/.ssh/config; only HostName, User, Port, IdentityFile,
                        ///< ProxyJump are honoured
    std::chrono::milliseconds connectTimeout{15'000};
    std::chrono::milliseconds livenessInterval{10'000}; ///< a line silent for twice this is dead
};

/// What reaching the server cost and found, for the log and the bench.
struct SshConnectionInfo {
    QString hostKeyType;
    QString fingerprint;
    QString authentication; ///< "agent", "publickey", "keyboard-interactive", "password"
    QString serverBanner;   ///< made visible
};

/// Connects, proves the server and authenticates; one thread of its own carries the connection
/// until the shell is destroyed. Errors: Unreachable, HostKey, Authentication, Protocol,
/// TimedOut, Cancelled; each message says what to do.
Expected<std::unique_ptr<RemoteShell>> connectSsh(const SshTarget& target,
                                                  SshInteraction& interaction,
                                                  const CancelToken& cancel,
                                                  SshConnectionInfo* info = nullptr);

} // namespace jalon
