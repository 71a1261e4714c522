// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/probereading.h"
#include "core/survey/probes.h"

namespace jalon {

// "8"
static void readCpus(const ProbeAnswer& answer, SurveyDraft& draft)
{
    const auto count = wholeNumber(firstLine(answer.output));
    if (!count || *count == 0)
        return noteUnusable(answer, draft);
    draft.facts().cpus = SurveyDraft::measured(*count, answer);
}

// "MemTotal:       16384256 kB"
static std::optional<ByteSize> meminfoField(const QByteArray& text, const char* name)
{
    for (const QByteArray& line : linesOf(text)) {
        if (!line.startsWith(name))
            continue;
        const QList<QByteArray> words = line.simplified().split(' ');
        const auto kib = words.size() == 3 && words[2] == "kB" ? wholeNumber(words[1]) : std::nullopt;
        if (kib && *kib <= ByteSize::max().bytes() / 1024)
            return ByteSize(*kib * 1024);
    }
    return std::nullopt;
}

static void readMemory(const ProbeAnswer& answer, SurveyDraft& draft)
{
    const auto memory = meminfoField(answer.output, "MemTotal:");
    const auto swap = meminfoField(answer.output, "SwapTotal:");
    if (!memory)
        return noteUnusable(answer, draft);
    draft.facts().memoryBytes = SurveyDraft::measured(*memory, answer);
    if (swap)
        draft.facts().swapBytes = SurveyDraft::measured(*swap, answer);
}

std::span<const Probe> hardwareProbes()
{
    static const Probe probes[] = {
        {.id = "cpus",
         .script = "getconf _NPROCESSORS_ONLN 2>/dev/null || nproc || grep -c '^processor' /proc/cpuinfo",
         .read = readCpus},
        {.id = "memory", .script = "cat /proc/meminfo", .read = readMemory},
    };
    return probes;
}

} // namespace jalon
