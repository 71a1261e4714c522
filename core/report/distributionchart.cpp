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

/// Counts mailboxes one by one.
class Distribution {
public:
    explicit Distribution(const Assumptions& assumptions)
        : m_limits(OutlierLimits::of(assumptions))
    {
    }

    void add(const Mailbox& mailbox)
    {
        if (!mailbox.volume || !mailbox.leftBehind.isEmpty())
            return;
        const ByteSize size =
            mailbox.volume->value + (mailbox.archive ? mailbox.archive->value : ByteSize());
        const auto place = std::upper_bound(bounds.begin(), bounds.end(), size);
        Class& of = m_classes.at(std::size_t(place - bounds.begin()));
        const bool isOutlier = m_limits.areExceededBy(mailbox);
        ++(isOutlier ? of.outliers : of.ordinary);
        m_outliers += isOutlier;
        m_sizes.push_back(size);
    }

    ChartSpec chart()
    {
        ChartSpec chart;
        chart.id = QStringLiteral("distribution");
        chart.title = report::message("chart.distribution");
        chart.unit = ChartUnit::Mailboxes;
        if (m_sizes.empty())
            return chart;
        const auto isUsed = [](const Class& of) { return of.all() > 0; };
        const auto first =
            std::find_if(m_classes.begin(), m_classes.end(), isUsed) - m_classes.begin();
        const auto last =
            m_classes.rend() - std::find_if(m_classes.rbegin(), m_classes.rend(), isUsed);
        for (auto index = std::size_t(first); index < std::size_t(last); ++index)
            chart.bars.append(barOf(index, m_classes.at(index)));
        const auto middle = m_sizes.begin() + qsizetype(m_sizes.size() - 1) / 2;
        std::nth_element(m_sizes.begin(), middle, m_sizes.end());
        chart.summary = report::message("chart.distribution-summary",
                                        {qint64(m_sizes.size()), *middle, m_outliers});
        return chart;
    }

private:
    OutlierLimits m_limits;
    std::array<Class, bounds.size() + 1> m_classes;
    std::vector<ByteSize> m_sizes;
    qint64 m_outliers = 0;
};

} // namespace

ChartSpec distributionChart(const Plan& plan, const Assumptions& assumptions)
{
    Distribution distribution(assumptions);
    for (const Mailbox& mailbox : plan.inventory.mailboxes)
        distribution.add(mailbox);
    return distribution.chart();
}

ChartSpec distributionChart(const Plan& plan, const Assumptions& assumptions,
                            std::span<const qsizetype> rows)
{
    Distribution distribution(assumptions);
    for (const qsizetype row : rows)
        distribution.add(plan.inventory.mailboxes.at(row));
    return distribution.chart();
}

} // namespace jalon
