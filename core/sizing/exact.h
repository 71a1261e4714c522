// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/bytesize.h"

#include <algorithm>

namespace jalon::exact {

__extension__ using Wide = __int128;

/// `size` × `part` ÷ `whole`, rounded up. Precondition: part ≥ 0, whole > 0.
constexpr ByteSize share(ByteSize size, qint64 part, qint64 whole)
{
    // A projection asks a million times, mostly for all or nothing of it.
    if (part == whole || size == ByteSize())
        return size;
    if (part == 0)
        return {};
    if (size.bytes() == whole)
        return ByteSize(part);
    const Wide product = Wide(size.bytes()) * part;
    const Wide rounded = product + whole - 1;
    if (rounded <= Wide(ByteSize::max().bytes()))
        return ByteSize(qint64(rounded) / whole);
    const Wide scaled = rounded / whole;
    return scaled > Wide(ByteSize::max().bytes()) ? ByteSize::max() : ByteSize(qint64(scaled));
}

/// The same, rounded down: what is taken away is never more than it was.
constexpr ByteSize shareDown(ByteSize size, qint64 part, qint64 whole)
{
    if (part == whole || size == ByteSize())
        return size;
    const Wide product = Wide(size.bytes()) * part;
    if (product <= Wide(ByteSize::max().bytes()))
        return ByteSize(qint64(product) / whole);
    return ByteSize(qint64(std::min(product / whole, Wide(ByteSize::max().bytes()))));
}

/// Whether `size` is more than `ratio` of `whole`, without a rounding.
constexpr bool exceeds(ByteSize size, Ratio ratio, ByteSize whole)
{
    return Wide(size.bytes()) * 1'000'000 > Wide(whole.bytes()) * ratio.ppm;
}

/// The smallest volume of which `size` is at most `ratio`. Precondition: ratio > 0.
constexpr ByteSize smallestHolding(ByteSize size, Ratio ratio)
{
    return share(size, 1'000'000, ratio.ppm);
}

} // namespace jalon::exact
