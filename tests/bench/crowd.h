// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

namespace jalon::bench {

inline constexpr int crowdServers = 20;
inline constexpr int crowdWaves = 40;

template <class T>
Fact<T> known(T value)
{
    return {std::move(value), {Origin::Measured, QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC)}, {}};
}

inline Store store(StoreKind kind, const QString& mount, qint64 bytes)
{
    Store made;
    made.store = kind;
    made.path = known(mount + QStringLiteral("/x"));
    made.mount = known(mount);
    made.bytes = known(ByteSize(bytes));
    return made;
}

/// A mail server of version 4 with three filesystems and every store.
inline Server serverNumber(int number)
{
    constexpr qint64 GB = 1'000'000'000;
    Server server;
    server.name = QStringLiteral("mail%1").arg(number, 2, 10, QChar(u'0'));
    server.facts.bluemind.commercial = known(QStringLiteral("4.8.24"));
    for (const char* tag : {"mail/imap", "bm/es", "bm/pgsql-data", "bm/core"})
        server.facts.tags.append(known(QString::fromLatin1(tag)));
    for (const char* mount : {"/", "/live", "/hsm"}) {
        Filesystem disk;
        disk.mount = QString::fromLatin1(mount);
        disk.device = known(QStringLiteral("/dev/") + disk.mount);
        disk.used = known(ByteSize(300 * GB));
        disk.available = known(ByteSize(9000 * GB));
        server.facts.filesystems.append(disk);
    }
    const QString root = QStringLiteral("/"), live = QStringLiteral("/live"),
                  hsm = QStringLiteral("/hsm");
    server.facts.stores = {
        store(StoreKind::MailData, live, 200 * GB), store(StoreKind::Archives, hsm, 100 * GB),
        store(StoreKind::Replication, root, 40 * GB), store(StoreKind::Search, root, 40 * GB),
        store(StoreKind::Database, root, 30 * GB)};
    return server;
}

inline Plan crowdPlan()
{
    Plan plan;
    for (int i = 0; i < crowdServers; ++i)
        plan.servers.append(serverNumber(i));
    return plan;
}

} // namespace jalon::bench
