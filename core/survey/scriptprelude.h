// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/survey/probe.h"
#include "core/survey/survey.h"

#include <QByteArray>

namespace jalon {

// What a probe's script may count on, besides POSIX sh, LC_ALL=C and the lowest priority:
//
//   $R            empty, or "sudo -n" where the account may use it without a password
//   $N            empty: the whole script has the lowest priority already
//   limit N cmd…  runs one command for N seconds at most (no limit where `timeout` is missing)
//   $P_MAIL_DATA $P_MAIL_META $P_ARCHIVES $P_ARCHIVES_SNAPPY
//   $P_REPLICATION $P_SEARCH $P_DATABASE $P_LOGS
//                 the directory the operator gave for that store, else empty
//   $systemLang   LANG of the session before it became C
//
// Standard input is /dev/null. Both streams are framed, so a script prints what it likes.

/// Opens the shell that reads the script on its standard input, as root where `sudo -n` allows
/// it. Written so that every login shell (sh, csh, fish) understands it.
QByteArray launchCommand();

/// The variables above for this server, one assignment a line. A directory that
/// may not be quoted (`quotedDirectory`) counts as not given.
QByteArray scriptVariables(const Server& server);

/// Everything before the probes: priority, tools, framing, heartbeat, the end of every process
/// when the channel closes.
QByteArray scriptPrelude(const QByteArray& sentinel, const QByteArray& variables,
                         const SurveyOptions& options);
/// One probe in the script, after the prelude.
QByteArray scriptProbe(const Probe& probe);
/// Everything after the probes: waits for them and says which ones were killed.
QByteArray scriptEpilogue();

/// Seconds after which the prelude, the probes and the epilogue have all ended.
std::chrono::milliseconds scriptTimeout(const SurveyOptions& options, const QList<Probe>& probes);

} // namespace jalon
