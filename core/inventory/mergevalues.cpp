// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/mergevalues.h"

#include "core/plan/mailboxfields.h"

namespace jalon::inventory {

namespace {

/// Calls `visit` with the name and the member of every cited field.
template <class Visit>
void forEachCited(const Visit& visit)
{
    for (const MailboxField& field : mailboxFields())
        std::visit(
            [&]<class T>(T Mailbox::*member) {
                if constexpr (!std::is_same_v<T, QString>)
                    visit(field, member);
            },
            field.member);
}

/// Aliases add up: what one file lacks is no proof against another.
bool unite(MaybeCited<QStringList>& known, const MaybeCited<QStringList>& offered)
{
    bool isMore = false;
    for (const QString& alias : offered->value) {
        if (known->value.contains(alias))
            continue;
        known->value.append(alias);
        isMore = true;
    }
    return isMore;
}

Conflict conflictOf(const Mailbox& known, const Mailbox& offered, const MailboxField& field)
{
    const auto before = fieldValue(known, field);
    const auto after = fieldValue(offered, field);
    Conflict conflict;
    conflict.address = known.address;
    conflict.field = QString::fromLatin1(field.name);
    conflict.known = before->value;
    conflict.offered = after->value;
    conflict.knownFrom = before->from;
    conflict.offeredFrom = after->from;
    return conflict;
}

void completeExtra(QJsonObject& known, const QJsonObject& offered)
{
    for (auto it = offered.begin(); it != offered.end(); ++it)
        if (!known.contains(it.key()))
            known.insert(it.key(), it.value());
}

} // namespace

Completion completeMailbox(Mailbox& known, const Mailbox& offered, OnConflict onConflict)
{
    Completion done;
    forEachCited([&]<class T>(const MailboxField& field, MaybeCited<T> Mailbox::*member) {
        MaybeCited<T>& mine = known.*member;
        const MaybeCited<T>& theirs = offered.*member;
        if (!theirs)
            return;
        if (!mine) {
            mine = theirs;
            done.completed = true;
            return;
        }
        if constexpr (std::is_same_v<T, QStringList>) {
            done.completed |= unite(mine, theirs);
        } else if (!(mine->value == theirs->value)) {
            Conflict conflict = conflictOf(known, offered, field);
            conflict.taken = onConflict == OnConflict::TakeNew && mine->from.source != byHand;
            if (conflict.taken)
                mine = theirs;
            done.replaced |= conflict.taken;
            done.conflicts.append(std::move(conflict));
        }
    });
    completeExtra(known.extra, offered.extra);
    return done;
}

void citeSource(Mailbox& mailbox, quint32 source)
{
    forEachCited([&](const MailboxField&, auto member) {
        if (auto& value = mailbox.*member)
            value->from.source = source;
    });
}

quint32 firstLineOf(const Mailbox& mailbox)
{
    quint32 first = 0;
    forEachCited([&](const MailboxField&, auto member) {
        if (const auto& value = mailbox.*member; value && (first == 0 || value->from.line < first))
            first = value->from.line;
    });
    return first;
}

} // namespace jalon::inventory
