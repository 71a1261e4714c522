// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/facts.h"

#include "core/sizing/disks.h"

namespace jalon::facts {

static constexpr qint64 GB = 1'000'000'000;

QDateTime at()
{
    return QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
}

Filesystem disk(const QString& mount, qint64 used, qint64 available, const QString& device,
                const QString& type)
{
    Filesystem filesystem;
    filesystem.mount = mount;
    filesystem.device = known(device.isEmpty() ? QStringLiteral("/dev/disk") + mount : device);
    filesystem.type = known(type);
    filesystem.capacity = known(ByteSize(used + available));
    filesystem.used = known(ByteSize(used));
    filesystem.available = known(ByteSize(available));
    filesystem.inodes = known(qint64(1'000'000));
    filesystem.inodesUsed = known(qint64(100'000));
    return filesystem;
}

Store store(StoreKind kind, const QString& mount, qint64 bytes, const QString& path)
{
    Store result;
    result.store = kind;
    result.path = known(path.isEmpty() ? defaultPath(kind) : path, QStringLiteral("readlink -f"));
    result.mount = known(mount, QStringLiteral("readlink -f"));
    result.bytes = known(ByteSize(bytes), QStringLiteral("spool inventory"));
    return result;
}

Database database(const QString& name, qint64 bytes, qint64 bodies, qint64 records)
{
    Database result;
    result.name = name;
    result.bytes = known(ByteSize(bytes), QStringLiteral("select pg_database_size($1)"));
    result.messageBodies = known(bodies, QStringLiteral("select count(*) from t_message_body"));
    result.messageRecords = known(records, QStringLiteral("select count(*) from t_mailbox_record"));
    return result;
}

Server target(const QString& name, const QString& version)
{
    Server server;
    server.name = name;
    server.facts.bluemind.commercial = known(version, QStringLiteral("dpkg-query -W bm-core"));
    server.facts.bluemind.installed = known(true, QStringLiteral("dpkg-query -W bm-core"));
    return server;
}

QStringList allTags()
{
    return {QStringLiteral("bm/core"),   QStringLiteral("bm/es"),
            QStringLiteral("bm/pgsql"),  QStringLiteral("bm/pgsql-data"),
            QStringLiteral("mail/imap"), QStringLiteral("mail/smtp")};
}

void setTags(Server& server, const QStringList& tags)
{
    server.facts.tags.clear();
    for (const QString& tag : tags)
        server.facts.tags.append(known(tag, QStringLiteral("select tags from t_server")));
}

Plan upgradeOnOneDisk()
{
    Server server = target(QStringLiteral("mail"), QStringLiteral("3.5.14"));
    setTags(server, allTags());
    const QString root = QStringLiteral("/");
    server.facts.filesystems = {disk(root, 1000 * GB, 3000 * GB)};
    server.facts.stores = {
        store(StoreKind::MailData, root, 400 * GB),
        store(StoreKind::ArchivesSnappy, root, 100 * GB), store(StoreKind::Search, root, 30 * GB),
        store(StoreKind::Database, root, 12 * GB), store(StoreKind::Logs, root, 1 * GB)};
    server.facts.databases = {database(QStringLiteral("bj"), 10 * GB)};
    server.facts.memoryBytes = known(ByteSize(32 * GB));
    server.facts.memorySettings = {{QStringLiteral("bm-core"), known(ByteSize(8 * GB)), {}, {}}};
    Plan plan;
    plan.servers = {server};
    return plan;
}

static void addPrerequisites(ServerFacts& facts)
{
    facts.hostname = known(QStringLiteral("mail"));
    facts.fqdn = known(QStringLiteral("mail.example.org"), QStringLiteral("hostname -f"));
    facts.machineId = known(QStringLiteral("0123456789abcdef0123456789abcdef"));
    facts.os = known(QStringLiteral("Debian GNU/Linux 10 (buster)"));
    facts.osId = known(QStringLiteral("debian"));
    facts.osVersion = known(QStringLiteral("10"));
    facts.architecture = known(QStringLiteral("x86_64"));
    facts.locale = known(QStringLiteral("en_US.UTF-8"));
    facts.virtualisation = known(QStringLiteral("kvm"));
    facts.inHostsFile = known(true);
    facts.requiretty = known(false);
    facts.noMailIndexing = known(false);
    facts.directoryEntries = known(qint64(250));
    facts.clockOffset = known(std::chrono::milliseconds(120));
    facts.memoryBytes = known(ByteSize(32 * GB));
    facts.memorySettings = {{QStringLiteral("bm-core"), known(ByteSize(8 * GB)), {}, {}}};
}

Plan healthy()
{
    Server server = target(QStringLiteral("mail"), QStringLiteral("4.8.24"));
    setTags(server, allTags());
    addPrerequisites(server.facts);
    const QString root = QStringLiteral("/");
    server.facts.filesystems = {disk(root, 600 * GB, 3400 * GB)};
    Store mail = store(StoreKind::MailData, root, 200 * GB);
    mail.messages = known(qint64(1'000'000), QStringLiteral("spool inventory"));
    mail.uniqueMessages = known(qint64(900'000), QStringLiteral("spool inventory"));
    server.facts.stores = {
        mail, store(StoreKind::Replication, root, 50 * GB), store(StoreKind::Search, root, 50 * GB),
        store(StoreKind::Database, root, 30 * GB), store(StoreKind::Logs, root, 1 * GB)};
    server.facts.databases = {database(QStringLiteral("bj"), 2 * GB),
                              database(QStringLiteral("bj-data"), 20 * GB, 900'000, 1'000'000)};
    for (const char* name : {"bm-cyrus-imapd", "bm-lmtpd", "bm-core"})
        server.facts.services.append(
            {QString::fromLatin1(name), known(QStringLiteral("active/running")), known(false), {}});
    server.survey.outcome = SurveyOutcome::Done;
    server.survey.at = at();
    server.survey.evidence = {{QStringLiteral("filesystems"),
                               QStringLiteral("df -P"),
                               at(),
                               12,
                               0,
                               90,
                               QStringLiteral("/dev/sda1 4000000000 600000000 3400000000 15% /"),
                               {}}};
    Plan plan;
    plan.servers = {server};
    return plan;
}

} // namespace jalon::facts
