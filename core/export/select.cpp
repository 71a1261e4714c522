// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/cells.h"
#include "core/export/exportlists.h"
#include "core/units/untrusted.h"

namespace jalon::exporting {

static QList<Message> blocking(const QList<EntryProblem>& problems)
{
    QList<Message> messages;
    for (const EntryProblem& problem : problems)
        if (problem.blocks)
            messages.append(problem.message);
    return messages;
}

/// Whether the scripts would read `text` exactly as it is.
static bool isExact(const QString& text)
{
    return text.isEmpty() || listText(text) == text.toUtf8();
}

/// The first value of a mailbox that no list may hold; nothing where all may.
static std::optional<QString> unsafeValue(const Mailbox& mailbox, const MailboxEntry& entry)
{
    if (!isPlainAddress(mailbox.address))
        return mailbox.address;
    if (!isPlainAddress(QStringLiteral("a@") + entry.domain))
        return entry.domain;
    const QStringList aliases = aliasesOf(mailbox);
    for (const QString& alias : aliases)
        if (!isPlainAddress(alias))
            return alias;
    const QString source = mailbox.login ? mailbox.login->value : QString();
    for (const QString& text : {entry.login, entry.server, source})
        if (!isExact(text))
            return text;
    return std::nullopt;
}

namespace {

/// Sorts the entries of a creation into those the lists hold and those left out.
class Sorter {
public:
    Sorter(const Plan& plan, const QList<MethodChoice>& choices)
        : m_plan(plan)
        , m_choices(choices)
    {
    }

    void lookAt(const DomainEntry& domain)
    {
        const QList<Message> reasons = blocking(domain.problems);
        if (reasons.isEmpty())
            return;
        m_blockedDomains.insert(domain.name);
        m_selection.leftOut.append({LeftOut::Kind::Domain, domain.name, reasons});
    }

    void lookAt(const MailboxEntry& entry)
    {
        const MethodChoice& choice = m_choices.at(entry.row);
        if (choice.leftBehind || choice.method == Method::UpgradeInPlace)
            return;
        const Mailbox& mailbox = m_plan.inventory.mailboxes.at(entry.row);
        const QList<Message> reasons = reasonsAgainst(mailbox, entry);
        if (!reasons.isEmpty()) {
            m_selection.leftOut.append({LeftOut::Kind::Mailbox, mailbox.address, reasons});
            return;
        }
        m_selection.rows.append({&mailbox, &entry, &choice});
        m_selection.addresses.insert(mailbox.address);
    }

    void lookAt(const PstFile& pst)
    {
        if (!pst.owner || !m_selection.addresses.contains(pst.owner->value))
            return;
        if (isExact(pst.path))
            m_selection.pstFiles.append(&pst);
        else
            m_selection.leftOut.append(
                {LeftOut::Kind::PstFile,
                 pst.path,
                 {{QStringLiteral("export.unsafe-path"), {visibleText(pst.path)}}}});
    }

    Selection take() { return std::move(m_selection); }

private:
    QList<Message> reasonsAgainst(const Mailbox& mailbox, const MailboxEntry& entry)
    {
        QList<Message> reasons = blocking(entry.problems);
        if (m_blockedDomains.contains(entry.domain))
            reasons.append({QStringLiteral("export.domain-left-out"), {entry.domain}});
        if (const auto value = unsafeValue(mailbox, entry))
            reasons.append({QStringLiteral("export.unsafe-value"),
                            {visibleText(mailbox.address), visibleText(*value)}});
        if (entry.server.isEmpty()) {
            m_selection.homeless += reasons.isEmpty() ? 1 : 0;
            reasons.append({QStringLiteral("export.mailbox-without-server"), {mailbox.address}});
        }
        return reasons;
    }

    const Plan& m_plan;
    const QList<MethodChoice>& m_choices;
    QSet<QString> m_blockedDomains;
    Selection m_selection;
};

} // namespace

Selection select(const Plan& plan, const QList<MethodChoice>& choices, const Creation& creation)
{
    Sorter sorter(plan, choices);
    for (const DomainEntry& domain : creation.domains)
        sorter.lookAt(domain);
    for (const MailboxEntry& entry : creation.mailboxes)
        sorter.lookAt(entry);
    for (const PstFile& pst : plan.inventory.pstFiles)
        sorter.lookAt(pst);
    return sorter.take();
}

} // namespace jalon::exporting
