// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/target.h"
#include "core/sizing/generation.h"
#include "core/sizing/mailvolume.h"

#include <algorithm>

namespace jalon {

namespace {

constexpr QLatin1String mailTag("mail/imap");
constexpr QLatin1String dataTag("bm/pgsql-data");

/// Those that carry the role; where no role is known, those that keep mail, or the only one.
QList<const Server*> mailServersOf(const Plan& plan)
{
    QList<const Server*> targets;
    for (const Server& server : plan.servers)
        if (server.as == ServerRole::Target)
            targets.append(&server);
    QList<const Server*> found;
    for (const Server* server : targets)
        if (hasTag(server->facts, mailTag))
            found.append(server);
    if (!found.isEmpty())
        return found;
    const bool hasRoles = std::any_of(targets.cbegin(), targets.cend(), [](const Server* server) {
        return !server->facts.tags.isEmpty();
    });
    if (hasRoles)
        return {};
    for (const Server* server : targets)
        if (isMailServer(*server))
            found.append(server);
    return found.isEmpty() && targets.size() == 1 ? targets : found;
}

bool isRead(const Server& server)
{
    return server.survey.outcome == SurveyOutcome::Done ||
           server.survey.outcome == SurveyOutcome::Partial || !server.facts.mailboxes.isEmpty();
}

/// BlueMind names its servers by identifiers of its own; often they are the host's name.
bool isCalled(const Server& server, const QString& uid)
{
    const auto is = [&](const QString& name) {
        return !name.isEmpty() && name.compare(uid, Qt::CaseInsensitive) == 0;
    };
    const QString host = server.address.section(u'@', -1).section(u':', 0, 0);
    return is(server.name) || is(host) ||
           (server.facts.hostname && is(server.facts.hostname->value)) ||
           (server.facts.fqdn && is(server.facts.fqdn->value));
}

bool isUnread(const Server& server, QLatin1String what)
{
    return std::any_of(server.facts.unread.cbegin(), server.facts.unread.cend(),
                       [&](const Unread& unread) { return unread.what.contains(what); });
}

} // namespace

Target::Target(const Plan& plan)
    : mailServers(mailServersOf(plan))
{
    present.resize(mailServers.size());
    isWhole =
        !mailServers.isEmpty() && std::all_of(mailServers.cbegin(), mailServers.cend(),
                                              [](const Server* server) { return isRead(*server); });
    readDomains(plan);
    readEntries(plan);
}

std::optional<ByteSize> Target::presentOn(qsizetype server) const
{
    return isRead(*mailServers.at(server)) ? std::optional(present.at(server)) : std::nullopt;
}

const Target::Domain* Target::domain(const QString& nameOrAlias) const
{
    const auto place = m_places.constFind(nameOrAlias);
    return place == m_places.cend() ? nullptr : &m_domains.at(*place);
}

QStringList Target::serversOf(const QStringList& uids) const
{
    QStringList found;
    for (const Server* server : mailServers)
        if (std::any_of(uids.cbegin(), uids.cend(),
                        [&](const QString& uid) { return isCalled(*server, uid); }))
            found.append(server->name);
    if (found.isEmpty() && mailServers.size() == 1 && uids.size() == 1)
        found.append(mailServers.first()->name);
    return found;
}

void Target::readDomains(const Plan& plan)
{
    for (const Server& server : plan.servers) {
        if (server.as != ServerRole::Target || server.facts.domains.isEmpty())
            continue;
        hasDirectory = true;
        const bool has35 = generationOf(plan, server) == Generation::Version35;
        for (const jalon::Domain& known : server.facts.domains) {
            const QString name = known.name.toLower();
            if (m_places.contains(name))
                continue;
            Domain domain{name, {}, {}, {}};
            QStringList uids;
            QStringList tags;
            for (const Fact<QString>& assignment : known.assignments) {
                tags.append(assignment.value.section(u'@', 0, 0));
                if (tags.last() == mailTag)
                    uids.append(assignment.value.section(u'@', 1));
            }
            // A list that could not be read says nothing about what is in it.
            const bool isKnown =
                !known.assignments.isEmpty() || !isUnread(server, QLatin1String("assignment"));
            if (isKnown && !tags.contains(mailTag))
                domain.missingTags.append(mailTag);
            if (isKnown && !has35 && !tags.contains(dataTag))
                domain.missingTags.append(dataTag);
            domain.servers = serversOf(uids);
            m_places.insert(name, m_domains.size());
            for (const Fact<QString>& alias : known.aliases) {
                domain.aliases.append(alias.value.toLower());
                m_places.insert(domain.aliases.last(), m_domains.size());
            }
            m_domains.append(domain);
        }
    }
}

void Target::readEntries(const Plan& plan)
{
    for (const Server& server : plan.servers) {
        if (server.as != ServerRole::Target)
            continue;
        const qsizetype place = mailServers.indexOf(&server);
        for (const MailboxVolume& box : server.facts.mailboxes) {
            Entry entry;
            entry.kind = box.kind ? box.kind->value : QString();
            entry.server = place;
            entry.suspended = box.suspended && box.suspended->value;
            entry.quota = box.quota ? box.quota->value : ByteSize();
            entries.insert(box.address.toLower(), entry);
            if (place < 0)
                continue;
            present[place] += box.volume ? box.volume->value : ByteSize();
            present[place] += box.archives ? box.archives->value : ByteSize();
        }
    }
}

} // namespace jalon
