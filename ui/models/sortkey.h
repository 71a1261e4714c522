// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <limits>

namespace jalon {

/// What a row is sorted by: a number, and the letters behind it where the number is a beginning.
struct SortKey {
    static constexpr quint64 unknown = std::numeric_limits<quint64>::max();

    quint64 first = unknown;
    QString letters;

    /// By its letters: case and accents aside, é sorts beside e.
    void setText(const QString& text);
};

/// Sorts `shown`; equals go by their row, unknown values come last either way.
void sortRows(QList<qint32>& shown, const std::function<SortKey(qint32)>& keyOf,
              Qt::SortOrder order);

} // namespace jalon
