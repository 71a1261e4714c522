// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <QtNumeric>

#include <limits>

namespace jalon {

/// The sum of two counts, both at least 0: 2⁶³−1 when it would be more.
inline qint64 saturatingSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    return qAddOverflow(a, b, &sum) ? std::numeric_limits<qint64>::max() : sum;
}

} // namespace jalon
