// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/calendar.h"

#include "core/sizing/exact.h"

#include <QSet>

#include <algorithm>

namespace jalon::projection {

bool Arrivals::add(ByteSize volume, int day, ByteSize rate)
{
    if (volume == ByteSize())
        return true;
    if (m_total.empty()) {
        m_first = day;
        m_total.push_back({});
        m_usedOnLast = {};
    }
    while (lastDay() < day) {
        m_total.push_back(m_total.back());
        m_usedOnLast = {};
    }
    for (;;) {
        const ByteSize taken = std::min(volume, rate - m_usedOnLast);
        m_total.back() += taken;
        m_usedOnLast += taken;
        volume -= taken;
        if (volume == ByteSize())
            return true;
        if (lastDay() >= dayLimit) {
            m_total.back() += volume;
            return false;
        }
        m_total.push_back(m_total.back());
        m_usedOnLast = {};
    }
}

static qsizetype digitsAt(const QString& text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text.at(end) >= u'0' && text.at(end) <= u'9')
        ++end;
    return end - from;
}

static bool isBefore(const QString& a, const QString& b)
{
    qsizetype i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        const qsizetype m = digitsAt(a, i), n = digitsAt(b, j);
        if (m > 0 && n > 0) {
            QStringView x = QStringView(a).sliced(i, m), y = QStringView(b).sliced(j, n);
            while (x.size() > 1 && x.front() == u'0')
                x = x.sliced(1);
            while (y.size() > 1 && y.front() == u'0')
                y = y.sliced(1);
            if (x.size() != y.size())
                return x.size() < y.size();
            if (const int order = x.compare(y); order != 0)
                return order < 0;
            i += m;
            j += n;
        } else if (a.at(i) != b.at(j)) {
            return a.at(i) < b.at(j);
        } else {
            ++i;
            ++j;
        }
    }
    return a.size() - i == b.size() - j ? a < b : a.size() - i < b.size() - j;
}

QStringList wavesInOrder(const Moves& moves)
{
    QSet<QString> names;
    for (const MovedWave& moved : moves.waves)
        names.insert(moved.wave);
    const bool hasRest = names.remove({});
    QStringList ordered(names.cbegin(), names.cend());
    std::sort(ordered.begin(), ordered.end(), isBefore);
    if (hasRest)
        ordered.append(QString());
    return ordered;
}

Ratio grownBy(Ratio yearly, int days)
{
    constexpr qint64 million = 1'000'000;
    constexpr qint64 limit = std::numeric_limits<qint64>::max() / 4;
    constexpr int yearDays = 365;
    const auto scaled = [](qint64 value, qint64 part, qint64 whole) {
        const exact::Wide product = exact::Wide(value) * part / whole;
        return product > limit ? limit : qint64(product);
    };
    qint64 grown = million;
    int left = days;
    for (; left >= yearDays && grown < limit && yearly.ppm > 0; left -= yearDays)
        grown = std::min(limit, grown + scaled(grown, yearly.ppm, million));
    const qint64 ofYear = scaled(scaled(grown, yearly.ppm, million), left, yearDays);
    return {std::min(limit, grown + ofYear) - million};
}

} // namespace jalon::projection
