// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/inparallel.h"
#include "core/projection/sensitivity.h"
#include "tests/bench/measure.h"

#include <cstdlib>

using namespace jalon;

// usage: bench_projection [MAILBOXES [ROUNDS]]

namespace {

constexpr qint64 GB = 1'000'000'000;
constexpr int servers = 20;
constexpr int days = 3 * 365;
constexpr int waves = 40;

template <class T>
Fact<T> known(T value)
{
    return {std::move(value), {Origin::Measured, QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC)}, {}};
}

Store store(StoreKind kind, const QString& mount, qint64 bytes)
{
    Store made;
    made.store = kind;
    made.path = known(mount + QStringLiteral("/x"));
    made.mount = known(mount);
    made.bytes = known(ByteSize(bytes));
    return made;
}

Server serverNumber(int number)
{
    Server server;
    server.name = QStringLiteral("mail%1").arg(number, 2, 10, QChar(u'0'));
    server.facts.bluemind.commercial = known(QStringLiteral("4.8.24"));
    for (const char* tag : {"mail/imap", "bm/es", "bm/pgsql-data", "bm/core"})
        server.facts.tags.append(known(QString::fromLatin1(tag)));
    for (const char* mount : {"/", "/live", "/hsm"}) {
        Filesystem disk;
        disk.mount = QString::fromLatin1(mount);
        disk.device = known(QStringLiteral("/dev/") + disk.mount);
        disk.used = known(ByteSize(300 * GB));
        disk.available = known(ByteSize(9000 * GB));
        server.facts.filesystems.append(disk);
    }
    const QString root = QStringLiteral("/"), live = QStringLiteral("/live"),
                  hsm = QStringLiteral("/hsm");
    server.facts.stores = {
        store(StoreKind::MailData, live, 200 * GB), store(StoreKind::Archives, hsm, 100 * GB),
        store(StoreKind::Replication, root, 40 * GB), store(StoreKind::Search, root, 40 * GB),
        store(StoreKind::Database, root, 30 * GB)};
    return server;
}

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

/// As a script would: every mailbox on every day, in numbers with a point, added up by server.
double straightforward(const QList<Box>& boxes, double yearly)
{
    double worst = 0;
    for (int day = 0; day <= days; ++day) {
        double live[servers] = {}, archives[servers] = {};
        for (const Box& box : boxes) {
            const int arrives = 1 + box.wave * 7;
            if (day < arrives)
                continue;
            const double now = double(box.bytes) * (1 + yearly * (day - arrives) / 365);
            const double archived = day > arrives ? 0.9 * now : 0;
            live[box.server] += now - archived;
            archives[box.server] += archived;
        }
        for (int i = 0; i < servers; ++i) {
            const double all = live[i] + archives[i];
            worst =
                std::max({worst, live[i], archives[i], 0.25 * live[i] + 0.25 * all + 0.1 * all});
        }
    }
    return worst;
}

} // namespace

int main(int argc, char** argv)
{
    const qsizetype count = argc > 1 ? std::atoll(argv[1]) : 100'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
    Plan plan;
    for (int i = 0; i < servers; ++i)
        plan.servers.append(serverNumber(i));
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
