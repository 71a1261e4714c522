// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/flows.h"

namespace jalon::projection {

QString flowRule(Flow flow)
{
    switch (flow) {
    case Flow::Fill:
        return QStringLiteral("mail.fill");
    case Flow::Reintegration:
        return QStringLiteral("archives.reintegration");
    case Flow::Growth:
        return QStringLiteral("mail.growth");
    case Flow::ArchivedIn:
        return QStringLiteral("archives.in");
    case Flow::Replication:
        return QStringLiteral("replication.final");
    case Flow::Search:
        return QStringLiteral("search.final");
    case Flow::DatabaseGrowth:
        return QStringLiteral("database.growth");
    case Flow::DatabaseCopy:
        return QStringLiteral("database.copy");
    case Flow::Logs:
        return QStringLiteral("logs.written");
    case Flow::Backups:
        return QStringLiteral("backups.kept");
    case Flow::MovedHere:
        return QStringLiteral("store.moved-here");
    case Flow::ArchivedOut:
        return QStringLiteral("archives.out");
    case Flow::PackedRemoved:
        return QStringLiteral("archives.packed-removed");
    case Flow::StubsRemoved:
        return QStringLiteral("archives.stubs-removed");
    case Flow::MovedAway:
        return QStringLiteral("store.moved-away");
    }
    return {};
}

QList<const char*> assumptionsOf(Flow flow)
{
    switch (flow) {
    case Flow::Fill:
        return {"fill.dailyBytes", "waves.intervalDays"};
    case Flow::Reintegration:
    case Flow::PackedRemoved:
        return {"archives.expansionLow",     "archives.expansionHigh", "archives.workers",
                "archives.workerDailyBytes", "archives.batches",       "archives.delayDays"};
    case Flow::Growth:
        return {"growth.small", "growth.medium", "growth.large"};
    case Flow::ArchivedIn:
    case Flow::ArchivedOut:
        return {"archive.days", "archive.maxSize", "archive.largeShare", "archive.yearShare",
                "archive.reintegratedShare"};
    case Flow::StubsRemoved:
        return {"archives.stubBytes", "expunge.days"};
    case Flow::Replication:
        return {"replication.ratio", "replication.lagDays"};
    case Flow::Search:
        return {"search.lowRatio", "search.highRatio"};
    case Flow::DatabaseGrowth:
        return {"database.growthRatio"};
    case Flow::Logs:
        return {"logs.dailyBytes", "logs.keptDays"};
    case Flow::Backups:
        return {"backup.generations"};
    case Flow::DatabaseCopy:
    case Flow::MovedHere:
    case Flow::MovedAway:
        break;
    }
    return {};
}

} // namespace jalon::projection
