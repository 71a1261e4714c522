// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reintegration/reintegration.h"

namespace jalon {

/// The official procedure for one server, in order. Source: bm-hsm35-migrate-4.sh of package
/// bm-cyrus (there from 4.3 on, its option -w for certain from 4.5 on) and the operations
/// mailboxHsm and hsm-to-cyrus of bm-cli, which version 5 has no more. A server that is still of
/// 3.5 is taken to be upgraded to the latest 4.
QList<ReintegrationStep> procedureOf(const ServerReintegration& reintegration, const Server& server,
                                     const Assumptions& assumptions);

} // namespace jalon
