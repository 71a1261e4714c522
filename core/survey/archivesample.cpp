// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/archivesample.h"

#include "core/survey/factindex.h"
#include "core/survey/probereading.h"
#include "core/units/untrusted.h"

#include <cmath>

namespace jalon {

static constexpr qint64 blockSize = 4096;
// No mail is larger; the sums of a whole sample stay far from the end of 64 bits.
static constexpr qint64 largestFile = qint64(1) << 40;
static constexpr qsizetype largestSample = 800;
static constexpr double millionth = 1e6;

static double onDisk(const ArchivedFile& file)
{
    return double((file.plain + blockSize - 1) / blockSize * blockSize);
}

std::optional<ExpansionInterval> expansionOf(std::span<const ArchivedFile> sample,
                                             qint64 population)
{
    const double n = double(sample.size());
    const double all = std::max(n, double(population));
    if (sample.empty() || (n < double(smallestSample) && n < all))
        return std::nullopt;
    double plain = 0, disk = 0;
    for (const ArchivedFile& file : sample) {
        plain += onDisk(file);
        disk += double(file.disk);
    }
    if (disk <= 0)
        return std::nullopt;
    const double ratio = plain / disk;
    double squares = 0;
    for (const ArchivedFile& file : sample) {
        const double distance = onDisk(file) - ratio * double(file.disk);
        squares += distance * distance;
    }
    const double mean = disk / n;
    const double variance = n > 1 ? (1 - n / all) * squares / (n * (n - 1) * mean * mean) : 0;
    const double half = 1.96 * std::sqrt(std::max(variance, 0.0));
    return ExpansionInterval{qint64(std::floor(std::max(ratio - half, 0.0) * millionth)),
                             qint64(std::ceil((ratio + half) * millionth))};
}

namespace {

class SampleReader {
public:
    /// False: no line of this answer's form.
    bool take(const QList<QByteArray>& words)
    {
        const QByteArray& kind = words.first();
        if (kind == "P")
            m_path = words.mid(1).join('\t');
        else if (kind == "M")
            ++m_foreign;
        else if (kind == "B")
            ++m_damaged;
        else if (kind == "G")
            ++m_gone;
        else if (kind == "S")
            return takeFile(words);
        else if (kind == "Z")
            return takeEnd(words);
        else
            return false;
        return true;
    }

    void write(const ProbeAnswer& answer, SurveyDraft& draft) const
    {
        if (m_path.isEmpty())
            return;
        note(answer, draft);
        if (m_files.isEmpty())
            return;
        const QString path = visibleText(QByteArrayView(m_path));
        Store& store = storeAt(draft.facts(), StoreKind::ArchivesSnappy, path);
        if (!store.path)
            store.path = SurveyDraft::measured(path, answer);
        const bool isPartial = m_left + m_denied + m_gone > 0 || m_status != 0;
        store.sampledFiles = SurveyDraft::measured(qint64(m_files.size()), answer, isPartial);
        const auto interval = expansionOf(std::span(m_files.cbegin(), m_files.cend()), m_all);
        if (!interval)
            return draft.unread(answer.probe, "unread.sample-small",
                                QString::number(m_files.size()));
        store.expansionLowPpm = SurveyDraft::measured(interval->lowPpm, answer, isPartial);
        store.expansionHighPpm = SurveyDraft::measured(interval->highPpm, answer, isPartial);
    }

private:
    bool takeFile(const QList<QByteArray>& words)
    {
        const auto packed = wholeNumber(words.value(1));
        const auto disk = wholeNumber(words.value(2));
        const auto plain = wholeNumber(words.value(3));
        const bool isGood = words.size() == 4 && packed && disk && plain &&
                            *packed <= largestFile && *disk <= largestFile &&
                            *plain <= largestFile && m_files.size() < largestSample;
        if (isGood)
            m_files.append({*disk, *plain});
        return isGood;
    }
    bool takeEnd(const QList<QByteArray>& words)
    {
        if (words.size() != 5)
            return false;
        for (const QByteArray& word : words.mid(1))
            if (!wholeNumber(word))
                return false;
        m_all = *wholeNumber(words.at(1));
        m_left = *wholeNumber(words.at(2));
        m_denied = *wholeNumber(words.at(3));
        m_status = *wholeNumber(words.at(4));
        return true;
    }
    void note(const ProbeAnswer& answer, SurveyDraft& draft) const
    {
        const auto counted = [&](const char* what, const char* why, qint64 count) {
            if (count > 0)
                draft.unread(answer.probe + QLatin1String(what), why, QString::number(count));
        };
        counted(" format", "unread.sample-format", m_foreign);
        counted(" damaged", "unread.sample-damaged", m_damaged);
        counted(" gone", "unread.sample-gone", m_gone);
        counted(" time", "unread.sample-time", m_left);
        counted(" denied", "unread.sample-denied", m_denied);
    }

    QByteArray m_path;
    QList<ArchivedFile> m_files;
    qint64 m_foreign = 0, m_damaged = 0, m_gone = 0;
    qint64 m_all = 0, m_left = 0, m_denied = 0, m_status = 0;
};

} // namespace

void readArchivesSample(const ProbeAnswer& answer, SurveyDraft& draft)
{
    const QList<QByteArray> lines = linesOf(answer.output);
    if (answer.status == 127)
        return noteUnusable(answer, draft);
    if (lines.isEmpty() || lines.first() != "jalon-sample 1" || !answer.output.endsWith('\n') ||
        !lines.last().startsWith("Z\t"))
        return draft.unread(answer.probe, "unread.spool-answer");
    SampleReader reader;
    for (const QByteArray& line : lines.mid(1))
        if (!reader.take(line.split('\t')))
            return draft.unread(answer.probe, "unread.spool-answer");
    reader.write(answer, draft);
}

} // namespace jalon
