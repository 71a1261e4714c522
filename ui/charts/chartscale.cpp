// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartscale.h"

#include <algorithm>
#include <cmath>

namespace jalon {

// Times the smallest filesystem: below a twentieth of the axis a bar tells nothing any more.
constexpr double widestSpread = 20;
// What is missing may be many times a small filesystem.
constexpr double longestShare = 300;

double sizeOf(const ChartSpec::Bar& bar, ChartRole role)
{
    double size = 0;
    for (const ChartSpec::Segment& segment : bar.segments)
        if (segment.role == role)
            size += double(segment.size.bytes());
    return size;
}

QString amountOf(ByteSize size, ChartUnit unit, const Texts& texts)
{
    return unit == ChartUnit::Bytes ? texts.bytes(size) : texts.count(size.bytes());
}

QString nameOf(const ChartSpec::Bar& bar, const Texts& texts)
{
    return bar.words.isEmpty() ? texts.argument(bar.label) : texts.sentence(bar.words);
}

double lengthOf(const ChartSpec::Bar& bar)
{
    double length = bar.capacity ? double(bar.capacity->bytes()) : 0;
    double sum = 0;
    for (const ChartSpec::Segment& segment : bar.segments)
        sum += double(segment.size.bytes());
    return std::max(length, sum);
}

double axisStep(double longest)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(longest, 1.0) / 6)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (power * factor * 6 >= longest)
            return power * factor;
    return power * 10;
}

ChartScale::ChartScale(const ChartSpec& spec)
    : m_unit(spec.unit)
{
    double smallest = 0;
    double largest = 0;
    bool isMeasured = !spec.bars.isEmpty();
    for (const ChartSpec::Bar& bar : spec.bars) {
        const double capacity = bar.capacity ? double(bar.capacity->bytes()) : 0;
        isMeasured = isMeasured && capacity > 0;
        smallest = smallest > 0 ? std::min(smallest, capacity) : capacity;
        largest = std::max(largest, capacity);
    }
    m_isRelative = isMeasured && largest > smallest * widestSpread;
    for (const ChartSpec::Bar& bar : spec.bars)
        m_longest = std::max(m_longest, place(bar, lengthOf(bar)));
    if (m_isRelative)
        m_longest = std::min(m_longest, longestShare);
    m_step = axisStep(m_longest);
    if (m_unit == ChartUnit::Mailboxes)
        m_step = std::max(m_step, 1.0);
    m_longest *= 1.02;
}

double ChartScale::place(const ChartSpec::Bar& bar, double bytes) const
{
    return m_isRelative ? 100 * bytes / double(bar.capacity->bytes()) : bytes;
}

QString ChartScale::label(double place, const Texts& texts) const
{
    return m_isRelative ? texts.ratio(Ratio{qint64(place) * 10'000})
                        : amountOf(ByteSize(qint64(place)), m_unit, texts);
}

} // namespace jalon
