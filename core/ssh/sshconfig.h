// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace jalon {

/// What an OpenSSH client configuration says of one host. Empty or 0 where it says nothing.
struct SshHostConfig {
    QString hostName;
    QString user;
    quint16 port = 0;
    QStringList identityFiles; ///< in the order of the file; `~` and `%d %h %u %r` are not expanded
    QString proxyJump;         ///< "none" cuts a jump given further down

    friend bool operator==(const SshHostConfig&, const SshHostConfig&) = default;
};

/// Reads HostName, User, Port, IdentityFile and ProxyJump of the `Host` blocks whose patterns
/// (`*`, `?`, `!`) match; as in ssh_config(5) the first value found wins and identities add up.
/// A `Match` block is skipped whole; Include, ProxyCommand and all that could run a program are
/// ignored. Lines that make no sense are ignored. Reads at most the first MiB.
SshHostConfig readSshConfig(const QByteArray& config, const QString& host);

/// A pattern of ssh_config(5) or known_hosts: `*` any run of characters, `?` exactly one.
bool matchesHostPattern(const QString& pattern, const QString& host);

} // namespace jalon
