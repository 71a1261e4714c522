// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/probe.h"

namespace jalon {

/// Reads the answer of `archivesWholeScript`: `P path`, `N files` now and then, and at the end
/// `W all good disk plain foreign damaged gone closed denied status`, sums over every archived file
/// of 3.5. The expansion is then no interval but one figure, rounded outwards to the millionth, and
/// takes the place of the sample's. Files of another format, damaged or gone meanwhile are noted as
/// unread. Where files or folders were closed or the listing failed, the sums are not of every
/// archive: that is noted, and the sample's figure stays.
void readWholeArchives(const ProbeAnswer& answer, SurveyDraft& draft);

} // namespace jalon
