// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/probe.h"

#include <span>

namespace jalon {

/// What is asked of the mail spools and the archives.
std::span<const Probe> mailProbes();

} // namespace jalon
