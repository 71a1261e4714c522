// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/surveyrun.h"

#include "core/survey/databasereader.h"
#include "core/survey/evidence.h"
#include "core/survey/scriptprelude.h"
#include "core/survey/storeplaces.h"
#include "core/units/untrusted.h"

#include <QRandomGenerator>

#include <algorithm>

namespace jalon {

// A login script's greeting fits; a server that never stops talking is left alone early.
static constexpr qint64 noiseLimit = 4 << 20;
static constexpr qsizetype wordsKept = 4096;

static QByteArray randomSentinel()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char*>(words), sizeof words).toHex();
}

static FrameParser::Limits limitsOf(const QList<Probe>& probes)
{
    FrameParser::Limits limits;
    for (const Probe& probe : probes)
        limits.insert(QString::fromLatin1(probe.id), probe.outputLimit.bytes());
    return limits;
}

// Hexadecimal is the widest framing, and each line of it carries its sentinel.
static ByteSize channelLimit(const QList<Probe>& probes)
{
    ByteSize sum(4LL << 20);
    for (const Probe& probe : probes)
        sum += ByteSize(probe.outputLimit.bytes() * 5);
    return std::min(sum, ByteSize(2LL << 30));
}

SurveyRun::SurveyRun(const Server& server, const SurveyOptions& options, const CancelToken& cancel,
                     const SurveyObserver& observe)
    : m_server(server)
    , m_options(options)
    , m_cancel(cancel)
    , m_stop(cancel.child())
    , m_observe(observe)
    , m_probes(surveyProbes(options))
    , m_draft(server)
    , m_sentinel(randomSentinel())
    , m_frames(m_sentinel, limitsOf(m_probes),
               [this](const QString& probe, const FramedAnswer& answer) { onFrame(probe, answer); })
{
}

void SurveyRun::report(const QString& step, ProbeState state, qint64 bytes,
                       const Message& note) const
{
    if (m_observe)
        m_observe({m_server.name, step, state, bytes, note});
}

ServerSurvey SurveyRun::run(const ShellFactory& connect)
{
    m_survey.server = m_server.name;
    m_survey.record.at = QDateTime::currentDateTimeUtc();
    report(QStringLiteral("connect"), ProbeState::Running);
    const auto shell = connect(m_server, m_cancel);
    if (!shell) {
        fail(shell.error());
        const bool isCancelled = shell.error().kind == ErrorKind::Cancelled;
        report(QStringLiteral("connect"), isCancelled ? ProbeState::Cancelled : ProbeState::Unread,
               0, shell.error().message);
        return m_survey;
    }
    report(QStringLiteral("connect"), ProbeState::Done);
    runScript(**shell);
    readAnswers();
    readDatabase(**shell);
    conclude();
    return m_survey;
}

void SurveyRun::fail(const Error& error)
{
    SurveyRecord& record = m_survey.record;
    record.outcome =
        error.kind == ErrorKind::Cancelled ? SurveyOutcome::Cancelled : SurveyOutcome::Failed;
    record.failure = error.message;
    record.detail = visibleText(error.detail, false, 1000);
}

void SurveyRun::runScript(RemoteShell& shell)
{
    for (const Probe& probe : m_probes)
        report(QString::fromLatin1(probe.id), ProbeState::Waiting);
    RemoteCommand command{launchCommand(), surveyScript(m_server, m_options, m_sentinel),
                          scriptTimeout(m_options, m_probes), channelLimit(m_probes)};
    // The frames keep what is worth keeping, each probe within its own limit.
    command.keepsOutput = false;
    m_clock.start();
    const auto answer =
        shell.run(command, m_stop, [this](QByteArrayView bytes) { receive(bytes); });
    const std::scoped_lock lock(m_lock);
    if (!answer) {
        m_interrupted = answer.error();
        return;
    }
    // A recorded shell may hand its answer over at the end only.
    if (const qint64 known = std::min(m_received, qint64(answer->result.output.size()));
        m_received == 0)
        m_frames.feed(QByteArrayView(answer->result.output).sliced(known), m_clock.elapsed());
    m_interrupted = answer->interrupted;
    m_status = answer->result.status;
    const RemoteResult& result = answer->result;
    if (!result.errors.isEmpty())
        m_serverWords = result.errors.left(wordsKept);
    if (m_isFlooded)
        m_interrupted = Error{ErrorKind::TooLarge,
                              {QStringLiteral("survey.flooded"), {m_server.name}},
                              visibleText(QByteArrayView(m_serverWords.left(200)))};
}

void SurveyRun::receive(QByteArrayView bytes)
{
    const std::scoped_lock lock(m_lock);
    m_received += bytes.size();
    m_frames.feed(bytes, m_clock.elapsed());
    if (!m_frames.hasStarted())
        m_serverWords +=
            bytes.first(qMin(bytes.size(), wordsKept - m_serverWords.size())).toByteArray();
    if (m_frames.noiseBytes() > noiseLimit) {
        m_isFlooded = true;
        m_stop.cancel();
    }
}

void SurveyRun::onFrame(const QString& probe, const FramedAnswer& answer)
{
    // A whole answer is done only once it was read: its parser may yet refuse it.
    if (answer.state == FrameState::Running)
        report(probe, ProbeState::Running, answer.output.size());
}

const char* SurveyRun::obstacle(const FramedAnswer& framed) const
{
    if (framed.isTruncated)
        return "unread.too-long";
    if (framed.state == FrameState::Whole)
        return nullptr;
    if (framed.state == FrameState::Broken)
        return "unread.noise";
    if (framed.state == FrameState::Killed)
        return framed.status == 124 || framed.status == 137 || framed.status == 143
                   ? "unread.timed-out"
                   : "unread.killed";
    if (m_cancel.isCancelled())
        return "unread.cancelled";
    if (!m_frames.missingTool().isEmpty())
        return "unread.missing-tool";
    if (!m_frames.hasStarted())
        return "unread.no-shell";
    return "unread.cut";
}

void SurveyRun::readAnswers()
{
    for (const Probe& probe : m_probes)
        readAnswer(probe);
}

void SurveyRun::readAnswer(const Probe& probe)
{
    const QString id = QString::fromLatin1(probe.id);
    const FramedAnswer& framed = m_frames.answer(id);
    ProbeAnswer answer;
    answer.probe = id;
    answer.command = QString::fromUtf8(probe.command ? probe.command : probe.script).trimmed();
    answer.at = QDateTime::currentDateTimeUtc().addMSecs(framed.arrived - m_clock.elapsed());
    answer.took = std::chrono::milliseconds(framed.milliseconds);
    answer.roundTrip = std::chrono::milliseconds(framed.arrived);
    answer.status = framed.status;
    answer.isTruncated = framed.isTruncated;
    answer.hasTimedOut = framed.state == FrameState::Killed;
    answer.output = framed.output;
    answer.errors = framed.errors;
    if (framed.state != FrameState::Waiting)
        m_survey.record.evidence.append(evidenceOf(probe, answer));

    QList<Unread>& unread = m_draft.facts().unread;
    const qsizetype before = unread.size();
    if (const char* reason = obstacle(framed))
        m_draft.unread(id, reason, m_frames.missingTool());
    else if (probe.read)
        probe.read(answer, m_draft);
    const bool isRead = unread.size() == before;
    const bool isCancelled = !isRead && m_cancel.isCancelled() && framed.state != FrameState::Whole;
    const Message note =
        isRead ? Message{} : Message{unread.last().why.section(QLatin1Char(':'), 0, 0), {}};
    report(id,
           isRead        ? ProbeState::Done
           : isCancelled ? ProbeState::Cancelled
                         : ProbeState::Unread,
           framed.output.size(), note);
}

void SurveyRun::readDatabase(RemoteShell& shell)
{
    std::optional<DatabaseAccess>& access = m_draft.databaseAccess();
    if (!access || m_interrupted || m_cancel.isCancelled())
        return;
    const QString step = QStringLiteral("database");
    report(step, ProbeState::Running);
    const DatabaseReading reading =
        readDatabases(std::move(*access), shell, m_options, m_cancel, m_observe, m_draft);
    access.reset();
    m_survey.record.evidence += reading.evidence;
    report(step, reading.complete ? ProbeState::Done : ProbeState::Unread);
}

void SurveyRun::conclude()
{
    placeStores(m_draft);
    m_survey.facts = m_draft.facts();
    // The failure says it once for all the probes.
    if (!m_frames.hasStarted() && m_frames.missingTool().isEmpty() && !m_cancel.isCancelled())
        m_survey.facts.unread.clear();
    SurveyRecord& record = m_survey.record;
    const bool hasLearnt =
        std::any_of(record.evidence.begin(), record.evidence.end(),
                    [](const Evidence& evidence) { return evidence.status == 0; });
    if (m_interrupted)
        fail(*m_interrupted);
    else if (!m_frames.hasStarted())
        fail({ErrorKind::Protocol,
              {QStringLiteral("survey.no-shell"), {m_server.name}},
              QString::fromUtf8(m_serverWords)});
    if (m_cancel.isCancelled())
        record.outcome = SurveyOutcome::Cancelled;
    else if (record.outcome == SurveyOutcome::Failed && hasLearnt)
        record.outcome = SurveyOutcome::Partial;
    else if (record.outcome == SurveyOutcome::Never)
        record.outcome =
            m_survey.facts.unread.isEmpty() ? SurveyOutcome::Done : SurveyOutcome::Partial;
}

} // namespace jalon
