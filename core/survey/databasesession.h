// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jobs/canceltoken.h"
#include "core/ssh/remoteshell.h"
#include "core/survey/probe.h"

#include <memory>

namespace jalon {

/// What a query answered: text of each column, nothing for NULL.
using DatabaseRows = QList<QList<std::optional<QByteArray>>>;

struct DatabaseLimits {
    std::chrono::milliseconds connect{10'000};
    std::chrono::milliseconds statement{20'000};
    std::chrono::milliseconds lock{2'000};
};

/// One read-only session with one PostgreSQL database: every transaction of it is read-only, with
/// statement, lock and idle time-outs set on the server. Calls block; cancelling ends them within
/// 200 ms and stops the statement on the server. After a cancelled or broken call the session is
/// over.
class DatabaseSession {
public:
    /// `socketPath` leads to the server. Errors: Unreachable, Authentication, Input (no such
    /// database), TimedOut, Cancelled.
    static Expected<std::unique_ptr<DatabaseSession>>
    open(const QString& socketPath, const DatabaseAccess& access, const QString& database,
         const DatabaseLimits& limits, const CancelToken& cancel);
    ~DatabaseSession();

    /// Errors: Permission, Input (missing table or column), TimedOut (statement or lock),
    /// Unreachable (the line dropped), Cancelled.
    Expected<DatabaseRows> query(const QByteArray& sql, const CancelToken& cancel);

private:
    struct State;
    explicit DatabaseSession(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace jalon
