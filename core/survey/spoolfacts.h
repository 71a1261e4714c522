// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/spoolinventory.h"

namespace jalon {

/// Writes an inventory into the draft: stores `mail-data`, `mail-meta`, `archives` (one entry a
/// directory and device), mailboxes, folders in DELETED/, and everything that could not be read.
/// A total that misses a folder is marked as an estimate. `bytes` of a listing are allocated bytes,
/// of headers the sum of the messages' sizes. A mailbox whose quota file said otherwise gets a
/// `survey.disagreement` entry.
void writeInventory(const SpoolInventory& inventory, Tier tier, const ProbeAnswer& answer,
                    SurveyDraft& draft);

} // namespace jalon
