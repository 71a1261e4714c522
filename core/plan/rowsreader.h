// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/jsonslices.h"
#include "core/plan/plan.h"

namespace jalon {

/// Why a table was not read: a value that is wrong, told by its JSON path, or damaged text.
struct TableFault {
    Message wrong; ///< empty: the text is damaged
    JsonDamage damage;
};

/// Reads the tables of a plan file into `plan`, whose servers and sources are already there. `text`
/// is the whole file, `name` what errors call it.
std::optional<TableFault> readTables(const QByteArray& text, const PlanSlices& slices,
                                     const QString& name, Plan& plan);

} // namespace jalon
