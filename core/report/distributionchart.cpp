// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/outliers.h"
#include "core/report/cells.h"
#include "core/report/reportbuilder.h"

#include <algorithm>
#include <array>

namespace jalon {

namespace {

using namespace literals;

// Sizes of mailboxes spread over many orders of magnitude: classes grow by 1, 2 and 5.
constexpr std::array bounds{10'000'000_B,  20'000'000_B, 50'000'000_B, 100'000'000_B, 200'000'000_B,
                            500'000'000_B, 1_GB,         2_GB,         5_GB,          10_GB,
                            20_GB,         50_GB,        100_GB};

struct Class {
    qint64 ordinary = 0;
    qint64 outliers = 0;
    qint64 all() const { return ordinary + outliers; }
};

Message nameOf(std::size_t index, qint64 count)
{
    if (index == 0)
        return report::message("chart.class-below", {bounds.front(), count});
    if (index == bounds.size())
        return report::message("chart.class-above", {bounds.back(), count});
    return report::message("chart.class", {bounds.at(index - 1), bounds.at(index), count});
}

ChartSpec::Bar barOf(std::size_t index, const Class& of)
{
    ChartSpec::Bar bar;
    bar.words = nameOf(index, of.all());
    if (of.ordinary > 0)
        bar.segments.append(
            {ChartRole::Used, ByteSize(of.ordinary), report::message("chart.mailboxes")});
    if (of.outliers > 0)
        bar.segments.append(
            {ChartRole::Missing, ByteSize(of.outliers), report::message("chart.outliers")});
    return bar;
}

} // namespace

ChartSpec distributionChart(const Plan& plan, const Assumptions& assumptions)
{
    const OutlierLimits limits = OutlierLimits::of(assumptions);
    std::array<Class, bounds.size() + 1> classes;
    std::vector<ByteSize> sizes;
    qint64 outliers = 0;
    for (const Mailbox& mailbox : plan.inventory.mailboxes) {
        if (!mailbox.volume || !mailbox.leftBehind.isEmpty())
            continue;
        const ByteSize size =
            mailbox.volume->value + (mailbox.archive ? mailbox.archive->value : ByteSize());
        const auto place = std::upper_bound(bounds.begin(), bounds.end(), size);
        Class& of = classes.at(std::size_t(place - bounds.begin()));
        const bool isOutlier = limits.areExceededBy(mailbox);
        ++(isOutlier ? of.outliers : of.ordinary);
        outliers += isOutlier;
        sizes.push_back(size);
    }
    ChartSpec chart;
    chart.id = QStringLiteral("distribution");
    chart.title = report::message("chart.distribution");
    chart.unit = ChartUnit::Mailboxes;
    if (sizes.empty())
        return chart;
    const auto isUsed = [](const Class& of) { return of.all() > 0; };
    const auto first = std::find_if(classes.begin(), classes.end(), isUsed) - classes.begin();
    const auto last = classes.rend() - std::find_if(classes.rbegin(), classes.rend(), isUsed);
    for (auto index = std::size_t(first); index < std::size_t(last); ++index)
        chart.bars.append(barOf(index, classes.at(index)));
    const auto middle = sizes.begin() + qsizetype(sizes.size() - 1) / 2;
    std::nth_element(sizes.begin(), middle, sizes.end());
    chart.summary =
        report::message("chart.distribution-summary", {qint64(sizes.size()), *middle, outliers});
    return chart;
}

} // namespace jalon
