// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/moves.h"

#include "core/sizing/generation.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace jalon {

namespace {

/// The mailboxes of source servers whose spools were weighed: they count there.
QSet<QString> weighedMailboxes(const Plan& plan)
{
    QSet<QString> keys;
    for (const Server& server : plan.servers) {
        if (server.as != ServerRole::Source)
            continue;
        const Store* spool = findStore(server.facts, StoreKind::MailData);
        if (spool && spool->bytes)
            for (const MailboxVolume& mailbox : server.facts.mailboxes)
                keys.insert(mailboxKey(mailbox.address));
    }
    return keys;
}

Provenance provenanceOf(const Inventory& inventory)
{
    if (inventory.sources.isEmpty())
        return {Origin::Entered, {}};
    constexpr qsizetype shown = 3;
    QStringList files;
    QDateTime at;
    for (const InventorySource& source : inventory.sources) {
        at = std::max(at, source.at);
        if (!files.contains(source.file))
            files.append(source.file);
    }
    const bool isLong = files.size() > shown;
    files = files.mid(0, shown);
    if (isLong)
        files.append(QStringLiteral("…"));
    return {Origin::Imported, at, files.join(QStringLiteral(", "))};
}

class MovesBuilder {
public:
    void add(const QString& server, const std::optional<ByteSize>& volume)
    {
        MovedMail& moved = m_servers[server];
        moved.server = server;
        if (volume)
            moved.volume += *volume;
        else
            ++moved.unknownVolumes;
    }

    QList<MovedMail> done() const { return m_servers.values(); }

private:
    QMap<QString, MovedMail> m_servers;
};

} // namespace

Moves movesOf(const Plan& plan, const QList<MethodChoice>& choices, const Creation& creation)
{
    const MailboxTable& mailboxes = plan.inventory.mailboxes;
    const QSet<QString> weighed = weighedMailboxes(plan);
    QHash<QString, QString> serverOf;
    MovesBuilder moves;
    for (const MailboxEntry& entry : creation.mailboxes) {
        const Mailbox& mailbox = mailboxes.at(entry.row);
        serverOf.insert(mailbox.address, entry.server);
        const ByteSize archive = mailbox.archive ? mailbox.archive->value : ByteSize();
        const bool mayWeighNothing =
            choices.at(entry.row).rule->nothingToFill || weighed.contains(mailbox.address);
        if (mailbox.volume)
            moves.add(entry.server, mailbox.volume->value + archive);
        else
            moves.add(entry.server, mayWeighNothing ? std::optional(archive) : std::nullopt);
    }
    for (const PstFile& file : plan.inventory.pstFiles) {
        const QString owner = file.owner ? file.owner->value : QString();
        if (owner.isEmpty() || serverOf.contains(owner))
            moves.add(serverOf.value(owner), file.bytes);
    }
    return {moves.done(), provenanceOf(plan.inventory)};
}

} // namespace jalon
