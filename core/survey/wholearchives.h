// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/probe.h"

namespace jalon {

/// Reads the answer of `archivesWholeScript`: `P path`, `N files` now and then, and at the end
/// `W all good disk plain foreign damaged gone denied status`, sums over every archived file of
/// 3.5. The expansion is then no interval but one figure, rounded outwards, and takes the place of
/// the sample's; what could not be read is noted as unread, and makes the figure an estimate.
void readWholeArchives(const ProbeAnswer& answer, SurveyDraft& draft);

} // namespace jalon
