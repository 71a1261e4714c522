// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/memory.h"

#include "core/sizing/exact.h"

namespace jalon {

static std::optional<ByteSize> setAside(const ServerFacts& facts)
{
    if (facts.memorySettings.isEmpty())
        return std::nullopt;
    ByteSize total;
    for (const MemorySetting& setting : facts.memorySettings) {
        if (!setting.heap)
            return std::nullopt;
        total += setting.heap->value;
        if (setting.direct)
            total += setting.direct->value;
    }
    return total;
}

MemorySizing sizeMemory(const ServerFacts& facts, ByteSize increase, const Assumptions& assumptions)
{
    MemorySizing memory;
    memory.increase = increase;
    memory.formula = QStringLiteral("products + increase ≤ present");
    if (facts.memoryBytes)
        memory.present = facts.memoryBytes->value;
    const auto products = setAside(facts);
    if (memory.present && products)
        memory.available = *memory.present - *products;
    if (!memory.available)
        return memory;
    if (increase == ByteSize()) {
        memory.verdict = Verdict::Fits;
        return memory;
    }
    const ByteSize needed = *products + increase;
    if (needed > *memory.present)
        memory.verdict = Verdict::Full;
    else if (exact::exceeds(needed, assumptions.ratio("threshold.memory"), *memory.present))
        memory.verdict = Verdict::Tight;
    else
        memory.verdict = Verdict::Fits;
    return memory;
}

} // namespace jalon
