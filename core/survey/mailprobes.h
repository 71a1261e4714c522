// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/probe.h"

#include <span>

namespace jalon {

/// The probes of a mail spool, in the order they must be read: quota files, index headers
/// (with the file listing as their fall-back), Snappy archives of 3.5
/// and what a sample of them says of their plain size.
std::span<const Probe> mailProbes();
/// The probe that lists every message file; run only with `SurveyOptions::countFiles`.
std::span<const Probe> fileCountProbes();
/// The probe that opens every archive of 3.5; run only with `SurveyOptions::readEveryArchive`.
std::span<const Probe> wholeArchiveProbes();

} // namespace jalon
