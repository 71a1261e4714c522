// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cells.h"
#include "core/report/reportbuilder.h"

namespace jalon {

namespace {

std::optional<Ratio> threshold(const Sizing& sizing, QLatin1String key)
{
    for (const AssumptionInForce& inForce : sizing.assumptions.all())
        if (key == QLatin1String(inForce.assumption->key))
            return Ratio{inForce.value};
    return std::nullopt;
}

void addSegment(ChartSpec::Bar& bar, ChartRole role, ByteSize size, const char* labelId)
{
    if (size.bytes() > 0)
        bar.segments.append({role, size, report::message(labelId)});
}

/// The worst moment as parts of one bar: what goes beyond the usable capacity is what is missing.
ChartSpec::Bar barOf(const FilesystemSizing& filesystem, const Sizing& sizing)
{
    ChartSpec::Bar bar;
    bar.label = filesystem.mount;
    if (!filesystem.used || !filesystem.usable)
        return bar;
    const ByteSize used = *filesystem.used;
    const ByteSize usable = *filesystem.usable;
    const ByteSize worst = std::max({filesystem.end.high, filesystem.peak.high, used});
    const ByteSize growth = std::min(worst, std::max(usable, used)) - used;
    const ByteSize reserve = std::min(filesystem.reserve.high, usable - (used + growth));
    addSegment(bar, ChartRole::Used, used, "chart.used");
    addSegment(bar, ChartRole::Growth, growth, "chart.growth");
    addSegment(bar, ChartRole::Reserve, reserve, "chart.reserve");
    // What is not known yet may take the rest.
    if (filesystem.unknowns.isEmpty())
        addSegment(bar, ChartRole::Free, usable - (used + growth + reserve), "chart.free");
    addSegment(bar, ChartRole::Missing,
               (worst + filesystem.reserve.high) - std::max(usable, used + growth + reserve),
               "chart.missing");
    bar.capacity = usable;
    if (const auto tight = threshold(sizing, QLatin1String("threshold.tight")))
        bar.thresholds << usable.scaledUp(*tight);
    if (const auto full = threshold(sizing, QLatin1String("threshold.full")))
        bar.thresholds << usable.scaledUp(*full);
    return bar;
}

} // namespace

ChartSpec filesystemChart(const Sizing& sizing, const QString& server)
{
    ChartSpec chart;
    chart.id = QStringLiteral("filesystems:") + server;
    chart.title = report::message("chart.filesystems", {server});
    qint64 held = 0;
    qint64 shown = 0;
    QString fullest;
    ByteSize missing;
    for (const FilesystemSizing& filesystem : sizing.filesystems) {
        if (filesystem.server != server || !filesystem.used || !filesystem.usable)
            continue;
        chart.bars.append(barOf(filesystem, sizing));
        ++shown;
        held += filesystem.verdict == Verdict::Fits || filesystem.verdict == Verdict::Tight;
        if (filesystem.verdict == Verdict::Full && filesystem.missing > missing) {
            missing = filesystem.missing;
            fullest = filesystem.mount;
        }
    }
    chart.summary =
        fullest.isEmpty()
            ? report::message("chart.summary-holds", {server, held, shown})
            : report::message("chart.summary-missing", {server, held, shown, fullest, missing});
    return chart;
}

} // namespace jalon
