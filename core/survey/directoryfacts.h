// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/databasesession.h"

namespace jalon {

/// Writes what the directory database told into the draft: version, domains with aliases and
/// assignments, tags of this server, directory entries, mailboxes, spool directories without one.
void writeDirectory(const DatabaseRows& rows, const ProbeAnswer& asked, SurveyDraft& draft);

} // namespace jalon
