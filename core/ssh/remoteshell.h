// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jobs/canceltoken.h"
#include "core/units/error.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace jalon {

/// One command to run on a server.
struct RemoteCommand {
    QByteArray command; ///< handed to the login shell as it is
    QByteArray input;   ///< written to its standard input, then closed
    std::chrono::milliseconds timeout{60'000};
    ByteSize outputLimit{64LL << 20}; ///< of both streams together; beyond, the channel is closed
    /// False: output goes to the sink of the call alone, and costs no memory.
    bool keepsOutput = true;
};

struct RemoteResult {
    int status = -1; ///< exit status, −1 when a signal ended it
    QByteArray output;
    QByteArray errors; ///< first 64 KiB of standard error; the rest is drained and dropped
};

/// A private socket on this computer that leads to one address of the server's side.
class RemoteForward {
public:
    virtual ~RemoteForward() = default;
    /// Path of a unix socket in a directory only this user may enter.
    virtual QString socketPath() const = 0;
};

/// Runs commands on one server. All that the survey knows of SSH.
/// Calls may come from any one thread at a time and block; cancelling ends them within 200 ms,
/// and leaves no process of theirs on the server.
class RemoteShell {
public:
    using Sink = std::function<void(QByteArrayView)>;

    virtual ~RemoteShell() = default;
    /// `progress` sees standard output as it comes, on another thread; it may be empty.
    /// A partial answer is in the error's place only when nothing came: a cut line, a time-out or
    /// the limit are reported through `interrupted` with what was received until then.
    struct Answer {
        RemoteResult result;
        std::optional<Error> interrupted;
    };
    virtual Expected<Answer> run(const RemoteCommand& command, const CancelToken& cancel,
                                 const Sink& progress = {}) = 0;
    /// Leads to `host:port` as the server sees it.
    virtual Expected<std::unique_ptr<RemoteForward>> forward(const QString& host, quint16 port) = 0;
};

} // namespace jalon
