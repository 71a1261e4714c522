// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/outliers.h"
#include "core/findings/concerned.h"
#include "core/plan/enums.h"

namespace jalon {

namespace {

QString systemOf(const Mailbox& mailbox)
{
    return mailbox.system ? enumName(mailbox.system->value) : QString();
}

/// The subjects are systems.
void nameSystems(Answer& answer)
{
    answer.words = QStringLiteral("mail-system.");
}

/// Calls `judge(mailbox, choice)` for each mailbox that is not left behind.
template <class F>
void forEachMoving(const RuleContext& context, F&& judge)
{
    qsizetype row = 0;
    for (const Mailbox& mailbox : context.plan.inventory.mailboxes) {
        const MethodChoice& choice = context.choices.at(row++);
        if (!choice.leftBehind)
            judge(mailbox, choice);
    }
}

bool waitsForASource(const MethodChoice& choice)
{
    return qstrcmp(choice.rule->reason, "method.access-unknown") == 0 ||
           qstrcmp(choice.rule->reason, "method.hosting-unknown") == 0;
}

void judgeAccess(const RuleContext& context, Answer& answer)
{
    Concerned concerned(context, answer);
    forEachMoving(context, [&](const Mailbox& mailbox, const MethodChoice& choice) {
        if (waitsForASource(choice))
            concerned.fails(systemOf(mailbox), mailbox);
    });
    // Without any mailbox, a source is a question still to be asked; without a source, none is.
    if (context.plan.inventory.mailboxes.isEmpty())
        for (const Server& server : context.plan.servers)
            if (server.as == ServerRole::Source)
                concerned.unknown(server.name);
    concerned.conclude();
    if (answer.state() == FindingState::Fails)
        nameSystems(answer);
}

void judgeNonePossible(const RuleContext& context, Answer& answer)
{
    Concerned concerned(context, answer);
    forEachMoving(context, [&](const Mailbox& mailbox, const MethodChoice& choice) {
        if (choice.method || choice.rule->nothingToFill || waitsForASource(choice))
            return;
        if (mailbox.system)
            concerned.fails(systemOf(mailbox), mailbox);
        else
            concerned.unknown(domainOf(mailbox.address).toString());
    });
    concerned.conclude();
    if (answer.state() == FindingState::Fails)
        nameSystems(answer);
}

void judgeCalendars(const RuleContext& context, Answer& answer)
{
    Concerned concerned(context, answer);
    forEachMoving(context, [&](const Mailbox& mailbox, const MethodChoice& choice) {
        if (choice.notes.testFlag(MethodNote::CalendarsApart))
            concerned.fails(systemOf(mailbox), mailbox);
        else if (waitsForASource(choice))
            concerned.unknown(systemOf(mailbox));
    });
    concerned.conclude();
    nameSystems(answer);
}

void judgeOverridden(const RuleContext& context, Answer& answer)
{
    Concerned concerned(context, answer);
    qint64 refused = 0;
    forEachMoving(context, [&](const Mailbox& mailbox, const MethodChoice& choice) {
        if (choice.overrideRefused && waitsForASource(choice))
            return concerned.unknown(systemOf(mailbox));
        if (choice.overridden || choice.overrideRefused)
            concerned.fails(systemOf(mailbox), mailbox);
        refused += choice.overrideRefused;
    });
    concerned.conclude({refused});
    nameSystems(answer);
}

void judgeHeavy(const RuleContext& context, Answer& answer)
{
    Concerned concerned(context, answer);
    const OutlierLimits limits = OutlierLimits::of(context.sizing.assumptions);
    forEachMoving(context, [&](const Mailbox& mailbox, const MethodChoice& choice) {
        if (!choice.method || choice.method == Method::UpgradeInPlace)
            return;
        if (limits.areExceededBy(mailbox))
            concerned.fails(domainOf(mailbox.address).toString(), mailbox);
        else if (!mailbox.volume && !mailbox.messages)
            concerned.unknown(domainOf(mailbox.address).toString());
    });
    concerned.conclude();
}

bool hasProblem(const QList<EntryProblem>& problems, std::initializer_list<const char*> ids)
{
    for (const EntryProblem& problem : problems)
        for (const char* id : ids)
            if (problem.message.id == QLatin1String(id))
                return true;
    return false;
}

const Mailbox& mailboxOf(const RuleContext& context, const MailboxEntry& entry)
{
    return context.plan.inventory.mailboxes.at(entry.row);
}

void judgeEntries(const RuleContext& context, Answer& answer,
                  std::initializer_list<const char*> ids)
{
    Concerned concerned(context, answer);
    for (const MailboxEntry& entry : context.creation.mailboxes)
        if (hasProblem(entry.problems, ids))
            concerned.fails(entry.domain, mailboxOf(context, entry));
        else if (entry.state == EntryState::Unknown)
            concerned.unknown(entry.domain);
    concerned.conclude();
}

void judgeBlocked(const RuleContext& context, Answer& answer)
{
    Concerned concerned(context, answer);
    for (const DomainEntry& domain : context.creation.domains)
        if (isBlocked(domain.problems))
            concerned.fails(domain);
    for (const MailboxEntry& entry : context.creation.mailboxes) {
        if (isBlocked(entry.problems))
            concerned.fails(entry.domain, mailboxOf(context, entry));
        else if (entry.state == EntryState::Unknown)
            concerned.unknown(entry.domain);
    }
    concerned.conclude();
}

void judgeCollisions(const RuleContext& context, Answer& answer)
{
    judgeEntries(context, answer,
                 {"creation.collision", "creation.alias-taken", "creation.alias-exists",
                  "creation.other-kind"});
}

void judgeQuotas(const RuleContext& context, Answer& answer)
{
    Concerned concerned(context, answer);
    for (const MailboxEntry& entry : context.creation.mailboxes) {
        const Mailbox& mailbox = mailboxOf(context, entry);
        if (hasProblem(entry.problems, {"creation.quota-raised", "creation.quota-kept",
                                        "creation.quota-below-volume", "creation.target-quota"}))
            concerned.fails(entry.domain, mailbox);
        else if (entry.quota > ByteSize() && !mailbox.volume)
            concerned.unknown(entry.domain);
    }
    concerned.conclude();
}

void judgeUnassigned(const RuleContext& context, Answer& answer)
{
    Concerned concerned(context, answer);
    for (const DomainEntry& domain : context.creation.domains) {
        if (hasProblem(domain.problems, {"creation.domain-unassigned"}))
            concerned.fails(domain);
        else if (domain.state == EntryState::Unknown)
            concerned.unknown(domain.name);
    }
    concerned.conclude();
}

void judgeSuspendedEntries(const RuleContext& context, Answer& answer)
{
    judgeEntries(context, answer, {"creation.suspended", "creation.suspended-on-target"});
}

} // namespace

std::span<const Rule> mailboxRules()
{
    static constexpr char pitfalls[] =
        "BlueMind 4: points de vigilance, Reprise de données et réplication";
    static constexpr char api[] = "BlueMind 4.8: API users, mailshares, domains";
    static const Rule rules[] = {
        {"methods.access-unknown", Severity::Medium, false,
         "imapsync: FAQ.Admin_Authentication, 2022-04", "", judgeAccess},
        {"methods.none-possible", Severity::High, true, pitfalls, "", judgeNonePossible},
        {"methods.calendars-apart", Severity::Medium, false,
         "imapsync: FAQ.Contacts_Calendars, 2022-05", "", judgeCalendars},
        {"methods.overridden", Severity::Info, false, "Jalon, 2026", "", judgeOverridden},
        {"methods.heavy-mailboxes", Severity::Medium, false,
         "Microsoft: migration best practices, 2022 · imapsync: FAQ.Memory, issues 268, 390, 550",
         "", judgeHeavy},
        {"creation.blocked", Severity::High, true, pitfalls, "", judgeBlocked},
        {"creation.collisions", Severity::High, true, api, "", judgeCollisions},
        {"creation.quota-below-volume", Severity::Medium, false,
         "BlueMind 4: Archivage · bm-hsm35-migrate-4.sh", "", judgeQuotas},
        {"creation.domain-unassigned", Severity::High, true,
         "BlueMind 4: Installation avec répartition des données sur plusieurs serveurs", "",
         judgeUnassigned},
        {"creation.suspended", Severity::Medium, false, pitfalls, "", judgeSuspendedEntries},
    };
    return rules;
}

} // namespace jalon
