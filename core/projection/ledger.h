// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/columnsum.h"
#include "core/projection/model.h"

#include <deque>

namespace jalon::projection {

/// What every flow has done to every filesystem since today, by each day of the span being
/// computed: one slot for each flow of a store on a filesystem.
class Ledger {
public:
    struct Slot {
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
    /// The slots of one store on one filesystem: of the flows that fill it, and of those that free
    /// it.
    struct StoreSlots {
        StoreKind store = StoreKind::MailData;
        std::vector<int> coming, going;
    };

    explicit Ledger(qsizetype filesystems)
        : m_slotsOf(size_t(filesystems))
        , m_storesOf(size_t(filesystems))
    {
    }

    /// Opened when asked for the first time.
    int slotOf(int filesystem, Flow flow, StoreKind store);
    Outlets outletsOf(const Places& places, Flow flow, StoreKind store);
    size_t slotCount() const { return m_slots.size(); }
    /// In the order in which they were opened, as `flowsOf`.
    const std::vector<StoreSlots>& storesOf(int filesystem) const
    {
        return m_storesOf[size_t(filesystem)];
    }

    /// Begins a span with nothing on its days but what was kept.
    void open(int days);
    /// From here on, the last day that is open stands in every slot of a span into which nothing is
    /// poured.
    void keep();
    /// `amounts` outlive the span.
    void pour(int slot, const Column& amounts) { m_poured[size_t(slot)].add(amounts); }
    void pour(const Outlets& outlets, const Column& amounts);

    int days() const { return m_days; }
    Pair amountOf(int slot, int day) const
    {
        const Column* column = m_poured[size_t(slot)].get();
        return column ? (*column)[size_t(day)] : m_kept[size_t(slot)];
    }
    /// Adds what the slots hold to a sum of as many days, which does not outlive the span.
    void addUp(const std::vector<int>& slots, ColumnSum& sum) const;
    const std::vector<int>& slotsOf(int filesystem) const { return m_slotsOf[size_t(filesystem)]; }
    /// All that makes a filesystem up, of an amount for every slot.
    QList<FlowAmount> flowsOf(int filesystem, const std::vector<Pair>& amounts) const;

private:
    int m_days = 0;
    // By slot.
    std::vector<Slot> m_slots;
    std::deque<ColumnSum> m_poured;
    std::vector<Pair> m_kept;
    // By filesystem.
    std::vector<std::vector<int>> m_slotsOf;
    std::vector<std::vector<StoreSlots>> m_storesOf;
};

} // namespace jalon::projection
