// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/probe.h"
#include "core/survey/survey.h"

namespace jalon {

struct DatabaseReading {
    QList<Evidence> evidence;
    bool complete = true; ///< all that was wanted was read
};

DatabaseReading readDatabases(DatabaseAccess access, RemoteShell& shell, const SurveyOptions& options,
                              const CancelToken& cancel, const SurveyObserver& observe, SurveyDraft& draft);
QList<PlannedCommand> plannedQueries(const SurveyOptions& options);

} // namespace jalon
