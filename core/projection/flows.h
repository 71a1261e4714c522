// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/projection.h"

namespace jalon::projection {

/// The stable id of a flow: of the sizing's rule where one makes it ("search.final"), else its own
/// ("archives.reintegration").
QString flowRule(Flow flow);

/// The assumptions that decide how much a flow brings, and when, beside the volumes it starts from
/// and what the terms of a sizing name already (the expansion of what is moved).
QList<const char*> assumptionsOf(Flow flow);

} // namespace jalon::projection
