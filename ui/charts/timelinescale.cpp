// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timelinescale.h"

#include "ui/charts/chartscale.h"

#include <algorithm>
#include <array>

namespace jalon {

static ByteSize between(ByteSize from, ByteSize to, double share)
{
    return ByteSize(
        qint64(double(from.bytes()) + (double(to.bytes()) - double(from.bytes())) * share));
}

SizeRange valueAt(const TimelineSpec::Line& line, int day)
{
    if (line.points.isEmpty())
        return {};
    const auto next = std::ranges::lower_bound(line.points, day, {}, &TimelineSpec::Point::day);
    if (next == line.points.cend())
        return line.points.constLast().value;
    if (next->day == day || next == line.points.cbegin())
        return next->value;
    const TimelineSpec::Point& former = *(next - 1);
    const double share = double(day - former.day) / double(next->day - former.day);
    return {between(former.value.low, next->value.low, share),
            between(former.value.high, next->value.high, share)};
}

QList<int> daysOf(const TimelineSpec& spec)
{
    QList<int> days;
    for (const TimelineSpec::Line& line : spec.lines)
        for (const TimelineSpec::Point& point : line.points)
            days.append(point.day);
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

QString dayWords(const TimelineSpec& spec, int day, const Texts& texts)
{
    return spec.today.isValid() ? texts.date(spec.today.addDays(day))
                                : texts.sentence({QStringLiteral("timeline.day"), {qint64(day)}});
}

TimelineScale::TimelineScale(const TimelineSpec& spec)
{
    if (spec.capacity)
        m_longest = std::max(m_longest, double(spec.capacity->bytes()));
    for (const int day : daysOf(spec)) {
        double all = 0;
        for (const TimelineSpec::Line& line : spec.lines) {
            const double high = double(valueAt(line, day).high.bytes());
            all = spec.form == TimelineSpec::Form::Stacked ? all + high : std::max(all, high);
        }
        m_longest = std::max(m_longest, all);
    }
    m_step = axisStep(m_longest);
    m_longest *= 1.04;
}

static QList<TimelineScale::Tick> everyDays(const TimelineSpec& spec, const Texts& texts, int step)
{
    QList<TimelineScale::Tick> ticks;
    for (int day = 0; day <= spec.lastDay; day += step) {
        const QDate date = spec.today.addDays(day);
        ticks.append({day, date.isValid()
                               ? texts.locale().toString(date, QStringLiteral("d MMM"))
                               : texts.sentence({QStringLiteral("timeline.day"), {qint64(day)}})});
    }
    return ticks;
}

static QList<TimelineScale::Tick> everyMonths(const TimelineSpec& spec, const Texts& texts,
                                              int step)
{
    QList<TimelineScale::Tick> ticks;
    const QDate last = spec.today.addDays(spec.lastDay);
    // Years begin the count, so that a step of three is the quarters.
    QDate date(spec.today.year(), 1, 1);
    const QString form = step % 12 == 0 ? QStringLiteral("yyyy") : QStringLiteral("MMM yyyy");
    for (; date <= last; date = date.addMonths(step))
        if (date >= spec.today)
            ticks.append({int(spec.today.daysTo(date)), texts.locale().toString(date, form)});
    return ticks;
}

QList<TimelineScale::Tick> TimelineScale::ticks(const TimelineSpec& spec, const Texts& texts,
                                                int most) const
{
    const int days = std::max(spec.lastDay, 1);
    for (const int step : {1, 2, 7, 14})
        if (days / step < most)
            return everyDays(spec, texts, step);
    if (!spec.today.isValid())
        return everyDays(spec, texts, int(axisStep(days)));
    static constexpr std::array steps{1, 2, 3, 6, 12, 24, 60, 120, 240};
    const auto fit =
        std::ranges::find_if(steps, [&](int step) { return days / (step * 30) < most; });
    return everyMonths(spec, texts, fit == steps.end() ? steps.back() : *fit);
}

} // namespace jalon
