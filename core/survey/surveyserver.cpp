// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/factsmerge.h"
#include "core/survey/surveyrun.h"

#include <atomic>
#include <thread>
#include <vector>

namespace jalon {

ServerSurvey surveyServer(const Server& server, const SurveyOptions& options,
                          const ShellFactory& connect, const CancelToken& cancel,
                          const SurveyObserver& observe)
{
    return SurveyRun(server, options, cancel, observe).run(connect);
}

QList<ServerSurvey> surveyServers(const QList<Server>& servers, const SurveyOptions& options,
                                  const ShellFactory& connect, const CancelToken& cancel,
                                  const SurveyObserver& observe,
                                  const std::function<void(const ServerSurvey&)>& finished,
                                  int atOnce)
{
    std::vector<ServerSurvey> surveys(size_t(servers.size()));
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < servers.size(); i = next++) {
            ServerSurvey& survey = surveys[size_t(i)];
            survey = surveyServer(servers[i], options, connect, cancel, observe);
            if (finished)
                finished(survey);
        }
    };
    std::vector<std::thread> workers;
    const qsizetype count = qBound(qsizetype(0), servers.size(), qsizetype(qMax(1, atOnce)));
    for (qsizetype i = 0; i < count; ++i)
        workers.emplace_back(work);
    for (std::thread& worker : workers)
        worker.join();
    return QList<ServerSurvey>(surveys.begin(), surveys.end());
}

Plan withSurvey(const Plan& plan, const ServerSurvey& survey)
{
    Plan result = plan;
    if (Server* server = findServer(result, survey.server)) {
        server->facts = mergeFacts(server->facts, survey.facts);
        // An empty list means here that everything was read.
        if (survey.record.outcome == SurveyOutcome::Done ||
            survey.record.outcome == SurveyOutcome::Partial)
            server->facts.unread = survey.facts.unread;
        server->survey = survey.record;
    }
    return result;
}

} // namespace jalon
