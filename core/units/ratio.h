// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>

namespace jalon {

/// An exact proportion, held in parts per million so that sizing never rounds twice.
struct Ratio {
    static constexpr qint64 whole = 1'000'000; ///< the parts of the proportion 1

    qint64 ppm = 0;

    static constexpr Ratio percent(qint64 value) { return {value * 10'000}; }
    friend constexpr auto operator<=>(const Ratio&, const Ratio&) = default;
};

} // namespace jalon
