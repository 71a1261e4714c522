// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/inventory.h"

namespace jalon {

/// Where a value of the inventory comes from, in the application's language: by hand, or a file
/// and a line of it.
QString citationText(const Inventory& inventory, const Citation& from);

} // namespace jalon
