// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/secret.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace jalon {

/// A server never seen before, to be accepted or not.
struct HostKeyQuestion {
    QString server;      ///< the plan's name of it
    QString host;        ///< as it would be written to known_hosts: host or [host]:port
    QString keyType;     ///< "ssh-ed25519"
    QString fingerprint; ///< "SHA256:…"
    QString knownHostsLine;
    QString knownHostsFile;
};

enum class SecretKind { Password, Passphrase, KeyboardInteractive };

struct SecretQuestion {
    QString server;
    SecretKind kind = SecretKind::Password;
    QString account; ///< user@host
    QString subject; ///< the key file of a passphrase; the server's own prompt, made visible
    bool echo = false;
};

/// What a connection may ask the operator. Called on the connection's thread; must give up
/// (false, nothing) when the operator cancels.
class SshInteraction {
public:
    virtual ~SshInteraction() = default;
    virtual bool acceptHostKey(const HostKeyQuestion& question) = 0;
    /// Nothing: the operator declines; this way of authenticating is not tried again.
    virtual std::optional<Secret> secret(const SecretQuestion& question) = 0;
};

} // namespace jalon
