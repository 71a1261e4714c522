// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/waivers.h"

namespace jalon {

static std::optional<Waiver> longest(const QList<Waiver>& waivers, const QString& key,
                                     const QString& subject)
{
    std::optional<Waiver> best;
    for (const Waiver& waiver : waivers) {
        const bool covers = waiver.subjects.isEmpty() || waiver.subjects.contains(subject);
        if (waiver.finding == key && covers && (!best || waiver.until > best->until))
            best = waiver;
    }
    return best;
}

std::optional<Waiver> waiverOf(const QList<Waiver>& waivers, const QString& key,
                               const QStringList& subjects)
{
    std::optional<Waiver> first;
    const QStringList all = subjects.isEmpty() ? QStringList{QString()} : subjects;
    for (const QString& subject : all) {
        const auto waiver = longest(waivers, key, subject);
        if (!waiver)
            return std::nullopt;
        if (!first || waiver->until < first->until)
            first = waiver;
    }
    return first;
}

} // namespace jalon
