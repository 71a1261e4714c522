// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/confidence.h"

#include "core/projection/flows.h"
#include "core/sizing/exact.h"

namespace jalon::projection {

static void count(Confidence& confidence, Origin origin, ByteSize bytes)
{
    switch (origin) {
    case Origin::Measured:
        confidence.measured += bytes;
        break;
    case Origin::Imported:
        confidence.imported += bytes;
        break;
    case Origin::Entered:
        confidence.entered += bytes;
        break;
    case Origin::Assumed:
        confidence.assumed += bytes;
        break;
    }
}

static const SizeTerm* termOf(const FilesystemSizing& sizing, Flow flow)
{
    for (const SizeTerm& term : sizing.terms)
        if (term.rule == flowRule(flow))
            return &term;
    return nullptr;
}

/// The volumes a term was made from, weighed by their bytes, against the ratios put on them.
static void countTerm(Confidence& confidence, const SizeTerm& term, ByteSize amount)
{
    Confidence volumes;
    bool isRatioSeen = true;
    for (const TermInput& input : term.inputs) {
        if (const auto* size = std::get_if<ByteSize>(&input.value);
            size && input.assumption.isEmpty())
            count(volumes, input.provenance.origin, *size);
        else if (!input.assumption.isEmpty())
            isRatioSeen = isRatioSeen && input.provenance.origin != Origin::Assumed;
    }
    const ByteSize ofVolumes = isRatioSeen ? amount : exact::share(amount, 1, 2);
    confidence.assumed += amount - ofVolumes;
    const ByteSize all = volumes.measured + volumes.imported + volumes.entered + volumes.assumed;
    if (all == ByteSize()) {
        confidence.assumed += ofVolumes;
        return;
    }
    const auto shareOf = [&](ByteSize part) {
        return exact::shareDown(ofVolumes, part.bytes(), all.bytes());
    };
    confidence.measured += shareOf(volumes.measured);
    confidence.imported += shareOf(volumes.imported);
    confidence.entered += shareOf(volumes.entered);
    confidence.assumed += ofVolumes - shareOf(volumes.measured) - shareOf(volumes.imported) -
                          shareOf(volumes.entered);
}

static int starsOf(const Confidence& confidence)
{
    const exact::Wide all = exact::Wide(confidence.measured.bytes()) + confidence.imported.bytes() +
                            confidence.entered.bytes() + confidence.assumed.bytes();
    if (all == 0)
        return 5;
    const exact::Wide seen = exact::Wide(confidence.measured.bytes()) * 4 +
                             exact::Wide(confidence.imported.bytes()) * 3 +
                             exact::Wide(confidence.entered.bytes()) * 2;
    const qint64 percent = qint64(seen * 25 / all);
    return percent >= 90 ? 5 : percent >= 75 ? 4 : percent >= 50 ? 3 : percent >= 25 ? 2 : 1;
}

Confidence confidenceIn(const FilesystemSizing& sizing, const FilesystemProjection& projected)
{
    Confidence confidence;
    if (!sizing.used || !sizing.unknowns.isEmpty())
        return confidence;
    count(confidence, sizing.usedOrigin, *sizing.used);
    for (const FlowAmount& flow : projected.atPeak) {
        if (takesAway(flow.flow))
            continue;
        if (const SizeTerm* term = termOf(sizing, flow.flow))
            countTerm(confidence, *term, flow.amount.high);
        else
            confidence.assumed += flow.amount.high;
    }
    confidence.stars = starsOf(confidence);
    return confidence;
}

} // namespace jalon::projection
