// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/record.h"

#include <algorithm>

namespace jalon::projection {

Record::Record(const Ledger& ledger, const QList<ByteSize>& present, Detail detail, int lastDay,
               QList<FilesystemProjection>& filesystems)
    : m_ledger(ledger)
    , m_present(present)
    , m_detail(detail)
    , m_filesystems(filesystems)
    , m_atPeak(ledger.slotCount())
{
    if (detail == Detail::Days)
        openSeries(size_t(lastDay) + 1);
}

void Record::openSeries(size_t days)
{
    for (int i = 0; i < m_filesystems.size(); ++i) {
        FilesystemProjection& filesystem = m_filesystems[i];
        for (const Ledger::StoreSlots& of : m_ledger.storesOf(i))
            filesystem.stores.emplace_back().store = of.store;
        for (StoreSeries& series : filesystem.stores)
            series.days.reserve(days);
        filesystem.used.reserve(days);
    }
}

static ByDay<SizeRange> heldOn(ByteSize present, const Column* come, const Column* gone, int days)
{
    static constexpr Column nothing{};
    const Column &in = come ? *come : nothing, &out = gone ? *gone : nothing;
    ByDay<SizeRange> holds;
    for (size_t d = 0; d < size_t(days); ++d) {
        const ByteSize high = present + in[d][High] - out[d][High];
        holds[d] = {std::min(present + in[d][Low] - out[d][Low], high), high};
    }
    return holds;
}

static void append(std::vector<StoreSeries::Change>& series, const Column* come, const Column* gone,
                   int days)
{
    static constexpr Column nothing{};
    const Column& in = come ? *come : nothing;
    ByDay<StoreSeries::Change> changes;
    for (size_t d = 0; d < size_t(days); ++d)
        changes[d] = {in[d][Low].bytes(), in[d][High].bytes()};
    for (size_t d = 0; gone && d < size_t(days); ++d) {
        changes[d].low -= (*gone)[d][Low].bytes();
        changes[d].high -= (*gone)[d][High].bytes();
    }
    series.insert(series.end(), changes.begin(), changes.begin() + days);
}

ByDay<SizeRange> Record::heldBy(int filesystem) const
{
    ColumnSum come(m_ledger.days()), gone(m_ledger.days());
    for (const Ledger::StoreSlots& of : m_ledger.storesOf(filesystem)) {
        m_ledger.addUp(of.coming, come);
        m_ledger.addUp(of.going, gone);
    }
    return heldOn(m_present.at(filesystem), come.get(), gone.get(), m_ledger.days());
}

void Record::keepSeries(int filesystem)
{
    const int days = m_ledger.days();
    std::vector<StoreSeries>& series = m_filesystems[filesystem].stores;
    const std::vector<Ledger::StoreSlots>& stores = m_ledger.storesOf(filesystem);
    for (size_t i = 0; i < stores.size(); ++i) {
        ColumnSum come(days), gone(days);
        m_ledger.addUp(stores[i].coming, come);
        m_ledger.addUp(stores[i].going, gone);
        append(series[i].days, come.get(), gone.get(), days);
    }
}

void Record::keepPeak(int index, DaySpan span, const ByDay<SizeRange>& holds)
{
    FilesystemProjection& filesystem = m_filesystems[index];
    const auto last = holds.begin() + span.count;
    const auto highest = std::max_element(
        holds.begin(), last, [](const auto& a, const auto& b) { return a.high < b.high; });
    filesystem.end = *std::prev(last);
    if (span.first > 0 && highest->high <= filesystem.peak.high)
        return;
    const int day = int(highest - holds.begin());
    filesystem.peak = *highest;
    filesystem.peakDay = span.first + day;
    for (const int slot : m_ledger.slotsOf(index))
        m_atPeak[size_t(slot)] = m_ledger.amountOf(slot, day);
}

void Record::keep(DaySpan span)
{
    for (int i = 0; i < m_filesystems.size(); ++i) {
        const ByDay<SizeRange> holds = heldBy(i);
        if (m_detail == Detail::Days) {
            keepSeries(i);
            std::vector<SizeRange>& used = m_filesystems[i].used;
            used.insert(used.end(), holds.begin(), holds.begin() + span.count);
        }
        keepPeak(i, span, holds);
    }
}

void Record::close()
{
    std::vector<Pair> atEnd;
    for (size_t i = 0; i < m_ledger.slotCount(); ++i)
        atEnd.push_back(m_ledger.amountOf(int(i), m_ledger.days() - 1));
    for (int i = 0; i < m_filesystems.size(); ++i) {
        m_filesystems[i].atPeak = m_ledger.flowsOf(i, m_atPeak);
        m_filesystems[i].atEnd = m_ledger.flowsOf(i, atEnd);
    }
}

} // namespace jalon::projection
