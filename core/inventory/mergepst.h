// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/people.h"
#include "core/plan/inventory.h"

namespace jalon::inventory {

/// Takes the files of a batch in, by their paths: what a list does not tell of a file that is known
/// stays, unless the file has another size by now. An owner given by hand stays in any case.
void addPstFiles(QList<PstFile>& known, QList<PstFile> offered, quint32 source);

/// Looks for the owners that are missing: by what a list spells, else by the path. Renews the
/// doubts of all sources about files without one.
void findPstOwners(Inventory& inventory, const People& people);

} // namespace jalon::inventory
