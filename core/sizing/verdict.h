// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sizing/sizing.h"

namespace jalon {

/// Adds up the terms of a filesystem and judges it, on the high figure:
/// full when used > threshold.full of usable or a reserve is not met, tight when > threshold.tight.
/// `why` may already hold an obstacle of its own.
void judge(FilesystemSizing& filesystem, const Assumptions& assumptions);

/// The usable capacity to add to `usable` so that `end` is at most `fit` of it and `reserve` stays
/// free, to the byte. Precondition: fit > 0.
ByteSize missingCapacity(ByteSize usable, ByteSize end, ByteSize reserve, Ratio fit);

} // namespace jalon
