// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/archiver.h"

#include "core/sizing/exact.h"

#include <algorithm>

namespace jalon::projection {

static constexpr qint64 mebibyte = 1 << 20;
static constexpr qint64 yearDays = 365;

static qint64 squareRoot(qint64 of)
{
    qint64 low = 0, high = 3'037'000'499;
    while (low < high) {
        const qint64 middle = low + (high - low + 1) / 2;
        if (middle <= of / middle)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

Ratio archivableShare(const Assumptions& assumptions)
{
    const qint64 size = std::max<qint64>(assumptions.value("archive.maxSize"), 1);
    // √(1 MiB ÷ size), in millionths.
    const exact::Wide square = exact::Wide(mebibyte) * Ratio::whole * Ratio::whole / size;
    const qint64 thinning =
        squareRoot(qint64(std::min(square, exact::Wide(std::numeric_limits<qint64>::max()))));
    const exact::Wide large =
        exact::Wide(assumptions.value("archive.largeShare")) * thinning / Ratio::whole;
    const qint64 inLarge = qint64(std::min(large, exact::Wide(Ratio::whole)));
    const qint64 young = std::min(Ratio::whole, assumptions.value("archive.yearShare") *
                                                    assumptions.value("archive.days") / yearDays);
    return {inLarge + (Ratio::whole - inLarge) * (Ratio::whole - young) / Ratio::whole};
}

void setArchiver(const TargetServer& target, const Assumptions& assumptions, MailModel& mail)
{
    const bool hasArchives = mail.archives > ByteSize() || mail.packed > ByteSize();
    mail.isArchived = isFilled(target) && (hasArchives || assumptions.value("archive.always") > 0);
    if (!mail.isArchived)
        return;
    mail.archivable = archivableShare(assumptions);
    mail.archivablePlain = assumptions.ratio("archive.reintegratedShare");
    // Where version 4 keeps archives already, its nights have done their work on what is live.
    if (mail.archives == ByteSize())
        mail.archivableLive = mail.archivable;
}

} // namespace jalon::projection
