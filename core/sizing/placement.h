// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sizing/disks.h"

namespace jalon {

/// Puts a term of a server's store on the filesystem that holds the store; on several, as the store
/// is split over them, in equal shares when it is empty. What is rebuilt counts as nothing there.
void placeTerm(const Server& server, const SizeTerm& term, bool isRebuilt, Disks& disks);

} // namespace jalon
