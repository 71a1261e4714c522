// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jobs/canceltoken.h"
#include "core/plan/plan.h"
#include "core/ssh/remoteshell.h"

#include <functional>

namespace jalon {

struct SurveyOptions {
    bool countFiles =
        false; ///< also list the message files (unique inodes): minutes to hours on a large spool
    bool readEveryArchive = false; ///< also open every archive of 3.5, beside the sample of them:
                                   ///< hours where there are millions
    qint64 exactCountBound = 2'000'000; ///< tables estimated above this many rows are not counted
    std::chrono::milliseconds exactCountBudget{20'000};
    std::chrono::milliseconds quickProbeTimeout{10'000};
    std::chrono::milliseconds longProbeTimeout{600'000};
    std::chrono::milliseconds patientProbeTimeout{12 * 3'600'000};
};

enum class ProbeState { Waiting, Running, Done, Unread, Cancelled };

/// How one probe of one server is doing.
struct ProbeProgress {
    QString server;
    QString probe;
    ProbeState state = ProbeState::Waiting;
    qint64 bytes = 0; ///< answer received so far
    Message note;     ///< why it is unread, or what was found
};

/// Connecting, probes, database and end of each server, in the order things happen.
/// Called on the survey's threads.
using SurveyObserver = std::function<void(const ProbeProgress&)>;

/// One probe, as shown before connecting.
struct PlannedCommand {
    QString probe;
    QString text; ///< verbatim shell or SQL
    bool isSql = false;
};

/// Every command a survey of this server would run, in order, without connecting.
QList<PlannedCommand> plannedCommands(const Server& server, const SurveyOptions& options);
/// The one framed script that carries the shell commands, verbatim but for its sentinel.
QByteArray surveyScript(const Server& server, const SurveyOptions& options,
                        const QByteArray& sentinel);

/// Makes the connection of one server; `jalon-cli` and the wizard pass `connectSsh`, tests a
/// recorded shell.
using ShellFactory =
    std::function<Expected<std::unique_ptr<RemoteShell>>(const Server&, const CancelToken&)>;

/// What one server's survey found: to be merged into its facts. Never fails as a whole: what could
/// not be read is in `facts.unread`, a failure in `record`.
struct ServerSurvey {
    QString server;
    ServerFacts facts;
    SurveyRecord record;
};

ServerSurvey surveyServer(const Server& server, const SurveyOptions& options,
                          const ShellFactory& connect, const CancelToken& cancel,
                          const SurveyObserver& observe);

/// Surveys servers side by side, one thread each (`atOnce` at most). Blocks until all have ended;
/// `finished` is called as each ends, on its thread.
QList<ServerSurvey> surveyServers(const QList<Server>& servers, const SurveyOptions& options,
                                  const ShellFactory& connect, const CancelToken& cancel,
                                  const SurveyObserver& observe,
                                  const std::function<void(const ServerSurvey&)>& finished,
                                  int atOnce = 32);

/// The plan with a server's survey merged into it: facts by `mergeFacts`, the record replaced.
Plan withSurvey(const Plan& plan, const ServerSurvey& survey);

} // namespace jalon
