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

} // namespace jalon::projection
