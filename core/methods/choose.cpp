// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/methods/methods.h"
#include "core/sizing/generation.h"
#include "core/units/saturate.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace jalon {

namespace {

constexpr std::size_t systemCount = std::size_t(MailSystem::Imap) + 1;

Hosting hostingToldByRoles(const Plan& plan)
{
    bool isUpgraded = false;
    for (const Server& server : plan.servers) {
        const Generation generation = ownGeneration(server.facts);
        if (generation == Generation::Unknown || generation == Generation::None)
            continue;
        if (server.as == ServerRole::Source)
            return Hosting::Replaced;
        if (server.as == ServerRole::Target && generation == Generation::Version35)
            isUpgraded = true;
    }
    return isUpgraded ? Hosting::Kept : Hosting::Unknown;
}

bool isAllowed(const MethodRule& rule, Method method)
{
    return std::find(rule.allowed.begin(), rule.allowed.end(), method) != rule.allowed.end();
}

MethodChoice choiceOf(const Mailbox& mailbox, const MethodCase& of)
{
    MethodChoice choice;
    choice.rule = &methodRule(of);
    choice.leftBehind = !mailbox.leftBehind.isEmpty();
    if (choice.leftBehind)
        return choice;
    choice.method = choice.rule->method;
    if (mailbox.methodOverride) {
        choice.overridden = isAllowed(*choice.rule, mailbox.methodOverride->method);
        choice.overrideRefused = !choice.overridden;
        if (choice.overridden)
            choice.method = mailbox.methodOverride->method;
    }
    if (choice.method)
        choice.notes = methodNotes(of, *choice.method);
    return choice;
}

QSet<QString> ownersOfPst(const Inventory& inventory)
{
    QSet<QString> owners;
    for (const PstFile& file : inventory.pstFiles)
        if (file.owner)
            owners.insert(file.owner->value);
    return owners;
}

using GroupKey = std::pair<quintptr, quint32>;

/// All that makes a group.
GroupKey groupKey(const MethodChoice& choice, const std::optional<MailSystem>& system)
{
    const auto bits = quint32(choice.method ? unsigned(*choice.method) + 1 : 0) |
                      quint32(choice.overridden) << 4 | quint32(choice.overrideRefused) << 5 |
                      quint32(choice.leftBehind) << 6 | quint32(choice.notes.toInt()) << 8 |
                      quint32(system ? unsigned(*system) + 1 : 0) << 16;
    return {reinterpret_cast<quintptr>(choice.rule), bits};
}

const QString& reasonOf(const Mailbox& mailbox, const MethodChoice& choice)
{
    static const QString none;
    return choice.leftBehind ? mailbox.leftBehind
                             : (choice.overridden ? mailbox.methodOverride->reason : none);
}

void add(const Mailbox& mailbox, MethodGroup& group)
{
    if (mailbox.volume)
        group.volume += mailbox.volume->value;
    else
        ++group.unknownVolumes;
    if (mailbox.archive)
        group.volume += mailbox.archive->value;
    if (mailbox.messages)
        group.messages = saturatingSum(group.messages, qMax<qint64>(mailbox.messages->value, 0));
    else
        ++group.unknownMessages;
}

} // namespace

SourceProfile sourceProfile(const Plan& plan, MailSystem system)
{
    SourceProfile profile;
    profile.system = system;
    for (const SourceProfile& known : plan.inventory.profiles)
        if (known.system == system)
            profile = known;
    if (system == MailSystem::BlueMind && profile.hosting == Hosting::Unknown)
        profile.hosting = hostingToldByRoles(plan);
    return profile;
}

MethodCase methodCase(const Mailbox& mailbox, const SourceProfile& profile, bool hasPst)
{
    MethodCase of;
    of.kind = mailbox.kind ? mailbox.kind->value : MailboxKind::User;
    of.pst = hasPst;
    if (mailbox.system) {
        of.system = mailbox.system->value;
        of.hosting = *of.system == MailSystem::BlueMind ? profile.hosting : Hosting::Unknown;
        of.access = profile.access;
        of.collaborative = profile.calendars || profile.contacts;
    }
    // What is empty today may receive mail until the day; a group and a resource do not.
    if (of.kind == MailboxKind::Group || of.kind == MailboxKind::Resource)
        of.liveMail = (mailbox.messages && mailbox.messages->value > 0) ||
                      (mailbox.volume && mailbox.volume->value > ByteSize());
    else
        of.liveMail = of.system != MailSystem::Pst;
    return of;
}

QList<MethodChoice> chooseMethods(const Plan& plan)
{
    std::array<SourceProfile, systemCount> profiles;
    for (std::size_t i = 0; i < systemCount; ++i)
        profiles[i] = sourceProfile(plan, MailSystem(i));
    static const SourceProfile none;
    const QSet<QString> owners = ownersOfPst(plan.inventory);
    QList<MethodChoice> choices;
    choices.reserve(plan.inventory.mailboxes.size());
    for (const Mailbox& mailbox : plan.inventory.mailboxes) {
        const SourceProfile& profile =
            mailbox.system ? profiles[std::size_t(mailbox.system->value)] : none;
        const bool hasPst = !owners.isEmpty() && owners.contains(mailbox.address);
        choices.append(choiceOf(mailbox, methodCase(mailbox, profile, hasPst)));
    }
    return choices;
}

QList<MethodGroup> methodGroups(const Plan& plan, const QList<MethodChoice>& choices)
{
    QList<MethodGroup> groups;
    QHash<GroupKey, qsizetype> places;
    QSet<std::pair<qsizetype, QString>> told;
    qsizetype row = 0;
    for (const Mailbox& mailbox : plan.inventory.mailboxes) {
        const MethodChoice& choice = choices.at(row);
        const auto system = mailbox.system ? std::optional(mailbox.system->value) : std::nullopt;
        qsizetype& place = places[groupKey(choice, system)];
        if (place == 0) {
            groups.append({choice, system, {}, {}, 0, 0, 0, {}});
            place = groups.size();
        }
        MethodGroup& group = groups[place - 1];
        group.rows.append(row++);
        add(mailbox, group);
        const QString& reason = reasonOf(mailbox, choice);
        if (reason.isEmpty() || told.contains({place, reason}))
            continue;
        told.insert({place, reason});
        group.reasons.append(reason);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const MethodGroup& a, const MethodGroup& b) {
        return a.rows.size() != b.rows.size() ? a.rows.size() > b.rows.size() : a.volume > b.volume;
    });
    return groups;
}

Expected<Plan> withMethod(Plan plan, std::span<const qsizetype> rows, Method method,
                          const QString& reason, const QDateTime& at)
{
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return failure(ErrorKind::Usage, "method.no-reason");
    const QList<MethodChoice> choices = chooseMethods(plan);
    for (const qsizetype row : rows)
        if (!isAllowed(*choices.at(row).rule, method))
            return failure(ErrorKind::Input, "method.not-allowed",
                           {plan.inventory.mailboxes.at(row).address});
    plan.inventory.mailboxes = plan.inventory.mailboxes.withEdited(rows, [&](Mailbox& mailbox) {
        mailbox.methodOverride = MethodOverride{method, why, at};
    });
    return plan;
}

Plan withoutMethodOverride(Plan plan, std::span<const qsizetype> rows)
{
    plan.inventory.mailboxes = plan.inventory.mailboxes.withEdited(
        rows, [](Mailbox& mailbox) { mailbox.methodOverride.reset(); });
    return plan;
}

} // namespace jalon
