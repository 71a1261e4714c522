// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/assumptions.h"

#include <utility>

namespace jalon {

__extension__ using Wide = __int128;

// A written number as mantissa ÷ 10^decimals, so that no digit is ever lost to a double.
struct Decimal {
    Wide mantissa = 0;
    int decimals = 0;
};

static constexpr qsizetype longestNumber = 24;

static QString withoutSpaces(const QString& text)
{
    QString result;
    for (const QChar c : text)
        if (!c.isSpace() && c != QChar(0x202F) && c != QChar(0x00A0))
            result += c;
    return result;
}

static std::optional<Decimal> takeDecimal(QStringView& text)
{
    Decimal number;
    bool hasPoint = false;
    qsizetype digits = 0;
    qsizetype i = 0;
    for (; i < text.size() && i < longestNumber; ++i) {
        const char16_t c = text.at(i).unicode();
        if (c >= u'0' && c <= u'9') {
            number.mantissa = number.mantissa * 10 + (c - u'0');
            number.decimals += hasPoint ? 1 : 0;
            ++digits;
        } else if ((c == u'.' || c == u',') && !hasPoint) {
            hasPoint = true;
        } else {
            break;
        }
    }
    if (digits == 0 || i == longestNumber)
        return std::nullopt;
    text = text.sliced(i);
    return number;
}

static Wide powerOfTen(int exponent)
{
    Wide power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

static std::optional<qint64> byteUnit(QStringView unit)
{
    if (unit.isEmpty() || unit == u"B" || unit == u"o")
        return 1;
    static constexpr QStringView prefixes = u"KMGTP";
    const qsizetype exponent = prefixes.indexOf(unit.at(0).toUpper()) + 1;
    const QStringView rest = unit.sliced(1);
    const bool isBinary = rest == u"iB" || rest == u"io";
    if (exponent == 0 || (!isBinary && rest != u"B" && rest != u"o"))
        return std::nullopt;
    qint64 size = 1;
    for (qsizetype i = 0; i < exponent; ++i)
        size *= isBinary ? 1024 : 1000;
    return size;
}

static std::optional<qint64> bounded(Wide value)
{
    if (value > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return qint64(value);
}

static std::optional<qint64> bytesOf(QStringView text)
{
    const auto number = takeDecimal(text);
    const auto unit = number ? byteUnit(text) : std::nullopt;
    if (!unit)
        return std::nullopt;
    // 23 digits (2^77) times a pebibyte (2^50) still fit, which is why numbers are no longer.
    const Wide divisor = powerOfTen(number->decimals);
    return bounded((number->mantissa * *unit + divisor - 1) / divisor);
}

static std::optional<qint64> ratioOf(QStringView text)
{
    const auto number = takeDecimal(text);
    if (!number || (!text.isEmpty() && text != u"%"))
        return std::nullopt;
    const Wide scaled = number->mantissa * (text.isEmpty() ? 1'000'000 : 10'000);
    const Wide divisor = powerOfTen(number->decimals);
    return scaled % divisor == 0 ? bounded(scaled / divisor) : std::nullopt;
}

static std::optional<qint64> countOf(QStringView text, bool isDays)
{
    const auto number = takeDecimal(text);
    const bool hasUnit = isDays && (text == u"d" || text == u"j" || text == u"day" ||
                                    text == u"days" || text == u"jour" || text == u"jours");
    if (!number || number->decimals > 0 || (!text.isEmpty() && !hasUnit))
        return std::nullopt;
    return bounded(number->mantissa);
}

static std::optional<qint64> switchOf(const QString& text)
{
    const QString word = text.toLower();
    if (word == u"yes" || word == u"oui" || word == u"1")
        return 1;
    if (word == u"no" || word == u"non" || word == u"0")
        return 0;
    return std::nullopt;
}

static std::optional<qint64> valueOf(AssumptionUnit unit, const QString& text)
{
    switch (unit) {
    case AssumptionUnit::Bytes:
        return bytesOf(text);
    case AssumptionUnit::Ratio:
        return ratioOf(text);
    case AssumptionUnit::Count:
        return countOf(text, false);
    case AssumptionUnit::Days:
        return countOf(text, true);
    case AssumptionUnit::Switch:
        return switchOf(text);
    }
    return std::nullopt;
}

static QString exampleOf(AssumptionUnit unit)
{
    switch (unit) {
    case AssumptionUnit::Bytes:
        return QStringLiteral("1.5GiB, 1GB, 1500000");
    case AssumptionUnit::Ratio:
        return QStringLiteral("0.25, 25%");
    case AssumptionUnit::Count:
        return QStringLiteral("7");
    case AssumptionUnit::Days:
        return QStringLiteral("7, 7d");
    case AssumptionUnit::Switch:
        return QStringLiteral("yes, no, 1, 0");
    }
    return {};
}

Expected<AssumptionValue> parseAssumption(const QString& text)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals <= 0)
        return failure(ErrorKind::Usage, "sizing.set-syntax", {text});
    const QString key = text.left(equals).trimmed();
    const QString written = text.sliced(equals + 1);
    const Assumption* assumption = findAssumption(key);
    if (!assumption)
        return failure(ErrorKind::Usage, "sizing.unknown-assumption", {key});
    const auto value = valueOf(assumption->unit, withoutSpaces(written));
    if (!value)
        return failure(ErrorKind::Usage, "sizing.wrong-value",
                       {key, written, exampleOf(assumption->unit)});
    if (*value < assumption->minimum || *value > assumption->maximum)
        return failure(ErrorKind::Usage, "sizing.out-of-range",
                       {key, argumentOf(assumption->unit, *value),
                        argumentOf(assumption->unit, assumption->minimum),
                        argumentOf(assumption->unit, assumption->maximum)});
    AssumptionValue result;
    result.key = key;
    result.value = *value;
    return result;
}

} // namespace jalon
