// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/planner.h"

#include <algorithm>

namespace jalon {

static QString waveOf(const Mailbox& mailbox)
{
    return mailbox.wave ? mailbox.wave->value : QString();
}

/// The entry of a mailbox of the plan, or −1.
qsizetype CreationPlanner::entryOf(const QString& address) const
{
    const qsizetype row = m_plan.inventory.mailboxes.rowOf(address);
    const auto& entries = m_creation.mailboxes;
    const auto found =
        std::lower_bound(entries.cbegin(), entries.cend(), row,
                         [](const MailboxEntry& entry, qsizetype of) { return entry.row < of; });
    return found != entries.cend() && found->row == row ? found - entries.cbegin() : -1;
}

/// BlueMind shares a mailbox within its domain; who is not created, or is suspended, fills nothing.
bool CreationPlanner::mayFill(qsizetype user, qsizetype shared) const
{
    if (user < 0 || m_domainOf.at(user) != m_domainOf.at(shared))
        return false;
    const MailboxEntry& entry = m_creation.mailboxes.at(user);
    const Mailbox& mailbox = mailboxOf(entry);
    const bool isSuspended = mailbox.suspended && mailbox.suspended->value;
    return kindOf(mailbox) == MailboxKind::User && !isSuspended && !isBlocked(entry.problems);
}

/// For each shared mailbox, the first user with full access who moves in its wave, else the first.
QHash<qsizetype, qsizetype> CreationPlanner::fillers() const
{
    QHash<qsizetype, qsizetype> fillers;
    const auto movesAlong = [&](qsizetype user, qsizetype shared) {
        return waveOf(mailboxOf(m_creation.mailboxes.at(user))) ==
               waveOf(mailboxOf(m_creation.mailboxes.at(shared)));
    };
    for (const Delegation& delegation : m_plan.inventory.delegations) {
        const qsizetype shared = entryOf(delegation.mailbox);
        if (delegation.right != DelegationRight::FullAccess || shared < 0)
            continue;
        const qsizetype user = entryOf(delegation.delegate);
        if (!mayFill(user, shared))
            continue;
        const auto known = fillers.constFind(shared);
        if (known == fillers.cend() || (!movesAlong(*known, shared) && movesAlong(user, shared)))
            fillers.insert(shared, user);
    }
    return fillers;
}

/// A user fills his own mailbox; a shared one has no login.
void CreationPlanner::chooseFillers()
{
    const QHash<qsizetype, qsizetype> known = fillers();
    for (qsizetype i = 0; i < m_creation.mailboxes.size(); ++i) {
        MailboxEntry& entry = m_creation.mailboxes[i];
        const Mailbox& mailbox = mailboxOf(entry);
        const MailboxKind kind = kindOf(mailbox);
        if (kind == MailboxKind::User) {
            entry.filledAs = mailbox.address;
        } else if (kind != MailboxKind::Group) {
            if (const auto filler = known.constFind(i); filler != known.cend())
                entry.filledAs = addressOf(*filler);
            else if (m_choices.at(entry.row).method == Method::ImapsyncAsUser)
                entry.problems.append(
                    {{QStringLiteral("creation.no-filler"), {mailbox.address}}, false});
        }
    }
}

} // namespace jalon
