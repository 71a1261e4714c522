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
    const int slot = int(m_slots.size());
    known.push_back(slot);
    m_slots.push_back({flow, store});
    m_poured.emplace_back();
    m_kept.emplace_back();
    std::vector<StoreSlots>& stores = m_storesOf[size_t(filesystem)];
    auto of = std::ranges::find(stores, store, &StoreSlots::store);
    if (of == stores.end())
        of = stores.insert(stores.end(), {store, {}, {}});
    (takesAway(flow) ? of->going : of->coming).push_back(slot);
    return slot;
}

Ledger::Outlets Ledger::outletsOf(const Places& places, Flow flow, StoreKind store)
{
    Outlets outlets;
    for (const Place& place : places)
        outlets.push_back({slotOf(place.filesystem, flow, store), place.part, place.parts});
    return outlets;
}

void Ledger::open(int days)
{
    m_days = days;
    for (ColumnSum& poured : m_poured)
        poured.clear(days);
}

void Ledger::keep()
{
    for (size_t i = 0; i < m_slots.size(); ++i)
        m_kept[i] = amountOf(int(i), m_days - 1);
}

static Column partOf(const Column& amounts, const Ledger::Outlet& outlet, Flow flow, int days)
{
    const auto shareOf = takesAway(flow) ? exact::shareDown : exact::share;
    Column part;
    for (size_t d = 0; d < size_t(days); ++d)
        for (const Bound bound : bounds)
            part[d][bound] = shareOf(amounts[d][bound], outlet.part, outlet.parts);
    return part;
}

void Ledger::pour(const Outlets& outlets, const Column& amounts)
{
    if (std::all_of(amounts.begin(), amounts.begin() + m_days,
                    [](const Pair& amount) { return amount == Pair(); }))
        return;
    for (const Outlet& outlet : outlets) {
        const size_t slot = size_t(outlet.slot);
        if (outlet.parts == 1)
            m_poured[slot].add(amounts);
        else
            m_poured[slot].addCopy(partOf(amounts, outlet, m_slots[slot].flow, m_days));
    }
}

void Ledger::addUp(const std::vector<int>& slots, ColumnSum& sum) const
{
    Pair kept;
    for (const int slot : slots) {
        if (const Column* poured = m_poured[size_t(slot)].get())
            sum.add(*poured);
        else
            for (const Bound bound : bounds)
                kept[bound] += m_kept[size_t(slot)][bound];
    }
    if (kept != Pair())
        sum.add(kept);
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
