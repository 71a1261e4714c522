// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"
#include "core/inventory/importfiles.h"

namespace jalon {

/// A line a file on standard output, then its doubts and refused rows; or `jalon.import/1`.
void reportImport(const QList<inventory::ImportedFile>& files, bool isTaken, bool isDryRun,
                  bool asJson, Console& console);

} // namespace jalon
