// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/planner.h"

#include "core/creation/names.h"

#include <algorithm>

namespace jalon {

namespace {

void note(QList<EntryProblem>& problems, const char* id, QList<Argument> arguments = {})
{
    problems.append({{QString::fromLatin1(id), std::move(arguments)}, false});
}

void block(QList<EntryProblem>& problems, const char* id, QList<Argument> arguments = {})
{
    problems.append({{QString::fromLatin1(id), std::move(arguments)}, true});
}

QLatin1String targetKind(MailboxKind kind)
{
    switch (kind) {
    case MailboxKind::User:
        return QLatin1String("user");
    case MailboxKind::Shared:
    case MailboxKind::PublicFolder:
        return QLatin1String("mailshare");
    case MailboxKind::Resource:
        return QLatin1String("resource");
    case MailboxKind::Group:
        break;
    }
    return QLatin1String("group");
}

/// What it will hold; nothing when its live volume is not known.
std::optional<ByteSize> volumeOf(const Mailbox& mailbox)
{
    if (!mailbox.volume)
        return std::nullopt;
    return mailbox.volume->value + (mailbox.archive ? mailbox.archive->value : ByteSize());
}

ByteSize toMebibytes(ByteSize size)
{
    constexpr qint64 mebibyte = 1 << 20;
    const qint64 rest = size.bytes() % mebibyte;
    return rest == 0 ? size : size + ByteSize(mebibyte - rest);
}

} // namespace

QuotaPolicy::QuotaPolicy(const Assumptions& assumptions)
    : margin(assumptions.ratio("creation.quotaMargin"))
    , isRaised(assumptions.value("creation.quotaRaise") > 0)
    , otherwise(assumptions.bytes("creation.quotaDefault"))
{
}

CreationPlanner::CreationPlanner(const Plan& plan, const QList<MethodChoice>& choices,
                                 const QuotaPolicy& quotas)
    : m_plan(plan)
    , m_choices(choices)
    , m_quotas(quotas)
    , m_target(plan)
{
}

Creation CreationPlanner::take()
{
    const qsizetype count = m_plan.inventory.mailboxes.size();
    m_creation.mailboxes.reserve(count);
    m_domainOf.reserve(count);
    m_serverOf.reserve(count);
    m_logins.reserve(count);
    qsizetype row = 0;
    for (const Mailbox& mailbox : m_plan.inventory.mailboxes) {
        const MethodChoice& choice = m_choices.at(row);
        if (!choice.leftBehind && choice.method != Method::UpgradeInPlace)
            addEntry(row, mailbox, choice);
        ++row;
    }
    addAliases();
    chooseFillers();
    place();
    sumUp();
    return std::move(m_creation);
}

DomainEntry CreationPlanner::newDomain(const QString& name) const
{
    DomainEntry domain;
    domain.name = name;
    if (const Target::Domain* known = m_target.domain(name)) {
        domain.state = EntryState::Exists;
        domain.aliases = known->aliases;
        domain.servers = known->servers;
        if (!known->missingTags.isEmpty())
            block(domain.problems, "creation.domain-unassigned",
                  {name, known->missingTags.join(QStringLiteral(", "))});
    } else {
        domain.state = m_target.hasDirectory ? EntryState::Missing : EntryState::Unknown;
    }
    if (name == QLatin1String("global.virt")) {
        domain.state = EntryState::Conflict;
        block(domain.problems, "creation.domain-reserved", {name});
    } else if (!isDomainName(name)) {
        block(domain.problems, "creation.domain-invalid", {name});
    }
    if (m_target.mailServers.isEmpty())
        note(domain.problems, "creation.no-mail-server", {name});
    return domain;
}

qsizetype CreationPlanner::domainOfAddress(QStringView name)
{
    if (const auto known = m_domains.find(name); known != m_domains.end())
        return known->second;
    const QString spelled = name.toString();
    const Target::Domain* target = m_target.domain(spelled);
    const QString own = target ? target->name : spelled;
    qsizetype place = m_domainNames.value(own, -1);
    if (place < 0) {
        place = m_creation.domains.size();
        m_domainNames.insert(own, place);
        m_creation.domains.append(newDomain(own));
    }
    m_domains.emplace(spelled, place);
    return place;
}

/// `local`@`domain`, without a new string where it is the address itself.
QString CreationPlanner::keyOf(const Mailbox& mailbox, const QString& local,
                               const QString& domain) const
{
    const QString& address = mailbox.address;
    const bool isAddress = address.size() == local.size() + 1 + domain.size() &&
                           address.startsWith(local) && address.endsWith(domain);
    return isAddress ? address : local + u'@' + domain;
}

void CreationPlanner::addEntry(qsizetype row, const Mailbox& mailbox, const MethodChoice& choice)
{
    const QStringView address(mailbox.address);
    const qsizetype at = address.lastIndexOf(u'@');
    const QStringView local = address.first(at);
    const qsizetype place = domainOfAddress(address.sliced(at + 1));
    const qsizetype index = m_creation.mailboxes.size();
    DomainEntry& domain = m_creation.domains[place];

    MailboxEntry entry;
    entry.row = row;
    entry.domain = domain.name;
    const LoginProposal proposal = loginOf(local, kindOf(mailbox));
    entry.login = proposal.login;
    if (entry.login.isEmpty())
        block(entry.problems, "creation.login-impossible", {mailbox.address});
    else if (proposal.isChanged)
        note(entry.problems, "creation.login-changed", {entry.login, mailbox.address});

    const QString key =
        entry.login.isEmpty() ? mailbox.address : keyOf(mailbox, entry.login, domain.name);
    const qsizetype known = m_logins.size();
    qsizetype& holder = m_logins[key];
    if (m_logins.size() > known) {
        holder = index;
    } else {
        const QString twin = addressOf(holder);
        block(entry.problems, "creation.collision", {key, mailbox.address, twin});
        block(m_creation.mailboxes[holder].problems, "creation.collision",
              {key, twin, mailbox.address});
    }
    // Where the login is the local part, the logins tell who has the address.
    if (proposal.isChanged)
        m_addresses.insert(local.toString() + u'@' + domain.name, index);

    m_domainOf.append(place);
    m_serverOf.append(-1);
    compareWithTarget(entry, mailbox, key, choice.method.has_value());
    nameEntry(entry, mailbox);
    giveQuota(entry, mailbox, key);
    placeByHand(entry, mailbox);
    if (mailbox.suspended && mailbox.suspended->value && kindOf(mailbox) == MailboxKind::User)
        note(entry.problems, "creation.suspended", {mailbox.address});
    if (mailbox.aliases && !mailbox.aliases->value.isEmpty())
        m_withAliases.append(index);
    ++domain.mailboxes;
    domain.volume += volumeOf(mailbox).value_or(ByteSize());
    m_creation.mailboxes.append(std::move(entry));
}

void CreationPlanner::compareWithTarget(MailboxEntry& entry, const Mailbox& mailbox,
                                        const QString& key, bool isFilled)
{
    const auto known = m_target.entries.constFind(key);
    if (known == m_target.entries.cend()) {
        const bool isMissing = m_target.isWhole || m_creation.domains.at(m_domainOf.last()).state ==
                                                       EntryState::Missing;
        entry.state = isMissing ? EntryState::Missing : EntryState::Unknown;
        return;
    }
    m_serverOf.last() = known->server;
    const QLatin1String kind = targetKind(kindOf(mailbox));
    if (!known->kind.isEmpty() && known->kind != kind) {
        entry.state = EntryState::Conflict;
        block(entry.problems, "creation.other-kind", {mailbox.address, key, known->kind});
        return;
    }
    entry.state = EntryState::Exists;
    if (known->suspended && isFilled)
        block(entry.problems, "creation.suspended-on-target", {mailbox.address});
}

/// BlueMind refuses a user without a last name.
void CreationPlanner::nameEntry(MailboxEntry& entry, const Mailbox& mailbox) const
{
    entry.lastName = mailbox.lastName ? mailbox.lastName->value : QString();
    entry.firstName = mailbox.firstName ? mailbox.firstName->value : QString();
    if (kindOf(mailbox) != MailboxKind::User || !entry.lastName.isEmpty() ||
        entry.state == EntryState::Exists)
        return;
    const QString displayed = mailbox.name ? mailbox.name->value.simplified() : QString();
    if (displayed.isEmpty() || displayed.contains(u'@')) {
        block(entry.problems, "creation.last-name-missing", {mailbox.address});
        return;
    }
    const PersonName name = personName(displayed);
    entry.lastName = name.last;
    if (entry.firstName.isEmpty())
        entry.firstName = name.first;
    note(entry.problems,
         name.isGuessed ? "creation.last-name-guessed" : "creation.last-name-derived",
         {name.last, displayed});
}

/// Live mail and archives share one quota in BlueMind 4.
void CreationPlanner::giveQuota(MailboxEntry& entry, const Mailbox& mailbox,
                                const QString& key) const
{
    const bool isThere = entry.state == EntryState::Exists;
    const auto volume = volumeOf(mailbox);
    entry.quota = isThere         ? m_target.entries.value(key).quota
                  : mailbox.quota ? mailbox.quota->value
                                  : m_quotas.otherwise;
    if (entry.quota == ByteSize() || !volume || kindOf(mailbox) == MailboxKind::Group)
        return;
    const ByteSize need = toMebibytes(*volume + volume->scaledUp(m_quotas.margin));
    if (entry.quota < need)
        raiseQuota(entry, mailbox, need);
}

void CreationPlanner::raiseQuota(MailboxEntry& entry, const Mailbox& mailbox, ByteSize need) const
{
    const QList<Argument> figures{mailbox.address, entry.quota, need};
    const bool isByHand = mailbox.quota && mailbox.quota->from.source == 0;
    if (entry.state == EntryState::Exists) {
        block(entry.problems, "creation.target-quota", figures);
    } else if (isByHand) {
        block(entry.problems, "creation.quota-below-volume", figures);
    } else if (mailbox.quota && !m_quotas.isRaised) {
        block(entry.problems, "creation.quota-kept", figures);
    } else {
        note(entry.problems, "creation.quota-raised", figures);
        entry.quota = need;
    }
}

void CreationPlanner::addAliases()
{
    if (m_withAliases.isEmpty())
        return;
    proposeAliasDomains();
    m_addresses.reserve(m_addresses.size() + m_withAliases.size());
    for (const qsizetype index : std::as_const(m_withAliases))
        judgeAliases(index);
}

/// A domain that only aliases of one other domain's mailboxes use is an alias of that domain.
void CreationPlanner::proposeAliasDomains()
{
    QMap<QString, qsizetype> users; // −1: of several domains
    for (const qsizetype index : std::as_const(m_withAliases)) {
        for (const QString& alias : mailboxOf(m_creation.mailboxes.at(index)).aliases->value) {
            if (m_domains.contains(domainOf(alias)))
                continue;
            const QString name = domainOf(alias).toString();
            if (m_target.domain(name))
                continue;
            const qsizetype place = m_domainOf.at(index);
            const auto known = users.constFind(name);
            users.insert(name, known == users.cend() || *known == place ? place : -1);
        }
    }
    for (auto user = users.cbegin(); user != users.cend(); ++user) {
        if (user.value() < 0 || !isDomainName(user.key()))
            continue;
        DomainEntry& domain = m_creation.domains[user.value()];
        domain.aliases.append(user.key());
        note(domain.problems, "creation.domain-alias-proposed", {user.key(), domain.name});
        m_domains.emplace(user.key(), user.value());
    }
}

void CreationPlanner::judgeAliases(qsizetype index)
{
    MailboxEntry& entry = m_creation.mailboxes[index];
    for (const QString& alias : mailboxOf(entry).aliases->value) {
        const QStringView name = domainOf(alias);
        const auto place = m_domains.find(name);
        const Target::Domain* target =
            place == m_domains.end() ? m_target.domain(name.toString()) : nullptr;
        if (place == m_domains.end() && !target) {
            block(entry.problems, "creation.alias-domain-unknown", {alias, name.toString()});
            continue;
        }
        const QString& domain = target ? target->name : m_creation.domains.at(place->second).name;
        const QString key =
            name == domain ? alias : alias.first(alias.size() - name.size()) + domain;
        const qsizetype holder = m_addresses.value(key, m_logins.value(key, -1));
        if (holder < 0)
            m_addresses.insert(key, index);
        else if (holder != index)
            block(entry.problems, "creation.alias-taken",
                  {alias, addressOf(index), addressOf(holder)});
        if (holder < 0 && m_target.entries.contains(key) &&
            key != entry.login + u'@' + entry.domain)
            block(entry.problems, "creation.alias-exists", {alias, addressOf(index)});
    }
}

} // namespace jalon
