// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/mailprobes.h"
#include "core/survey/spoolscript.h"
#include "core/survey/spoolstream.h"
#include "core/survey/unpack.h"
#include "tests/bench/measure.h"

#include <QFileInfo>
#include <QProcess>

#include <cstdlib>
#include <unistd.h>

using namespace jalon;

// usage: bench_spool DIR ROUNDS  (as root, on a disk; DIR as layspool makes it)

namespace {

struct Sample {
    std::vector<double> times;
    std::vector<double> reads;
};

struct Way {
    const char* name;
    std::function<void()> run;
    Sample cold, warm;
};

double blockReads()
{
    QFile file(QStringLiteral("/proc/diskstats"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    double reads = 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() > 3 && !words.at(2).startsWith("loop") && !words.at(2).startsWith("dm-"))
            reads += words.at(3).toDouble();
    }
    return reads;
}

void dropCaches()
{
    ::sync();
    QFile file(QStringLiteral("/proc/sys/vm/drop_caches"));
    if (!file.open(QIODevice::WriteOnly) || file.write("3") != 1)
        std::exit(1);
}

void measure(const Way& way, Sample& sample)
{
    const double before = blockReads();
    sample.times.push_back(bench::once(way.run));
    sample.reads.push_back(blockReads() - before);
}

QByteArray output(const QByteArray& script)
{
    QProcess process;
    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"), QString::fromUtf8(script)});
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

struct Counted {
    qint64 messages = 0, bytes = 0, folders = 0, problems = 0;
};

Counted parse(const QByteArray& answer)
{
    SpoolInventory inventory;
    SpoolStream stream(inventory);
    if (!unpackAnswer(answer, 1LL << 30,
                      [&](QByteArrayView piece) { return stream.feed(piece); }) ||
        !stream.isWhole())
        std::exit(1);
    inventory.end();
    Counted counted;
    counted.folders = inventory.folders();
    counted.problems = inventory.problemCount();
    for (qsizetype root = 0; root < inventory.roots().size(); ++root) {
        counted.messages += inventory.partition(root).total.messages;
        counted.bytes += inventory.partition(root).total.bytes;
    }
    return counted;
}

void print(const char* name, const char* state, const Sample& sample)
{
    const bench::Figures times = bench::summed(sample.times);
    std::printf("  %-28s %-5s %10.1f %10.1f %10.1f ms %9.0f block reads\n", name, state,
                times.least, times.median, times.most, bench::summed(sample.reads).median);
}

void printRatio(const char* state, const Sample& naive, const Sample& ours)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < naive.times.size(); ++i)
        ratios.push_back(naive.times[i] / ours.times[i]);
    const bench::Figures figures = bench::summed(ratios);
    std::printf("  ratio, naive over ours       %-5s %10.1f %10.1f %10.1f times\n", state,
                figures.least, figures.median, figures.most);
}

void compareExactness(const Counted& ours)
{
    const QList<QByteArray> words =
        output("find \"$P_MAIL_DATA\" -type f -name '[0-9]*.' -printf '%s\\n' | "
               "awk '{ n++; b += $1 } END { printf \"%d %.0f\", n, b }'")
            .split(' ');
    std::printf("  %lld messages, %lld bytes in %lld folders, %lld unreadable; "
                "off by %lld messages, %lld bytes\n",
                static_cast<long long>(ours.messages), static_cast<long long>(ours.bytes),
                static_cast<long long>(ours.folders), static_cast<long long>(ours.problems),
                static_cast<long long>(ours.messages - words.at(0).toLongLong()),
                static_cast<long long>(ours.bytes - words.value(1).toLongLong()));
}

void printParseSpeed(const QByteArray& packed)
{
    QByteArray plain;
    unpackAnswer(packed, 1LL << 30, [&](QByteArrayView piece) {
        plain.append(piece);
        return true;
    });
    std::vector<double> plainSpeeds, packedSpeeds;
    for (int round = 0; round < 15; ++round) {
        plainSpeeds.push_back(double(plain.size()) / 1e3 / bench::once([&] { parse(plain); }));
        packedSpeeds.push_back(double(plain.size()) / 1e3 / bench::once([&] { parse(packed); }));
    }
    const auto show = [](const char* what, const bench::Figures& f) {
        std::printf("  %-34s %10.1f %10.1f %10.1f MB/s\n", what, f.least, f.median, f.most);
    };
    std::printf("  answer: %.2f MB, %.2f MB packed\n", double(plain.size()) / 1e6,
                double(packed.size()) / 1e6);
    show("parsing the answer", bench::summed(plainSpeeds));
    show("unpacking and parsing it", bench::summed(packedSpeeds));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const QByteArray root = argv[1];
    const int rounds = std::atoi(argv[2]);
    qputenv("R", "");
    qputenv("N", "");
    qputenv("LC_ALL", "C");
    qputenv("P_MAIL_DATA", root + "/data");
    qputenv("P_MAIL_META", root + "/meta");
    qputenv("P_ARCHIVES", root + "/archives");

    QByteArray answer;
    Counted counted;
    Way naive{"du -s, then find | wc -l",
              [] { output("du -s \"$P_MAIL_DATA\"; find \"$P_MAIL_DATA\" -type f | wc -l"); },
              {},
              {}};
    Way ours{"index headers, parsed",
             [&] {
                 answer = output(spoolHeadersScript);
                 counted = parse(answer);
             },
             {},
             {}};
    for (int round = 0; round < rounds; ++round) {
        for (Way* way : {&naive, &ours}) {
            dropCaches();
            measure(*way, way->cold);
            measure(*way, way->warm);
        }
    }
    std::printf("%s (least, median, most of %d)\n", root.constData(), rounds);
    for (const Way* way : {&naive, &ours}) {
        print(way->name, "cold", way->cold);
        print(way->name, "warm", way->warm);
    }
    printRatio("cold", naive.cold, ours.cold);
    printRatio("warm", naive.warm, ours.warm);
    const double folders = double(counted.folders);
    std::printf("  %.2f block reads a folder cold, %.1f µs a folder warm\n",
                bench::summed(ours.cold.reads).median / folders,
                bench::summed(ours.warm.times).median * 1000 / folders);
    compareExactness(counted);
    printParseSpeed(answer);
    return 0;
}
