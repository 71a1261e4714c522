// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/finding.h"

namespace jalon {

/// A rule's answer as it is being found, subject by subject. A rule that judged nothing at all
/// is unknown; one failing subject makes it fail; else one unknown subject makes it unknown.
class Answer {
public:
    void holds() { m_isJudged = true; }
    void fails(const QString& subject, const QList<FindingEvidence>& evidence = {});
    void unknown(const QString& subject);

    /// Argument %2 and after of the statement when it fails; %1 is the subjects.
    QList<Argument> arguments;
    /// Of a remedy that depends on the facts: what the id of this one adds to the rule's own.
    QString remedy;
    /// `Finding::words`.
    QString words;

    FindingState state() const;
    QStringList subjects() const;
    QList<FindingEvidence> evidence() const { return m_evidence; }

private:
    bool m_isJudged = false;
    QStringList m_failing;
    QStringList m_unknown;
    QList<FindingEvidence> m_evidence;
};

/// The proof behind a value: its command and time, and what the server answered to it when the
/// survey kept it, else the value itself.
FindingEvidence evidenceOf(const Server& server, const Provenance& provenance,
                           const QString& value);

template <class T>
FindingEvidence evidenceOf(const Server& server, const Fact<T>& fact)
{
    if constexpr (std::is_same_v<T, QString>)
        return evidenceOf(server, fact.provenance, fact.value);
    else if constexpr (std::is_same_v<T, bool>)
        return evidenceOf(server, fact.provenance,
                          fact.value ? QStringLiteral("true") : QStringLiteral("false"));
    else if constexpr (std::is_same_v<T, ByteSize>)
        return evidenceOf(server, fact.provenance, QString::number(fact.value.bytes()));
    else if constexpr (std::is_same_v<T, std::chrono::milliseconds>)
        return evidenceOf(server, fact.provenance, QStringLiteral("%1 ms").arg(fact.value.count()));
    else
        return evidenceOf(server, fact.provenance, QString::number(fact.value));
}

/// "server:/mount", or the server alone for an empty mount.
QString subjectOf(const QString& server, const QString& mount);

} // namespace jalon
