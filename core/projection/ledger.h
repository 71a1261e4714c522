// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/mailstate.h"

namespace jalon::projection {

/// The low and the high figure of one amount, by `Bound`.
using Pair = std::array<ByteSize, 2>;

/// What every flow has done to every filesystem since today, by the day being computed: one slot
/// for each flow of a store on a filesystem.
class Ledger {
public:
    struct Slot {
        int filesystem = 0;
        Flow flow = Flow::Fill;
        StoreKind store = StoreKind::MailData;
    };
    /// The part of a store's flow that goes to one slot.
    struct Outlet {
        int slot = 0;
        qint64 part = 1;
        qint64 parts = 1;
    };
    using Outlets = std::vector<Outlet>;

    explicit Ledger(qsizetype filesystems)
        : m_slotsOf(size_t(filesystems))
        , m_come(size_t(filesystems))
        , m_gone(size_t(filesystems))
    {
    }

    /// Opened when asked for the first time.
    int slotOf(int filesystem, Flow flow, StoreKind store);
    Outlets outletsOf(const Places& places, Flow flow, StoreKind store);
    const std::vector<Slot>& slots() const { return m_slots; }

    /// Begins a day with nothing on it; the one before stays within reach.
    void open();
    /// From the day that is open on, only these slots change: opening a day keeps the others.
    void keepAllBut(const std::vector<int>& changing);
    void add(int slot, const Pair& amount)
    {
        const Slot& to = m_slots[size_t(slot)];
        Pair& side = (takesAway(to.flow) ? m_gone : m_come)[size_t(to.filesystem)];
        for (const Bound bound : bounds) {
            m_today[size_t(slot)][bound] += amount[bound];
            side[bound] += amount[bound];
        }
    }
    void pour(const Outlets& outlets, const Pair& amount);

    const Pair& amountOf(size_t slot) const { return m_today[slot]; }
    /// What the filesystem holds on this day, of what it holds today.
    SizeRange held(int filesystem, ByteSize present) const;
    /// All that makes it up, of this day or of the one before.
    QList<FlowAmount> flowsNow(int filesystem) const { return flowsOf(filesystem, m_today); }
    QList<FlowAmount> flowsBefore(int filesystem) const { return flowsOf(filesystem, m_before); }

private:
    QList<FlowAmount> flowsOf(int filesystem, const std::vector<Pair>& amounts) const;

    std::vector<Slot> m_slots;
    std::vector<Pair> m_today, m_before;     ///< by slot
    std::vector<std::vector<int>> m_slotsOf; ///< by filesystem
    std::vector<Pair> m_come, m_gone;        ///< the same, added up on the day that is open
    bool m_isKept = false;
    std::vector<int> m_changing;
    std::vector<Pair> m_keptCome, m_keptGone; ///< what the kept slots add up to
};

} // namespace jalon::projection
