// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/concerned.h"

namespace jalon {

static constexpr qsizetype mostExamples = 20;

static QStringList sorted(const QSet<QString>& set)
{
    QStringList list(set.cbegin(), set.cend());
    list.sort();
    return list;
}

/// What the server was told to hold of a domain.
static FindingEvidence proofOf(const Server& server, const Domain& domain)
{
    QStringList assignments{domain.name};
    for (const Fact<QString>& assignment : domain.assignments)
        assignments << assignment.value;
    if (!domain.assignments.isEmpty())
        return evidenceOf(server, domain.assignments.first().provenance, assignments.join(u'\n'));
    return {server.name, QStringLiteral("SELECT … FROM t_server_assignment"), server.survey.at,
            domain.name};
}

void Concerned::fails(const QString& subject, const Mailbox& mailbox)
{
    ++m_count;
    m_failing.insert(subject);
    if (m_examples.isEmpty())
        m_first = &mailbox;
    if (m_examples.size() < mostExamples)
        m_examples.append(mailbox.address);
}

void Concerned::fails(const DomainEntry& domain)
{
    ++m_count;
    m_failing.insert(domain.name);
    for (const Server& server : m_context.plan.servers)
        for (const Domain& known : server.facts.domains)
            if (known.name == domain.name && server.as == ServerRole::Target)
                m_proofs.append(proofOf(server, known));
}

void Concerned::conclude(const QList<Argument>& more)
{
    QList<FindingEvidence> evidence = m_proofs;
    if (m_first)
        evidence.append(proof());
    for (const QString& subject : sorted(m_failing)) {
        m_answer.fails(subject, evidence);
        evidence.clear();
    }
    for (const QString& subject : sorted(m_unknown))
        m_answer.unknown(subject);
    // A plan that moves no mailbox keeps these rules; an empty plan says nothing yet.
    if (!m_context.plan.servers.isEmpty() || !m_context.plan.inventory.mailboxes.isEmpty())
        m_answer.holds();
    m_answer.arguments = QList<Argument>{m_count} + more;
}

/// Where the first of them comes from, and the addresses themselves.
FindingEvidence Concerned::proof() const
{
    FindingEvidence proof;
    proof.at = m_context.plan.modified;
    proof.command = QStringLiteral("jalon-cli methods");
    const Citation from = m_first->volume   ? m_first->volume->from
                          : m_first->system ? m_first->system->from
                                            : Citation();
    if (from.source > 0 && from.source <= m_context.plan.inventory.sources.size()) {
        const InventorySource& source = m_context.plan.inventory.sources.at(from.source - 1);
        proof.command = QStringLiteral("%1:%2").arg(source.file).arg(from.line);
        proof.at = source.at;
    }
    proof.excerpt = m_examples.join(u'\n');
    if (m_count > m_examples.size())
        proof.excerpt += QStringLiteral("\n…");
    return proof;
}

} // namespace jalon
