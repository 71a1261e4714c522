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

} // namespace jalon
