// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sizing/sizing.h"

namespace jalon {

/// Memory of one server. `increase` is what the search engine takes more while upgrading (zero
/// elsewhere), on top of the memory set aside for BlueMind's products: `Full` when the server does
/// not have that much, `Tight` when it is more than threshold.memory of it, for the system and its
/// cache live on the rest. `Unknown` when the memory or those settings are not known, with or
/// without an increase.
MemorySizing sizeMemory(const ServerFacts& facts, ByteSize increase,
                        const Assumptions& assumptions);

} // namespace jalon
