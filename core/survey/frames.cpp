// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/frames.h"

namespace jalon {

// The script wraps its lines at 2400 characters; a login shell's noise may be of any length.
static constexpr qsizetype longestHeader = 8192;
static constexpr qint64 errorsLimit = 4096;

static QByteArrayView takeWord(QByteArrayView& text)
{
    const qsizetype space = text.indexOf(' ');
    const QByteArrayView word = space < 0 ? text : text.first(space);
    text = space < 0 ? QByteArrayView() : text.sliced(space + 1);
    return word;
}

static std::optional<qint64> number(QByteArrayView text)
{
    bool isNumber = false;
    const qint64 value = text.toByteArray().toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

FrameParser::FrameParser(QByteArray sentinel, const Limits& limits, Watcher watch)
    : m_sentinel(std::move(sentinel))
    , m_watch(std::move(watch))
{
    for (auto limit = limits.begin(); limit != limits.end(); ++limit)
        m_probes[limit.key()].limit = limit.value();
}

const FramedAnswer& FrameParser::answer(const QString& probe) const
{
    static const FramedAnswer none;
    const auto found = m_probes.constFind(probe);
    return found == m_probes.constEnd() ? none : found->answer;
}

void FrameParser::feed(QByteArrayView bytes, qint64 now)
{
    m_now = now;
    while (!bytes.isEmpty()) {
        const qsizetype newLine = bytes.indexOf('\n');
        const QByteArrayView part = newLine < 0 ? bytes : bytes.first(newLine);
        if (!m_isSkipping && m_line.size() + part.size() > longestHeader) {
            m_noise += m_line.size();
            m_line.clear();
            m_isSkipping = true;
        }
        if (m_isSkipping)
            m_noise += part.size();
        else
            m_line.append(part);
        if (newLine < 0)
            return;
        if (!m_isSkipping)
            line(m_line);
        m_isSkipping = false;
        m_line.clear();
        bytes = bytes.sliced(newLine + 1);
    }
}

void FrameParser::line(QByteArrayView text)
{
    QByteArrayView rest = text;
    if (takeWord(rest) != m_sentinel) {
        m_noise += text.size() + 1;
        return;
    }
    const QByteArrayView id = takeWord(rest);
    const QByteArrayView word = takeWord(rest);
    if (id == ".") {
        control(word, rest);
        return;
    }
    const auto found = m_probes.find(QString::fromLatin1(id));
    if (found == m_probes.end()) {
        m_noise += text.size() + 1;
        return;
    }
    frame(found.key(), *found, word, rest);
}

void FrameParser::control(QByteArrayView word, QByteArrayView rest)
{
    if (word == "hello") {
        m_hasStarted = true;
        m_isHex = rest == "hex";
    } else if (word == "missing") {
        m_missingTool = QString::fromLatin1(rest.first(qMin(rest.size(), qsizetype(64))));
    } else if (word == "bye") {
        m_hasEnded = true;
    }
}

void FrameParser::frame(const QString& id, Probe& probe, QByteArrayView word, QByteArrayView rest)
{
    FramedAnswer& answer = probe.answer;
    const bool isOver = answer.state == FrameState::Whole || answer.state == FrameState::Killed;
    if (isOver || answer.state == FrameState::Broken) {
        answer.state = FrameState::Broken;
        return;
    }
    answer.state = FrameState::Running;
    answer.arrived = m_now;
    if (word == "o" || word == "e") {
        chunk(probe, rest, word == "e");
    } else if (word == "status" && !probe.hasStatus) {
        probe.hasStatus = true;
        answer.status = int(number(rest).value_or(-1));
    } else if (word == "size" && !probe.announced) {
        probe.announced = number(rest).value_or(-1);
    } else if (word == "end") {
        end(probe, rest);
    } else if (word == "killed") {
        answer.status = int(number(rest).value_or(-1));
        answer.state = FrameState::Killed;
    } else {
        answer.state = FrameState::Broken;
    }
    if (m_watch)
        m_watch(id, answer);
}

void FrameParser::chunk(Probe& probe, QByteArrayView text, bool isError)
{
    const auto bytes = decoded(text);
    if (!bytes) {
        probe.answer.state = FrameState::Broken;
        return;
    }
    QByteArray& stream = isError ? probe.answer.errors : probe.answer.output;
    const qint64 limit = isError ? errorsLimit : probe.limit;
    if (!isError)
        probe.encoded += text.size();
    const qint64 room = limit - stream.size();
    if (bytes->size() > room && !isError)
        probe.answer.isTruncated = true;
    stream.append(bytes->left(qMax(room, qint64(0))));
}

void FrameParser::end(Probe& probe, QByteArrayView times)
{
    const double begun = takeWord(times).toByteArray().toDouble();
    const double ended = takeWord(times).toByteArray().toDouble();
    if (ended > begun && ended - begun < 1e9)
        probe.answer.milliseconds = qRound64((ended - begun) * 1000);
    const bool isWhole = probe.hasStatus && probe.announced == probe.encoded;
    probe.answer.state = isWhole ? FrameState::Whole : FrameState::Broken;
}

std::optional<QByteArray> FrameParser::decoded(QByteArrayView text) const
{
    const QByteArray raw = text.toByteArray();
    if (m_isHex) {
        const QByteArray bytes = QByteArray::fromHex(raw);
        return bytes.size() * 2 == raw.size() ? std::optional(bytes) : std::nullopt;
    }
    const auto result =
        QByteArray::fromBase64Encoding(raw, QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(result.decoded) : std::nullopt;
}

} // namespace jalon
