// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sortkey.h"

#include <algorithm>
#include <array>
#include <vector>

namespace jalon {

namespace {

QString foldedSlowly(const QString& text)
{
    QString folded = text.toCaseFolded().normalized(QString::NormalizationForm_D);
    folded.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return folded;
}

/// What each letter of Latin alphabets becomes; null where that is no single letter.
const std::array<QChar, 0x180>& latinLetters()
{
    static const auto letters = [] {
        std::array<QChar, 0x180> made;
        for (char16_t c = 0; c < made.size(); ++c)
            if (const QString folded = foldedSlowly(QString(QChar(c))); folded.size() == 1)
                made[c] = folded.front();
        return made;
    }();
    return letters;
}

QString lettersOf(const QString& text)
{
    const auto& latin = latinLetters();
    QString folded(text.size(), Qt::Uninitialized);
    QChar* out = folded.data();
    for (const QChar c : text) {
        if (c.unicode() >= latin.size() || latin[c.unicode()].isNull())
            return foldedSlowly(text);
        *out++ = latin[c.unicode()];
    }
    return folded;
}

/// The first eight letters as one number: most comparisons end there. It ends at the first letter
/// that takes more than a byte, which only the letters themselves put in order.
quint64 beginningOf(const QString& letters)
{
    constexpr qsizetype count = 8;
    constexpr quint64 beyond = 0xFF;
    quint64 beginning = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const quint64 letter = i < letters.size() ? letters.at(i).unicode() : 0;
        if (letter >= beyond)
            return (beginning << 8 | beyond) << 8 * (count - 1 - i);
        beginning = beginning << 8 | letter;
    }
    return beginning;
}

/// A key whose letters stand apart, so that sorting moves no texts.
struct Place {
    quint64 first;
    qint32 row;
    qint32 letters;
};

} // namespace

void SortKey::setText(const QString& text)
{
    letters = lettersOf(text);
    first = beginningOf(letters);
}

void sortRows(QList<qint32>& shown, const std::function<SortKey(qint32)>& keyOf,
              Qt::SortOrder order)
{
    std::vector<Place> places;
    std::vector<QString> letters;
    places.reserve(size_t(shown.size()));
    letters.reserve(size_t(shown.size()));
    for (const qint32 row : shown) {
        SortKey key = keyOf(row);
        places.push_back({key.first, row, qint32(letters.size())});
        letters.push_back(std::move(key.letters));
    }
    const auto before = [&letters](const Place& a, const Place& b) {
        if (a.first != b.first)
            return a.first < b.first;
        if (const int compared = letters[size_t(a.letters)].compare(letters[size_t(b.letters)]))
            return compared < 0;
        return a.row < b.row;
    };
    const auto unknown = std::partition(places.begin(), places.end(), [](const Place& place) {
        return place.first != SortKey::unknown;
    });
    if (order == Qt::AscendingOrder)
        std::sort(places.begin(), unknown, before);
    else
        std::sort(places.begin(), unknown,
                  [before](const Place& a, const Place& b) { return before(b, a); });
    std::sort(unknown, places.end(), [](const Place& a, const Place& b) { return a.row < b.row; });
    std::ranges::transform(places, shown.begin(), &Place::row);
}

} // namespace jalon
