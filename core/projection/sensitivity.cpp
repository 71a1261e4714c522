// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/sensitivity.h"

#include "core/projection/inparallel.h"
#include "core/sizing/exact.h"

#include <algorithm>

namespace jalon {

ByteSize Swing::swingOf(qsizetype filesystem) const
{
    const At& at = filesystems.at(filesystem);
    return std::max(at.peakLow, at.peakHigh) - std::min(at.peakLow, at.peakHigh);
}

static bool isWorseOff(const FilesystemSizing& a, const FilesystemSizing& b)
{
    if (a.missing != b.missing)
        return a.missing > b.missing;
    // a ÷ b > c ÷ d, without a division.
    return exact::Wide(a.peak.high.bytes()) * b.usable->bytes() >
           exact::Wide(b.peak.high.bytes()) * a.usable->bytes();
}

qsizetype fullestFilesystem(const Sizing& sizing)
{
    qsizetype fullest = -1;
    for (qsizetype i = 0; i < sizing.filesystems.size(); ++i) {
        const FilesystemSizing& filesystem = sizing.filesystems.at(i);
        if (!filesystem.usable || *filesystem.usable == ByteSize() || filesystem.stores.isEmpty())
            continue;
        if (fullest < 0 || isWorseOff(filesystem, sizing.filesystems.at(fullest)))
            fullest = i;
    }
    return fullest;
}

using projection::inParallel;

static ProjectedSizing tryValue(const Plan& plan, const Moves& moves,
                                const ProjectedSizing& projected, const Assumption& assumption,
                                qint64 value)
{
    AssumptionValue change;
    change.key = QString::fromLatin1(assumption.key);
    change.value = value;
    return projectSizing(plan, moves, *projected.sizing.assumptions.with({change}), {},
                         Detail::Peaks);
}

static std::optional<Swing> swingOf(const Plan& plan, const Moves& moves,
                                    const ProjectedSizing& projected, const Assumption& assumption)
{
    Swing swing;
    swing.assumption = &assumption;
    const qint64 now = projected.sizing.assumptions.value(assumption.key);
    swing.low = std::min(assumption.plausibleLow, now);
    swing.high = std::max(assumption.plausibleHigh, now);
    if (swing.low == swing.high)
        return std::nullopt;
    const ProjectedSizing low = tryValue(plan, moves, projected, assumption, swing.low);
    const ProjectedSizing high = tryValue(plan, moves, projected, assumption, swing.high);
    bool isMoved = false;
    for (qsizetype i = 0; i < low.sizing.filesystems.size(); ++i) {
        const FilesystemSizing& a = low.sizing.filesystems.at(i);
        const FilesystemSizing& b = high.sizing.filesystems.at(i);
        swing.filesystems.append({a.peak.high, b.peak.high, a.verdict, b.verdict});
        isMoved = isMoved || a.peak.high != b.peak.high || a.verdict != b.verdict;
    }
    return isMoved ? std::optional(swing) : std::nullopt;
}

QList<Swing> sensitivity(const Plan& plan, const Moves& moves, const ProjectedSizing& projected)
{
    const auto catalogue = assumptionCatalogue();
    const auto tried = inParallel(catalogue.size(), [&](size_t i) -> std::optional<Swing> {
        return catalogue[i].hasPlausibleRange() ? swingOf(plan, moves, projected, catalogue[i])
                                                : std::nullopt;
    });
    QList<Swing> swings;
    for (const auto& swing : tried)
        if (swing)
            swings.append(*swing);
    const qsizetype fullest = fullestFilesystem(projected.sizing);
    if (fullest >= 0)
        std::ranges::stable_sort(swings, [fullest](const Swing& a, const Swing& b) {
            return a.swingOf(fullest) > b.swingOf(fullest);
        });
    return swings;
}

} // namespace jalon
