// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/columnsum.h"

namespace jalon::projection {

void ColumnSum::add(const Column& amounts)
{
    if (!m_sum) {
        m_sum = &amounts;
        return;
    }
    const Column& before = *m_sum;
    for (size_t d = 0; d < m_days; ++d)
        for (const Bound bound : bounds)
            m_own[d][bound] = before[d][bound] + amounts[d][bound];
    m_sum = &m_own;
}

void ColumnSum::add(const Pair& amount)
{
    for (size_t d = 0; d < m_days; ++d)
        for (const Bound bound : bounds)
            m_own[d][bound] = m_sum ? (*m_sum)[d][bound] + amount[bound] : amount[bound];
    m_sum = &m_own;
}

void ColumnSum::addCopy(const Column& amounts)
{
    const bool isFirst = !m_sum;
    add(amounts);
    if (isFirst)
        m_own = amounts;
    m_sum = &m_own;
}

} // namespace jalon::projection
