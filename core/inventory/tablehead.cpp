// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/tablehead.h"

#include <QSet>

#include <algorithm>

namespace jalon::inventory {

namespace {

constexpr int headRows = 10;   // titles are looked for among these
constexpr int sampleRows = 30; // how regular the rows are is judged on these

struct Sample {
    TableHead head;
    int regular = 0; ///< rows after the titles with as many cells
    int rows = 0;
};

QStringList textsOf(const CsvReader& reader)
{
    QStringList texts;
    for (qsizetype i = 0; i < reader.size(); ++i)
        texts.append(reader.text(i).trimmed());
    return texts;
}

/// Apostrophes quote the titles, and were taken for a part of them.
bool keepsQuotes(const QStringList& titles)
{
    return !titles.isEmpty() && titles.first().startsWith(u'\'') && titles.last().endsWith(u'\'');
}

int knownTitles(const QStringList& texts, const QSet<QString>& keys)
{
    QSet<QString> found;
    for (const QString& text : texts) {
        if (text.size() > 80 || text.contains(u'@'))
            continue;
        const QString key = titleKey(text).key;
        if (keys.contains(key))
            found.insert(key);
    }
    return int(found.size());
}

Sample sampled(TextSource source, Dialect dialect, const QSet<QString>& keys)
{
    CsvReader reader(source, dialect);
    Sample sample;
    for (int row = 0; row < sampleRows && reader.next(); ++row) {
        if (row == 0 && isPreamble(reader.size() > 0 ? reader.cell(0) : QByteArrayView())) {
            --row;
            continue;
        }
        const int known =
            row < headRows && !reader.broken() ? knownTitles(textsOf(reader), keys) : 0;
        const bool isFirst = sample.head.titles.isEmpty() && reader.size() > 0;
        // Above the titles a report may say a word or two that are titles elsewhere.
        if (isFirst || known > 2 * sample.head.known) {
            sample = {{dialect, textsOf(reader), reader.line(), known}, 0, 0};
            continue;
        }
        ++sample.rows;
        sample.regular += reader.size() == sample.head.titles.size() ? 1 : 0;
    }
    return sample;
}

bool isBetter(const Sample& a, const Sample& b)
{
    if (a.head.known != b.head.known)
        return a.head.known > b.head.known;
    const int left = a.regular * std::max(b.rows, 1);
    const int right = b.regular * std::max(a.rows, 1);
    const bool aParts = a.head.titles.size() > 1;
    const bool bParts = b.head.titles.size() > 1;
    if (aParts != bParts)
        return aParts;
    return left > right;
}

/// Those of the marks that the first lines hold, in the order given; the first where none is.
QByteArray marksIn(TextSource source, QByteArrayView candidates)
{
    QByteArray lines;
    for (int i = 0; i < headRows; ++i)
        if (const auto line = source.next())
            lines += line->bytes.toByteArray();
    QByteArray found;
    for (const char mark : candidates)
        if (lines.contains(mark))
            found.append(mark);
    return found.isEmpty() ? candidates.first(1).toByteArray() : found;
}

} // namespace

bool isPreamble(QByteArrayView line)
{
    return line.startsWith("#TYPE") || line.startsWith("sep=") || line.startsWith("#type");
}

std::optional<TableHead> headOfTable(const FileBytes& file, std::span<const Title> titles)
{
    const auto source = TextSource::headOf(file);
    if (!source)
        return std::nullopt;
    QSet<QString> keys;
    for (const Title& title : titles)
        keys.insert(QString::fromLatin1(title.key));
    std::optional<Sample> best;
    // A semicolon is never there by chance, as a comma is in French numbers: it is asked before.
    for (const char delimiter : marksIn(*source, "\t;|,")) {
        Sample sample = sampled(*source, {delimiter, '"'}, keys);
        if (keepsQuotes(sample.head.titles))
            sample = sampled(*source, {delimiter, '\''}, keys);
        if (!sample.head.titles.isEmpty() && (!best || isBetter(sample, *best)))
            best = sample;
    }
    return best ? std::optional(best->head) : std::nullopt;
}

} // namespace jalon::inventory
