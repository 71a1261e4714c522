// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projection/model.h"

namespace jalon::projection {

/// The share of mail that the policy archives: the part in messages above `archive.maxSize`, and of
/// the rest what is older than `archive.days`. How much is that old follows from the share of the
/// mail that came within a year, taken as even over it; the part in larger messages from what is
/// above 1 MiB, which thins out with the square root of the size (a tail of index 1.5).
Ratio archivableShare(const Assumptions& assumptions);

/// Whether the archiver works on a server and on how much. It does where there are archives, of
/// version 4 or of 3.5, or where `archive.always` says so.
/// Source: BlueMind 4: Archivage (04:00 GMT every night, by age and size).
void setArchiver(const TargetServer& target, const Assumptions& assumptions, MailModel& mail);

} // namespace jalon::projection
