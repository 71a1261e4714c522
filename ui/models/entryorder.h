// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creation.h"

namespace jalon {

/// Which domains and mailboxes to be created tables show. What is not given lets all through.
struct EntryFilter {
    QString text; ///< part of the address, the login or the name, case aside
    std::optional<EntryState> state;
    QString domain;
    QString server;
    bool onlyProblems = false;

    friend bool operator==(const EntryFilter&, const EntryFilter&) = default;
};

/// What the tables of a creation look at: a plan and the creation computed of it, or neither.
struct EntryRows {
    PlanPtr plan;
    std::shared_ptr<const Creation> creation;

    const Mailbox& mailbox(const MailboxEntry& entry) const
    {
        return plan->inventory.mailboxes.at(entry.row);
    }
};

/// Indexes of the creation's mailboxes and of its domains that the filter lets through, ascending.
QList<qint32> filteredEntries(const EntryRows& rows, const EntryFilter& filter);
QList<qint32> filteredDomains(const EntryRows& rows, const EntryFilter& filter);

enum class EntrySort { Login, Domain, Name, State, Server, Volume, Quota, Problem };
enum class DomainSort { Name, State, Mailboxes, Volume, Problem };

/// Sort `shown`; equals stay in the order of addresses, unknown values come last either way. The
/// gravest problem is the least one.
void sortEntries(QList<qint32>& shown, const EntryRows& rows, EntrySort by, Qt::SortOrder order);
void sortDomains(QList<qint32>& shown, const EntryRows& rows, DomainSort by, Qt::SortOrder order);

/// The first problem that blocks, else the first, or nothing.
const EntryProblem* worstProblem(const QList<EntryProblem>& problems);
/// What a mailbox will hold, archives included; nothing when its live volume is unknown.
std::optional<ByteSize> volumeToCome(const Mailbox& mailbox);

} // namespace jalon
