// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/model.h"

namespace jalon::projection {

/// Fills `filesystems`, whose `used` of day 0 stand in `present`: peaks, ends and their flows, and
/// the series when `detail` says so.
void simulate(const Model& model, const QList<ByteSize>& present, Detail detail,
              QList<FilesystemProjection>& filesystems);

} // namespace jalon::projection
