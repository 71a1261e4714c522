// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/fact.h"
#include "core/units/bytesize.h"

#include <QList>
#include <QStringList>

#include <chrono>

namespace jalon {

/// BlueMind's data directories. `archives` is version 4's Cyrus archive partition,
/// `archives-snappy` the compressed store of 3.5, `backups` DataProtect's trees.
enum class StoreKind {
    MailData,
    MailMeta,
    Archives,
    ArchivesSnappy,
    Replication,
    Search,
    Database,
    Logs,
    Backups
};

/// How a mail figure was obtained, cheapest first (design §7).
enum class Tier { FilesystemTotals, QuotaFiles, IndexHeaders, IndexRecords, FileListing };

struct Filesystem {
    QString mount;
    Maybe<QString> device;
    Maybe<QString> type;
    Maybe<ByteSize> capacity;  ///< total blocks, root's reserve included
    Maybe<ByteSize> used;      ///< as df prints it
    Maybe<ByteSize> available; ///< as df prints it: root's reserve excluded
    Maybe<qint64> inodes;      ///< 0 on filesystems that make them as needed
    Maybe<qint64> inodesUsed;
    QJsonObject extra;
};

/// One directory of a store. A store split over several filesystems has one entry a directory.
struct Store {
    StoreKind store = StoreKind::MailData;
    Maybe<QString> path; ///< the directory that really holds it, symlinks resolved
    Maybe<QString> mount;
    Maybe<ByteSize> bytes;
    Maybe<qint64> messages;       ///< names `N.`
    Maybe<qint64> uniqueMessages; ///< distinct inodes among them
    Maybe<qint64> files;          ///< files of any name, where they were listed
    Maybe<ByteSize>
        expungedBytes; ///< expunged or in DELETED/, still on disk until Cyrus prunes them
    Maybe<QString> tier;
    // Of 3.5's archives: what they take once written back, over what they take now, both on disk.
    Maybe<qint64> sampledFiles;    ///< whose block headers were read
    Maybe<qint64> expansionLowPpm; ///< the 95 % confidence interval, in parts per million; the true
                                   ///< figure and its rounding where every file was read
    Maybe<qint64> expansionHighPpm;
    QJsonObject extra;
};

struct Database {
    QString name;
    Maybe<ByteSize> bytes;
    Maybe<qint64> messageBodies;  ///< rows of t_message_body
    Maybe<qint64> messageRecords; ///< rows of t_mailbox_record that are not expunged
    QJsonObject extra;
};

struct Service {
    QString name;
    Maybe<QString> state; ///< systemd's ActiveState/SubState
    Maybe<bool> disabled; ///< /etc/bm/<name>.disabled exists
    QJsonObject extra;
};

struct MemorySetting {
    QString product;        ///< as in /etc/bm/{default,local}/<product>.ini
    Maybe<ByteSize> heap;   ///< MEM=
    Maybe<ByteSize> direct; ///< DMEM=
    QJsonObject extra;
};

struct BlueMind {
    Maybe<QString> commercial; ///< "4.3.20"
    Maybe<QString> technical;  ///< "4.1.51294"
    Maybe<bool> installed;     ///< false: looked for and absent, a plain fact
    QJsonObject extra;
};

/// A mail domain as the database knows it.
struct Domain {
    QString name;
    QList<Fact<QString>> aliases;
    QList<Fact<QString>> assignments; ///< "tag@server"
    QJsonObject extra;
};

/// What one mailbox weighs on this server.
struct MailboxVolume {
    QString address;     ///< login@domain, as the spool or the database spells it
    Maybe<QString> kind; ///< user, mailshare, group, resource
    Maybe<ByteSize> volume;
    Maybe<qint64> messages;
    Maybe<qint64> folders;
    Maybe<ByteSize> archives; ///< of 3.5's Snappy store or 4's archive partition
    Maybe<ByteSize> quota;
    Maybe<bool> suspended;
    Maybe<QDateTime> lastAppend;
    QJsonObject extra;
};

/// Something the survey wanted to know and could not read. It is unknown, never zero.
struct Unread {
    QString what; ///< a probe id, or a probe id and a path
    QString why;  ///< a message id of `ui/text`, with its detail after a colon
    QJsonObject extra;
};

struct ServerFacts {
    Maybe<QString> hostname;
    Maybe<QString> fqdn;
    Maybe<QString> machineId;
    Maybe<QString> os;        ///< PRETTY_NAME
    Maybe<QString> osId;      ///< "debian"
    Maybe<QString> osVersion; ///< "12"
    Maybe<QString> kernel;
    Maybe<QString> architecture;
    Maybe<QString> locale;
    Maybe<QString> virtualisation; ///< systemd-detect-virt's word: kvm, vmware, lxc, docker, none…
    Maybe<qint64> cpus;
    Maybe<ByteSize> memoryBytes;
    Maybe<ByteSize> swapBytes;
    Maybe<std::chrono::milliseconds> clockOffset; ///< server minus this computer
    Maybe<bool> inHostsFile;    ///< /etc/hosts names the FQDN with an address that is not loopback
    Maybe<bool> requiretty;     ///< sudoers asks for a terminal
    Maybe<bool> noMailIndexing; ///< /etc/bm/no.mail.indexing exists
    Maybe<qint64> deletedFolders; ///< DELETED/ folders of the Cyrus spool
    QList<Fact<QString>> spoolDirectoriesWithoutMailbox;
    Maybe<qint64> directoryEntries;
    BlueMind bluemind;
    QList<Fact<QString>> tags;
    QList<Filesystem> filesystems;
    QList<Store> stores;
    QList<Database> databases;
    QList<Service> services;
    QList<MemorySetting> memorySettings;
    QList<Domain> domains;
    QList<MailboxVolume> mailboxes;
    QList<Unread> unread;
    QJsonObject extra;
};

} // namespace jalon
