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

void Ledger::keepAllBut(const std::vector<int>& changing)
{
    m_isKept = true;
    m_changing = changing;
    m_keptCome.assign(m_come.size(), Pair());
    m_keptGone.assign(m_gone.size(), Pair());
    for (size_t i = 0; i < m_slots.size(); ++i) {
        if (std::ranges::find(changing, int(i)) != changing.end())
            continue;
        const Slot& slot = m_slots[i];
        Pair& side = (takesAway(slot.flow) ? m_keptGone : m_keptCome)[size_t(slot.filesystem)];
        for (const Bound bound : bounds)
            side[bound] += m_today[i][bound];
    }
}

void Ledger::open()
{
    if (m_isKept) {
        m_before = m_today;
        m_come = m_keptCome;
        m_gone = m_keptGone;
        for (const int slot : m_changing)
            m_today[size_t(slot)] = Pair();
        return;
    }
    std::swap(m_today, m_before);
    for (std::vector<Pair>* amounts : {&m_today, &m_come, &m_gone})
        std::ranges::fill(*amounts, Pair());
}

void Ledger::pour(const Outlets& outlets, const Pair& amount)
{
    if (amount == Pair())
        return;
    for (const Outlet& outlet : outlets) {
        if (outlet.parts == 1) {
            add(outlet.slot, amount);
            continue;
        }
        const auto shareOf =
            takesAway(m_slots[size_t(outlet.slot)].flow) ? exact::shareDown : exact::share;
        add(outlet.slot, {shareOf(amount[Low], outlet.part, outlet.parts),
                          shareOf(amount[High], outlet.part, outlet.parts)});
    }
}

SizeRange Ledger::held(int filesystem, ByteSize present) const
{
    const Pair& come = m_come[size_t(filesystem)];
    const Pair& gone = m_gone[size_t(filesystem)];
    const ByteSize high = present + come[High] - gone[High];
    return {std::min(present + come[Low] - gone[Low], high), high};
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
