// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/methods/methods.h"

namespace jalon {

/// How an entry of the target stands, by what the survey of the target read. `Unknown`: no target
/// was surveyed, so nothing can be said to be missing.
enum class EntryState { Unknown, Exists, Missing, Conflict };

/// What keeps an entry from being created or filled. A blocking one keeps it out of the scripts.
struct EntryProblem {
    Message message; ///< `creation.<…>`
    bool blocks = false;
};

struct DomainEntry {
    QString name;
    QStringList aliases;
    EntryState state = EntryState::Unknown;
    QStringList servers; ///< target mail servers it is to be assigned to, by name in the plan
    qint64 mailboxes = 0;
    ByteSize volume; ///< live and archives
    QList<EntryProblem> problems;
};

struct MailboxEntry {
    qsizetype row = 0; ///< of `plan.inventory.mailboxes`
    QString login;     ///< on BlueMind: `^[a-z0-9][a-z0-9-._]{0,63}$`
    QString lastName;
    QString firstName;
    EntryState state = EntryState::Unknown;
    QString server; ///< the target mail server, by name in the plan; empty: none can be named
    bool placedByHand = false;
    ByteSize quota; ///< zero: unlimited
    QList<EntryProblem> problems;
};

/// What must stand on the target before a single message moves.
struct Creation {
    QList<DomainEntry> domains;    ///< by name
    QList<MailboxEntry> mailboxes; ///< those that move, by row
    struct Placement {
        QString server;
        qint64 mailboxes = 0;
        ByteSize volume;
    };
    QList<Placement> placements; ///< by server
};

/// Pure. The login is the local part of the address, normalised; entries that already exist keep
/// the server they are on; the others go, largest first, to the least loaded mail server.
Creation planCreation(const Plan& plan, const QList<MethodChoice>& choices);

} // namespace jalon
