// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ssh/interaction.h"
#include "core/ssh/sshpace.h"
#include "core/ssh/sshroute.h"

namespace jalon {

/// Proves to the session's server who the operator is, the likeliest way first: the identity asked
/// for, the configuration's, the agent, encrypted keys, the usual files, keyboard-interactive,
/// password. No secret is sent twice, and none before a way without secret was refused.
/// Gives the way that did it: "agent", "publickey", "keyboard-interactive", "password".
Expected<QString> authenticate(SshSession& session, const SshHop& hop, SshPace& pace,
                               SshInteraction& interaction);

} // namespace jalon
