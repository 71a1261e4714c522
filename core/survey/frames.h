// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <functional>
#include <optional>

namespace jalon {

/// How far one probe's frames got.
enum class FrameState {
    Waiting, ///< nothing of it was seen
    Running, ///< something of it, not its end: the stream was cut
    Whole,   ///< ended, and every byte it announced is there
    Killed,  ///< the server's side ended it: time limit or signal
    Broken,  ///< its frames contradict themselves: forged, doubled or damaged
};

/// What the frames of one probe carried.
struct FramedAnswer {
    FrameState state = FrameState::Waiting;
    QByteArray output;
    QByteArray errors;
    int status = -1;
    bool isTruncated = false; ///< reached its size limit
    qint64 milliseconds = 0;  ///< by the server's clock
    qint64 arrived = 0;       ///< milliseconds since the script was sent, by this computer's clock
};

/// Takes the script's output apart as it comes, in chunks of any size. Anything that is not a
/// frame is counted and dropped. Memory stays below the sum of the probes' limits, whatever comes.
/// One thread at a time.
class FrameParser {
public:
    /// Of a probe, its id and its size limit in bytes.
    using Limits = QHash<QString, qint64>;
    using Watcher = std::function<void(const QString& probe, const FramedAnswer& answer)>;

    /// `watch` is called whenever the state of a probe or the size of its answer changes.
    FrameParser(QByteArray sentinel, const Limits& limits, Watcher watch = {});

    void feed(QByteArrayView bytes, qint64 now = 0);

    const FramedAnswer& answer(const QString& probe) const;
    /// The script started: its first line was seen.
    bool hasStarted() const { return m_hasStarted; }
    /// The script's last line was seen.
    bool hasEnded() const { return m_hasEnded; }
    /// A tool without which nothing can be framed, by the script's own words.
    const QString& missingTool() const { return m_missingTool; }
    qint64 noiseBytes() const { return m_noise; }

private:
    struct Probe {
        FramedAnswer answer;
        qint64 limit = 0;
        qint64 encoded = 0;
        std::optional<qint64> announced;
        bool hasStatus = false;
    };

    void line(QByteArrayView text);
    void control(QByteArrayView word, QByteArrayView rest);
    void frame(const QString& id, Probe& probe, QByteArrayView word, QByteArrayView rest);
    void chunk(Probe& probe, QByteArrayView text, bool isError);
    void end(Probe& probe, QByteArrayView times);
    std::optional<QByteArray> decoded(QByteArrayView text) const;

    QByteArray m_sentinel;
    QHash<QString, Probe> m_probes;
    Watcher m_watch;
    QByteArray m_line;
    QString m_missingTool;
    qint64 m_noise = 0;
    qint64 m_now = 0;
    bool m_isSkipping = false;
    bool m_isHex = false;
    bool m_hasStarted = false;
    bool m_hasEnded = false;
};

} // namespace jalon
