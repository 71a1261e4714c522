// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cells.h"
#include "core/report/sections.h"

#include <algorithm>

namespace jalon::report {

namespace {

struct Basis {
    qint64 measured = 0;
    qint64 imported = 0;
    qint64 entered = 0;
    qint64 assumed = 0;
    bool isWeak = false;
};

void add(Basis& basis, const Provenance& provenance)
{
    switch (provenance.origin) {
    case Origin::Measured:
        ++basis.measured;
        break;
    case Origin::Imported:
        ++basis.imported;
        break;
    case Origin::Entered:
        ++basis.entered;
        break;
    case Origin::Assumed:
        ++basis.assumed;
        break;
    }
    basis.isWeak = basis.isWeak || provenance.estimated;
}

/// Each value once, however many terms use it.
Basis basisOf(const Sizing& sizing)
{
    Basis basis;
    QList<const TermInput*> counted;
    for (const FilesystemSizing& filesystem : sizing.filesystems) {
        for (const SizeTerm& term : filesystem.terms) {
            for (const TermInput& input : term.inputs) {
                if (std::any_of(counted.cbegin(), counted.cend(),
                                [&](const TermInput* other) { return isSameInput(*other, input); }))
                    continue;
                counted.append(&input);
                add(basis, input.provenance);
            }
        }
    }
    return basis;
}

} // namespace

ReportText confidence(const Sizing& sizing)
{
    const Basis basis = basisOf(sizing);
    const bool isMissing = std::ranges::any_of(sizing.filesystems, [](const auto& filesystem) {
        return filesystem.verdict == Verdict::Unknown || filesystem.isLowerBound();
    });
    const QList<Argument> figures{basis.measured, basis.imported, basis.entered, basis.assumed};
    if (isMissing)
        return words("report.confidence-low", figures);
    if (basis.measured + basis.imported == 0)
        return words("report.confidence-unmeasured", figures);
    if (basis.entered > 0 || basis.isWeak)
        return words("report.confidence-medium", figures);
    return words("report.confidence-high", figures);
}

} // namespace jalon::report
