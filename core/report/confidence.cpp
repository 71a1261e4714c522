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

/// Of the filesystems that BlueMind lies on, the one that is known least; 5 without a projection.
static int leastStars(const Material& material)
{
    int least = 5;
    if (!material.forecast.projection)
        return least;
    for (qsizetype i = 0; i < material.sizing.filesystems.size(); ++i)
        if (!material.sizing.filesystems.at(i).stores.isEmpty())
            least =
                std::min(least, material.forecast.projection->filesystems.at(i).confidence.stars);
    return least;
}

ReportText confidence(const Material& material)
{
    const Sizing& sizing = material.sizing;
    const int stars = leastStars(material);
    const Basis basis = basisOf(sizing);
    const bool isMissing = std::ranges::any_of(sizing.filesystems, [](const auto& filesystem) {
        return filesystem.verdict == Verdict::Unknown || filesystem.isLowerBound();
    });
    const QList<Argument> figures{basis.measured, basis.imported, basis.entered, basis.assumed};
    if (isMissing)
        return words("report.confidence-low", figures);
    if (basis.measured + basis.imported == 0)
        return words("report.confidence-unmeasured", figures);
    if (stars <= 2)
        return words("report.confidence-assumed", figures);
    if (stars == 3 || basis.entered > 0 || basis.isWeak)
        return words("report.confidence-medium", figures);
    return words("report.confidence-high", figures);
}

} // namespace jalon::report
