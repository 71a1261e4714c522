// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creation.h"

#include <array>

namespace jalon {

/// How the entries of a creation stand, counted.
struct CreationTally {
    std::array<qint64, 4> states{}; ///< mailboxes, by EntryState
    qint64 blocked = 0;             ///< domains and mailboxes
    qint64 homeless = 0;            ///< mailboxes no mail server can be named for

    qint64 of(EntryState state) const { return states.at(std::size_t(state)); }
};

CreationTally tallyOf(const Creation& creation);

} // namespace jalon
