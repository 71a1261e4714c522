// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/ledger.h"

#include "core/sizing/exact.h"

#include <algorithm>

namespace jalon::projection {

int Ledger::slotOf(int filesystem, Flow flow, StoreKind store)
{
    std::vector<int>& known = m_slotsOf[size_t(filesystem)];
    for (const int slot : known)
        if (m_slots[size_t(slot)].flow == flow && m_slots[size_t(slot)].store == store)
            return slot;
    known.push_back(int(m_slots.size()));
    m_slots.push_back({filesystem, flow, store});
    m_today.emplace_back();
    m_before.emplace_back();
    return known.back();
}

Ledger::Outlets Ledger::outletsOf(const Places& places, Flow flow, StoreKind store)
{
    Outlets outlets;
    for (const Place& place : places)
        outlets.push_back({slotOf(place.filesystem, flow, store), place.part, place.parts});
    return outlets;
}

void Ledger::open()
{
    std::swap(m_today, m_before);
    std::ranges::fill(m_today, Pair());
}

void Ledger::pour(const Outlets& outlets, Bound bound, ByteSize amount)
{
    if (amount == ByteSize())
        return;
    for (const Outlet& outlet : outlets) {
        ByteSize& total = m_today[size_t(outlet.slot)][bound];
        if (outlet.parts == 1)
            total += amount;
        else if (takesAway(m_slots[size_t(outlet.slot)].flow))
            total += exact::shareDown(amount, outlet.part, outlet.parts);
        else
            total += exact::share(amount, outlet.part, outlet.parts);
    }
}

SizeRange Ledger::held(int filesystem, ByteSize present) const
{
    Pair used{present, present};
    Pair gone;
    for (const int slot : m_slotsOf[size_t(filesystem)]) {
        const Pair& amount = m_today[size_t(slot)];
        Pair& side = takesAway(m_slots[size_t(slot)].flow) ? gone : used;
        side[Low] += amount[Low];
        side[High] += amount[High];
    }
    const ByteSize high = used[High] - gone[High];
    return {std::min(used[Low] - gone[Low], high), high};
}

QList<FlowAmount> Ledger::flowsOf(int filesystem, const std::vector<Pair>& amounts) const
{
    QList<FlowAmount> flows;
    for (const int index : m_slotsOf[size_t(filesystem)]) {
        const Slot& slot = m_slots[size_t(index)];
        const Pair& amount = amounts[size_t(index)];
        if (amount[High] > ByteSize())
            flows.append({slot.flow, slot.store, {amount[Low], amount[High]}});
    }
    return flows;
}

} // namespace jalon::projection
