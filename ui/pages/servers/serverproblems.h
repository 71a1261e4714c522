// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/units/message.h"

#include <QMap>

namespace jalon {

enum class ServerField { Address, Identity, Jump, Paths };

/// What keeps a server from being reached as it is described, by field. Empty: nothing.
/// Looks whether the identity file is there.
QMap<ServerField, Message> serverProblems(const Server& server);

} // namespace jalon
