// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace jalon {

enum class Origin { Measured, Imported, Entered, Assumed };

/// Where a value comes from. `source` is the command as it ran on the server, or `file:line`,
/// or what the operator wrote; `at` is UTC.
struct Provenance {
    Origin origin = Origin::Measured;
    QDateTime at;
    QString source;
    bool estimated = false; ///< an estimate by its own source (PostgreSQL's row estimates, header
                            ///< totals of a live spool)

    friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// One value with its birth certificate. A value entered by hand over a measured one keeps the
/// measured value beside it, and a new survey refreshes only that one.
template <class T>
struct Fact {
    struct Overruled {
        T value{};
        Provenance provenance;
        friend bool operator==(const Overruled&, const Overruled&) = default;
    };

    T value{};
    Provenance provenance;
    std::optional<Overruled> measured; ///< what an entered value overrules

    friend bool operator==(const Fact&, const Fact&) = default;
};

/// A fact that may be missing. Missing is unknown: it is never read as zero.
template <class T>
using Maybe = std::optional<Fact<T>>;

} // namespace jalon
