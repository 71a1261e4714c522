// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/frames.h"
#include "core/survey/probes.h"
#include "core/survey/survey.h"

#include <QElapsedTimer>

#include <mutex>

namespace jalon {

/// One run of the script on one server: sends it, follows its frames, reads its answers.
class SurveyRun {
public:
    SurveyRun(const Server& server, const SurveyOptions& options, const CancelToken& cancel,
              const SurveyObserver& observe);

    ServerSurvey run(const ShellFactory& connect);

private:
    void fail(const Error& error);
    void runScript(RemoteShell& shell);
    void receive(QByteArrayView bytes);
    void onFrame(const QString& probe, const FramedAnswer& answer);
    void readAnswers();
    void readAnswer(const Probe& probe);
    /// Why an answer may not be read, or nothing.
    const char* obstacle(const FramedAnswer& framed) const;
    void readDatabase(RemoteShell& shell);
    void conclude();
    void report(const QString& step, ProbeState state, qint64 bytes = 0,
                const Message& note = {}) const;

    const Server& m_server;
    const SurveyOptions& m_options;
    const CancelToken& m_cancel;
    CancelToken m_stop; ///< of the script alone
    const SurveyObserver& m_observe;

    QList<Probe> m_probes;
    SurveyDraft m_draft;
    ServerSurvey m_survey;
    QByteArray m_sentinel;
    std::optional<Error> m_interrupted;
    bool m_isFlooded = false; ///< stopped for sending noise without end
    QByteArray m_serverWords; ///< the login shell's complaints, or what came instead of frames
    int m_status = -1;

    std::mutex m_lock; ///< frames come on the connection's thread
    FrameParser m_frames;
    QElapsedTimer m_clock;
    qint64 m_received = 0;
};

} // namespace jalon
