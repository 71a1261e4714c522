// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/projection.h"

namespace jalon {

/// Whether a mailbox would be above its quota once its archives count in it, as they do in the
/// single quota of version 4. `May`: on the high figure only. Source: BlueMind 4: Archivage.
enum class QuotaState { Unknown, Unlimited, Within, May, Exceeds };

/// Why the official helper leaves a mailbox alone. Source: bm-hsm35-migrate-4.sh.
enum class SkipReason { None, Suspended, Shared };

/// One mailbox with archives of 3.5.
struct ArchivedMailbox {
    QString address;
    QString wave;                  ///< of the inventory: what the operator wants first; often empty
    ByteSize packed;               ///< of its Snappy files
    SizeRange plain;               ///< once written back, on disk
    std::optional<ByteSize> live;  ///< stubs included
    std::optional<ByteSize> quota; ///< zero: none
    std::optional<SizeRange> quotaAfter; ///< set by the helper: used + what remained before
    QuotaState quotaState = QuotaState::Unknown;
    SkipReason skipped = SkipReason::None;
    int batch = -1; ///< index into `ServerReintegration::batches`; −1: skipped
};

/// Users taken back in one run of the helper, the archiver's night after it.
struct ArchiveBatch {
    QStringList users; ///< addresses, in order
    SizeRange plain;
    bool isOver = false; ///< one user alone larger than a batch may be
};

/// What can be said of the counts afterwards: an archived mail and its stub are one message.
struct ExpectedMessages {
    std::optional<qint64> live; ///< live messages now, stubs included: what is expected after,
                                ///< and one more for each orphan
    std::optional<qint64>
        archived; ///< Snappy files: not to be added to it; orphans are at most these
};

/// Whether a step can be taken back: its words are `archives.undo.<name>`.
enum class StepUndo {
    Nothing,   ///< it changes nothing
    Commands,  ///< by its `undo`
    FromSaved, ///< by what an earlier step saved
    Never      ///< only a backup brings back what it removes
};

/// One command or look of the procedure: its words are `archives.step.<id>`, with these arguments,
/// and `archives.check.<id>`.
struct ReintegrationStep {
    QString id;
    QList<Argument> arguments;
    QStringList commands; ///< on the server, as root; empty: nothing to run
    QStringList checks;   ///< what shows that it went well, read-only
    StepUndo canUndo = StepUndo::Nothing;
    QStringList undo;
};

struct ServerReintegration {
    QString server;
    ByteSize packed;                  ///< on disk
    SizeRange plain;                  ///< once written back, on disk
    ByteSize unnamed;                 ///< of `packed`: of no mailbox that is known
    QDate first, last;                ///< of the projection; invalid without one
    QList<ArchivedMailbox> mailboxes; ///< in the order they are taken back, those skipped last
    QList<ArchiveBatch> batches;
    ExpectedMessages messages;
    /// Messages above message_size_limit, which are not taken back: no figure of the survey tells.
    std::optional<qint64> messagesAboveLimit;
    QList<ReintegrationStep> steps;

    /// `plain` without the mailboxes that the helper leaves out.
    SizeRange taken() const;
};

struct Reintegration {
    QList<ServerReintegration> servers; ///< the target servers with archives of 3.5
};

/// Pure. Order: the waves of the inventory (its operator's own list of who comes first), then by
/// size, the smallest first. A batch holds at most its share of the server's high figure:
/// assumption `archives.batches`. A mailbox's plain volume is its share of the server's: packed
/// files are rounded up to blocks as the measured expansion counts them. A mailbox whose directory
/// entry was read (suspended or not is known) and that has no quota there has none.
/// `projected.projection` may be null: the days are then missing.
Reintegration reintegrationOf(const Plan& plan, const ProjectedSizing& projected);

QString quotaStateName(QuotaState state);  ///< "unknown", "unlimited", "within", "may", "exceeds"
QString skipReasonName(SkipReason reason); ///< "none", "suspended", "shared"
QString undoName(StepUndo undo);           ///< "nothing", "commands", "from-saved", "never"

/// The body of `jalon.archives/1`. `text` gives the words of the steps.
QJsonObject reintegrationBody(const Reintegration& reintegration,
                              const std::function<QString(const Message&)>& text);

} // namespace jalon
