// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/disks.h"

#include "core/plan/enums.h"

#include <algorithm>

namespace jalon {

QString defaultPath(StoreKind kind)
{
    switch (kind) {
    case StoreKind::MailData:
        return QStringLiteral("/var/spool/cyrus/data");
    case StoreKind::MailMeta:
        return QStringLiteral("/var/spool/cyrus/meta");
    case StoreKind::Archives:
        return QStringLiteral("/var/spool/bm-hsm/cyrus-archives");
    case StoreKind::ArchivesSnappy:
        return QStringLiteral("/var/spool/bm-hsm/snappy");
    case StoreKind::Replication:
        return QStringLiteral("/var/spool/bm-replication");
    case StoreKind::Search:
        return QStringLiteral("/var/spool/bm-elasticsearch");
    case StoreKind::Database:
        return QStringLiteral("/var/lib/postgresql");
    case StoreKind::Logs:
        return QStringLiteral("/var/log/bm");
    case StoreKind::Backups:
        return QStringLiteral("/var/backups/bluemind");
    }
    return {};
}

bool isNfsType(const QString& type)
{
    return type == QLatin1String("nfs") || type == QLatin1String("nfs4") ||
           type == QLatin1String("nfs3");
}

bool isNetworkType(const QString& type)
{
    static const QStringList types{
        QStringLiteral("cifs"),      QStringLiteral("smb3"), QStringLiteral("smbfs"),
        QStringLiteral("ceph"),      QStringLiteral("9p"),   QStringLiteral("fuse.glusterfs"),
        QStringLiteral("glusterfs"), QStringLiteral("afs"),  QStringLiteral("fuse.ceph"),
        QStringLiteral("lustre"),    QStringLiteral("gpfs"), QStringLiteral("fuse.sshfs"),
        QStringLiteral("ocfs2"),     QStringLiteral("gfs2"), QStringLiteral("beegfs")};
    return isNfsType(type) || types.contains(type);
}

bool mayHold(const QString& type, StoreKind store)
{
    const bool isOnNetworkAllowed = store == StoreKind::Archives ||
                                    store == StoreKind::ArchivesSnappy ||
                                    store == StoreKind::Logs || store == StoreKind::Backups;
    return isOnNetworkAllowed || !isNetworkType(type);
}

bool isUnder(const QString& path, const QString& directory)
{
    return path == directory || directory == QLatin1String("/") ||
           path.startsWith(directory + QLatin1Char('/'));
}

// A device that names this very machine is another one on each server.
static bool isOwnDevice(const QString& device)
{
    return device.startsWith(QLatin1String("localhost:")) ||
           device.startsWith(QLatin1String("127.")) || device.startsWith(QLatin1String("[::1]"));
}

static QString identityOf(const Server& server, const Filesystem& filesystem)
{
    const QString device = filesystem.device ? filesystem.device->value : QString();
    const bool isNetwork = filesystem.type && isNetworkType(filesystem.type->value);
    const QChar separator(u'\n');
    if (isNetwork && !device.isEmpty() && !isOwnDevice(device))
        return QStringLiteral("net") + separator + device;
    if (device.startsWith(QLatin1String("/dev/")) || (isNetwork && !device.isEmpty()))
        return QStringLiteral("device") + separator + server.name + separator + device;
    return QStringLiteral("mount") + separator + server.name + separator + filesystem.mount;
}

static std::optional<ByteSize> valueOf(const Maybe<ByteSize>& fact)
{
    return fact ? std::optional(fact->value) : std::nullopt;
}

// Two reports of one filesystem are moments apart: the fuller one is believed.
static void keepFuller(std::optional<ByteSize>& known, std::optional<ByteSize> other, bool larger)
{
    if (!known || !other)
        known = known ? known : other;
    else if (larger == (*other > *known))
        known = other;
}

Disks::Disks(const Plan& plan)
{
    QList<const Server*> servers;
    for (const Server& server : plan.servers)
        if (server.as == ServerRole::Target)
            servers.append(&server);
    QList<const Server*> byName = servers;
    std::sort(byName.begin(), byName.end(),
              [](const Server* a, const Server* b) { return a->name < b->name; });
    for (const Server* server : std::as_const(byName)) {
        for (const Filesystem& filesystem : server->facts.filesystems)
            add(*server, filesystem);
        if (server->facts.filesystems.isEmpty())
            unplaced(*server);
    }
}

void Disks::add(const Server& server, const Filesystem& filesystem)
{
    const QString identity = identityOf(server, filesystem);
    const qsizetype known = m_identities.value(identity, -1);
    m_mounts[server.name].append({filesystem.mount, known < 0 ? filesystems.size() : known});
    if (known >= 0) {
        FilesystemSizing& same = filesystems[known];
        same.alsoOn.append(server.name + QLatin1Char(':') + filesystem.mount);
        keepFuller(same.capacity, valueOf(filesystem.capacity), false);
        keepFuller(same.used, valueOf(filesystem.used), true);
        keepFuller(same.available, valueOf(filesystem.available), false);
        return;
    }
    FilesystemSizing sizing;
    sizing.server = server.name;
    sizing.mount = filesystem.mount;
    sizing.type = filesystem.type ? filesystem.type->value : QString();
    sizing.capacity = valueOf(filesystem.capacity);
    sizing.used = valueOf(filesystem.used);
    if (filesystem.used)
        sizing.usedOrigin = filesystem.used->provenance.origin;
    sizing.available = valueOf(filesystem.available);
    m_identities.insert(identity, filesystems.size());
    filesystems.append(sizing);
}

qsizetype Disks::find(const QString& server, const QString& mount) const
{
    const auto mounts = m_mounts.constFind(server);
    if (mounts == m_mounts.cend())
        return -1;
    const auto known = std::ranges::find(*mounts, mount, &Mount::mount);
    return known == mounts->cend() ? -1 : known->filesystem;
}

qsizetype Disks::unplaced(const Server& server)
{
    if (const qsizetype known = find(server.name, {}); known >= 0)
        return known;
    FilesystemSizing nowhere;
    nowhere.server = server.name;
    m_mounts[server.name].append({{}, filesystems.size()});
    filesystems.append(nowhere);
    return filesystems.size() - 1;
}

qsizetype Disks::under(const Server& server, const QString& path)
{
    qsizetype best = -1;
    qsizetype longest = 0;
    const QList<Mount> mounts = m_mounts.value(server.name);
    for (const Mount& known : mounts) {
        if (known.mount.size() < longest || known.mount.isEmpty() || !isUnder(path, known.mount))
            continue;
        best = known.filesystem;
        longest = known.mount.size();
    }
    return best < 0 ? unplaced(server) : best;
}

qsizetype Disks::ofStore(const Server& server, const Store& store)
{
    if (store.mount) {
        const qsizetype known = find(server.name, store.mount->value);
        return known < 0 ? unplaced(server) : known;
    }
    return store.path ? under(server, store.path->value) : unplaced(server);
}

// A directory the survey could not read may be anywhere; one it did not find is not there yet.
static bool isStoreUnread(const Server& server, StoreKind kind)
{
    return std::any_of(server.facts.unread.cbegin(), server.facts.unread.cend(),
                       [kind](const Unread& unread) {
                           return unread.what.endsWith(enumName(kind)) ||
                                  unread.what.contains(defaultPath(kind)) ||
                                  unread.what == QLatin1String("stores");
                       });
}

QList<StorePart> Disks::partsOf(const Server& server, StoreKind kind)
{
    auto& known = m_parts[server.name];
    const auto found = known.find(kind);
    return found != known.end() ? *found : *known.insert(kind, findParts(server, kind));
}

QList<StorePart> Disks::findParts(const Server& server, StoreKind kind)
{
    QList<StorePart> parts;
    for (const Store& store : server.facts.stores) {
        if (store.store != kind)
            continue;
        StorePart part{ofStore(server, store), valueOf(store.bytes),
                       store.bytes ? store.bytes->provenance : Provenance{}};
        const auto same = std::find_if(parts.begin(), parts.end(), [&](const StorePart& known) {
            return known.filesystem == part.filesystem;
        });
        if (same == parts.end())
            parts.append(part);
        else if (same->bytes && part.bytes)
            *same->bytes += *part.bytes;
        else
            same->bytes.reset();
    }
    if (parts.isEmpty() && isStoreUnread(server, kind))
        parts.append({unplaced(server), std::nullopt, {}});
    if (parts.isEmpty()) {
        const QString path = server.paths.value(enumName(kind), defaultPath(kind));
        parts.append({under(server, path), ByteSize(), {Origin::Assumed, {}, path, false}});
    }
    return parts;
}

} // namespace jalon
