// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/units/error.h"

#include <span>

namespace jalon {

enum class AssumptionUnit { Bytes, Ratio, Count, Days, Switch };
enum class AssumptionOrigin { Default, Measured, Entered, Scenario };

/// A number in its unit, as an argument of a message. Days and switches are a count.
Argument argumentOf(AssumptionUnit unit, qint64 value);

/// One named number of the catalogue. Values are bytes, parts per million, a plain
/// count, or 0 (no) and 1 (yes) of a switch.
struct Assumption {
    const char* key;
    AssumptionUnit unit;
    qint64 defaultValue;
    qint64 minimum;
    qint64 maximum;
    const char* source;       ///< where the default comes from, as printed in the document
    bool isUncertain;         ///< derived or of a single source: printed as such
    qint64 plausibleLow = 0;  ///< what it may well be, for a sensitivity and a slider: within the
    qint64 plausibleHigh = 0; ///< range of what is possible; both 0: nothing to vary

    /// Of a maximum that only keeps sums exact, and says nothing of what is possible.
    static constexpr qint64 noMaximum = qint64(1) << 60;
    constexpr bool hasMaximum() const { return maximum < noMaximum; }
    constexpr bool hasPlausibleRange() const { return plausibleHigh > plausibleLow; }
};

/// The catalogue, in the order documents list it.
std::span<const Assumption> assumptionCatalogue();
const Assumption* findAssumption(const QString& key);

/// The value in force and why. Built from a plan, a scenario of it and the command line's `--set`.
struct AssumptionInForce {
    const Assumption* assumption = nullptr;
    qint64 value = 0;
    AssumptionOrigin origin = AssumptionOrigin::Default;
    QString reason;
};

class Assumptions {
public:
    /// From the weakest to the strongest: the catalogue, what the target servers measured (the
    /// expansion of 3.5's archives: the smallest low and the largest high bound of their samples; a
    /// server with archives and no sample counts with the catalogue's), the plan, the scenario,
    /// `overrides`. Errors: an unknown scenario or key, a value out of range (the message gives the
    /// range).
    static Expected<Assumptions> of(const Plan& plan, const QString& scenario = {},
                                    const QList<AssumptionValue>& overrides = {});

    /// These with some changed by hand. Errors: an unknown key, a value out of range.
    Expected<Assumptions> with(const QList<AssumptionValue>& changes) const;

    /// Precondition: the key is of the catalogue.
    qint64 value(const char* key) const;
    Ratio ratio(const char* key) const { return {value(key)}; }
    ByteSize bytes(const char* key) const { return ByteSize(value(key)); }
    const QList<AssumptionInForce>& all() const { return m_all; }

private:
    QList<AssumptionInForce> m_all;
};

/// Understands `KEY=VALUE` of the command line: `0.25`, `25%`, `1.5GiB`, `1GB`, `7`, `yes`, after
/// the key's unit.
Expected<AssumptionValue> parseAssumption(const QString& text);

} // namespace jalon
