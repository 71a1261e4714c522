// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sizing/sizing.h"

namespace jalon {

/// The part of a store that lies on one filesystem.
struct StorePart {
    qsizetype filesystem = 0;      ///< index into Disks::filesystems
    std::optional<ByteSize> bytes; ///< as measured; nothing: not known
    Provenance provenance;
};

/// Every filesystem of the target servers, each once. Mounts of one server with the same block
/// device are one filesystem; so are mounts of a network filesystem with the same device on
/// several servers: the first server by name stands for them, the others are in `alsoOn`.
class Disks {
public:
    explicit Disks(const Plan& plan);

    QList<FilesystemSizing> filesystems;

    /// The filesystems that hold a store of a server, by its directories; those of one filesystem
    /// are added up. Without any directory known, the filesystem under the directory the operator
    /// named or, failing that, under BlueMind's own path. Never empty.
    QList<StorePart> partsOf(const Server& server, StoreKind kind);

    /// The place of needs that no filesystem is known for: the server's, with an empty mount.
    qsizetype unplaced(const Server& server);
    qsizetype find(const QString& server, const QString& mount) const; ///< −1 when unknown

private:
    void add(const Server& server, const Filesystem& filesystem);
    QList<StorePart> findParts(const Server& server, StoreKind kind);
    qsizetype under(const Server& server, const QString& path);
    qsizetype ofStore(const Server& server, const Store& store);

    struct Mount {
        QString mount;
        qsizetype filesystem;
    };
    QHash<QString, QList<Mount>> m_mounts;                      ///< by server
    QHash<QString, qsizetype> m_identities;                     ///< what tells disks apart
    QHash<QString, QHash<StoreKind, QList<StorePart>>> m_parts; ///< by server, found already
};

/// Where BlueMind keeps a store unless told otherwise. Source: BlueMind's services page.
QString defaultPath(StoreKind kind);

/// Whether a filesystem type is reached over the network.
bool isNetworkType(const QString& type);
/// Whether it is NFS of any version.
bool isNfsType(const QString& type);

/// Whether a store may lie on a filesystem of that type: over the network only archives, logs and
/// backups. Source: BlueMind 4: Prérequis.
bool mayHold(const QString& type, StoreKind store);

/// Whether a path is the directory or below it.
bool isUnder(const QString& path, const QString& directory);

} // namespace jalon
