// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/planedit.h"
#include "app/cli/terminalinteraction.h"
#include "app/connect.h"
#include "core/inventory/surveybatch.h"
#include "core/plan/enums.h"
#include "core/survey/survey.h"

#include <QMutex>

namespace jalon {

static Expected<QList<Server>> chosenServers(const Plan& plan, const QStringList& names)
{
    QList<Server> chosen;
    for (const QString& name : names) {
        const Server* server = findServer(plan, name);
        if (!server)
            return failure(ErrorKind::Input, "plan.server-unknown", {name});
        if (server->address.isEmpty())
            return failure(ErrorKind::Input, "command.server-without-address", {name});
        chosen.append(*server);
    }
    if (names.isEmpty())
        for (const Server& server : plan.servers)
            if (!server.address.isEmpty())
                chosen.append(server);
    if (chosen.isEmpty())
        return failure(ErrorKind::Input, "command.no-server");
    return chosen;
}

static int printCommands(const QList<Server>& servers, const SurveyOptions& options,
                         Console& console)
{
    for (const Server& server : servers) {
        console.out << "# " << server.name << " (" << server.address << ")\n";
        for (const PlannedCommand& command : plannedCommands(server, options))
            console.out << "\n## " << command.probe << (command.isSql ? " (SQL)\n" : "\n")
                        << command.text.trimmed() << '\n';
        console.out << '\n';
    }
    return 0;
}

static void reportServer(const ServerSurvey& survey, Console& console)
{
    const SurveyRecord& record = survey.record;
    const QString outcome = QStringLiteral("outcome.") + enumName(record.outcome);
    console.err << survey.server << ": " << console.texts.sentence({outcome, {}}) << '\n';
    if (!record.failure.isEmpty())
        console.err << "  " << console.texts.error({ErrorKind::Io, record.failure, record.detail})
                    << '\n';
    for (const Unread& unread : survey.facts.unread)
        console.err << "  " << unread.what << ": "
                    << console.texts.sentence({unread.why.section(u':', 0, 0),
                                               {unread.why.section(u':', 1).trimmed()}})
                    << '\n';
    console.err.flush();
}

/// The worst of what happened: a server that could not be reached makes the whole exit 1.
static int surveyStatus(const QList<ServerSurvey>& surveys)
{
    int status = 0;
    for (const ServerSurvey& survey : surveys) {
        if (survey.record.outcome == SurveyOutcome::Cancelled)
            return 5;
        if (survey.record.outcome == SurveyOutcome::Failed)
            status = 1;
    }
    return status;
}

int runSurvey(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const QString file = arguments.first();
    const auto loaded = loadPlan(file);
    if (!loaded)
        return console.fail(loaded.error());
    const auto servers = chosenServers(loaded->plan, arguments.sliced(1));
    if (!servers)
        return console.fail(servers.error());
    SurveyOptions surveyOptions;
    surveyOptions.countFiles = options.isSet(QStringLiteral("count-files"));
    surveyOptions.readEveryArchive = options.isSet(QStringLiteral("every-archive"));
    if (options.isSet(QStringLiteral("dry-run")))
        return printCommands(*servers, surveyOptions, console);

    TerminalInteraction interaction(console.texts,
                                    options.isSet(QStringLiteral("accept-new-host-keys")));
    const QString knownHosts = options.value(QStringLiteral("known-hosts"));
    QMutex saving;
    std::optional<Error> unsaved;
    const auto keep = [&](const ServerSurvey& survey) {
        const QMutexLocker one(&saving);
        const auto saved = editPlanFile(file, [&](const Plan& plan) -> Expected<Plan> {
            return inventory::withSurveyedMailboxes(withSurvey(plan, survey), survey.server);
        });
        if (!saved)
            unsaved = saved.error();
        reportServer(survey, console);
    };
    const ShellFactory connect = [&](const Server& server, const CancelToken& cancel) {
        return connectServer(server, knownHosts, interaction, cancel);
    };
    const QList<ServerSurvey> surveys =
        surveyServers(*servers, surveyOptions, connect, console.cancel, {}, keep);
    if (unsaved)
        return console.fail(*unsaved);
    return surveyStatus(surveys);
}

} // namespace jalon
