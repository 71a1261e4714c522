// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/facts.h"
#include "core/units/message.h"

namespace jalon {

/// One fact of a server, flattened for a list: every leaf of `facts.h` becomes one row.
struct FactRow {
    QString path; ///< JSON keys and identities: "filesystems[/var].usedBytes"
    Argument value;
    Provenance provenance;
    std::optional<Argument> measured; ///< what an entered value overrules
};

/// In the order of `fields.h`; mailboxes are left out: they have a list of their own.
QList<FactRow> factRows(const ServerFacts& facts);

} // namespace jalon
