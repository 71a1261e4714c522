// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/text.h"

namespace jalon::inventory {

/// One run of imapsync as its log tells it: host1's side alone, which is the mailbox to be moved.
struct ImapsyncRun {
    /// How much of the mailbox its figures tell, least first.
    enum class Extent {
        Nothing,
        Part,       ///< of some messages or folders alone, as an option asked
        Incomplete, ///< folders that could not be measured: no volume
        Counted,    ///< no sizes, but the messages of every folder
        Measured
    };

    quint32 line = 0; ///< where it begins, or names its mailbox
    QString host;
    QString user;
    Mailbox told; ///< its figures and system; no address
    Extent extent = Extent::Nothing;
    QString partOption;    ///< which option confined it to a part: "--maxage"
    QString excludeOption; ///< which one left folders out
    QString failure;       ///< the first failure it names
    quint32 failureLine = 0;
    bool isEnded = false; ///< it says that it ends
};

/// Whether a line is one that no other program writes.
bool isImapsyncLine(QByteArrayView line);

/// Reads the runs of a log, or of logs joined together, line by line; lines of no interest, however
/// long, cost nothing. Knows imapsync 1.6 to 2.3.
class ImapsyncRuns {
public:
    void take(const TextLine& line);
    /// The runs, once the last line was taken.
    QList<ImapsyncRun> done();

private:
    /// The folders counted so far, by sizes or while they are synced.
    struct Folders {
        qint64 seen = 0;
        qint64 known = 0;
        qint64 expected = -1;
        quint32 expectedLine = 0;
        qint64 bytes = 0;
        qint64 messages = 0;
        qint64 largest = 0;
        quint32 largestLine = 0;

        void add(qint64 folderMessages, quint32 line);
    };

    void begin(quint32 line);
    void takeServer(QByteArrayView rest, const TextLine& line);
    void takeOptions(const TextLine& line);
    void takeHost1(QByteArrayView rest, const TextLine& line);
    void takeFolderSize(QByteArrayView rest, quint32 line);
    void takeExpected(QByteArrayView rest, quint32 line);
    void takeSelected(QByteArrayView rest, quint32 line);
    void takeTotal(QByteArrayView rest, quint32 line);
    void takeSystem(QByteArrayView text, quint32 line);
    void takeFailure(const TextLine& line);
    void finish();
    void settleCounts();

    QList<ImapsyncRun> m_runs;
    ImapsyncRun m_run;
    Folders m_sizes;    ///< of the listing of sizes under way
    Folders m_selected; ///< of the folders synced
    std::optional<Cited<qint64>> m_messages;
    bool m_isOpen = false;
    bool m_areOptionsNext = false;
    bool m_isHost1Identity = false;
};

} // namespace jalon::inventory
