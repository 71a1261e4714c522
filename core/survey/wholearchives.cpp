// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/wholearchives.h"

#include "core/survey/factindex.h"
#include "core/survey/probereading.h"
#include "core/units/untrusted.h"

#include <algorithm>
#include <array>
#include <limits>

namespace jalon {

namespace {

__extension__ using Wide = __int128;

/// What every archived file of a server says of itself, added up.
struct WholeArchives {
    qint64 all = 0, good = 0, disk = 0, plain = 0;
    qint64 foreign = 0, damaged = 0, gone = 0, closed = 0, denied = 0, status = 0;

    bool isWhole() const { return closed + denied + status == 0; }
    /// Plain over disk in parts per million, rounded down or up.
    qint64 ppm(bool isUp) const
    {
        const Wide scaled = (Wide(plain) * 1'000'000 + (isUp ? disk - 1 : 0)) / disk;
        return qint64(std::min(scaled, Wide(std::numeric_limits<qint64>::max())));
    }
};

std::optional<WholeArchives> sumsOf(const QList<QByteArray>& words)
{
    WholeArchives sums;
    const std::array fields{&sums.all,     &sums.good, &sums.disk,   &sums.plain,  &sums.foreign,
                            &sums.damaged, &sums.gone, &sums.closed, &sums.denied, &sums.status};
    if (words.size() != qsizetype(fields.size()) + 1)
        return std::nullopt;
    for (size_t i = 0; i < fields.size(); ++i) {
        // An exabyte: far from the end of 64 bits.
        const auto number = wholeNumber(words.at(qsizetype(i) + 1));
        if (!number || *number > qint64(1) << 60)
            return std::nullopt;
        *fields[i] = *number;
    }
    const bool addsUp =
        sums.good + sums.foreign + sums.damaged + sums.gone + sums.closed == sums.all;
    return addsUp ? std::optional(sums) : std::nullopt;
}

void note(const WholeArchives& sums, const ProbeAnswer& answer, SurveyDraft& draft)
{
    const auto counted = [&](const char* what, const char* why, qint64 count) {
        if (count > 0)
            draft.unread(answer.probe + QLatin1String(what), why, QString::number(count));
    };
    counted(" format", "unread.archives-format", sums.foreign);
    counted(" damaged", "unread.archives-damaged", sums.damaged);
    counted(" gone", "unread.archives-gone", sums.gone);
    counted(" closed", "unread.archives-closed", sums.closed);
    counted(" denied", "unread.archives-denied", sums.denied);
    if (!sums.isWhole())
        draft.unread(answer.probe, "unread.archives-partial");
}

void write(const QString& path, const WholeArchives& sums, const ProbeAnswer& answer,
           SurveyDraft& draft)
{
    note(sums, answer, draft);
    if (!sums.isWhole() || sums.good == 0 || sums.disk == 0)
        return;
    Store& store = storeAt(draft.facts(), StoreKind::ArchivesSnappy, path);
    if (!store.path)
        store.path = SurveyDraft::measured(path, answer);
    store.sampledFiles = SurveyDraft::measured(sums.good, answer);
    store.expansionLowPpm = SurveyDraft::measured(sums.ppm(false), answer);
    store.expansionHighPpm = SurveyDraft::measured(sums.ppm(true), answer);
}

} // namespace

void readWholeArchives(const ProbeAnswer& answer, SurveyDraft& draft)
{
    if (answer.status == 127)
        return noteUnusable(answer, draft);
    const QList<QByteArray> lines = linesOf(answer.output);
    QByteArray path;
    std::optional<WholeArchives> sums;
    bool isGood =
        !lines.isEmpty() && lines.first() == "jalon-archives 1" && answer.output.endsWith('\n');
    for (qsizetype i = 1; isGood && i < lines.size(); ++i) {
        const QList<QByteArray> words = lines.at(i).split('\t');
        const bool isLast = i + 1 == lines.size();
        if (words.first() == "P" && i == 1)
            path = words.sliced(1).join('\t');
        else if (words.first() == "W" && isLast && !path.isEmpty())
            sums = sumsOf(words);
        else
            isGood = words.first() == "N" && !isLast;
    }
    // Without a directory of archives there is one line only.
    if (isGood && lines.size() == 1)
        return;
    if (!isGood || !sums)
        return draft.unread(answer.probe, "unread.spool-answer");
    write(visibleText(QByteArrayView(path)), *sums, answer, draft);
}

} // namespace jalon
