// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/units/error.h"

#include <span>

namespace jalon {

// Edits of many PST files at once. Pure; `files` are ascending indexes of
// `plan.inventory.pstFiles`.

/// The mailbox these are to be loaded into, entered by hand: no later import replaces it. Refuses
/// what is no address (`mailbox.address-unfit`) and a mailbox the plan has not
/// (`pst.owner-unknown`).
Expected<Plan> withPstOwner(Plan plan, std::span<const qsizetype> files, const QString& address);
/// Whose they are is unknown again.
Plan withoutPstOwner(Plan plan, std::span<const qsizetype> files);
/// These are forgotten; the mailboxes of their owners stay.
Plan withoutPstFiles(Plan plan, std::span<const qsizetype> files);

/// The file is shorter than its own header says: it was cut while it was copied.
bool isTruncated(const PstFile& file);

} // namespace jalon
