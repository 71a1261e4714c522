// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/methods/methods.h"
#include "core/sizing/assumptions.h"

namespace jalon {

/// How an entry of the target stands, by what the survey of the target read. `Unknown`: no target
/// was surveyed, or not all that could hold it, so that nothing can be said to be missing.
enum class EntryState { Unknown, Exists, Missing, Conflict };

/// What keeps an entry from being created or filled, or what is to be known of it. A blocking one
/// keeps it out of the scripts.
struct EntryProblem {
    Message message; ///< `creation.<…>`
    bool blocks = false;
};

struct DomainEntry {
    QString name;        ///< of the domain in BlueMind, of which an address may use an alias
    QStringList aliases; ///< those the target has, then those proposed
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
    QString domain;   ///< the BlueMind domain it lives in: one of `Creation::domains`
    QString filledAs; ///< address of the user of its domain whose login fills it, who moves in the
                      ///< same wave if one may; empty: none can be named
};

/// What must stand on the target before a single message moves.
struct Creation {
    QList<DomainEntry> domains;    ///< by name
    QList<MailboxEntry> mailboxes; ///< those that move into the target, by row
    struct Placement {
        QString server;
        qint64 mailboxes = 0;
        ByteSize volume;                 ///< of those that tell theirs
        std::optional<ByteSize> present; ///< what the server holds already; nothing: never surveyed
    };
    QList<Placement> placements; ///< by server
};

bool isBlocked(const QList<EntryProblem>& problems);
/// The domain of that name, or nothing.
const DomainEntry* findDomain(const Creation& creation, const QString& name);

/// Pure. The login is the local part of the address, normalised; entries that already exist keep
/// the server they are on; the others go, largest first, to the least loaded mail server. What is
/// upgraded in place or left behind is not there. Knows of the target what its survey reads: names
/// of mailboxes (not their other addresses), domains, their aliases and assignments.
Creation planCreation(const Plan& plan, const QList<MethodChoice>& choices);
/// The same under other assumptions than the plan's own.
Creation planCreation(const Plan& plan, const QList<MethodChoice>& choices,
                      const Assumptions& assumptions);

/// The body of `jalon.creation/1`.
QJsonObject creationBody(const Plan& plan, const Creation& creation,
                         const std::function<QString(const Message&)>& text);

} // namespace jalon
