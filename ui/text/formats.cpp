// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/projectionwords.h"
#include "ui/text/texts.h"

#include <array>

namespace jalon {

namespace {

constexpr QChar noBreakSpace(0x00A0);

/// "1234500 / 10^5" as "12.345": a number with as few decimals as say it whole.
QString decimal(const QLocale& locale, qint64 digits, int decimals)
{
    while (decimals > 0 && digits % 10 == 0) {
        digits /= 10;
        --decimals;
    }
    qint64 power = 1;
    for (int i = 0; i < decimals; ++i)
        power *= 10;
    const QString whole = locale.toString(digits / power);
    if (decimals == 0)
        return whole;
    return whole + locale.decimalPoint() +
           QString::number(digits % power).rightJustified(decimals, u'0');
}

struct Rounded {
    qint64 digits = 0;
    int decimals = 0;
    std::size_t unit = 0;
};

/// Three significant digits of a volume in the unit that leaves 1 to 999 before the point.
Rounded rounded(quint64 bytes)
{
    constexpr quint64 thousand = 1000;
    std::size_t unit = 0;
    quint64 size = 1;
    while (bytes / size >= thousand) {
        size *= thousand;
        ++unit;
    }
    if (unit == 0)
        return {qint64(bytes), 0, 0};
    const quint64 whole = bytes / size;
    const int decimals = whole >= 100 ? 0 : whole >= 10 ? 1 : 2;
    const quint64 step = size / (decimals == 0 ? 1 : decimals == 1 ? 10 : 100);
    const quint64 digits = (bytes + step / 2) / step;
    if (decimals == 0 && digits == thousand)
        return {1, 0, unit + 1};
    return {qint64(digits), decimals, unit};
}

} // namespace

QString Texts::bytes(ByteSize size) const
{
    static constexpr std::array english{"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    static constexpr std::array french{"o", "ko", "Mo", "Go", "To", "Po", "Eo"};
    const Rounded value = rounded(quint64(size.bytes()));
    const auto& units = m_language == Language::French ? french : english;
    return decimal(m_locale, value.digits, value.decimals) + noBreakSpace +
           QLatin1String(units.at(value.unit));
}

QString Texts::unit(const QString& name) const
{
    const bool isFrench = m_language == Language::French;
    return isFrench ? QString(name).replace(u'B', u'o') : name;
}

QString Texts::exactBytes(ByteSize size) const
{
    return count(size.bytes()) + noBreakSpace +
           (m_language == Language::French ? QStringLiteral("octets") : QStringLiteral("bytes"));
}

QString Texts::ratio(Ratio ratio) const
{
    const bool isNegative = ratio.ppm < 0;
    const QString number = decimal(m_locale, isNegative ? -ratio.ppm : ratio.ppm, 4);
    const QString sign = isNegative ? QString(QChar(u'\u2212')) : QString();
    return sign + number +
           (m_language == Language::French ? noBreakSpace + QStringLiteral("%")
                                           : QStringLiteral("%"));
}

QString Texts::count(qint64 number) const
{
    return m_locale.toString(number);
}

QString Texts::time(const QDateTime& at) const
{
    if (!at.isValid())
        return QStringLiteral("–");
    const QDateTime utc = at.toUTC();
    const QString day = m_language == Language::French
                            ? utc.toString(QStringLiteral("dd/MM/yyyy"))
                            : m_locale.toString(utc.date(), QStringLiteral("d MMM yyyy"))
                                  .replace(u' ', noBreakSpace);
    return day + u' ' + utc.toString(QStringLiteral("HH:mm:ss")) + noBreakSpace +
           QStringLiteral("UTC");
}

QString Texts::date(const QDate& date) const
{
    if (!date.isValid())
        return QStringLiteral("–");
    const bool isFirst = m_language == Language::French && date.day() == 1;
    const QString day = QString::number(date.day()) + (isFirst ? QStringLiteral("er") : QString());
    return day + noBreakSpace + m_locale.toString(date, QStringLiteral("MMMM yyyy"));
}

QString Texts::duration(std::chrono::milliseconds time) const
{
    const bool isNegative = time.count() < 0;
    const qint64 ms = isNegative ? -time.count() : time.count();
    const QString sign = isNegative ? QString(QChar(u'\u2212')) : QString();
    const QString dayUnit =
        m_language == Language::French ? QStringLiteral("j") : QStringLiteral("d");
    const auto pair = [&](qint64 large, const QString& largeUnit, qint64 small,
                          const QString& smallUnit) {
        const QString first = sign + count(large) + noBreakSpace + largeUnit;
        return small == 0 ? first : first + noBreakSpace + count(small) + noBreakSpace + smallUnit;
    };
    if (ms < 1000)
        return sign + count(ms) + noBreakSpace + QStringLiteral("ms");
    if (ms < 60'000)
        return sign + decimal(m_locale, (ms + 50) / 100, 1) + noBreakSpace + u's';
    const qint64 seconds = ms / 1000;
    if (seconds < 3600)
        return pair(seconds / 60, QStringLiteral("min"), seconds % 60, QStringLiteral("s"));
    if (seconds < 86'400)
        return pair(seconds / 3600, QStringLiteral("h"), seconds % 3600 / 60,
                    QStringLiteral("min"));
    return pair(seconds / 86'400, dayUnit, seconds % 86'400 / 3600, QStringLiteral("h"));
}

QString Texts::assumptionValue(AssumptionUnit unit, qint64 value) const
{
    switch (unit) {
    case AssumptionUnit::Bytes:
        return bytes(ByteSize(value));
    case AssumptionUnit::Ratio:
        return ratio({value});
    case AssumptionUnit::Days:
        return sentence({QStringLiteral("unit.days"), {value}});
    case AssumptionUnit::Switch:
        return sentence(report::wordOfSwitch(value));
    case AssumptionUnit::Count:
        break;
    }
    return count(value);
}

} // namespace jalon
