// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/probe.h"
#include "core/survey/survey.h"

namespace jalon {

struct DatabaseReading {
    QList<Evidence> evidence; ///< one a statement: its text, its time, its rows
    bool complete = false;    ///< nothing failed; a database that does not exist is no failure
};

/// Reads `bj` and `bj-data` through the shell's connection: sizes, counts, BlueMind's version,
/// domains, assignments, this server's tags, mailboxes (merged by address with those the spool
/// told, so it comes after the mail probes). What could not be read is an unread entry.
DatabaseReading readDatabases(DatabaseAccess access, RemoteShell& shell,
                              const SurveyOptions& options, const CancelToken& cancel,
                              const SurveyObserver& observe, SurveyDraft& draft);

/// Every statement that `readDatabases` may run, verbatim. The pieces of the directory's question
/// travel as one statement, without those whose tables are not there.
QList<PlannedCommand> plannedQueries(const SurveyOptions& options);

} // namespace jalon
