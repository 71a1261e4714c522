// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace jalon::bench {

struct Figures {
    double least, median, most; ///< milliseconds
};

inline Figures summed(std::vector<double> times)
{
    std::ranges::sort(times);
    return {times.front(), times[times.size() / 2], times.back()};
}

inline double once(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Runs both in turn and prints each one's least, median and most, then naive ÷ ours, pair by pair.
inline void compare(const char* what, const char* naiveName, const std::function<void()>& naive,
                    const char* oursName, const std::function<void()>& ours, int rounds)
{
    std::vector<double> naiveTimes, ourTimes, ratios;
    for (int round = 0; round < rounds; ++round) {
        naiveTimes.push_back(once(naive));
        ourTimes.push_back(once(ours));
        ratios.push_back(naiveTimes.back() / ourTimes.back());
    }
    const auto print = [](const char* name, const Figures& f, const char* unit) {
        std::printf("  %-44s %10.2f %10.2f %10.2f %s\n", name, f.least, f.median, f.most, unit);
    };
    std::printf("%s (least, median, most of %d)\n", what, rounds);
    print(naiveName, summed(naiveTimes), "ms");
    print(oursName, summed(ourTimes), "ms");
    print("ratio, naive over ours", summed(ratios), "times");
}

/// This process's resident memory, or its peak (`VmHWM`), in MiB.
inline double residentMiB(const char* field = "VmRSS")
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(field))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// Makes the peak start again from what is resident now.
inline void forgetPeak()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

} // namespace jalon::bench
