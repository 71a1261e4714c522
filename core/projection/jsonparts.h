// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/projection.h"

namespace jalon::projection {

// What the documents of a projection share, written one way.

/// The date of a day; null where no figure tells one.
inline QJsonValue dayJson(const Projection& projection, int day)
{
    return projection.today.isValid() ? QJsonValue(projection.dateOf(day).toString(Qt::ISODate))
                                      : QJsonValue();
}

/// Bytes, days and counts as integers; ratios as numbers around 1.
inline QJsonValue valueJson(const Assumption& assumption, qint64 value)
{
    return assumption.unit == AssumptionUnit::Ratio ? QJsonValue(double(value) / 1'000'000)
                                                    : QJsonValue(value);
}

inline QJsonObject rangeJson(const SizeRange& range)
{
    return {{QStringLiteral("lowBytes"), range.low.bytes()},
            {QStringLiteral("highBytes"), range.high.bytes()}};
}

} // namespace jalon::projection
