// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/error.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace jalon {

/// A server's public key as it travels: its type and its raw blob.
struct ServerKey {
    QByteArray type; ///< "ssh-ed25519"
    QByteArray blob;

    friend bool operator==(const ServerKey&, const ServerKey&) = default;
};

/// "SHA256:…" in base64 without padding, as OpenSSH prints it.
QString fingerprint(const ServerKey& key);

enum class HostKeyState {
    Known,     ///< this key is recorded for this host
    Unknown,   ///< nothing is recorded for this host
    Changed,   ///< another key of the same type is recorded
    OtherType, ///< only keys of other types are recorded
    Revoked,   ///< this very key is marked `@revoked` for this host
};

struct HostKeyVerdict {
    HostKeyState state = HostKeyState::Unknown;
    QString file; ///< where the deciding line stands
    int line = 0; ///< its number, from 1; 0 when no line decided
};

/// The lines of known_hosts files: plain names, patterns, negations, `[host]:port` and hashed
/// names. Lines that make no sense, and `@cert-authority`, are ignored. Reading never writes.
class KnownHosts {
public:
    /// Adds one file's lines. Nothing there is not an error; a file that exists and cannot be read,
    /// or is beyond 16 MiB, is (HostKey).
    Expected<void> read(const QString& file);
    void parse(const QByteArray& content, const QString& file);

    /// `name` as hostName() writes it.
    HostKeyVerdict check(const QString& name, const ServerKey& key) const;
    /// Types recorded for this host, so that the server can be asked for one of them first.
    QList<QByteArray> typesOf(const QString& name) const;

    /// How a host stands in the file: `host`, or `[host]:port` when the port is not 22; lower case.
    static QString hostName(const QString& host, quint16 port);
    static QByteArray lineFor(const QString& name, const ServerKey& key);
    /// Adds one line at the end in a single write, under a lock, after a new line if the file lacks
    /// its last one. Makes the file (0600) and its folder (0700) when missing; never truncates what
    /// stood there.
    static Expected<void> append(const QString& file, const QByteArray& line);

private:
    struct Entry {
        QByteArray hosts;
        ServerKey key;
        bool isRevoked = false;
        QString file;
        int line = 0;
    };
    static bool matches(const Entry& entry, const QString& name);

    QList<Entry> m_entries;
};

} // namespace jalon
