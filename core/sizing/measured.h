// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sizing/assumptions.h"

namespace jalon {

/// A value of the catalogue that the servers' facts tell.
struct MeasuredAssumption {
    AssumptionValue value; ///< its reason names the server and the command
    AssumptionOrigin origin = AssumptionOrigin::Measured; ///< or entered by hand, as a fact
};

/// `archives.expansionLow` and `archives.expansionHigh` of all target servers together, within the
/// catalogue's ranges; none where the catalogue's own value is the weakest.
QList<MeasuredAssumption> measuredAssumptions(const Plan& plan);

} // namespace jalon
