// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/interaction.h"
#include "core/ssh/sshline.h"
#include "core/ssh/sshpace.h"
#include "core/ssh/sshroute.h"
#include "core/ssh/sshshell.h"

namespace jalon {

/// Makes the way to a target: dials, agrees on keys, proves each server, authenticates. The line
/// then ends at the target's session.
Expected<SshConnectionInfo> makeLine(const SshTarget& target, SshInteraction& interaction,
                                     const CancelToken& cancel, SshLine& line);

} // namespace jalon
