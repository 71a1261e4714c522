// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

namespace jalon {

/// Which BlueMind a server runs. `None`: looked for and absent. `Unknown`: nothing says.
enum class Generation { Unknown, None, Version35, Version4, Version5 };

/// What the server's own facts say: the technical number (3.1.* is 3.5, 4.1.* is 4), the commercial
/// one, else 3.5 when it has Snappy archives or a database `bj` without `bj-data` beside it.
/// Source: BlueMind's version numbering as its Java client page and REST client describe it.
Generation ownGeneration(const ServerFacts& facts);

/// The same, and where the server does not say, what all the other servers of its role agree on.
Generation generationOf(const Plan& plan, const Server& server);

/// The commercial version as numbers, {4, 3, 20}; empty when it is not known. A technical number
/// `3.1.*` gives {3, 5}; `4.1.*` says nothing more than {4}.
QList<int> commercialVersion(const ServerFacts& facts);

bool hasTag(const ServerFacts& facts, QLatin1String tag);
const Store* findStore(const ServerFacts& facts, StoreKind kind);
const Database* findDatabase(const ServerFacts& facts, QLatin1String name);

} // namespace jalon
