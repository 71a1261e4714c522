// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/dates.h"

#include <algorithm>
#include <array>

namespace jalon::inventory {

namespace {

/// English and French months by their first letters; longer ones first where one begins another.
struct MonthName {
    const char16_t* start;
    int month;
};

constexpr std::array<MonthName, 18> monthNames{{{u"jan", 1},
                                                {u"fev", 2},
                                                {u"f\u00E9v", 2},
                                                {u"feb", 2},
                                                {u"mar", 3},
                                                {u"avr", 4},
                                                {u"apr", 4},
                                                {u"mai", 5},
                                                {u"may", 5},
                                                {u"juin", 6},
                                                {u"jun", 6},
                                                {u"jui", 7},
                                                {u"jul", 7},
                                                {u"ao", 8},
                                                {u"aug", 8},
                                                {u"sep", 9},
                                                {u"oct", 10},
                                                {u"nov", 11}}};

std::optional<int> monthOf(QStringView word)
{
    if (word.startsWith(u"d\u00E9c", Qt::CaseInsensitive) ||
        word.startsWith(u"dec", Qt::CaseInsensitive))
        return 12;
    for (const MonthName& name : monthNames)
        if (word.startsWith(QStringView(name.start), Qt::CaseInsensitive))
            return name.month;
    return std::nullopt;
}

struct Part {
    QStringView text;
    bool isNumber = false;
    int value = 0;
};

/// Four digits at most.
int numberOf(QStringView digits)
{
    int number = 0;
    for (const QChar digit : digits)
        number = number * 10 + (digit.unicode() - u'0');
    return number;
}

/// The first three words or numbers of a text; what follows them is the time.
std::array<Part, 3> firstParts(QStringView text, bool& isComplete)
{
    std::array<Part, 3> parts;
    size_t count = 0;
    for (qsizetype i = 0; i < text.size() && count < parts.size();) {
        const bool isNumber = text[i] >= u'0' && text[i] <= u'9';
        const bool isWord = text[i].isLetter();
        qsizetype end = i + 1;
        while (end < text.size() &&
               (isNumber ? text[end] >= u'0' && text[end] <= u'9' : isWord && text[end].isLetter()))
            ++end;
        // "mardi 3 mars", "1er mars": neither the day's name nor the ordinal counts.
        const QStringView word = text.sliced(i, end - i);
        const bool counts =
            isNumber ? word.size() <= 4 : isWord && word != u"mardi" && monthOf(word);
        if (counts)
            parts[count++] = {word, isNumber, isNumber ? numberOf(word) : *monthOf(word)};
        else if (isNumber)
            break;
        i = end;
    }
    isComplete = count == parts.size();
    return parts;
}

ReadDate dated(int year, int month, int day, DateOrder order)
{
    constexpr int firstYear = 1980; // mail systems write 1601, 1900 or 1970 for "never"
    const QDate date(year, month, day);
    if (!date.isValid())
        return {};
    if (year < firstYear)
        return {ReadDate::Empty, {}, DateOrder::Unknown};
    return {ReadDate::Known, date, order};
}

ReadDate byNumbers(int a, int b, int year, DateOrder order)
{
    if (a > 12 && b <= 12)
        return dated(year, b, a, DateOrder::DayFirst);
    if (b > 12 && a <= 12)
        return dated(year, a, b, DateOrder::MonthFirst);
    if (a == b || order == DateOrder::DayFirst)
        return dated(year, b, a, DateOrder::Unknown);
    if (order == DateOrder::MonthFirst)
        return dated(year, a, b, DateOrder::Unknown);
    return {QDate(year, a, b).isValid() ? ReadDate::Ambiguous : ReadDate::Unfit, {}, {}};
}

bool isNever(QStringView text)
{
    static constexpr std::array words{QLatin1String("never"),  QLatin1String("jamais"),
                                      QLatin1String("n/a"),    QLatin1String("never logged in"),
                                      QLatin1String("null"),   QLatin1String("none"),
                                      QLatin1String("aucune"), QLatin1String("-")};
    if (text.isEmpty() || text.front().isDigit())
        return text.isEmpty();
    return std::ranges::any_of(
        words, [text](QLatin1String word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

ReadDate readDate(QStringView text, DateOrder order)
{
    const QStringView trimmed = text.trimmed();
    if (isNever(trimmed))
        return {ReadDate::Empty, {}, DateOrder::Unknown};
    bool isComplete = false;
    const auto [a, b, c] = firstParts(trimmed, isComplete);
    if (!isComplete)
        return {};
    const bool hasYearFirst = a.isNumber && a.text.size() == 4;
    const bool hasYearLast = c.isNumber && c.text.size() == 4;
    if (hasYearFirst && c.isNumber)
        return dated(a.value, b.value, c.value, DateOrder::Unknown);
    if (!hasYearLast)
        return {};
    if (!a.isNumber && b.isNumber)
        return dated(c.value, a.value, b.value, DateOrder::Unknown);
    if (a.isNumber && !b.isNumber)
        return dated(c.value, b.value, a.value, DateOrder::Unknown);
    if (a.isNumber && b.isNumber)
        return byNumbers(a.value, b.value, c.value, order);
    return {};
}

} // namespace jalon::inventory
