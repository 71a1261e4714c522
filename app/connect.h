// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/ssh/sshshell.h"

namespace jalon {

/// Reaches a server of the plan over SSH, by the address, identity and bastion it has there.
/// `knownHosts` empty: the user's own file.
Expected<std::unique_ptr<RemoteShell>> connectServer(const Server& server,
                                                     const QString& knownHosts,
                                                     SshInteraction& interaction,
                                                     const CancelToken& cancel);

} // namespace jalon
