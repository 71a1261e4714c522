// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>

namespace jalon {

enum class Origin : quint8 { Measured, Imported, Entered, Assumed };

/// Where a value comes from. `source` is the command as it ran on the server, or `file:line`,
/// or what the operator wrote; `at` is UTC.
struct Provenance {
    Provenance() = default;
    Provenance(Origin from, QDateTime when, QString told = {}, bool isEstimate = false)
        : at(std::move(when))
        , source(std::move(told))
        , origin(from)
        , estimated(isEstimate)
    {
    }

    // The larger members first: a plan holds millions of these.
    QDateTime at;
    QString source;
    Origin origin = Origin::Measured;
    bool estimated = false; ///< an estimate by its own source (PostgreSQL's row estimates, header
                            ///< totals of a live spool)

    friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// An optional value that is seldom there: without it, it takes no more room than a pointer.
template <class T>
class Rare {
public:
    Rare() = default;
    Rare(std::nullopt_t) {}
    Rare(T value)
        : m_value(std::make_unique<T>(std::move(value)))
    {
    }
    Rare(const Rare& other)
        : m_value(other ? std::make_unique<T>(*other) : nullptr)
    {
    }
    Rare(Rare&&) noexcept = default;
    Rare& operator=(Rare other) noexcept
    {
        m_value = std::move(other.m_value);
        return *this;
    }
    ~Rare() = default;

    explicit operator bool() const { return m_value != nullptr; }
    const T& operator*() const { return *m_value; }
    const T* operator->() const { return m_value.get(); }
    T* operator->() { return m_value.get(); }

    friend bool operator==(const Rare& a, const Rare& b) { return a && b ? *a == *b : !a && !b; }

private:
    std::unique_ptr<T> m_value;
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
    Rare<Overruled> measured; ///< what an entered value overrules

    friend bool operator==(const Fact&, const Fact&) = default;
};

/// A fact that may be missing. Missing is unknown: it is never read as zero.
template <class T>
using Maybe = std::optional<Fact<T>>;

} // namespace jalon
