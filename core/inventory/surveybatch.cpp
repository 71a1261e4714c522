// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/surveybatch.h"

#include <QCryptographicHash>

namespace jalon::inventory {

static MaybeCited<MailboxKind> kindOf(const Maybe<QString>& word)
{
    if (!word)
        return std::nullopt;
    const Citation from{1, 0};
    if (word->value == u"user")
        return Cited<MailboxKind>{MailboxKind::User, from};
    if (word->value == u"mailshare")
        return Cited<MailboxKind>{MailboxKind::Shared, from};
    if (word->value == u"resource")
        return Cited<MailboxKind>{MailboxKind::Resource, from};
    if (word->value == u"group")
        return Cited<MailboxKind>{MailboxKind::Group, from};
    return std::nullopt;
}

template <class T>
static MaybeCited<T> cited(const Maybe<T>& fact)
{
    return fact ? MaybeCited<T>(Cited<T>{fact->value, {1, 0}}) : std::nullopt;
}

static Mailbox mailboxOf(const MailboxVolume& told, MailSystem system)
{
    const Citation from{1, 0};
    Mailbox mailbox;
    mailbox.address = mailboxKey(told.address);
    mailbox.kind = kindOf(told.kind);
    mailbox.system = Cited<MailSystem>{system, from};
    mailbox.volume = cited(told.volume);
    mailbox.messages = cited(told.messages);
    mailbox.folders = cited(told.folders);
    mailbox.archive = cited(told.archives);
    mailbox.quota = cited(told.quota);
    mailbox.suspended = cited(told.suspended);
    if (told.lastAppend)
        mailbox.lastUse = Cited<QDate>{told.lastAppend->value.toUTC().date(), from};
    return mailbox;
}

Batch surveyBatch(const Server& server)
{
    const bool isBlueMind =
        server.facts.bluemind.commercial || server.facts.bluemind.technical ||
        (server.facts.bluemind.installed && server.facts.bluemind.installed->value);
    Batch batch;
    batch.source.file = server.name;
    batch.source.kind = QStringLiteral("survey");
    batch.source.at = server.survey.at;
    const QByteArray identity =
        server.name.toUtf8() + '\n' + server.survey.at.toString(Qt::ISODateWithMs).toUtf8();
    batch.source.digest =
        QString::fromLatin1(QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex());
    for (const MailboxVolume& told : server.facts.mailboxes) {
        Mailbox mailbox = mailboxOf(told, isBlueMind ? MailSystem::BlueMind : MailSystem::Cyrus);
        if (mailbox.address.isEmpty()) {
            ++batch.leftOut;
            continue;
        }
        batch.mailboxes.append(std::move(mailbox));
        ++batch.source.rows;
    }
    return batch;
}

Plan withSurveyedMailboxes(const Plan& plan, const QString& name)
{
    const Server* server = findServer(plan, name);
    if (!server || server->as != ServerRole::Source || server->facts.mailboxes.isEmpty())
        return plan;
    Merge merged = merge(plan, surveyBatch(*server), OnConflict::TakeNew);
    const bool isNew = merged.added + merged.completed + merged.changed > 0;
    return isNew ? std::move(merged.plan) : plan;
}

} // namespace jalon::inventory
