// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/timelinespec.h"

#include "core/report/cells.h"

#include <algorithm>

namespace jalon {

namespace {

using Points = QList<TimelineSpec::Point>;

constexpr qsizetype mostLines = 8;

/// The series of one filesystem, or nothing when its days were not computed.
const FilesystemProjection* seriesOf(const ProjectedSizing& projected, qsizetype filesystem)
{
    if (!projected.projection || filesystem < 0 ||
        filesystem >= projected.projection->filesystems.size() ||
        filesystem >= projected.sizing.filesystems.size())
        return nullptr;
    const FilesystemProjection& series = projected.projection->filesystems.at(filesystem);
    return series.used.empty() ? nullptr : &series;
}

/// The first day of the highest figure in [from, to).
size_t highestIn(const std::vector<SizeRange>& days, size_t from, size_t to)
{
    size_t highest = from;
    for (size_t day = from + 1; day < to; ++day)
        if (days[day].high > days[highest].high)
            highest = day;
    return highest;
}

void setCapacity(TimelineSpec& spec, const FilesystemSizing& filesystem,
                 const Assumptions& assumptions)
{
    if (!filesystem.usable)
        return;
    const Ratio tight = assumptions.ratio("threshold.tight");
    const Ratio full = assumptions.ratio("threshold.full");
    spec.capacity = filesystem.usable;
    spec.thresholds = {filesystem.usable->scaledUp(std::min(tight, full)),
                       filesystem.usable->scaledUp(std::max(tight, full))};
}

/// When it is fullest, and how full against its capacity.
Message worstOf(const FilesystemSizing& filesystem, const FilesystemProjection& series,
                const QDate& today)
{
    if (filesystem.verdict == Verdict::Unknown || !filesystem.usable)
        return report::message("chart.days-unknown", {filesystem.server, filesystem.mount});
    if (filesystem.isLowerBound())
        return report::message("chart.days-least", {filesystem.server, filesystem.mount,
                                                    filesystem.peak.high, *filesystem.usable});
    const QList<Argument> figures{filesystem.server, filesystem.mount, filesystem.peak.high,
                                  *filesystem.usable};
    if (!today.isValid())
        return report::message("chart.days-numbered",
                               figures + QList<Argument>{qint64(series.peakDay)});
    return report::message("chart.days-worst",
                           figures +
                               QList<Argument>{today.addDays(series.peakDay).startOfDay(Qt::UTC)});
}

TimelineSpec emptyTimeline(const char* kind, const char* titleId, const QString& server,
                           const QString& mount)
{
    TimelineSpec spec;
    spec.id = QLatin1String(kind) + u':' + server + u':' + mount;
    spec.title = report::message(titleId, {server, mount});
    spec.summary = report::message("chart.days-unknown", {server, mount});
    return spec;
}

/// All that the timelines of one filesystem share.
TimelineSpec timelineOf(const ProjectedSizing& projected, qsizetype filesystem, const char* kind,
                        const char* titleId)
{
    const FilesystemSizing& sizing = projected.sizing.filesystems.at(filesystem);
    TimelineSpec spec = emptyTimeline(kind, titleId, sizing.server, sizing.mount);
    setCapacity(spec, sizing, projected.sizing.assumptions);
    if (const FilesystemProjection* series = seriesOf(projected, filesystem)) {
        spec.summary = worstOf(sizing, *series, projected.projection->today);
        spec.today = projected.projection->today;
        spec.lastDay = int(series->used.size()) - 1;
        if (sizing.verdict != Verdict::Unknown)
            spec.worst = TimelineSpec::Point{series->peakDay, series->peak};
    }
    return spec;
}

SizeRange heldOn(const StoreSeries& series, int day)
{
    if (size_t(day) >= series.days.size())
        return {};
    const StoreSeries::Change& change = series.days[size_t(day)];
    const auto after = [&](qint64 bytes) {
        const ByteSize present = series.present.value_or(ByteSize());
        // What was never measured may well lose more than is known of it.
        return bytes < 0 ? present - ByteSize(-bytes) : present + ByteSize(bytes);
    };
    return {after(change.low), after(change.high)};
}

ByteSize highestOf(const StoreSeries& series, const Points& days)
{
    ByteSize highest;
    for (const TimelineSpec::Point& point : days)
        highest = std::max(highest, heldOn(series, point.day).high);
    return highest;
}

/// The largest stores, in their order; one line is left for all the rest.
QList<const StoreSeries*> largestStores(const FilesystemProjection& filesystem, const Points& days)
{
    QList<std::pair<ByteSize, const StoreSeries*>> held;
    for (const StoreSeries& series : filesystem.stores)
        if (const ByteSize highest = highestOf(series, days); highest > ByteSize())
            held.append({highest, &series});
    std::ranges::stable_sort(held, std::greater<>(), &decltype(held)::value_type::first);
    held.resize(std::min(held.size(), mostLines - 1));
    std::ranges::stable_sort(held, std::less<>(),
                             [](const auto& store) { return store.second->store; });
    QList<const StoreSeries*> largest;
    for (const auto& store : held)
        largest.append(store.second);
    return largest;
}

qsizetype indexOf(const Sizing& sizing, const QString& server, const QString& mount)
{
    for (qsizetype i = 0; i < sizing.filesystems.size(); ++i)
        if (sizing.filesystems.at(i).server == server && sizing.filesystems.at(i).mount == mount)
            return i;
    return -1;
}

} // namespace

QList<TimelineSpec::Point> thinned(const std::vector<SizeRange>& days, int limit)
{
    Points points;
    const auto keep = [&](size_t day) { points.append({int(day), days[day]}); };
    const size_t most = size_t(std::max(limit, 3));
    if (days.size() <= most) {
        for (size_t day = 0; day < days.size(); ++day)
            keep(day);
        return points;
    }
    // The highest of all is the highest of its stretch, unless it is one of the two ends.
    const size_t stretches = most - 2;
    const size_t between = days.size() - 2;
    keep(0);
    for (size_t i = 0; i < stretches; ++i)
        keep(highestIn(days, 1 + between * i / stretches, 1 + between * (i + 1) / stretches));
    keep(days.size() - 1);
    return points;
}

TimelineSpec filesystemTimeline(const ProjectedSizing& projected, qsizetype filesystem)
{
    TimelineSpec spec = timelineOf(projected, filesystem, "days", "chart.days");
    if (const FilesystemProjection* series = seriesOf(projected, filesystem))
        spec.lines.append({report::message("chart.days-used"), thinned(series->used)});
    return spec;
}

TimelineSpec storesTimeline(const ProjectedSizing& projected, qsizetype filesystem)
{
    TimelineSpec spec = timelineOf(projected, filesystem, "stores", "chart.stores");
    spec.form = TimelineSpec::Form::Stacked;
    const FilesystemProjection* series = seriesOf(projected, filesystem);
    if (!series)
        return spec;
    TimelineSpec::Line rest{report::message("chart.stores-rest"), thinned(series->used)};
    for (const StoreSeries* store : largestStores(*series, rest.points)) {
        TimelineSpec::Line line{report::wordOf(store->store), {}};
        for (TimelineSpec::Point& point : rest.points) {
            const SizeRange held = heldOn(*store, point.day);
            // A store measured larger than its filesystem cannot lift the stack above it.
            const SizeRange shown{std::min(held.low, point.value.low),
                                  std::min(held.high, point.value.high)};
            line.points.append({point.day, shown});
            point.value.low -= shown.low;
            point.value.high -= shown.high;
        }
        spec.lines.append(line);
    }
    spec.lines.prepend(rest);
    return spec;
}

Message scenarioLabel(const QString& name)
{
    return name.isEmpty() ? report::message("timeline.base")
                          : report::message("timeline.scenario", {name});
}

TimelineSpec scenariosTimeline(const QList<std::pair<Message, const ProjectedSizing*>>& scenarios,
                               const QString& server, const QString& mount)
{
    TimelineSpec spec = emptyTimeline("scenarios", "chart.scenarios", server, mount);
    ByteSize lowest = ByteSize::max();
    for (const auto& [label, projected] : scenarios) {
        const qsizetype index = indexOf(projected->sizing, server, mount);
        const FilesystemProjection* series = seriesOf(*projected, index);
        // More would not be told apart; the table beside the chart has them all.
        if (!series || spec.lines.size() == mostLines)
            continue;
        if (!spec.capacity)
            setCapacity(spec, projected->sizing.filesystems.at(index),
                        projected->sizing.assumptions);
        if (!spec.today.isValid())
            spec.today = projected->projection->today;
        spec.lastDay = std::max(spec.lastDay, int(series->used.size()) - 1);
        spec.lines.append({label, thinned(series->used)});
        if (!spec.worst || series->peak.high > spec.worst->value.high)
            spec.worst = TimelineSpec::Point{series->peakDay, series->peak};
        lowest = std::min(lowest, series->peak.high);
    }
    if (spec.worst && spec.capacity)
        spec.summary =
            report::message("chart.scenarios-worst",
                            {server, mount, lowest, spec.worst->value.high, *spec.capacity});
    return spec;
}

} // namespace jalon
