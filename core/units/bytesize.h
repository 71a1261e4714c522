// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/ratio.h"

#include <QtGlobal>

#include <compare>
#include <limits>

namespace jalon {

/// A volume in bytes, from 0 to 2⁶³−1. Arithmetic saturates at both ends and never wraps:
/// a sum that reaches `max()` is a volume no disk holds, and `isSaturated()` says so.
class ByteSize {
public:
    constexpr ByteSize() = default;
    constexpr explicit ByteSize(qint64 bytes)
        : m_bytes(bytes < 0 ? 0 : bytes)
    {
    }

    static constexpr ByteSize max() { return ByteSize(std::numeric_limits<qint64>::max()); }

    constexpr qint64 bytes() const { return m_bytes; }
    constexpr bool isSaturated() const { return m_bytes == max().m_bytes; }

    constexpr ByteSize& operator+=(ByteSize other)
    {
        const quint64 sum = quint64(m_bytes) + quint64(other.m_bytes);
        m_bytes = sum > quint64(max().m_bytes) ? max().m_bytes : qint64(sum);
        return *this;
    }
    /// What remains, never less than nothing.
    constexpr ByteSize& operator-=(ByteSize other)
    {
        m_bytes = other.m_bytes >= m_bytes ? 0 : m_bytes - other.m_bytes;
        return *this;
    }
    friend constexpr ByteSize operator+(ByteSize a, ByteSize b) { return a += b; }
    friend constexpr ByteSize operator-(ByteSize a, ByteSize b) { return a -= b; }
    friend constexpr auto operator<=>(const ByteSize&, const ByteSize&) = default;

    /// This volume times a ratio, rounded up to the next byte: needs are never rounded down.
    constexpr ByteSize scaledUp(Ratio ratio) const { return scaled(ratio, Ratio::whole - 1); }
    /// The same, rounded down.
    constexpr ByteSize scaledDown(Ratio ratio) const { return scaled(ratio, 0); }

private:
    constexpr ByteSize scaled(Ratio ratio, quint64 rounding) const
    {
        constexpr quint64 whole = Ratio::whole;
        const quint64 bytes = quint64(m_bytes), ppm = quint64(ratio.ppm);
        // Whole millions apart, no product of what disks hold leaves 64 bits: a wide division takes
        // ten times as long. A negative ratio is a large one here.
        if (bytes <= quint64(max().m_bytes) / 128 && ppm <= 64 * whole)
            return ByteSize(qint64(bytes / whole * ppm + (bytes % whole * ppm + rounding) / whole));
        if (ratio.ppm <= 0)
            return {};
        __extension__ using Wide = unsigned __int128;
        const Wide scaled = (Wide(bytes) * ppm + rounding) / whole;
        return scaled > Wide(max().m_bytes) ? max() : ByteSize(qint64(scaled));
    }

    qint64 m_bytes = 0;
};

namespace literals {
constexpr ByteSize operator""_B(unsigned long long n)
{
    return ByteSize(qint64(n));
}
constexpr ByteSize operator""_KiB(unsigned long long n)
{
    return ByteSize(qint64(n) << 10);
}
constexpr ByteSize operator""_MiB(unsigned long long n)
{
    return ByteSize(qint64(n) << 20);
}
constexpr ByteSize operator""_GiB(unsigned long long n)
{
    return ByteSize(qint64(n) << 30);
}
constexpr ByteSize operator""_TiB(unsigned long long n)
{
    return ByteSize(qint64(n) << 40);
}
constexpr ByteSize operator""_GB(unsigned long long n)
{
    return ByteSize(qint64(n) * 1'000'000'000);
}
constexpr Ratio operator""_percent(unsigned long long n)
{
    return Ratio::percent(qint64(n));
}
} // namespace literals

} // namespace jalon
