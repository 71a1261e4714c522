// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/merge.h"

namespace jalon::inventory {

/// What the survey of a source server says of its mailboxes, as a file would: the source's kind is
/// "survey", its file the server's name, its digest that of the name and the survey's time.
/// Pure. Addresses that are none, such as those of system folders, are left out and counted.
Batch surveyBatch(const Server& server);

/// The plan whose inventory knows what the survey of a source server read of its mailboxes; other
/// servers change nothing. What the survey measured replaces what was imported or measured before;
/// a value entered by hand stays. The same plan when the survey tells nothing new.
Plan withSurveyedMailboxes(const Plan& plan, const QString& server);

} // namespace jalon::inventory
