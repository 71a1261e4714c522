// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creation.h"

namespace jalon {

/// How the operator mends a problem of a creation from where he sees it.
struct Fix {
    enum class Kind {
        Nothing, ///< nothing to mend, or not in the plan
        Field,   ///< another value of a mailbox's field: `where` is its name
        Place,   ///< another mail server
        Restore, ///< back to the computed mail server
        Leave,   ///< one of the mailboxes is left behind
        Show,    ///< its mailboxes are what is wrong with a domain
        Step     ///< another step tells more: `where` is its id
    };
    Kind kind = Kind::Nothing;
    const char* where = "";
};

Fix fixOf(const EntryProblem& problem);

/// The problem to be mended first, the gravest that can be; or nothing.
const EntryProblem* firstFixable(const QList<EntryProblem>& problems);

/// A value that would mend it, where the problem tells one.
std::optional<Argument> proposedValue(const MailboxEntry& entry, const EntryProblem& problem);

} // namespace jalon
