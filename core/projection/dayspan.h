// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/bytesize.h"

#include <array>

namespace jalon::projection {

enum Bound { Low, High };
inline constexpr std::array bounds{Low, High};

/// The low and the high figure of one amount, by `Bound`.
using Pair = std::array<ByteSize, 2>;

/// Consecutive days that are computed together, so that each flow is one loop over its days: at
/// most `spanDays`, few enough for all flows of a plan to stay in a processor's cache.
struct DaySpan {
    int first = 0;
    int count = 0;
};
inline constexpr int spanDays = 32;

/// One value for each day of a span, from its first on.
template <class T>
using ByDay = std::array<T, spanDays>;
/// An amount on each day of a span.
using Column = ByDay<Pair>;

} // namespace jalon::projection
