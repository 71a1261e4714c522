// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/surveyrunner.h"

#include "core/inventory/surveybatch.h"
#include "ui/wizard/plansession.h"

namespace jalon {

SurveyRunner::SurveyRunner(PlanSession& session, ShellFactory shells, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_shells(std::move(shells))
{
    connect(&session, &PlanSession::restarted, this, [this] {
        m_isOrphaned = isRunning();
        cancel();
    });
}

SurveyRunner::~SurveyRunner()
{
    m_cancel.cancel();
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
    }
}

std::chrono::milliseconds SurveyRunner::elapsed() const
{
    return isRunning() ? std::chrono::milliseconds(m_clock.elapsed()) : m_took;
}

void SurveyRunner::run(std::function<void()> work)
{
    m_clock.start();
    m_thread = QThread::create(std::move(work));
    connect(m_thread, &QThread::finished, this, &SurveyRunner::onThreadEnded);
    m_thread->start();
}

void SurveyRunner::start(const QStringList& names, const SurveyOptions& options)
{
    Q_ASSERT(!isRunning());
    QList<Server> servers;
    QStringList kept;
    for (const Server& server : m_session.plan()->servers) {
        if (names.contains(server.name) && !server.address.isEmpty()) {
            servers.append(server);
            kept.append(server.name);
        }
    }
    m_cancel = CancelToken();
    m_isOrphaned = false;
    run([this, servers, options, cancel = m_cancel] {
        const auto observe = [this](const ProbeProgress& progress) {
            QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); });
        };
        const auto finished = [this](const ServerSurvey& survey) {
            QMetaObject::invokeMethod(this, [this, survey] { merge(survey); });
        };
        surveyServers(servers, options, m_shells, cancel, observe, finished);
    });
    Q_EMIT started(kept);
}

void SurveyRunner::merge(const ServerSurvey& survey)
{
    // The server may have been removed or renamed while it was being surveyed, and another plan
    // may have one of the same name.
    if (!m_isOrphaned && findServer(*m_session.plan(), survey.server))
        m_session.edit(
            tr("Survey of %1").arg(survey.server),
            inventory::withSurveyedMailboxes(withSurvey(*m_session.plan(), survey), survey.server));
    Q_EMIT serverEnded(survey.server);
}

void SurveyRunner::cancel()
{
    if (!isRunning() || isStopping())
        return;
    m_cancel.cancel();
    Q_EMIT stopping();
}

void SurveyRunner::test(const Server& server)
{
    Q_ASSERT(!isRunning());
    m_cancel = CancelToken();
    m_isOrphaned = false;
    m_tested = server.name;
    run([this, server, cancel = m_cancel] {
        std::optional<Error> problem;
        if (auto shell = m_shells(server, cancel); !shell)
            problem = shell.error();
        else if (const auto answer = (*shell)->run({.command = "true", .input = {}}, cancel);
                 !answer)
            problem = answer.error();
        else
            problem = answer->interrupted;
        QMetaObject::invokeMethod(
            this, [this, name = server.name, problem] { Q_EMIT tested(name, problem); });
    });
    Q_EMIT testStarted();
}

void SurveyRunner::onThreadEnded()
{
    m_took = std::chrono::milliseconds(m_clock.elapsed());
    m_thread->deleteLater();
    m_thread = nullptr;
    m_tested.clear();
    Q_EMIT ended();
}

} // namespace jalon
