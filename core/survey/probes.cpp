// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/probes.h"

#include "core/survey/mailprobes.h"

namespace jalon {

QList<Probe> surveyProbes(const SurveyOptions& options)
{
    QList<Probe> probes;
    for (const auto& list :
         {identityProbes(), hardwareProbes(), networkProbes(), filesystemProbes(), packageProbes(),
          serviceProbes(), configurationProbes(), storeProbes(), mailProbes(),
          options.countFiles ? fileCountProbes() : std::span<const Probe>(),
          options.readEveryArchive ? wholeArchiveProbes() : std::span<const Probe>()})
        for (const Probe& probe : list)
            probes.append(probe);
    return probes;
}

} // namespace jalon
