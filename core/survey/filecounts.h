// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace jalon {

class SurveyDraft;
struct ProbeAnswer;

/// Reads the answer of `spoolFilesScript`: message files and distinct inodes of each store, and
/// what the meta partition takes on disk.
void readFileCounts(const ProbeAnswer& answer, SurveyDraft& draft);

} // namespace jalon
