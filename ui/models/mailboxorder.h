// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/outliers.h"
#include "core/plan/mailboxfields.h"

namespace jalon {

/// How a mailbox is moved, as one number: that of its method, or why it has none.
enum MethodCode { NoMethodYet = -1, NothingToFill = -2, LeftBehind = -3 };
int methodCode(const MethodChoice& choice);

/// Which mailboxes a table shows. What is not given lets everything through.
struct MailboxFilter {
    QString text;              ///< part of an address, the name or the group, case aside
    std::optional<int> system; ///< a MailSystem's number, or `unknown`
    std::optional<MailboxKind> kind;
    QString domain;
    std::optional<int> method;           ///< a `methodCode`
    std::optional<QString> wave;         ///< empty: those of no wave
    bool onlyProblems = false;           ///< see `hasProblem`
    std::optional<OutlierLimits> beyond; ///< those that decide the calendar

    static constexpr int unknown = -1;

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
    /// Nothing before the methods are computed.
    const MethodChoice* choice(qsizetype row) const;
};

/// Something keeps it from being created or filled, it has no method yet, or its volume is
/// unknown. Never of what is left behind.
bool hasProblem(const MailboxRows& rows, qsizetype row);

/// The rows the filter lets through, ascending.
QList<qint32> filteredMailboxes(const MailboxRows& rows, const MailboxFilter& filter);

/// What a table may be sorted by: a field, or what was computed.
enum class MailboxSort { Field, Method, State, Server };

/// Sorts `shown`; equals stay in the order of addresses, unknown values come last either way.
/// Texts go by their letters: case and accents aside.
void sortMailboxes(QList<qint32>& shown, const MailboxRows& rows, MailboxSort by,
                   const MailboxField* field, Qt::SortOrder order);

/// How grave an entry's worst problem is: 0 none, 1 to be looked at, 2 it blocks.
int gravityOf(const MailboxEntry& entry);

} // namespace jalon
