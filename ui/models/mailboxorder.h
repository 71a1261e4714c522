// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creation.h"
#include "core/plan/mailboxfields.h"

namespace jalon {

/// Which mailboxes a table shows. What is not given lets everything through.
struct MailboxFilter {
    QString text; ///< part of the address, the name or the group, case aside
    std::optional<MailSystem> system;
    std::optional<MailboxKind> kind;
    QString domain;
    std::optional<int> methodChoice; ///< a Method's number, or `noMethod`
    bool onlyProblems = false;       ///< something keeps it from being created or filled

    static constexpr int noMethod = -1;

    friend bool operator==(const MailboxFilter&, const MailboxFilter&) = default;
};

/// What a table of mailboxes looks at: one plan and what was computed of it.
struct MailboxRows {
    PlanPtr plan;
    std::shared_ptr<const QList<MethodChoice>> choices;
    std::shared_ptr<const Creation> creation;
    QList<qint32> entries; ///< for each row the index of its `MailboxEntry`, or −1

    const Mailbox& mailbox(qsizetype row) const { return plan->inventory.mailboxes.at(row); }
    const MailboxEntry* entry(qsizetype row) const;
};

/// The rows the filter lets through, ascending.
QList<qint32> filteredMailboxes(const MailboxRows& rows, const MailboxFilter& filter);

/// What a table may be sorted by: a field, or what was computed.
enum class MailboxSort { Field, Method, State };

/// Sorts `shown`; equals stay in the order of addresses, unknown values come last either way.
/// Texts go by their letters: case and accents aside.
void sortMailboxes(QList<qint32>& shown, const MailboxRows& rows, MailboxSort by,
                   const MailboxField* field, Qt::SortOrder order);

/// How grave an entry's worst problem is: 0 none, 1 to be looked at, 2 it blocks.
int gravityOf(const MailboxEntry& entry);

} // namespace jalon
