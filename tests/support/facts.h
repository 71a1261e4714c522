// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

namespace jalon::facts {

/// The moment every built fact was measured.
QDateTime at();

template <class T>
Fact<T> known(T value, const QString& source = QStringLiteral("df -P"),
              Origin origin = Origin::Measured)
{
    return {std::move(value), {origin, at(), source, false}, std::nullopt};
}

Filesystem disk(const QString& mount, qint64 used, qint64 available, const QString& device = {},
                const QString& type = QStringLiteral("ext4"));
Store store(StoreKind kind, const QString& mount, qint64 bytes, const QString& path = {});
Database database(const QString& name, qint64 bytes, qint64 bodies = 0, qint64 records = 0);

/// A target server of that version ("3.5.14", "4.3.20"…), with no disk yet.
Server target(const QString& name, const QString& version);
/// A target with all roles of BlueMind on it.
QStringList allTags();
void setTags(Server& server, const QStringList& tags);
/// One upgrade from 3.5 on one filesystem, every fact of it known and round:
/// 1,000 GB used, 3,000 GB available, L = 400 GB, A = 100 GB of Snappy archives, bj = 10 GB.
Plan upgradeOnOneDisk();
/// A BlueMind 4.8 in good health with all facts the rules ask for.
Plan healthy();

} // namespace jalon::facts
