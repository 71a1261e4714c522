// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/ledger.h"

namespace jalon::projection {

/// Writes into the filesystems what a ledger says, span after span: peaks, ends and what makes them
/// up, and the series where `Detail::Days` asks for them.
class Record {
public:
    /// The ledger has all its slots; it, `present` (used of day 0) and `filesystems` outlive it.
    Record(const Ledger& ledger, const QList<ByteSize>& present, Detail detail, int lastDay,
           QList<FilesystemProjection>& filesystems);

    /// The span that is open in the ledger, whose flows are all there.
    void keep(DaySpan span);
    /// The day kept last is the end.
    void close();

private:
    void openSeries(size_t days);
    ByDay<SizeRange> heldBy(int filesystem) const;
    void keepSeries(int filesystem);
    void keepPeak(int filesystem, DaySpan span, const ByDay<SizeRange>& holds);

    const Ledger& m_ledger;
    const QList<ByteSize>& m_present;
    const Detail m_detail;
    QList<FilesystemProjection>& m_filesystems;
    std::vector<Pair> m_atPeak; ///< by slot, on the day its filesystem is fullest
};

} // namespace jalon::projection
