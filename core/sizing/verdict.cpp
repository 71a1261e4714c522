// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/verdict.h"

#include "core/sizing/exact.h"

#include <algorithm>

namespace jalon {

static const auto missing = QStringLiteral("sizing.missing.");

static bool isPlausible(const FilesystemSizing& filesystem)
{
    return !filesystem.end.high.isSaturated() && !filesystem.peak.high.isSaturated() &&
           !filesystem.reserve.high.isSaturated() &&
           !(filesystem.usable && filesystem.usable->isSaturated());
}

static QList<Message> unknownsOf(const FilesystemSizing& filesystem)
{
    if (!filesystem.why.isEmpty())
        return {filesystem.why};
    if (filesystem.mount.isEmpty())
        return {{missing + QStringLiteral("filesystem"), {filesystem.server}}};
    QList<Message> unknowns;
    if (!filesystem.usable)
        unknowns.append(
            {missing + QStringLiteral("figures"), {filesystem.server, filesystem.mount}});
    for (const SizeTerm& term : filesystem.terms) {
        const Message message{missing + term.missing, {filesystem.server}};
        if (!term.isKnown && !unknowns.contains(message))
            unknowns.append(message);
    }
    const Message tooLarge{missing + QStringLiteral("too-large"), {filesystem.server}};
    if (!isPlausible(filesystem) && !unknowns.contains(tooLarge))
        unknowns.append(tooLarge);
    return unknowns;
}

static void addUp(FilesystemSizing& filesystem)
{
    if (filesystem.used && filesystem.available)
        filesystem.usable = *filesystem.used + *filesystem.available;
    const ByteSize used = filesystem.used.value_or(ByteSize());
    filesystem.end = {used, used};
    for (const SizeTerm& term : std::as_const(filesystem.terms)) {
        filesystem.end.low += term.increase.low;
        filesystem.end.high += term.increase.high;
        if (term.kind == TermKind::Reserve) {
            filesystem.reserve.low += term.amount.low;
            filesystem.reserve.high += term.amount.high;
        }
    }
    filesystem.peak = filesystem.end;
}

namespace {

/// What adds most to a filesystem at its worst moment.
struct Heaviest {
    QString rule;
    ByteSize amount;
};

Heaviest heaviestTerm(const FilesystemSizing& filesystem)
{
    Heaviest heaviest;
    for (const SizeTerm& term : filesystem.terms)
        if (term.increase.high > heaviest.amount)
            heaviest = {term.rule, term.increase.high};
    return heaviest;
}

Message reasonOf(const FilesystemSizing& filesystem, const Heaviest& heaviest, bool isReserveUnmet)
{
    if (filesystem.isLowerBound())
        return {QStringLiteral("sizing.why.known-alone"),
                {filesystem.peak.high, *filesystem.usable}};
    if (isReserveUnmet)
        return {QStringLiteral("sizing.why.reserve"), {filesystem.reserve.high}};
    if (heaviest.amount == ByteSize())
        return {QStringLiteral("sizing.why.present"), {*filesystem.used, *filesystem.usable}};
    return {QStringLiteral("sizing.why.") + heaviest.rule, {heaviest.amount, filesystem.peak.high}};
}

void decide(FilesystemSizing& filesystem, const Assumptions& assumptions, const Heaviest& heaviest)
{
    filesystem.why = filesystem.unknowns.value(0);
    filesystem.verdict = Verdict::Unknown;
    filesystem.missing = {};
    if (!filesystem.usable || !isPlausible(filesystem))
        return;
    // Thresholds put the wrong way round by a what-if still order the verdicts.
    const Ratio tight =
        std::min(assumptions.ratio("threshold.tight"), assumptions.ratio("threshold.full"));
    const Ratio full =
        std::max(assumptions.ratio("threshold.tight"), assumptions.ratio("threshold.full"));
    const ByteSize usable = *filesystem.usable;
    const ByteSize peak = filesystem.peak.high;
    const bool isAboveFull = exact::exceeds(peak, full, usable);
    const bool isReserveUnmet =
        peak + filesystem.reserve.high > usable && filesystem.reserve.high > ByteSize();
    const bool isFull = isAboveFull || isReserveUnmet;
    if (!isFull && !filesystem.unknowns.isEmpty())
        return;
    filesystem.missing = missingCapacity(usable, peak, filesystem.reserve.high, tight);
    if (isFull)
        filesystem.verdict = Verdict::Full;
    else
        filesystem.verdict = exact::exceeds(peak, tight, usable) ? Verdict::Tight : Verdict::Fits;
    if (filesystem.verdict != Verdict::Fits)
        filesystem.why = reasonOf(filesystem, heaviest, !isAboveFull && isReserveUnmet);
}

} // namespace

ByteSize missingCapacity(ByteSize usable, ByteSize end, ByteSize reserve, Ratio fit)
{
    const ByteSize needed = std::max(exact::smallestHolding(end, fit), end + reserve);
    return needed - usable;
}

void judge(FilesystemSizing& filesystem, const Assumptions& assumptions)
{
    std::sort(filesystem.stores.begin(), filesystem.stores.end());
    addUp(filesystem);
    filesystem.unknowns = unknownsOf(filesystem);
    decide(filesystem, assumptions, heaviestTerm(filesystem));
}

void judge(FilesystemSizing& filesystem, const Assumptions& assumptions, const WorstMoment& worst)
{
    filesystem.peak = worst.peak;
    filesystem.peakOn = worst.on;
    filesystem.end = worst.end;
    QStringList added;
    if (worst.isCut)
        added.append(QStringLiteral("never-done"));
    if (!isPlausible(filesystem))
        added.append(QStringLiteral("too-large"));
    for (const QString& what : std::as_const(added)) {
        const Message message{missing + what, {filesystem.server}};
        if (!filesystem.unknowns.contains(message))
            filesystem.unknowns.append(message);
    }
    decide(filesystem, assumptions, {worst.heaviestRule, worst.heaviest});
}

bool isAnyKnown(const Sizing& sizing)
{
    return std::ranges::any_of(sizing.filesystems, [](const FilesystemSizing& filesystem) {
        return !filesystem.mount.isEmpty();
    });
}

QList<Message> FilesystemSizing::reasons() const
{
    QList<Message> all = unknowns;
    if (!why.isEmpty() && !all.contains(why))
        all.prepend(why);
    return all;
}

} // namespace jalon
