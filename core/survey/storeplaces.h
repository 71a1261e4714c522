// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/probe.h"

namespace jalon {

/// Gives each store whose mount is not known yet the mount whose filesystem holds its path.
void placeStores(SurveyDraft& draft);

} // namespace jalon
