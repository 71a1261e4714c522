// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/interaction.h"
#include "core/ssh/sshshell.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace jalon {

/// A real sshd on a free loopback port, with keys and files of its own in a folder that goes with
/// it. Needs root and Debian's openssh-server and openssh-client. Check isRunning() first.
class TestSshd {
public:
    /// `config` lines come first, so they win over the fixture's own.
    explicit TestSshd(const QStringList& config = {},
                      const QString& hostKeyType = QStringLiteral("ed25519"));
    ~TestSshd();
    Q_DISABLE_COPY_MOVE(TestSshd)

    bool isRunning() const { return m_port != 0; }
    quint16 port() const { return m_port; }
    qint64 processId() const { return m_process.processId(); }
    /// Processes that serve a connection each.
    QList<qint64> connections() const;
    QString file(const QString& name) const { return m_folder.filePath(name); }

    QString clientKey() const
    {
        return file(QStringLiteral("client"));
    } ///< authorized, no passphrase
    QString knownHosts() const
    {
        return file(QStringLiteral("known_hosts"));
    }                               ///< holds hostKeyLine()
    QByteArray hostKeyLine() const; ///< "[127.0.0.1]:port type base64"
    QByteArray log();
    /// Reaches this server as root with its client key; reads no configuration of the user's.
    SshTarget target(const QString& server = QStringLiteral("srv")) const;
    /// Makes a key pair `name`, `name.pub` in the folder.
    bool makeKey(const QString& name, const QString& type = QStringLiteral("ed25519"),
                 const QString& passphrase = {}) const;
    bool authorize(const QString& key) const;

private:
    bool start(const QStringList& config);

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

/// Answers a connection's questions as a test says, and counts them.
class ScriptedInteraction : public SshInteraction {
public:
    std::function<bool(const HostKeyQuestion&)> onHostKey;
    std::function<std::optional<Secret>(const SecretQuestion&)> onSecret;
    QList<HostKeyQuestion> hostKeys;
    QList<SecretQuestion> secrets;

    bool acceptHostKey(const HostKeyQuestion& question) override;
    std::optional<Secret> secret(const SecretQuestion& question) override;
};

/// A command with the usual limits and no input.
RemoteCommand remoteCommand(const QByteArray& text);

/// Whether a process with these words in its command line exists now.
bool isProcessRunning(const QByteArray& words);

} // namespace jalon
