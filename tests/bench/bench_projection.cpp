// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/inparallel.h"
#include "core/projection/sensitivity.h"
#include "tests/bench/crowd.h"
#include "tests/bench/measure.h"

#include <array>
#include <cstdlib>

using namespace jalon;

// usage: bench_projection [MAILBOXES [ROUNDS]]

namespace {

constexpr int servers = bench::crowdServers;
constexpr int days = 3 * 365;
constexpr int waves = bench::crowdWaves;

struct Box {
    int server;
    int wave;
    qint64 bytes;
};

QList<Box> boxesOf(qsizetype count)
{
    QList<Box> boxes;
    for (qsizetype i = 0; i < count; ++i)
        boxes.append({int(i % servers), int(i / servers % waves), 1'000'003 * (i % 9973 + 1)});
    return boxes;
}

Moves movesOf(const Plan& plan, const QList<Box>& boxes)
{
    QMap<std::pair<int, int>, MovedWave> byWave;
    QMap<int, MovedMail> byServer;
    for (const Box& box : boxes) {
        const ByteSize bytes(box.bytes);
        MovedWave& wave = byWave[{box.server, box.wave}];
        wave.server = plan.servers.at(box.server).name;
        wave.wave = box.wave;
        wave.volumes[std::nullopt] += bytes;
        wave.bySize[size_t(sizeClassOf(bytes))] += bytes;
        byServer[box.server].server = wave.server;
        byServer[box.server].volumes[std::nullopt] += bytes;
    }
    QStringList names;
    for (int i = 0; i < waves; ++i)
        names.append(QStringLiteral("Wave %1").arg(i + 1));
    return {byServer.values(), names, byWave.values(), {}};
}

/// Low and high, as the simulation has them.
constexpr std::array expansions{1.0, 1.3};

/// As a script would: every mailbox on every day, low and high, in numbers with a point, added up
/// by server.
double straightforward(const QList<Box>& boxes, double yearly)
{
    double worst = 0;
    for (int day = 0; day <= days; ++day) {
        double live[2][servers] = {}, archives[2][servers] = {};
        for (const Box& box : boxes) {
            const int arrives = 1 + box.wave * 7;
            if (day < arrives)
                continue;
            const double grown = 1 + yearly * (day - arrives) / 365;
            for (size_t bound = 0; bound < 2; ++bound) {
                const double now = double(box.bytes) * expansions[bound] * grown;
                const double archived = day > arrives ? 0.9 * now : 0;
                live[bound][box.server] += now - archived;
                archives[bound][box.server] += archived;
            }
        }
        for (size_t bound = 0; bound < 2; ++bound)
            for (int i = 0; i < servers; ++i) {
                const double all = live[bound][i] + archives[bound][i];
                worst = std::max({worst, live[bound][i], archives[bound][i],
                                  0.25 * live[bound][i] + 0.25 * all + 0.1 * all});
            }
    }
    return worst;
}

} // namespace

int main(int argc, char** argv)
{
    const qsizetype count = argc > 1 ? std::atoll(argv[1]) : 100'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
    const Plan plan = bench::crowdPlan();
    const QList<Box> boxes = boxesOf(count);
    const Moves moves = movesOf(plan, boxes);
    AssumptionValue growth, horizon;
    growth.key = QStringLiteral("growth.medium");
    growth.value = 250'000;
    horizon.key = QStringLiteral("horizon.days");
    horizon.value = days;
    const Assumptions assumptions = *Assumptions::of(plan, {}, {growth, horizon});
    std::printf("%lld mailboxes, %d servers, %d filesystems, %d days, %d waves\n",
                static_cast<long long>(count), servers, servers * 3, days, waves);
    double naive = 0;
    qint64 ours = 0;
    bench::compare(
        "one simulation", "every mailbox on every day",
        [&] { naive += straightforward(boxes, 0.25); }, "projectSizing, every day kept",
        [&] {
            ours += projectSizing(plan, moves, assumptions)
                        .projection->filesystems.first()
                        .peak.high.bytes();
        },
        rounds);
    const auto projected = projectSizing(plan, moves, assumptions);
    std::vector<double> thousand;
    for (int round = 0; round < 3; ++round)
        thousand.push_back(bench::once([&] {
            const auto days = projection::inParallel(1000, [&](size_t i) {
                AssumptionValue rate;
                rate.key = QStringLiteral("growth.large");
                rate.value = qint64(i) * 100;
                return projectSizing(plan, moves, *assumptions.with({rate}), {}, Detail::Peaks)
                    .projection->lastDay;
            });
            ours += days.back();
        }));
    const bench::Figures figures = bench::summed(thousand);
    std::printf("a thousand scenarios: %.0f ms (%.0f to %.0f)\n", figures.median, figures.least,
                figures.most);
    std::vector<double> swings;
    for (int round = 0; round < 3; ++round)
        swings.push_back(bench::once([&] { ours += sensitivity(plan, moves, projected).size(); }));
    std::printf("the sensitivity: %.0f ms\n", bench::summed(swings).median);
    const double before = bench::residentMiB();
    for (int i = 0; i < 2000; ++i)
        ours += projectSizing(plan, moves, assumptions, {}, Detail::Peaks).projection->lastDay;
    std::printf("resident after 2,000 more: %+.1f MiB\n", bench::residentMiB() - before);
    return naive > 0 && ours > 0 ? 0 : 1;
}
