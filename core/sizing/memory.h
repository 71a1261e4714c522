// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sizing/sizing.h"

namespace jalon {

/// Memory of one server. `increase` is what the search engine takes more while upgrading (zero
/// elsewhere); it must leave the memory set aside for BlueMind's products under the thresholds.
/// `Unknown` when the memory or those settings are not known and there is an increase.
MemorySizing sizeMemory(const ServerFacts& facts, ByteSize increase,
                        const Assumptions& assumptions);

} // namespace jalon
