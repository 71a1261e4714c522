// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/creation/moves.h"

#include "core/plan/surveyedkey.h"
#include "core/sizing/generation.h"
#include "core/sizing/waveorder.h"

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
                keys.insert(surveyedKey(server.facts, mailbox.address));
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

/// Where a mailbox goes, and when.
struct Destination {
    QString server;
    QString wave;
    SizeClass size = SizeClass::Small;
};

class MovesBuilder {
public:
    void add(const Destination& to, std::optional<Method> method,
             const std::optional<ByteSize>& volume)
    {
        MovedMail& moved = m_servers[to.server];
        moved.server = to.server;
        if (!volume) {
            ++moved.unknownVolumes;
            return;
        }
        moved.volumes[method] += *volume;
        MovedWave& inWave = m_waves[{to.server, to.wave}];
        inWave.volumes[method] += *volume;
        inWave.bySize[size_t(to.size)] += *volume;
    }

    Moves done(Provenance provenance) const
    {
        QSet<QString> names;
        for (const auto& [server, wave] : m_waves.keys())
            names.insert(wave);
        Moves moves{m_servers.values(), wavesInOrder(names), {}, std::move(provenance)};
        QHash<QString, int> places;
        for (const QString& name : std::as_const(moves.waveNames))
            places.insert(name, int(places.size()));
        for (auto in = m_waves.cbegin(); in != m_waves.cend(); ++in) {
            MovedWave wave = in.value();
            wave.server = in.key().first;
            wave.wave = places.value(in.key().second);
            moves.waves.append(wave);
        }
        return moves;
    }

private:
    QMap<QString, MovedMail> m_servers;
    QMap<std::pair<QString, QString>, MovedWave> m_waves;
};

} // namespace

Moves movesOf(const Plan& plan, const QList<MethodChoice>& choices, const Creation& creation)
{
    const MailboxTable& mailboxes = plan.inventory.mailboxes;
    const QSet<QString> weighed = weighedMailboxes(plan);
    QHash<QString, Destination> destinationOf;
    MovesBuilder moves;
    for (const MailboxEntry& entry : creation.mailboxes) {
        const Mailbox& mailbox = mailboxes.at(entry.row);
        const ByteSize archive = mailbox.archive ? mailbox.archive->value : ByteSize();
        const ByteSize all = (mailbox.volume ? mailbox.volume->value : ByteSize()) + archive;
        const Destination to{entry.server, mailbox.wave ? mailbox.wave->value : QString(),
                             sizeClassOf(all)};
        destinationOf.insert(mailbox.address, to);
        const bool mayWeighNothing =
            choices.at(entry.row).rule->nothingToFill || weighed.contains(mailbox.address);
        const bool isKnown = mailbox.volume || mayWeighNothing;
        moves.add(to, choices.at(entry.row).method, isKnown ? std::optional(all) : std::nullopt);
    }
    for (const PstFile& file : plan.inventory.pstFiles) {
        const QString owner = file.owner ? file.owner->value : QString();
        const auto to = destinationOf.constFind(owner);
        if (to != destinationOf.cend())
            moves.add(*to, Method::PstServerSide, file.bytes);
        else if (owner.isEmpty())
            moves.add({{}, {}, sizeClassOf(file.bytes.value_or(ByteSize()))}, Method::PstServerSide,
                      file.bytes);
    }
    return moves.done(provenanceOf(plan.inventory));
}

} // namespace jalon
