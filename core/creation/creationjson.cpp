// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/creation.h"

#include <QJsonArray>

namespace jalon {

using Words = std::function<QString(const Message&)>;

static QString nameOf(EntryState state)
{
    switch (state) {
    case EntryState::Exists:
        return QStringLiteral("exists");
    case EntryState::Missing:
        return QStringLiteral("missing");
    case EntryState::Conflict:
        return QStringLiteral("conflict");
    case EntryState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

static QJsonArray problemsBody(const QList<EntryProblem>& problems, const Words& text)
{
    QJsonArray json;
    for (const EntryProblem& problem : problems)
        json.append(QJsonObject{{QStringLiteral("key"), problem.message.id},
                                {QStringLiteral("text"), text(problem.message)},
                                {QStringLiteral("blocks"), problem.blocks}});
    return json;
}

static QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

static QJsonObject domainBody(const DomainEntry& domain, const Words& text)
{
    return {{QStringLiteral("name"), domain.name},
            {QStringLiteral("aliases"), QJsonArray::fromStringList(domain.aliases)},
            {QStringLiteral("state"), nameOf(domain.state)},
            {QStringLiteral("servers"), QJsonArray::fromStringList(domain.servers)},
            {QStringLiteral("mailboxes"), domain.mailboxes},
            {QStringLiteral("volumeBytes"), domain.volume.bytes()},
            {QStringLiteral("problems"), problemsBody(domain.problems, text)}};
}

static QJsonObject mailboxBody(const Plan& plan, const MailboxEntry& entry, const Words& text)
{
    return {{QStringLiteral("address"), plan.inventory.mailboxes.at(entry.row).address},
            {QStringLiteral("login"), textOrNull(entry.login)},
            {QStringLiteral("domain"), entry.domain},
            {QStringLiteral("lastName"), textOrNull(entry.lastName)},
            {QStringLiteral("firstName"), textOrNull(entry.firstName)},
            {QStringLiteral("state"), nameOf(entry.state)},
            {QStringLiteral("server"), textOrNull(entry.server)},
            {QStringLiteral("placedByHand"), entry.placedByHand},
            {QStringLiteral("quotaBytes"), entry.quota.bytes()},
            {QStringLiteral("filledAs"), textOrNull(entry.filledAs)},
            {QStringLiteral("problems"), problemsBody(entry.problems, text)}};
}

QJsonObject creationBody(const Plan& plan, const Creation& creation, const Words& text)
{
    QJsonArray domains;
    for (const DomainEntry& domain : creation.domains)
        domains.append(domainBody(domain, text));
    QJsonArray mailboxes;
    for (const MailboxEntry& entry : creation.mailboxes)
        mailboxes.append(mailboxBody(plan, entry, text));
    QJsonArray placements;
    for (const Creation::Placement& placement : creation.placements)
        placements.append(QJsonObject{
            {QStringLiteral("server"), placement.server},
            {QStringLiteral("mailboxes"), placement.mailboxes},
            {QStringLiteral("volumeBytes"), placement.volume.bytes()},
            {QStringLiteral("presentBytes"),
             placement.present ? QJsonValue(placement.present->bytes()) : QJsonValue()}});
    return {{QStringLiteral("domains"), domains},
            {QStringLiteral("mailboxes"), mailboxes},
            {QStringLiteral("placements"), placements}};
}

} // namespace jalon
