// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/knownhosts.h"
#include "core/units/secret.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace jalon {

/// How far a call has come. Nothing here blocks: a call that says Again is made again, with the
/// same arguments, after the session's descriptor moved.
enum class SshStep { Done, Again, Failed };
/// Prompts: the server asks questions, see SshSession::prompts().
enum class AuthStep { Accepted, Again, Denied, Partial, Prompts, Failed };

class SshSession;

/// A private key of a file, or its public half.
class SshKey {
public:
    enum class Loaded { Yes, NeedsPassphrase, No };

    SshKey();
    ~SshKey();
    SshKey(SshKey&&) noexcept;
    SshKey& operator=(SshKey&&) noexcept;

    /// An encrypted key needs its passphrase; a wrong one gives No.
    Loaded loadPrivate(const QString& file, const Secret* passphrase);
    Loaded loadPublic(const QString& file);

private:
    friend class SshSession;
    struct Native;
    std::unique_ptr<Native> m_native;
};

/// One channel of a session, which must outlive it. Destroying it closes it.
class SshChannel {
public:
    explicit SshChannel(SshSession& session);
    ~SshChannel();
    Q_DISABLE_COPY_MOVE(SshChannel)

    SshStep openSession();
    SshStep openTcp(const QByteArray& host, quint16 port);
    SshStep exec(const QByteArray& command);

    enum class Stream { Output, Errors };
    /// Bytes read; 0: nothing now; −1: that stream has ended or the channel is gone.
    qsizetype read(Stream stream, char* data, qsizetype size);
    /// Bytes the window took; −1: the channel is gone.
    qsizetype write(QByteArrayView bytes);
    void sendEof();
    void sendSignal(const char* name);
    void close();

    bool isClosed() const;                 ///< the server closed it, or the session is gone
    bool isAtEnd() const;                  ///< the server will send nothing more and all was read
    std::optional<int> exitStatus() const; ///< −1: a signal ended the command

private:
    struct Native;
    std::unique_ptr<Native> m_native;
};

/// One SSH connection over a connected socket. Used by
/// one thread at a time. Reads no configuration file, runs no program, blocks nowhere but in the
/// agent's own socket.
class SshSession {
public:
    /// Owns `fd`. `hostKeyTypes` are asked for first.
    SshSession(int fd, const QString& user, const QList<QByteArray>& hostKeyTypes);
    ~SshSession();
    Q_DISABLE_COPY_MOVE(SshSession)

    SshStep connect();
    std::optional<ServerKey> serverKey() const;
    QString user() const;
    QString serverBanner() const; ///< made visible
    QString lastError() const;    ///< in libssh's or the server's words, made visible

    AuthStep authenticateNone();
    AuthStep authenticateAgent();
    AuthStep isKeyAcceptable(const SshKey& key);
    AuthStep authenticateKey(const SshKey& key);
    AuthStep authenticatePassword(const Secret& password);
    AuthStep authenticateInteractive();
    struct Prompt {
        QByteArray text;
        bool echo = false;
    };
    QList<Prompt> prompts() const;
    bool answer(int prompt, const Secret& secret);
    /// Ways the server still accepts, once it has refused one: "publickey", "password"…
    QStringList offeredMethods() const;

    int descriptor() const;
    bool wantsToWrite() const;
    /// Handles what has arrived and sends what waits. False: the line is gone.
    bool pump();
    bool isAlive() const;
    quint64 bytesReceived() const;
    /// Asks the server for a sign of life; the answer shows in bytesReceived() only.
    void keepAlive();

private:
    friend class SshChannel;
    struct Native;
    std::unique_ptr<Native> m_native;
};

} // namespace jalon
