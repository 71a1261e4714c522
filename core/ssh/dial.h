// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jobs/canceltoken.h"
#include "core/units/error.h"

#include <QString>

#include <chrono>

namespace jalon {

/// A connected, non-blocking TCP socket to `host:port`, for the caller to close. Every address of
/// the name is tried, the next one starting when the one before failed or took long. Neither a
/// slow name server nor a silent host delays cancelling. `server` names it in errors.
Expected<int> dial(const QString& server, const QString& host, quint16 port,
                   std::chrono::steady_clock::time_point deadline, const CancelToken& cancel);

/// Whether the SSH line can notice by itself a peer that vanished: bytes unacknowledged for
/// `silence` end it.
void watchSocket(int fd, std::chrono::milliseconds silence);

/// Has the kernel acknowledge at once what comes next: a server that coalesces small packets
/// waits 40 ms for it otherwise. Holds for a moment only, so it is asked before each wait.
void acknowledgeQuickly(int fd);

} // namespace jalon
