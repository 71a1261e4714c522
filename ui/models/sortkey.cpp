// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sortkey.h"

#include <algorithm>
#include <vector>

namespace jalon {

static QString lettersOf(const QString& text)
{
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    if (std::all_of(text.cbegin(), text.cend(), isAscii))
        return text.toLower();
    QString folded = text.toCaseFolded().normalized(QString::NormalizationForm_D);
    folded.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return folded;
}

/// The first four letters as one number: most comparisons end there.
static quint64 beginningOf(const QString& letters)
{
    quint64 beginning = 0;
    for (qsizetype i = 0; i < 4; ++i)
        beginning = beginning << 16 | (i < letters.size() ? letters.at(i).unicode() : 0);
    return beginning;
}

void SortKey::setText(const QString& text)
{
    letters = lettersOf(text);
    first = beginningOf(letters);
}

void sortRows(QList<qint32>& shown, const std::function<SortKey(qint32)>& keyOf,
              Qt::SortOrder order)
{
    std::vector<SortKey> keys;
    keys.reserve(size_t(shown.size()));
    for (const qint32 row : shown) {
        keys.push_back(keyOf(row));
        keys.back().row = row;
    }
    const auto before = [](const SortKey& a, const SortKey& b) {
        if (a.first != b.first)
            return a.first < b.first;
        if (const int letters = a.letters.compare(b.letters))
            return letters < 0;
        return a.row < b.row;
    };
    const auto unknown = std::partition(
        keys.begin(), keys.end(), [](const SortKey& key) { return key.first != SortKey::unknown; });
    if (order == Qt::AscendingOrder)
        std::sort(keys.begin(), unknown, before);
    else
        std::sort(keys.begin(), unknown,
                  [before](const SortKey& a, const SortKey& b) { return before(b, a); });
    std::sort(unknown, keys.end(),
              [](const SortKey& a, const SortKey& b) { return a.row < b.row; });
    std::ranges::transform(keys, shown.begin(), &SortKey::row);
}

} // namespace jalon
