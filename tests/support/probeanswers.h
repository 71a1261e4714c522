// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/probes.h"

namespace jalon::test {

inline const Probe* probeNamed(const QString& id)
{
    static const QList<Probe> probes = surveyProbes({});
    for (const Probe& probe : probes)
        if (id == QLatin1String(probe.id))
            return &probe;
    return nullptr;
}

inline ProbeAnswer answerOf(const char* id, const QByteArray& output, int status = 0,
                            const QByteArray& errors = {})
{
    ProbeAnswer answer;
    answer.probe = QLatin1String(id);
    answer.command = answer.probe;
    answer.at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    answer.output = output;
    answer.errors = errors;
    answer.status = status;
    return answer;
}

inline void read(SurveyDraft& draft, const char* id, const QByteArray& output, int status = 0,
                 const QByteArray& errors = {})
{
    probeNamed(QLatin1String(id))->read(answerOf(id, output, status, errors), draft);
}

/// The message id of why this is unread; empty when it is not.
inline QString why(SurveyDraft& draft, const char* what)
{
    for (const Unread& unread : draft.facts().unread)
        if (unread.what == QLatin1String(what))
            return unread.why.section(QLatin1Char(':'), 0, 0);
    return {};
}

} // namespace jalon::test
