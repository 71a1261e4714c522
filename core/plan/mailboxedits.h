// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/mailboxfields.h"
#include "core/plan/plan.h"
#include "core/units/error.h"

#include <span>

namespace jalon {

// Edits of many mailboxes at once. Pure; `rows` are ascending rows of `plan.inventory.mailboxes`.
// What is entered by hand cites source 0 and no later import replaces it.

/// One field of these rows. Refuses the address and `leftBehind` (`mailbox.field-fixed`), a value
/// that does not fit the field (`mailbox.value-unfit`), a server the plan has not as a target or
/// test server (`mailbox.server-unknown`), a text with control characters or of more than
/// 250 characters. Other addresses stand with a space between them; one that is none is refused
/// (`mailbox.address-unfit`).
Expected<Plan> withMailboxField(Plan plan, std::span<const qsizetype> rows,
                                const MailboxField& field, Argument value);
/// The field is unknown again.
Plan withoutMailboxField(Plan plan, std::span<const qsizetype> rows, const MailboxField& field);

/// Why these are not moved at all; an empty reason moves them again. The same limits as a text.
Expected<Plan> withLeftBehind(Plan plan, std::span<const qsizetype> rows, const QString& reason);

/// A mailbox entered by hand, a user's. Refuses an address that is none (`mailbox.address-unfit`),
/// one the plan has already (`mailbox.exists`) and another address of one of its mailboxes
/// (`mailbox.alias-of`).
Expected<Plan> withMailbox(Plan plan, const QString& address);
/// These are forgotten, with what was known of them; their delegations and PST files stay.
Plan withoutMailboxes(Plan plan, std::span<const qsizetype> rows);

} // namespace jalon
