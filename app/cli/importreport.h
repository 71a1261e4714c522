// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"
#include "core/inventory/merge.h"

namespace jalon {

/// One file of an `import`, and what came of it.
struct ImportedFile {
    QString path;
    inventory::Batch batch;
    inventory::Merge merge; ///< its plan moved away
    bool isFacts = false;
    InventorySource source; ///< as the plan keeps it, with the doubts the merge found
};

/// The plan's entry for a batch's source.
InventorySource sourceOf(const Plan& plan, const inventory::Batch& batch);

/// A line a file on standard output, then its doubts and refused rows; or `jalon.import/1`.
void reportImport(const QList<ImportedFile>& files, bool isTaken, bool isDryRun, bool asJson,
                  Console& console);

} // namespace jalon
