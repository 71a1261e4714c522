// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/answer.h"

namespace jalon {

static constexpr qsizetype longestExcerpt = 600;

void Answer::fails(const QString& subject, const QList<FindingEvidence>& evidence)
{
    m_isJudged = true;
    if (!m_failing.contains(subject))
        m_failing.append(subject);
    m_evidence += evidence;
}

void Answer::unknown(const QString& subject)
{
    m_isJudged = true;
    if (!m_unknown.contains(subject))
        m_unknown.append(subject);
}

FindingState Answer::state() const
{
    if (!m_failing.isEmpty())
        return FindingState::Fails;
    return m_isJudged && m_unknown.isEmpty() ? FindingState::Holds : FindingState::Unknown;
}

QStringList Answer::subjects() const
{
    return m_failing.isEmpty() ? m_unknown : m_failing;
}

FindingEvidence evidenceOf(const Server& server, const Provenance& provenance, const QString& value)
{
    FindingEvidence evidence{server.name, provenance.source, provenance.at, value};
    for (const Evidence& record : server.survey.evidence)
        if (provenance.origin == Origin::Measured && record.command == provenance.source &&
            !record.excerpt.isEmpty())
            evidence.excerpt = record.excerpt.left(longestExcerpt);
    return evidence;
}

QString subjectOf(const QString& server, const QString& mount)
{
    return mount.isEmpty() ? server : server + QLatin1Char(':') + mount;
}

} // namespace jalon
