// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/probe.h"
#include "core/survey/survey.h"

#include <span>

namespace jalon {

/// Every look a survey takes, in the order they are shown and read. Quick ones run side by side,
/// long ones one after the other, beside the quick ones.
QList<Probe> surveyProbes(const SurveyOptions& options);

// One list a subject, each with its parsers.
std::span<const Probe> identityProbes();
std::span<const Probe> hardwareProbes();
std::span<const Probe> networkProbes();
std::span<const Probe> filesystemProbes();
std::span<const Probe> packageProbes();
std::span<const Probe> configurationProbes();
std::span<const Probe> serviceProbes();
std::span<const Probe> storeProbes();

} // namespace jalon
