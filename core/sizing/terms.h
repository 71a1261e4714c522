// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sizing/incomingmail.h"

namespace jalon {

/// One target server and what it holds.
struct TargetServer {
    const Server* server = nullptr;
    Generation generation = Generation::Unknown;
    MailVolume mail;      ///< of mail servers only
    bool hasMail = false; ///< whether it is one
};

/// The target servers of the plan, in its order, with what each holds.
QList<TargetServer> targetsOf(const Plan& plan, const Assumptions& assumptions);
/// Whether the filling and the upgrade weigh on it: a mail server that is not of version 5.
bool isFilled(const TargetServer& target);
/// The servers that keep a store for a mail server: itself where it has one, else those with the
/// role, else the only one there is. None: nobody can tell.
QList<const TargetServer*> holdersOf(StoreKind store, const TargetServer& mail,
                                     const QList<TargetServer>& targets);
/// How many of them are mail servers.
qsizetype countMailServers(const QList<TargetServer>& targets);
/// What is moved in to one server: what is placed on it, and an equal share of the rest for each
/// mail server.
struct MovedIn {
    SizeRange amount;
    QStringList operands;    ///< "inventory", "moved ÷ 2"
    int expansions = 0;      ///< as `IncomingMail::expansions`
    QList<TermInput> inputs; ///< those of them
};
/// As formulas write it, expanded: "expansion × inventory", "Σ expansion × (inventory + moved ÷
/// 2)".
QString expandedText(const MovedIn& moved);
MovedIn movedTo(const TargetServer& target, const IncomingMail& incoming, qsizetype mailServers);

/// What a sizing is made from, and what goes on from it.
struct SizingBasis {
    QList<TargetServer> targets;
    IncomingMail incoming;
    Disks disks;
};
SizingBasis basisOf(const Plan& plan, const Moves& moves, const Assumptions& assumptions,
                    Explained explained = Explained::Yes);

/// Puts every term of the plan on the filesystem it weighs on. Replication, search and database
/// weigh on the mail server's own store, else on the servers tagged `bm/core`, `bm/es`,
/// `bm/pgsql-data` (`bm/pgsql` failing that), in equal shares, else on the only target server.
void addTerms(SizingBasis& basis, const Assumptions& assumptions);

/// `sizePlan` on a basis whose disks have no term yet; they have after it.
Sizing sizeOn(SizingBasis& basis, const Assumptions& assumptions, const QString& scenario);

} // namespace jalon
