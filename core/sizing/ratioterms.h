// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sizing/terms.h"

namespace jalon {

/// The terms that are a share of the mail: replication, search and growth of the databases.
void addRatioTerms(const QList<TargetServer>& targets, const IncomingMail& incoming,
                   const Assumptions& assumptions, Disks& disks);

} // namespace jalon
