// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/merge.h"

namespace jalon::inventory {

/// Citation::source of a value the operator entered.
inline constexpr quint32 byHand = 0;

/// What taking the values of one row into a mailbox did.
struct Completion {
    bool completed = false; ///< a value that was missing is there
    bool replaced = false;
    QList<Conflict> conflicts;
};

/// Takes what `offered` tells into `known`, which has the same address.
Completion completeMailbox(Mailbox& known, const Mailbox& offered, OnConflict onConflict);

/// Makes the citations of a batch's mailbox name the source's place in the plan.
void citeSource(Mailbox& mailbox, quint32 source);

/// The least line its values cite; 0 where they cite none.
quint32 firstLineOf(const Mailbox& mailbox);

} // namespace jalon::inventory
