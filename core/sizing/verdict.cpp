// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/verdict.h"

#include "core/sizing/exact.h"

#include <algorithm>

namespace jalon {

static const auto missing = QStringLiteral("sizing.missing.");

static bool isPlausible(const FilesystemSizing& filesystem)
{
    return !filesystem.end.high.isSaturated() && !filesystem.reserve.high.isSaturated() &&
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

static Message heaviest(const FilesystemSizing& filesystem, bool isReserveUnmet)
{
    if (filesystem.isLowerBound())
        return {QStringLiteral("sizing.why.known-alone"),
                {filesystem.peak.high, *filesystem.usable}};
    if (isReserveUnmet)
        return {QStringLiteral("sizing.why.reserve"), {filesystem.reserve.high}};
    const auto term = std::max_element(
        filesystem.terms.cbegin(), filesystem.terms.cend(),
        [](const SizeTerm& a, const SizeTerm& b) { return a.increase.high < b.increase.high; });
    if (term == filesystem.terms.cend() || term->increase.high == ByteSize())
        return {QStringLiteral("sizing.why.present"), {*filesystem.used, *filesystem.usable}};
    return {QStringLiteral("sizing.why.") + term->rule,
            {term->increase.high, filesystem.peak.high}};
}

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
    filesystem.why = filesystem.unknowns.value(0);
    filesystem.verdict = Verdict::Unknown;
    if (!filesystem.usable || !isPlausible(filesystem))
        return;
    // Thresholds put the wrong way round by a what-if still order the verdicts.
    const Ratio tight =
        std::min(assumptions.ratio("threshold.tight"), assumptions.ratio("threshold.full"));
    const Ratio full =
        std::max(assumptions.ratio("threshold.tight"), assumptions.ratio("threshold.full"));
    const ByteSize usable = *filesystem.usable;
    const ByteSize end = filesystem.peak.high;
    const bool isAboveFull = exact::exceeds(end, full, usable);
    const bool isReserveUnmet =
        end + filesystem.reserve.high > usable && filesystem.reserve.high > ByteSize();
    const bool isFull = isAboveFull || isReserveUnmet;
    if (!isFull && !filesystem.unknowns.isEmpty())
        return;
    filesystem.missing = missingCapacity(usable, end, filesystem.reserve.high, tight);
    if (isFull)
        filesystem.verdict = Verdict::Full;
    else
        filesystem.verdict = exact::exceeds(end, tight, usable) ? Verdict::Tight : Verdict::Fits;
    if (filesystem.verdict != Verdict::Fits)
        filesystem.why = heaviest(filesystem, !isAboveFull && isReserveUnmet);
}

QList<Message> FilesystemSizing::reasons() const
{
    QList<Message> all = unknowns;
    if (!why.isEmpty() && !all.contains(why))
        all.prepend(why);
    return all;
}

} // namespace jalon
