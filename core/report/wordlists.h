// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/finding.h"
#include "core/report/reportdocument.h"

namespace jalon::report {

/// What was found, in a sentence, and what it is about: names of the reader's language where the
/// subjects have some.
ReportText statementOf(const Finding& finding, Emphasis emphasis = Emphasis::Normal);
ReportText subjectsOf(const Finding& finding);

/// A probe by its name, alone or as the argument of a sentence.
ReportText probeText(const QString& probe);
ReportText probeIn(const char* sentence, const QString& probe);
/// What `Unread::what` names; with its server unless that is empty.
Word wordOf(const Unread& unread, const QString& server = {});

} // namespace jalon::report
