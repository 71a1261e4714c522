// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace jalon::inventory {

/// Whether the numbers of a date stand as day/month or month/day.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

struct ReadDate {
    enum State { Empty, Known, Ambiguous, Unfit } state = Unfit;
    QDate date;
    DateOrder order = DateOrder::Unknown; ///< which one its own numbers prove
};

/// Reads the day of a date, the time after it left aside: `2026-01-31`, `2026/01/31`, `31/01/2026`,
/// `1/31/2026`, `31 janvier 2026`, `Jan 31, 2026`, `31-Jan-2026`. `03/04/2026` is ambiguous unless
/// `order` says how its column counts. "Never", "jamais" and dates before 1980 are empty.
ReadDate readDate(QStringView text, DateOrder order = DateOrder::Unknown);

} // namespace jalon::inventory
