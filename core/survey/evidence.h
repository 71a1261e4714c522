// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/probe.h"

namespace jalon {

/// The proof of one answer: at most 2 KiB of it, made visible; nothing of one that holds a secret.
Evidence evidenceOf(const Probe& probe, const ProbeAnswer& answer);

} // namespace jalon
