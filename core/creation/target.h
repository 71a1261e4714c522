// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QHash>

namespace jalon {

/// What the target servers hold already, ready to be looked up.
struct Target {
    struct Domain {
        QString name;
        QStringList aliases;
        QStringList
            missingTags;     ///< of `mail/imap` and `bm/pgsql-data`, where assignments were read
        QStringList servers; ///< mail servers it is assigned to, those that could be recognised
    };
    struct Entry {
        QString kind;         ///< user, mailshare, group, resource; empty: not read
        qsizetype server = 0; ///< of `mailServers`; −1: on a server that is none
        bool suspended = false;
        ByteSize quota;
    };

    explicit Target(const Plan& plan);

    const Domain* domain(const QString& nameOrAlias) const;
    /// What one of `mailServers` holds; nothing where its mailboxes were never read.
    std::optional<ByteSize> presentOn(qsizetype server) const;

    QList<const Server*> mailServers;
    QList<ByteSize> present;       ///< mail on each of them now, as far as it was read
    bool hasDirectory = false;     ///< the list of domains was read
    bool isWhole = false;          ///< every mail server's mailboxes were read
    QHash<QString, Entry> entries; ///< by login@domain

private:
    void readDomains(const Plan& plan);
    void readEntries(const Plan& plan);
    QStringList serversOf(const QStringList& uids) const;

    QList<Domain> m_domains;
    QHash<QString, qsizetype> m_places;
};

} // namespace jalon
