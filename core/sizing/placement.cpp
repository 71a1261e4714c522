// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/placement.h"

#include "core/sizing/exact.h"

namespace jalon {

namespace {

/// Keeps `part` ÷ `whole` of a term, and says so.
void takePart(SizeTerm& term, qint64 part, qint64 whole, const Provenance& provenance)
{
    term.amount = {exact::share(term.amount.low, part, whole),
                   exact::share(term.amount.high, part, whole)};
    if (term.formula.isEmpty())
        return;
    term.inputs.append({QStringLiteral("part"), part, provenance, {}});
    term.inputs.append({QStringLiteral("parts"), whole, provenance, {}});
    term.formula = QStringLiteral("ceil(%1 × part ÷ parts)").arg(term.formula);
}

/// Turns a final size into its increase over what is there. What is rebuilt counts as nothing
/// there.
void subtractPresent(SizeTerm& term, const StorePart& present, bool isRebuilt)
{
    if (isRebuilt) {
        term.increase = term.amount;
        return;
    }
    const bool isExplained = !term.formula.isEmpty();
    if (isExplained)
        term.formula = QStringLiteral("max(0, %1 − present)").arg(term.formula);
    if (!present.bytes) {
        term.missing = QStringLiteral("present");
        return;
    }
    if (isExplained)
        term.inputs.append({QStringLiteral("present"), *present.bytes, present.provenance, {}});
    term.increase = {term.amount.low - *present.bytes, term.amount.high - *present.bytes};
}

} // namespace

void placeTerm(const Server& server, const SizeTerm& whole, bool isRebuilt, Disks& disks)
{
    const QList<StorePart> parts = disks.partsOf(server, whole.store);
    ByteSize total;
    bool isMeasured = true;
    for (const StorePart& part : parts) {
        total += part.bytes.value_or(ByteSize());
        isMeasured = isMeasured && part.bytes;
    }
    const bool isSplit = parts.size() > 1 && whole.kind != TermKind::Reserve;
    const bool byMeasure = isMeasured && total > ByteSize() && parts.size() > 1;
    for (const StorePart& part : parts) {
        SizeTerm term = whole;
        if (isSplit)
            takePart(term, byMeasure ? part.bytes->bytes() : 1,
                     byMeasure ? total.bytes() : parts.size(), part.provenance);
        if (term.kind == TermKind::Growth)
            term.increase = term.amount;
        if (term.kind == TermKind::Final)
            subtractPresent(term, part, isRebuilt);
        if (isSplit && !isMeasured)
            term.missing = QStringLiteral("present");
        if (term.amount.high.isSaturated())
            term.missing = QStringLiteral("too-large");
        term.isKnown = term.missing.isEmpty();
        if (!term.isKnown)
            term.amount = term.increase = {};
        disks.filesystems[part.filesystem].terms.append(term);
    }
}

} // namespace jalon
