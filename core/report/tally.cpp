// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/tally.h"

#include "core/report/cells.h"

namespace jalon::report {

Tally tallyOf(const Sizing& sizing, const QString* server)
{
    Tally tally;
    for (const FilesystemSizing& filesystem : sizing.filesystems) {
        if (server && filesystem.server != *server)
            continue;
        switch (filesystem.verdict) {
        case Verdict::Fits:
            ++tally.fits;
            break;
        case Verdict::Tight:
            ++tally.tight;
            break;
        case Verdict::Full:
            ++tally.full;
            tally.missing += filesystem.missing;
            tally.isLowerBound = tally.isLowerBound || filesystem.isLowerBound();
            break;
        case Verdict::Unknown:
            ++tally.unknown;
            tally.unplaced += filesystem.mount.isEmpty();
            break;
        }
    }
    return tally;
}

ReportText verdictSentence(const Tally& tally)
{
    if (tally.all() == tally.unplaced)
        return words("report.server-unseen", {}, Emphasis::Muted);
    if (tally.full > 0 && tally.unknown > 0)
        return words("report.server-full-unknown",
                     {tally.full, tally.all(), tally.missing, tally.unknown}, Emphasis::Bad);
    if (tally.full > 0 && tally.isLowerBound)
        return words("report.server-full-least", {tally.full, tally.all(), tally.missing},
                     Emphasis::Bad);
    if (tally.full > 0)
        return words("report.server-full", {tally.full, tally.all(), tally.missing}, Emphasis::Bad);
    if (tally.unknown > 0)
        return words("report.server-unknown", {tally.unknown, tally.all()}, Emphasis::Muted);
    if (tally.tight > 0)
        return words("report.server-tight", {tally.tight, tally.all()}, Emphasis::Caution);
    return words("report.server-fits", {}, Emphasis::Good);
}

} // namespace jalon::report
