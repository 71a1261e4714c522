// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/rule.h"

#include <QSet>

namespace jalon {

/// Mailboxes of one answer, told by what they have in common: a hundred thousand addresses are no
/// subjects. The context and the mailboxes outlive it.
class Concerned {
public:
    Concerned(const RuleContext& context, Answer& answer)
        : m_context(context)
        , m_answer(answer)
    {
    }

    void fails(const QString& subject, const Mailbox& mailbox);
    void fails(const DomainEntry& domain);
    void unknown(const QString& subject) { m_unknown.insert(subject); }

    /// Argument %2 of the statement is how many fail; `more` come after it.
    void conclude(const QList<Argument>& more = {});

private:
    FindingEvidence proof() const;

    const RuleContext& m_context;
    Answer& m_answer;
    QSet<QString> m_failing;
    QSet<QString> m_unknown;
    QStringList m_examples; ///< the first of them
    QList<FindingEvidence> m_proofs;
    const Mailbox* m_first = nullptr;
    qint64 m_count = 0;
};

} // namespace jalon
