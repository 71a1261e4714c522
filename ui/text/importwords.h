// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/importfiles.h"
#include "ui/text/texts.h"

namespace jalon {

/// What an importer reads, in words: « Exchange : Get-MailboxStatistics »; its id when there are
/// none.
QString importKind(const QString& id, const Texts& texts);

/// What is to be known of an imported file besides its counts, a sentence each: what was left out,
/// what looks doubtful, then the first values that differ from the plan's and the first refused
/// rows, with the number of those not shown.
QStringList importNotes(const inventory::ImportedFile& file, const Texts& texts);

/// How many rows of a kind `importNotes` shows.
constexpr qsizetype shownNotes = 20;

} // namespace jalon
