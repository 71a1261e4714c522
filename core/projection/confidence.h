// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/projection.h"

namespace jalon::projection {

/// What the high figure at the peak is made of: today's used bytes as `df` told them, and each
/// flow by what its term's volumes rest on; half of what a ratio nobody measured adds counts as
/// assumed. 5 stars from 90 % seen (measured, or imported at three quarters, or entered at half),
/// 4 from 75 %, 3 from 50 %, 2 from 25 %; 1 below, and where something is unknown.
Confidence confidenceIn(const FilesystemSizing& sizing, const FilesystemProjection& projected);

} // namespace jalon::projection
