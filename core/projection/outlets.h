// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/ledger.h"

namespace jalon::projection {

/// Where what one mail server receives and moves goes in the ledger.
struct MailOutlets {
    Ledger::Outlets fill, plain, growthLive, growthArchives, archivedOut, archivedIn, packedRemoved,
        stubsRemoved, backups;
};

/// A part of a store that follows the mail.
struct FollowerOutlet {
    Ledger::Outlet outlet;
    ByteSize present;
    Pair most;    ///< by the day computed last: a store that has grown does not shrink by itself
    Column added; ///< to what was there, on each day of the span computed last

    /// After what the whole store needs on the next `days` days.
    void follow(const Column& need, int days);
};

/// By mail server of the model.
std::vector<MailOutlets> mailOutlets(const Model& model, Ledger& ledger);
/// By follower of the model.
std::vector<std::vector<FollowerOutlet>> followerOutlets(const Model& model, Ledger& ledger);

} // namespace jalon::projection
