// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/databasereader.h"

namespace jalon {

DatabaseReading readDatabases(DatabaseAccess, RemoteShell&, const SurveyOptions&, const CancelToken&,
                              const SurveyObserver&, SurveyDraft&)
{
    return {};
}

QList<PlannedCommand> plannedQueries(const SurveyOptions&) { return {}; }

} // namespace jalon
