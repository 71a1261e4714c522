// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sizing/sizing.h"

#include <memory>

namespace jalon {

/// One cause of change on a filesystem. What leaves it is told apart from what comes.
enum class Flow {
    Fill,           ///< mail moved in
    Reintegration,  ///< archives of 3.5 written back, expanded, into the live mail
    Growth,         ///< what the users receive meanwhile
    ArchivedIn,     ///< moved here by the nightly archiver
    Replication,    ///< grows to its share of the live mail
    Search,         ///< grows to its share of all mail
    DatabaseGrowth, ///< grows by its share of the mail that was not in BlueMind 4
    DatabaseCopy,   ///< `bj` copied into `bj-data` by the upgrade
    Logs,           ///< written while mail moves, kept some days
    Backups,        ///< copies of new or moved files, one hard-linked tree a night
    MovedHere,      ///< a store moved here by a what-if
    ArchivedOut,    ///< taken by the nightly archiver
    PackedRemoved,  ///< Snappy files removed once written back
    StubsRemoved,   ///< stubs of archived messages, once pruned
    MovedAway       ///< a store moved away by a what-if
};
constexpr int flowCount = int(Flow::MovedAway) + 1;

/// Whether the flow frees the filesystem it leaves.
constexpr bool takesAway(Flow flow)
{
    return flow >= Flow::ArchivedOut;
}

/// What one flow has added to (or taken from) a filesystem since today.
struct FlowAmount {
    Flow flow = Flow::Fill;
    StoreKind store = StoreKind::MailData;
    SizeRange amount;
};

/// One store's part of a filesystem, day by day: what it has gained or lost since today.
struct StoreSeries {
    struct Change {
        qint64 low = 0;
        qint64 high = 0;
    };
    StoreKind store = StoreKind::MailData;
    std::optional<ByteSize> present; ///< where it was measured
    std::vector<Change> days;        ///< signed bytes; index = day, 0 is today
};

/// How much of what a filesystem will hold rests on something seen: 5 nearly all of it measured,
/// 1 nearly all assumed or something unknown.
struct Confidence {
    int stars = 1;
    ByteSize measured, imported, entered, assumed; ///< how the high figure at the peak is made up
};

/// Day by day, the same filesystem as in `Sizing::filesystems`, at the same index.
struct FilesystemProjection {
    QString server;
    QString mount;
    std::vector<SizeRange> used; ///< at the end of each day, before the archiver's night; the worst
                                 ///< instant of a day is its end or its beginning
    std::vector<StoreSeries> stores;
    SizeRange peak;
    int peakDay = 0;          ///< the first day of the highest high figure
    SizeRange end;            ///< of the last day
    QList<FlowAmount> atPeak; ///< all that makes up the peak beside today's used bytes
    QList<FlowAmount> atEnd;
    Confidence confidence;
};

/// When one target server receives what.
struct ServerCalendar {
    QString server;
    int firstFillDay = -1; ///< −1: nothing is moved in
    int lastFillDay = -1;
    int firstArchiveDay = -1; ///< −1: no archive of 3.5
    int lastArchiveDay = -1;
    SizeRange plainArchives; ///< the archives of 3.5, written back
};

struct WaveDays {
    QString wave; ///< empty: mailboxes without one, which come last
    int first = 0;
    int last = 0;
};

/// What every filesystem holds, a day at a time. A value, exact in integers.
struct Projection {
    QDate today;        ///< day 0: of the newest figure of the target servers; invalid when no
                        ///< figure tells its day
    int lastDay = 0;    ///< the horizon, or the day everything is moved where that comes later
    int settledDay = 0; ///< the day from which only growth remains
    bool isCut = false; ///< everything cannot be moved within a century
    QList<FilesystemProjection> filesystems;
    QList<ServerCalendar> servers;
    QList<WaveDays> waves;

    /// Invalid when `today` is.
    QDate dateOf(int day) const { return today.addDays(day); }
};
using ProjectionPtr = std::shared_ptr<const Projection>;

/// A what-if that is no number: the store of a server on another of its filesystems.
struct Relocation {
    QString server;
    StoreKind store = StoreKind::MailData;
    QString mount;

    friend bool operator==(const Relocation&, const Relocation&) = default;
};

/// A sizing whose peaks, ends and verdicts are those of its projection.
struct ProjectedSizing {
    Sizing sizing;
    ProjectionPtr projection;
};

/// How much of a projection is wanted. `Peaks`, for computing many: no series by day or store, no
/// formulas and inputs of terms, no confidence, which is made of these.
enum class Detail { Days, Peaks };

/// Pure, exact and deterministic: the same arguments give the same bytes. Both details give the
/// same peaks; where growth no longer tells two days apart, `Peaks` may name the later one.
ProjectedSizing projectSizing(const Plan& plan, const Moves& moves, const Assumptions& assumptions,
                              const QString& scenario = {}, Detail detail = Detail::Days,
                              const QList<Relocation>& relocations = {});

} // namespace jalon
