// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/calendar.h"
#include "core/sizing/terms.h"

namespace jalon::projection {

/// The part of a store on one filesystem: `part` ÷ `parts` of what the store gains.
struct Place {
    int filesystem = 0;
    qint64 part = 1;
    qint64 parts = 1;
    std::optional<ByteSize> present;
};
using Places = QList<Place>;

/// Everything about one target mail server that moves its disks, in bytes and days.
struct MailModel {
    QString server;
    bool isNewToVersion4 = false; ///< all its mail counts as growth of the database
    ByteSize live, archives, packed;
    ByteSize liveOnDisk;    ///< of `live`, at most what its filesystems hold: the rest is rounding
    SizeRange moved;        ///< expanded
    Arrivals filling;       ///< of `moved.high`
    SizeRange plain;        ///< Snappy archives written back
    Arrivals reintegration; ///< of `plain.high`
    ByteSize stubs;
    bool isArchived = false; ///< the nightly archiver works on it
    Ratio archivable;        ///< share of mail that the policy archives
    Ratio archivableLive; ///< of what is live today, on the first night; 0 where nights have passed
    Ratio archivablePlain;                                           ///< of archives that come back
    std::array<ByteSize, sizeClassCount> presentBySize, movedBySize; ///< they grow
    Places mailData, archivePlaces, packedPlaces, backups;
};

/// A store that follows the mail: replication, search, databases.
struct FollowerModel {
    Flow flow = Flow::Replication;
    StoreKind store = StoreKind::Replication;
    bool isGrowth = false;      ///< adds; else it reaches a size
    bool countsArchives = true; ///< all mail, or the live mail alone
    bool isRebuilt = false;
    Ratio low, high;
    struct Base {
        int mail = 0; ///< index of `Model::mail`
        qint64 holders = 1;
    };
    QList<Base> bases;
    Places places;
};

/// A volume that is there from one day on.
struct OnceModel {
    Flow flow = Flow::DatabaseCopy;
    StoreKind store = StoreKind::Database;
    SizeRange amount;
    int filesystem = 0;
    int fromDay = 0;
};

struct LogModel {
    int mail = 0;
    int filesystem = 0;
};

/// A plan made ready to be computed day by day.
struct Model {
    QDate today;
    int startDay = 1;
    int horizon = 365;
    int lagDays = 0;
    int pruneDays = 7;
    int logDays = 7;
    ByteSize logsADay;
    int backupGenerations = 0;
    std::array<Ratio, sizeClassCount> growth;
    bool isCut = false;
    QList<MailModel> mail;
    QList<FollowerModel> followers;
    QList<OnceModel> once;
    QList<LogModel> logs;
    QList<WaveDays> waves;
    qsizetype filesystems = 0;

    /// The day from which nothing but growth changes.
    int settledDay() const;
    int lastDay() const;
};

/// `sizing` is that of `basis`.
Model modelOf(const Plan& plan, const Moves& moves, SizingBasis& basis, const Sizing& sizing,
              const QList<Relocation>& relocations);

} // namespace jalon::projection
