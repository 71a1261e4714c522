// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/ledger.h"

namespace jalon::projection {

/// Writes into the filesystems what a ledger says, day after day: peaks, ends and what makes them
/// up, and the series where `Detail::Days` asks for them.
class Record {
public:
    /// The ledger has all its slots; it, `present` (used of day 0) and `filesystems` outlive it.
    Record(const Ledger& ledger, const QList<ByteSize>& present, Detail detail, int lastDay,
           QList<FilesystemProjection>& filesystems);

    /// The day that is open in the ledger, whose flows are all there.
    void keep(int day);
    /// The day kept last is the end.
    void close();

private:
    void openSeries(int lastDay);
    void keepSeries(int day);
    void keepPeaks(int day);

    const Ledger& m_ledger;
    const QList<ByteSize>& m_present;
    const Detail m_detail;
    QList<FilesystemProjection>& m_filesystems;
    std::vector<StoreSeries::Change*> m_seriesOf; ///< by slot: the days of its store
    std::vector<char> m_isRising; ///< by filesystem: the day kept last is its highest
};

} // namespace jalon::projection
