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
    , m_isRising(size_t(filesystems.size()))
{
    if (detail == Detail::Days)
        openSeries(lastDay);
}

void Record::keep(int day)
{
    keepPeaks(day);
    if (m_detail == Detail::Days)
        keepSeries(day);
}

void Record::openSeries(int lastDay)
{
    const size_t days = size_t(lastDay) + 1;
    std::vector<std::pair<int, size_t>> places;
    for (const Ledger::Slot& slot : m_ledger.slots()) {
        std::vector<StoreSeries>& stores = m_filesystems[slot.filesystem].stores;
        auto series = std::ranges::find(stores, slot.store, &StoreSeries::store);
        if (series == stores.end()) {
            stores.push_back({slot.store, {}, {}});
            series = std::prev(stores.end());
            series->days.resize(days);
        }
        places.emplace_back(slot.filesystem, size_t(series - stores.begin()));
    }
    for (const auto& [filesystem, series] : places)
        m_seriesOf.push_back(m_filesystems[filesystem].stores[series].days.data());
    for (FilesystemProjection& filesystem : m_filesystems)
        filesystem.used.reserve(days);
}

void Record::keepSeries(int day)
{
    for (size_t i = 0; i < m_seriesOf.size(); ++i) {
        const Pair& amount = m_ledger.amountOf(i);
        const qint64 sign = takesAway(m_ledger.slots()[i].flow) ? -1 : 1;
        m_seriesOf[i][day].low += sign * amount[Low].bytes();
        m_seriesOf[i][day].high += sign * amount[High].bytes();
    }
}

// On a rising disk every day is the highest yet: what makes it up is kept when it falls.
void Record::keepPeaks(int day)
{
    for (int i = 0; i < m_filesystems.size(); ++i) {
        FilesystemProjection& filesystem = m_filesystems[i];
        const SizeRange holds = m_ledger.held(i, m_present.at(i));
        if (m_detail == Detail::Days)
            filesystem.used.push_back(holds);
        filesystem.end = holds;
        const bool isHighest = day == 0 || holds.high > filesystem.peak.high;
        if (isHighest) {
            filesystem.peak = holds;
            filesystem.peakDay = day;
        } else if (m_isRising[size_t(i)]) {
            filesystem.atPeak = m_ledger.flowsBefore(i);
        }
        m_isRising[size_t(i)] = isHighest;
    }
}

void Record::close()
{
    for (int i = 0; i < m_filesystems.size(); ++i) {
        FilesystemProjection& filesystem = m_filesystems[i];
        filesystem.atEnd = m_ledger.flowsNow(i);
        if (m_isRising[size_t(i)])
            filesystem.atPeak = filesystem.atEnd;
    }
}

} // namespace jalon::projection
