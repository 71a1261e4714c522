// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/databasereader.h"
#include "core/survey/probes.h"
#include "core/survey/scriptprelude.h"
#include "core/survey/survey.h"

namespace jalon {

QByteArray surveyScript(const Server& server, const SurveyOptions& options,
                        const QByteArray& sentinel)
{
    const QList<Probe> probes = surveyProbes(options);
    QByteArray script = scriptPrelude(sentinel, scriptVariables(server), options);
    for (const Probe& probe : probes)
        if (!probe.isLong)
            script += scriptProbe(probe);
    script += "(\ntrap 'trap \"\" HUP INT TERM; end $current $!; exit' HUP INT TERM\n";
    for (const Probe& probe : probes)
        if (probe.isLong)
            script += scriptProbe(probe);
    return script + ":\n) </dev/null &\nlongs=$!\n" + scriptEpilogue();
}

QList<PlannedCommand> plannedCommands(const Server& server, const SurveyOptions& options)
{
    const QByteArray placeholder("0123456789abcdef0123456789abcdef");
    const QByteArray opening = scriptPrelude(placeholder, scriptVariables(server), options);
    QList<PlannedCommand> commands{{QStringLiteral("launch"), QString::fromUtf8(launchCommand())},
                                   {QStringLiteral("prelude"), QString::fromUtf8(opening)}};
    for (const Probe& probe : surveyProbes(options))
        commands.append({QString::fromLatin1(probe.id), QString::fromUtf8(probe.script).trimmed()});
    commands.append({QStringLiteral("epilogue"), QString::fromUtf8(scriptEpilogue())});
    return commands + plannedQueries(options);
}

} // namespace jalon
