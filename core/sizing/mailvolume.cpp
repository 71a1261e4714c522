// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sizing/mailvolume.h"

#include "core/plan/enums.h"
#include "core/sizing/exact.h"

#include <algorithm>

namespace jalon {

TermInput inputOf(const QString& name, const char* key, const Assumptions& assumptions)
{
    const Assumption* assumption = findAssumption(QLatin1String(key));
    Provenance provenance{Origin::Assumed, {}, QString::fromUtf8(assumption->source), false};
    for (const AssumptionInForce& inForce : assumptions.all()) {
        if (inForce.assumption != assumption || inForce.origin == AssumptionOrigin::Default)
            continue;
        provenance.origin =
            inForce.origin == AssumptionOrigin::Measured ? Origin::Measured : Origin::Entered;
        provenance.source = inForce.reason;
    }
    TermInput input{name, qint64(0), provenance, QString::fromLatin1(key)};
    if (assumption->unit == AssumptionUnit::Bytes)
        input.value = assumptions.bytes(key);
    else if (assumption->unit == AssumptionUnit::Ratio)
        input.value = assumptions.ratio(key);
    else
        input.value = assumptions.value(key);
    return input;
}

bool isMailServer(const Server& server)
{
    const auto& stores = server.facts.stores;
    return hasTag(server.facts, QLatin1String("mail/imap")) ||
           std::any_of(stores.cbegin(), stores.cend(), [](const Store& store) {
               return store.store == StoreKind::MailData || store.store == StoreKind::Archives ||
                      store.store == StoreKind::ArchivesSnappy;
           });
}

// Its used bytes stand for the store only where nothing else can be told to lie beside it.
static const Filesystem* ownFilesystem(const Server& server, const Store& store)
{
    if (!store.mount)
        return nullptr;
    const QString mount = store.mount->value;
    static const QStringList shared{QStringLiteral("/"), QStringLiteral("/var"),
                                    QStringLiteral("/var/spool")};
    if (shared.contains(mount))
        return nullptr;
    const auto stores = std::count_if(
        server.facts.stores.cbegin(), server.facts.stores.cend(),
        [&](const Store& other) { return !other.mount || other.mount->value == mount; });
    if (stores != 1)
        return nullptr;
    const auto& all = server.facts.filesystems;
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const Filesystem& known) { return known.mount == mount; });
    const bool isLocal = found != all.cend() && !(found->type && isNetworkType(found->type->value));
    return isLocal ? &*found : nullptr;
}

// Listings and totals are disk bytes already; the tiers between them add up messages.
static bool countsMessages(const Store& store)
{
    const auto tier = store.tier ? enumFromName<Tier>(store.tier->value) : std::nullopt;
    return tier == Tier::QuotaFiles || tier == Tier::IndexHeaders || tier == Tier::IndexRecords;
}

static std::optional<ByteSize> addRounding(const Store& store, const QString& name,
                                           const Assumptions& assumptions, QList<TermInput>& inputs)
{
    ByteSize size = store.bytes->value;
    if (store.expungedBytes) {
        inputs.append({name + QStringLiteral(".expunged"),
                       store.expungedBytes->value,
                       store.expungedBytes->provenance,
                       {}});
        size += store.expungedBytes->value;
    }
    if (!store.messages)
        return size;
    const qint64 blocks = store.messages->value;
    inputs.append({name + QStringLiteral(".messages"), blocks, store.messages->provenance, {}});
    inputs.append(inputOf(QStringLiteral("block"), "spool.blockSize", assumptions));
    return size +
           exact::share(assumptions.bytes("spool.blockSize"), std::max<qint64>(blocks, 0), 2);
}

static std::optional<ByteSize> diskBytes(const Server& server, const Store& store,
                                         const QString& name, const Assumptions& assumptions,
                                         QList<TermInput>& inputs)
{
    const Filesystem* own = ownFilesystem(server, store);
    const bool isOwn = own && own->used && (!store.bytes || countsMessages(store));
    if (isOwn)
        inputs.append(
            {name + QStringLiteral(".used"), own->used->value, own->used->provenance, {}});
    if (!store.bytes)
        return isOwn ? std::optional(own->used->value) : std::nullopt;
    inputs.append(
        {name + QStringLiteral(".counted"), store.bytes->value, store.bytes->provenance, {}});
    if (isOwn)
        return std::max(store.bytes->value, own->used->value);
    return countsMessages(store) ? addRounding(store, name, assumptions, inputs)
                                 : store.bytes->value;
}

static bool isUnread(const Server& server, QLatin1String part)
{
    return std::any_of(server.facts.unread.cbegin(), server.facts.unread.cend(),
                       [part](const Unread& unread) { return unread.what.contains(part); });
}

// The figures behind a sum end with the sum itself, under the formula's own name.
static void summarise(const QString& name, const std::optional<ByteSize>& total,
                      QList<TermInput>& inputs)
{
    if (!total)
        return;
    Provenance provenance =
        inputs.isEmpty() ? Provenance{Origin::Assumed, {}, {}, false} : inputs.first().provenance;
    inputs.append({name, *total, provenance, {}});
}

static std::optional<ByteSize> sumOf(const Server& server, StoreKind kind, const QString& name,
                                     const Assumptions& assumptions, QList<TermInput>& inputs)
{
    ByteSize total;
    for (const Store& store : server.facts.stores) {
        if (store.store != kind)
            continue;
        const auto bytes = diskBytes(server, store, name, assumptions, inputs);
        if (!bytes)
            return std::nullopt;
        total += *bytes;
    }
    return total;
}

MailVolume mailVolume(const Server& server, Generation generation, const Assumptions& assumptions)
{
    MailVolume volume;
    const QString live = QStringLiteral("L");
    const QString archives = QStringLiteral("A");
    const bool isNew = generation == Generation::None;
    const bool isOnlyArchive = !hasTag(server.facts, QLatin1String("mail/imap"));
    const bool isHiddenMail = isUnread(server, QLatin1String("spool")) && !isNew;
    if (findStore(server.facts, StoreKind::MailData) || isNew || (isOnlyArchive && !isHiddenMail))
        volume.live = sumOf(server, StoreKind::MailData, live, assumptions, volume.liveInputs);
    summarise(live, volume.live, volume.liveInputs);

    const auto current =
        sumOf(server, StoreKind::Archives, archives, assumptions, volume.archiveInputs);
    const auto snappy =
        sumOf(server, StoreKind::ArchivesSnappy, archives, assumptions, volume.archiveInputs);
    const bool hasEntry = findStore(server.facts, StoreKind::Archives) ||
                          findStore(server.facts, StoreKind::ArchivesSnappy);
    const bool isHidden = !hasEntry && (isUnread(server, QLatin1String("bm-hsm")) ||
                                        isUnread(server, QLatin1String("archives")));
    if (current && snappy && !isHidden) {
        volume.archives = *current + *snappy;
        volume.packed = snappy;
    }
    summarise(archives, volume.archives, volume.archiveInputs);
    return volume;
}

static bool isSet(const Assumptions& assumptions, const char* key)
{
    for (const AssumptionInForce& inForce : assumptions.all())
        if (qstrcmp(inForce.assumption->key, key) == 0)
            return inForce.origin != AssumptionOrigin::Default;
    return false;
}

static std::optional<ByteSize> mailOf(const Server& source, QList<TermInput>& inputs)
{
    if (!findStore(source.facts, StoreKind::MailData))
        return std::nullopt;
    ByteSize total;
    for (const Store& store : source.facts.stores) {
        if (store.store != StoreKind::MailData && store.store != StoreKind::Archives)
            continue;
        if (!store.bytes)
            return std::nullopt;
        inputs.append({QStringLiteral("moved@%1").arg(source.name),
                       store.bytes->value,
                       store.bytes->provenance,
                       {}});
        total += store.bytes->value;
    }
    return total;
}

/// The mail of the source servers; nothing when there are none. `isKnown`: all of them tell.
static std::optional<ByteSize> spooledMail(const Plan& plan, QList<TermInput>& inputs,
                                           bool& isKnown)
{
    std::optional<ByteSize> total;
    for (const Server& server : plan.servers) {
        if (server.as != ServerRole::Source)
            continue;
        const auto mail = mailOf(server, inputs);
        isKnown = isKnown && mail;
        total = total.value_or(ByteSize()) + mail.value_or(ByteSize());
    }
    return total;
}

static bool isMailTarget(const Plan& plan, const QString& name)
{
    const Server* server = findServer(plan, name);
    return server && server->as == ServerRole::Target && isMailServer(*server);
}

/// Takes the moves in and returns what they move in all.
static ByteSize takeMoves(const Plan& plan, const Moves& moves, IncomingMail& incoming)
{
    ByteSize total;
    for (const MovedMail& moved : moves.servers) {
        const bool isPlaced = isMailTarget(plan, moved.server);
        SizeRange& to = isPlaced ? incoming.placed[moved.server] : incoming.shared;
        to = {to.low + moved.volume, to.high + moved.volume};
        total += moved.volume;
        incoming.inputs.append(
            {isPlaced ? QStringLiteral("inventory@") + moved.server : QStringLiteral("moved"),
             moved.volume,
             moves.provenance,
             {}});
        if (moved.unknownVolumes > 0)
            incoming.missing = QStringLiteral("volumes");
    }
    return total;
}

static void expand(IncomingMail& incoming, const Assumptions& assumptions)
{
    const Ratio low = assumptions.ratio("fill.expansionLow");
    const Ratio high = assumptions.ratio("fill.expansionHigh");
    incoming.inputs.append(
        inputOf(QStringLiteral("expansion.low"), "fill.expansionLow", assumptions));
    incoming.inputs.append(
        inputOf(QStringLiteral("expansion.high"), "fill.expansionHigh", assumptions));
    const auto expanded = [&](const SizeRange& range) {
        return SizeRange{range.low.scaledUp(std::min(low, high)),
                         range.high.scaledUp(std::max(low, high))};
    };
    incoming.shared = expanded(incoming.shared);
    for (SizeRange& placed : incoming.placed)
        placed = expanded(placed);
}

IncomingMail incomingMail(const Plan& plan, const Moves& moves, const Assumptions& assumptions)
{
    IncomingMail incoming;
    incoming.sharedText = QStringLiteral("moved");
    bool isKnown = true;
    QList<TermInput> spoolInputs;
    const auto spooled = spooledMail(plan, spoolInputs, isKnown);
    if (isSet(assumptions, "fill.incomingBytes") || (moves.servers.isEmpty() && !spooled)) {
        const ByteSize told = assumptions.bytes("fill.incomingBytes");
        incoming.shared = {told, told};
        incoming.inputs = {inputOf(QStringLiteral("moved"), "fill.incomingBytes", assumptions)};
    } else if (moves.servers.isEmpty()) {
        incoming.shared = {*spooled, *spooled};
        incoming.inputs = spoolInputs;
        if (!isKnown)
            incoming.missing = QStringLiteral("moved");
    } else {
        const ByteSize total = takeMoves(plan, moves, incoming);
        if (spooled && *spooled > total) {
            incoming.shared.high += *spooled - total;
            incoming.sharedText = QStringLiteral("moved − inventory");
            incoming.inputs += spoolInputs;
        }
    }
    if (!incoming.isNone())
        expand(incoming, assumptions);
    return incoming;
}

} // namespace jalon
