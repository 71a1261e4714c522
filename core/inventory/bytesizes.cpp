// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/bytesizes.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>

namespace jalon::inventory {

namespace {

__extension__ using Wide = unsigned __int128;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Spaces that part thousands: plain, no-break, narrow no-break, thin, and the apostrophe of Swiss.
bool isThousandsSpace(QChar c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u202F' || c == u'\u2009' || c == u'\'' ||
           c == u'\u2019';
}

bool isMark(QChar c)
{
    return c == u'.' || c == u',';
}

struct Number {
    enum State { Unfit, Ambiguous, Exact } state = Unfit;
    Wide digits = 0; ///< all of them, decimals included
    int decimals = 0;
    QChar mark; ///< the one decimal mark it can be read with, or the one mark when ambiguous
};

/// Whether every group after a mark has three digits, and the first one to three.
bool isGrouped(QStringView text, QChar mark)
{
    qsizetype run = 0;
    bool isFirst = true;
    for (const QChar c : text) {
        if (c != mark) {
            ++run;
            continue;
        }
        if (isFirst ? run < 1 || run > 3 : run != 3)
            return false;
        isFirst = false;
        run = 0;
    }
    return isFirst || run == 3;
}

Number numberOf(QStringView text, qsizetype decimalMark)
{
    constexpr int mostDigits = 30;
    Number number;
    int digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]))
            continue;
        if (++digits > mostDigits)
            return {};
        number.digits = number.digits * 10 + uint(text[i].unicode() - u'0');
        if (decimalMark >= 0 && i > decimalMark)
            ++number.decimals;
    }
    number.state = digits > 0 ? Number::Exact : Number::Unfit;
    if (decimalMark >= 0)
        number.mark = text[decimalMark];
    return number;
}

/// One kind of mark, and no other: thousands, a decimal, or either.
Number numberWithMark(QStringView text, QChar mark)
{
    const qsizetype first = text.indexOf(mark);
    const qsizetype last = text.lastIndexOf(mark);
    if (first == 0 || last + 1 == text.size())
        return {};
    const bool grouped = isGrouped(text, mark);
    if (first != last) {
        Number number = grouped ? numberOf(text, -1) : Number{};
        number.mark = mark == u'.' ? u',' : u'.';
        return number;
    }
    // "0,123" and "1234,567" cannot be thousands.
    if (grouped && text[0] != u'0') {
        Number number = numberOf(text, -1);
        number.state = Number::Ambiguous;
        number.mark = mark;
        return number;
    }
    return numberOf(text, last);
}

constexpr qsizetype longestNumber = 64; // with its separators

/// Digits alone, few enough for 64 bits; nothing else is read.
std::optional<quint64> plainDigits(QStringView text)
{
    constexpr qsizetype most = 18;
    quint64 value = 0;
    if (text.isEmpty() || text.size() > most)
        return std::nullopt;
    for (const QChar c : text) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + uint(c.unicode() - u'0');
    }
    return value;
}

/// A number with thousands and decimals in any of the ways English and French write them.
Number readNumber(QStringView text)
{
    if (const auto digits = plainDigits(text))
        return {Number::Exact, *digits, 0, {}};
    std::array<QChar, longestNumber> buffer;
    if (text.size() > longestNumber)
        return {};
    bool hasSpaces = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isSpace = !isDigit(c) && isThousandsSpace(c);
        if (!isSpace && !isDigit(c) && !isMark(c))
            return {};
        hasSpaces |= isSpace;
        buffer[size_t(i)] = isSpace ? QChar(u' ') : c;
    }
    const QStringView plain(buffer.data(), text.size());
    const bool hasDot = plain.contains(u'.');
    const bool hasComma = plain.contains(u',');
    if (hasSpaces) {
        const qsizetype mark = std::max(plain.indexOf(u'.'), plain.indexOf(u','));
        const bool twoMarks = (hasDot && hasComma) || plain.count(u'.') + plain.count(u',') > 1;
        const QStringView whole = mark < 0 ? plain : plain.first(mark);
        const bool isFit = !twoMarks && isGrouped(whole, u' ') && mark + 1 < plain.size() &&
                           (mark < 0 || plain.lastIndexOf(u' ') < mark);
        return isFit ? numberOf(plain, mark) : Number{};
    }
    if (hasDot && hasComma) {
        const QChar decimal = plain.lastIndexOf(u'.') > plain.lastIndexOf(u',') ? u'.' : u',';
        const QChar thousands = decimal == u'.' ? u',' : u'.';
        const qsizetype mark = plain.indexOf(decimal);
        const bool isFit = mark == plain.lastIndexOf(decimal) && mark + 1 < plain.size() &&
                           isGrouped(plain.first(mark), thousands);
        return isFit ? numberOf(plain, mark) : Number{};
    }
    if (hasDot || hasComma)
        return numberWithMark(plain, hasDot ? u'.' : u',');
    return numberOf(plain, -1);
}

std::optional<ByteSize> scaled(const Number& number, qint64 unit)
{
    constexpr Wide most = Wide(ByteSize::max().bytes());
    // Counts and bytes, which are most of what is read, need none of the wide divisions.
    if (unit == 1 && number.decimals == 0)
        return number.digits > most ? std::nullopt : std::optional(ByteSize(qint64(number.digits)));
    Wide divisor = 1;
    for (int i = 0; i < number.decimals; ++i)
        divisor *= 10;
    if (number.digits > std::numeric_limits<Wide>::max() / Wide(unit))
        return std::nullopt;
    const Wide bytes = (number.digits * Wide(unit) + divisor - 1) / divisor;
    return bytes > most ? std::nullopt : std::optional(ByteSize(qint64(bytes)));
}

ReadSize known(Number number, qint64 unit, QChar decimalMark)
{
    if (number.state == Number::Ambiguous) {
        if (decimalMark.isNull())
            return {SizeState::Ambiguous, {}, {}};
        number.state = Number::Exact;
        number.decimals = number.mark == decimalMark ? 3 : 0;
        number.mark = {};
    }
    const auto size = number.state == Number::Exact ? scaled(number, unit) : std::nullopt;
    return size ? ReadSize{SizeState::Known, *size, number.mark} : ReadSize{};
}

struct Unit {
    QLatin1String name;
    qint64 bytes;
};

constexpr qint64 KiB = 1LL << 10, MiB = 1LL << 20, GiB = 1LL << 30, TiB = 1LL << 40;

constexpr std::array<Unit, 24> cellUnits{{
    {QLatin1String("b"), 1},     {QLatin1String("o"), 1},     {QLatin1String("byte"), 1},
    {QLatin1String("bytes"), 1}, {QLatin1String("octet"), 1}, {QLatin1String("octets"), 1},
    {QLatin1String("kb"), KiB},  {QLatin1String("ko"), KiB},  {QLatin1String("kib"), KiB},
    {QLatin1String("kio"), KiB}, {QLatin1String("k"), KiB},   {QLatin1String("m"), MiB},
    {QLatin1String("mb"), MiB},  {QLatin1String("mo"), MiB},  {QLatin1String("mib"), MiB},
    {QLatin1String("mio"), MiB}, {QLatin1String("g"), GiB},   {QLatin1String("gb"), GiB},
    {QLatin1String("go"), GiB},  {QLatin1String("gib"), GiB}, {QLatin1String("gio"), GiB},
    {QLatin1String("tb"), TiB},  {QLatin1String("to"), TiB},  {QLatin1String("tib"), TiB},
}};

constexpr std::array<Unit, 9> namedUnits{{
    {QLatin1String("B"), 1},
    {QLatin1String("kB"), 1'000},
    {QLatin1String("KiB"), KiB},
    {QLatin1String("MB"), 1'000'000},
    {QLatin1String("MiB"), MiB},
    {QLatin1String("GB"), 1'000'000'000},
    {QLatin1String("GiB"), GiB},
    {QLatin1String("TB"), 1'000'000'000'000},
    {QLatin1String("TiB"), TiB},
}};

std::optional<qint64> cellUnit(QStringView word)
{
    for (const Unit& unit : cellUnits)
        if (word.compare(unit.name, Qt::CaseInsensitive) == 0)
            return unit.bytes;
    return std::nullopt;
}

bool isNothing(QStringView text)
{
    static constexpr std::array words{QLatin1String("-"), QLatin1String("n/a"),
                                      QLatin1String("null"), QLatin1String("none")};
    return text.isEmpty() || text == u"\u2014" || text == u"\u2013" ||
           std::ranges::any_of(words, [text](QLatin1String word) {
               return text.compare(word, Qt::CaseInsensitive) == 0;
           });
}

bool isUnlimited(QStringView text)
{
    static constexpr std::array words{u"unlimited",    u"illimit\u00E9", u"illimit\u00E9e",
                                      u"illimite",     u"illimitee",     u"no limit",
                                      u"aucune limite"};
    return std::ranges::any_of(words, [text](const char16_t* word) {
        return text.compare(QStringView(word), Qt::CaseInsensitive) == 0;
    });
}

/// "1.2 GB (1,288,490,188 bytes)": what stands between the brackets is exact.
ReadSize inBrackets(QStringView text)
{
    QStringView inner = text.sliced(text.indexOf(u'(') + 1);
    inner = inner.first(inner.indexOf(u')')).trimmed();
    qsizetype digits = inner.size();
    while (digits > 0 && !isDigit(inner[digits - 1]))
        --digits;
    const auto unit = cellUnit(inner.sliced(digits).trimmed());
    const auto count = readCount(inner.first(digits));
    if (unit != 1 || !count)
        return {};
    return {SizeState::Known, ByteSize(*count), {}};
}

} // namespace

std::optional<qint64> readCount(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || !isDigit(trimmed.back()) || !isDigit(trimmed.front()))
        return std::nullopt;
    const Number number = readNumber(trimmed);
    if (number.state == Number::Unfit || number.decimals > 0)
        return std::nullopt;
    const auto count = scaled({Number::Exact, number.digits, 0, {}}, 1);
    return count ? std::optional(count->bytes()) : std::nullopt;
}

ReadSize readSize(QStringView text, std::optional<qint64> unit, QChar decimalMark)
{
    const QStringView trimmed = text.trimmed();
    const bool isNumber = !trimmed.isEmpty() && isDigit(trimmed.front());
    if (!isNumber && isNothing(trimmed))
        return {SizeState::Empty, {}, {}};
    if (!isNumber && isUnlimited(trimmed))
        return {SizeState::Unlimited, {}, {}};
    if (trimmed.endsWith(u')') && trimmed.contains(u'('))
        return inBrackets(trimmed);
    qsizetype digits = trimmed.size();
    while (digits > 0 && !isDigit(trimmed[digits - 1]))
        --digits;
    const Number number = readNumber(trimmed.first(digits));
    const QStringView word = trimmed.sliced(digits).trimmed();
    if (!word.isEmpty()) {
        const auto own = cellUnit(word);
        return own ? known(number, *own, decimalMark) : ReadSize{};
    }
    if (number.state == Number::Exact && number.digits == 0)
        return {SizeState::Known, {}, {}};
    if (number.state != Number::Unfit && !unit)
        return {SizeState::NoUnit, {}, number.mark};
    return known(number, unit.value_or(1), decimalMark);
}

std::optional<qint64> unitOfTitle(QStringView word)
{
    const bool isShort = word.size() == 1 || word == u"o";
    return isShort ? std::nullopt : cellUnit(word);
}

std::optional<qint64> unitByName(const QString& name)
{
    for (const Unit& unit : namedUnits)
        if (name == unit.name)
            return unit.bytes;
    return std::nullopt;
}

QString unitNames()
{
    QStringList names;
    for (const Unit& unit : namedUnits)
        names.append(unit.name);
    return names.join(QStringLiteral(", "));
}

qint64 saturatedSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    return qAddOverflow(a, b, &sum) ? std::numeric_limits<qint64>::max() : sum;
}

} // namespace jalon::inventory
