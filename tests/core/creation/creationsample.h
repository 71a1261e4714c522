// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creation.h"

namespace jalon::test {

using namespace literals;

template <class T>
Fact<T> fact(T value)
{
    return {std::move(value), {}, std::nullopt};
}

template <class T>
Cited<T> cited(T value, quint32 source = 1)
{
    return {std::move(value), {source, 1}};
}

inline QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

inline Mailbox user(const char* address, qint64 gigabytes = 1, const char* lastName = "Nom")
{
    Mailbox box;
    box.address = text(address);
    box.system = cited(MailSystem::Zimbra);
    box.volume = cited(ByteSize(gigabytes * 1'000'000'000));
    if (*lastName)
        box.lastName = cited(text(lastName));
    return box;
}

inline Server mailServer(const char* name)
{
    Server server;
    server.name = text(name);
    server.facts.tags = {fact(text("mail/imap")), fact(text("bm/pgsql-data"))};
    server.facts.bluemind.commercial = fact(text("4.8.24"));
    server.survey.outcome = SurveyOutcome::Done;
    return server;
}

inline Domain domain(const char* name, const QStringList& aliases, const QStringList& assignments)
{
    Domain made;
    made.name = text(name);
    for (const QString& alias : aliases)
        made.aliases.append(fact(alias));
    for (const QString& assignment : assignments)
        made.assignments.append(fact(assignment));
    return made;
}

inline MailboxVolume existing(const char* address, const char* kind = "user")
{
    MailboxVolume box;
    box.address = text(address);
    box.kind = fact(text(kind));
    return box;
}

/// Two mail servers; the first one's directory knows a.example, of which old.example is an alias.
inline Plan twoServers()
{
    Plan plan;
    plan.servers = {mailServer("bm1"), mailServer("bm2")};
    plan.servers[0].facts.domains = {domain("a.example", {text("old.example")},
                                            {text("mail/imap@bm1"), text("bm/pgsql-data@bm1"),
                                             text("mail/imap@bm2"), text("bm/pgsql-data@bm2")})};
    SourceProfile zimbra;
    zimbra.system = MailSystem::Zimbra;
    zimbra.access = SourceAccess::Administrator;
    plan.inventory.profiles = {zimbra};
    return plan;
}

inline Creation created(Plan plan, QList<Mailbox> boxes)
{
    plan.inventory.mailboxes = MailboxTable(std::move(boxes));
    return planCreation(plan, chooseMethods(plan));
}

inline QStringList problems(const QList<EntryProblem>& all)
{
    QStringList ids;
    for (const EntryProblem& problem : all)
        ids << (problem.blocks ? u'!' + problem.message.id : problem.message.id);
    return ids;
}

inline QStringList argumentsOf(const EntryProblem& problem)
{
    QStringList texts;
    for (const Argument& argument : problem.message.arguments)
        if (const QString* words = std::get_if<QString>(&argument))
            texts << *words;
    return texts;
}

} // namespace jalon::test
