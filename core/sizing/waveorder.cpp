// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/waveorder.h"

#include <algorithm>

namespace jalon {

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

QStringList wavesInOrder(const QSet<QString>& names)
{
    QStringList ordered(names.cbegin(), names.cend());
    const bool hasRest = ordered.removeOne(QString());
    std::sort(ordered.begin(), ordered.end(), isBefore);
    if (hasRest)
        ordered.append(QString());
    return ordered;
}

} // namespace jalon
