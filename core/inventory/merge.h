// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/importer.h"
#include "core/plan/plan.h"

namespace jalon::inventory {

/// What to do where a file says otherwise than the plan. A value entered by hand stays in any case.
enum class OnConflict { KeepKnown, TakeNew };

/// One value the plan and the batch disagree on.
struct Conflict {
    QString address;
    QString field; ///< one of `mailboxFields()`
    Argument known;
    Argument offered;
    Citation knownFrom;   ///< in the merged plan's sources
    Citation offeredFrom; ///< the same
    bool taken = false;   ///< the offered value is now in the plan
};

/// The plan with a batch in it, and what that changed.
struct Merge {
    Plan plan;
    qint64 added = 0;     ///< mailboxes that were not known
    qint64 completed = 0; ///< mailboxes that learnt a value they lacked
    qint64 changed = 0;   ///< mailboxes one of whose values was replaced
    qint64 unchanged = 0;
    qint64 conflictCount = 0;
    QList<Conflict> conflicts; ///< the first `conflictLimit`, in the order of addresses
    bool alreadyImported =
        false; ///< a source with the same digest was there; nothing is added twice

    static constexpr qsizetype conflictLimit = 1000;
};

/// Pure. Rows of the batch with one address are first merged among themselves (they are a doubt
/// of the source, `import.duplicate-addresses`), then with what is known. Rows without an address
/// and people of delegations are looked for by identifier, login and name, in the batch and the
/// plan; those found nowhere, or in two places, are doubts (`import.rows-without-mailbox`,
/// `import.unknown-people`). Aliases are united, never replaced. A file that was imported before
/// keeps its place among the sources: what could not be placed then may be now. The owners of PST
/// files are looked for again with every batch; those not found are doubts of the source that
/// told of the file last (`import.pst-ownerless`).
Merge merge(const Plan& plan, Batch batch, OnConflict onConflict);

/// Batches merged in the order of their ranks place most rows: those that name mailboxes before
/// those that only mention them.
int mergeRank(const Batch& batch);

} // namespace jalon::inventory
