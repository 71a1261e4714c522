// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/facts.h"

namespace jalon {

/// New facts over what was known. A measured value replaces a measured one; an entered value stays
/// and the measured one goes beside it; what was not read this time keeps its older value.
/// Elements of lists are matched by their identity; those of a list that was read anew and that
/// are gone from it disappear, unless a value in them was entered by hand.
ServerFacts mergeFacts(const ServerFacts& known, const ServerFacts& found);

} // namespace jalon
