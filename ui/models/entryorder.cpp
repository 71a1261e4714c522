// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/entryorder.h"

#include "ui/models/sortkey.h"

#include <QHash>
#include <QStringMatcher>

#include <algorithm>

namespace jalon {

const EntryProblem* worstProblem(const QList<EntryProblem>& problems)
{
    if (problems.isEmpty())
        return nullptr;
    const auto blocking = std::ranges::find_if(problems, &EntryProblem::blocks);
    return blocking == problems.end() ? &problems.first() : &*blocking;
}

std::optional<ByteSize> volumeToCome(const Mailbox& mailbox)
{
    if (!mailbox.volume)
        return std::nullopt;
    return mailbox.volume->value + (mailbox.archive ? mailbox.archive->value : ByteSize());
}

QList<qint32> filteredEntries(const EntryRows& rows, const EntryFilter& filter)
{
    const QStringMatcher text(filter.text, Qt::CaseInsensitive);
    const auto hasText = [&](const QString& in) { return text.indexIn(in) >= 0; };
    const QList<MailboxEntry>& entries = rows.creation->mailboxes;
    QList<qint32> shown;
    shown.reserve(entries.size());
    for (qint32 i = 0; i < entries.size(); ++i) {
        const MailboxEntry& entry = entries.at(i);
        if ((!filter.state || entry.state == *filter.state) &&
            (!filter.onlyProblems || !entry.problems.isEmpty()) &&
            (filter.domain.isEmpty() || entry.domain == filter.domain) &&
            (filter.server.isEmpty() || entry.server == filter.server) &&
            (filter.text.isEmpty() || hasText(rows.mailbox(entry).address) ||
             hasText(entry.login) || hasText(entry.lastName) || hasText(entry.firstName)))
            shown.append(i);
    }
    return shown;
}

QList<qint32> filteredDomains(const EntryRows& rows, const EntryFilter& filter)
{
    const auto hasText = [&](const QString& in) {
        return in.contains(filter.text, Qt::CaseInsensitive);
    };
    const QList<DomainEntry>& domains = rows.creation->domains;
    QList<qint32> shown;
    for (qint32 i = 0; i < domains.size(); ++i) {
        const DomainEntry& domain = domains.at(i);
        if ((!filter.state || domain.state == *filter.state) &&
            (!filter.onlyProblems || !domain.problems.isEmpty()) &&
            (filter.domain.isEmpty() || domain.name == filter.domain) &&
            (filter.server.isEmpty() || domain.servers.contains(filter.server)) &&
            (filter.text.isEmpty() || hasText(domain.name) ||
             std::ranges::any_of(domain.aliases, hasText)))
            shown.append(i);
    }
    return shown;
}

namespace {

/// The names of a short list, which many rows share, as numbers in its order.
template <class List, class NameOf>
QHash<QString, quint64> ranksOf(const List& list, NameOf nameOf)
{
    QHash<QString, quint64> ranks;
    for (const auto& each : list)
        ranks.insert(std::invoke(nameOf, each), quint64(ranks.size()));
    return ranks;
}

void setProblem(SortKey& key, const QList<EntryProblem>& problems)
{
    const EntryProblem* worst = worstProblem(problems);
    key.first = !worst ? 2 : worst->blocks ? 0 : 1;
    if (worst)
        key.letters = worst->message.id;
}

} // namespace

void sortEntries(QList<qint32>& shown, const EntryRows& rows, EntrySort by, Qt::SortOrder order)
{
    const Creation& creation = *rows.creation;
    const auto domains = ranksOf(creation.domains, &DomainEntry::name);
    const auto servers = ranksOf(creation.placements, &Creation::Placement::server);
    const auto keyOf = [&](qint32 row) {
        const MailboxEntry& entry = creation.mailboxes.at(row);
        SortKey key;
        switch (by) {
        case EntrySort::Login:
            key.setText(entry.login);
            break;
        case EntrySort::Domain:
            key.first = domains.value(entry.domain, SortKey::unknown);
            break;
        case EntrySort::Name:
            if (!entry.lastName.isEmpty())
                key.setText(entry.lastName + u' ' + entry.firstName);
            break;
        case EntrySort::State:
            key.first = quint64(entry.state);
            break;
        case EntrySort::Server:
            key.first = servers.value(entry.server, SortKey::unknown);
            break;
        case EntrySort::Volume:
            if (const auto volume = volumeToCome(rows.mailbox(entry)))
                key.first = quint64(volume->bytes());
            break;
        case EntrySort::Quota:
            if (entry.quota > ByteSize())
                key.first = quint64(entry.quota.bytes());
            break;
        case EntrySort::Problem:
            setProblem(key, entry.problems);
            break;
        }
        return key;
    };
    sortRows(shown, keyOf, order);
}

void sortDomains(QList<qint32>& shown, const EntryRows& rows, DomainSort by, Qt::SortOrder order)
{
    const auto keyOf = [&](qint32 row) {
        const DomainEntry& domain = rows.creation->domains.at(row);
        SortKey key;
        switch (by) {
        case DomainSort::Name:
            key.setText(domain.name);
            break;
        case DomainSort::State:
            key.first = quint64(domain.state);
            break;
        case DomainSort::Mailboxes:
            key.first = quint64(domain.mailboxes);
            break;
        case DomainSort::Volume:
            key.first = quint64(domain.volume.bytes());
            break;
        case DomainSort::Problem:
            setProblem(key, domain.problems);
            break;
        }
        return key;
    };
    sortRows(shown, keyOf, order);
}

} // namespace jalon
