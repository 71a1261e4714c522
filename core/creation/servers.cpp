// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/placement.h"
#include "core/creation/planner.h"

#include <algorithm>

namespace jalon {

void CreationPlanner::placeByHand(MailboxEntry& entry, const Mailbox& mailbox)
{
    if (!mailbox.server || mailbox.server->value.isEmpty())
        return;
    const auto& servers = m_target.mailServers;
    const auto wanted = std::find_if(servers.cbegin(), servers.cend(), [&](const Server* server) {
        return server->name == mailbox.server->value;
    });
    qsizetype& place = m_serverOf.last();
    if (wanted == servers.cend()) {
        entry.problems.append(
            {{QStringLiteral("creation.server-unknown"), {mailbox.address, mailbox.server->value}},
             true});
    } else if (place >= 0) {
        const QString held = servers.at(place)->name;
        if (held != mailbox.server->value)
            entry.problems.append({{QStringLiteral("creation.placed-elsewhere"),
                                    {mailbox.address, held, mailbox.server->value}},
                                   false});
    } else {
        place = wanted - servers.cbegin();
        entry.placedByHand = true;
    }
}

/// An existing domain's mailboxes stay on the servers it is assigned to.
quint64 CreationPlanner::serversFor(const DomainEntry& domain) const
{
    quint64 allowed = 0;
    for (qsizetype server = 0; server < m_target.mailServers.size(); ++server)
        if (domain.servers.contains(m_target.mailServers.at(server)->name))
            allowed |= quint64(1) << std::min<qsizetype>(server, 63);
    return allowed == 0 ? ~quint64(0) : allowed;
}

void CreationPlanner::place()
{
    if (m_target.mailServers.isEmpty())
        return;
    QList<quint64> allowed;
    for (const DomainEntry& domain : std::as_const(m_creation.domains))
        allowed.append(serversFor(domain));
    QList<ByteSize> held = m_target.present;
    QList<Load> loads;
    for (qsizetype i = 0; i < m_creation.mailboxes.size(); ++i) {
        const Mailbox& mailbox = mailboxOf(m_creation.mailboxes.at(i));
        std::optional<ByteSize> volume;
        if (mailbox.volume)
            volume =
                mailbox.volume->value + (mailbox.archive ? mailbox.archive->value : ByteSize());
        else if (mailbox.kind && mailbox.kind->value == MailboxKind::Group)
            volume = ByteSize();
        if (m_serverOf.at(i) >= 0)
            held[m_serverOf.at(i)] += volume.value_or(ByteSize());
        else
            loads.append({i, volume, allowed.at(m_domainOf.at(i))});
    }
    const QList<qsizetype> places = placedOn(loads, held);
    for (qsizetype i = 0; i < loads.size(); ++i)
        m_serverOf[loads.at(i).entry] = places.at(i);
}

void CreationPlanner::sumUp()
{
    const auto& servers = m_target.mailServers;
    for (qsizetype i = 0; i < servers.size(); ++i)
        m_creation.placements.append({servers.at(i)->name, 0, {}, m_target.presentOn(i)});
    QList<quint64> used(m_creation.domains.size());
    for (qsizetype i = 0; i < m_creation.mailboxes.size(); ++i) {
        const qsizetype place = m_serverOf.at(i);
        if (place < 0)
            continue;
        MailboxEntry& entry = m_creation.mailboxes[i];
        entry.server = servers.at(place)->name;
        Creation::Placement& placement = m_creation.placements[place];
        ++placement.mailboxes;
        const Mailbox& mailbox = mailboxOf(entry);
        if (mailbox.volume)
            placement.volume +=
                mailbox.volume->value + (mailbox.archive ? mailbox.archive->value : ByteSize());
        used[m_domainOf.at(i)] |= quint64(1) << std::min<qsizetype>(place, 63);
    }
    for (qsizetype domain = 0; domain < used.size(); ++domain)
        for (qsizetype place = 0; place < servers.size(); ++place) {
            QStringList& names = m_creation.domains[domain].servers;
            if ((used.at(domain) >> std::min<qsizetype>(place, 63) & 1) &&
                !names.contains(servers.at(place)->name))
                names.append(servers.at(place)->name);
        }
    std::sort(m_creation.placements.begin(), m_creation.placements.end(),
              [](const auto& a, const auto& b) { return a.server < b.server; });
    std::sort(m_creation.domains.begin(), m_creation.domains.end(),
              [](const DomainEntry& a, const DomainEntry& b) { return a.name < b.name; });
}

bool isBlocked(const QList<EntryProblem>& problems)
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const EntryProblem& problem) { return problem.blocks; });
}

const DomainEntry* findDomain(const Creation& creation, const QString& name)
{
    for (const DomainEntry& domain : creation.domains)
        if (domain.name == name)
            return &domain;
    return nullptr;
}

Creation planCreation(const Plan& plan, const QList<MethodChoice>& choices,
                      const Assumptions& assumptions)
{
    return CreationPlanner(plan, choices, QuotaPolicy(assumptions)).take();
}

Creation planCreation(const Plan& plan, const QList<MethodChoice>& choices)
{
    return planCreation(plan, choices, Assumptions::of(plan).value_or(Assumptions()));
}

} // namespace jalon
