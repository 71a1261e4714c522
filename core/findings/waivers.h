// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/finding.h"

namespace jalon {

/// The waiver in force for a finding, or none. Each subject takes the one that lasts longest among
/// those that name it (or name none); all subjects must have one, and the first to end decides.
std::optional<Waiver> waiverOf(const QList<Waiver>& waivers, const QString& key,
                               const QStringList& subjects);

} // namespace jalon
