// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creation.h"
#include "core/sizing/sizing.h"

namespace jalon {

/// What the inventory moves into each server that `creation` fills, for the disks. A mailbox whose
/// volume is unknown is told apart, unless its server was surveyed and its spool weighed; what has
/// nothing to fill weighs nothing. A PST file goes with its owner; without one, it may go anywhere.
Moves movesOf(const Plan& plan, const QList<MethodChoice>& choices, const Creation& creation);

} // namespace jalon
