// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/dayspan.h"

namespace jalon::projection {

/// Columns added up over the first `days` of a span. One alone is not copied: it outlives the sum.
class ColumnSum {
public:
    explicit ColumnSum(int days = spanDays)
        : m_days(size_t(days))
    {
    }
    ColumnSum(const ColumnSum&) = delete;
    ColumnSum& operator=(const ColumnSum&) = delete;
    ColumnSum(ColumnSum&&) = delete;

    /// Nothing, on as many days.
    void clear(int days)
    {
        m_days = size_t(days);
        m_sum = nullptr;
    }
    void add(const Column& amounts);
    /// The same on every day.
    void add(const Pair& amount);
    /// A column that does not last.
    void addCopy(const Column& amounts);
    /// Null: nothing was added.
    const Column* get() const { return m_sum; }

private:
    size_t m_days;
    const Column* m_sum = nullptr;
    Column m_own; ///< where it is more than one column
};

} // namespace jalon::projection
