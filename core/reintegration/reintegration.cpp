// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reintegration/procedure.h"

#include "core/sizing/exact.h"
#include "core/sizing/terms.h"
#include "core/sizing/waveorder.h"

#include <algorithm>

namespace jalon {

namespace {

bool isShared(const MailboxVolume& box)
{
    return box.kind && box.kind->value != QLatin1String("user");
}

/// In version 4 the figure may as well be of its own archives: those of 3.5 come with the store's.
bool isOf35(const MailboxVolume& box, const Store& snappy, Generation generation)
{
    if (!box.archives || box.archives->value == ByteSize())
        return false;
    return generation != Generation::Version4 ||
           (snappy.bytes && snappy.bytes->provenance.source == box.archives->provenance.source);
}

std::optional<ByteSize> quotaOf(const MailboxVolume& box)
{
    if (box.quota)
        return box.quota->value;
    return box.suspended ? std::optional(ByteSize()) : std::nullopt;
}

void judgeQuota(ArchivedMailbox& mailbox)
{
    if (!mailbox.quota)
        return;
    if (*mailbox.quota == ByteSize()) {
        mailbox.quotaState = QuotaState::Unlimited;
        return;
    }
    if (!mailbox.live)
        return;
    const ByteSize left =
        *mailbox.quota > *mailbox.live ? *mailbox.quota - *mailbox.live : ByteSize();
    const SizeRange used{*mailbox.live + mailbox.plain.low, *mailbox.live + mailbox.plain.high};
    mailbox.quotaAfter = SizeRange{used.low + left, used.high + left};
    mailbox.quotaState = used.low > *mailbox.quota    ? QuotaState::Exceeds
                         : used.high > *mailbox.quota ? QuotaState::May
                                                      : QuotaState::Within;
}

class ServerBuilder {
public:
    ServerBuilder(const Plan& plan, const TargetServer& target, const Assumptions& assumptions)
        : m_plan(plan)
        , m_target(target)
        , m_assumptions(assumptions)
    {
    }

    ServerReintegration build(const QStringList& waves)
    {
        m_result.server = m_target.server->name;
        m_result.packed = *m_target.mail.packed;
        const Ratio low = m_assumptions.ratio("archives.expansionLow");
        const Ratio high = m_assumptions.ratio("archives.expansionHigh");
        m_result.plain = {m_result.packed.scaledUp(std::min(low, high)),
                          m_result.packed.scaledUp(std::max(low, high))};
        readMailboxes();
        shareOut();
        sort(waves);
        makeBatches();
        count();
        return m_result;
    }

private:
    void readMailboxes();
    void shareOut();
    void sort(const QStringList& waves);
    void makeBatches();
    void count();

    const Plan& m_plan;
    const TargetServer& m_target;
    const Assumptions& m_assumptions;
    ServerReintegration m_result;
};

void ServerBuilder::readMailboxes()
{
    const Store& snappy = *findStore(m_target.server->facts, StoreKind::ArchivesSnappy);
    const MailboxTable& inventory = m_plan.inventory.mailboxes;
    for (const MailboxVolume& box : m_target.server->facts.mailboxes) {
        if (!isOf35(box, snappy, m_target.generation))
            continue;
        ArchivedMailbox mailbox;
        mailbox.address = box.address;
        mailbox.packed = box.archives->value;
        if (box.volume)
            mailbox.live = box.volume->value;
        mailbox.quota = quotaOf(box);
        if (box.suspended && box.suspended->value)
            mailbox.skipped = SkipReason::Suspended;
        if (isShared(box))
            mailbox.skipped = SkipReason::Shared;
        const qsizetype row = inventory.rowOf(mailboxKey(box.address));
        if (row >= 0 && inventory.at(row).wave)
            mailbox.wave = inventory.at(row).wave->value;
        m_result.mailboxes.append(mailbox);
    }
}

// Files are packed bytes, the store counts blocks: at most one more a file.
void ServerBuilder::shareOut()
{
    ByteSize packed;
    for (const ArchivedMailbox& mailbox : m_result.mailboxes)
        packed += mailbox.packed;
    ByteSize most = packed;
    for (const Store& store : m_target.server->facts.stores)
        if (store.store == StoreKind::ArchivesSnappy && store.files)
            most += exact::share(m_assumptions.bytes("spool.blockSize"),
                                 std::max<qint64>(store.files->value, 0), 1);
    const ByteSize named = packed == ByteSize() ? ByteSize() : std::min(m_result.packed, most);
    m_result.unnamed = m_result.packed - named;
    for (ArchivedMailbox& mailbox : m_result.mailboxes) {
        const auto part = [&](ByteSize of) {
            const ByteSize ofNamed =
                exact::share(of, named.bytes(), std::max<qint64>(m_result.packed.bytes(), 1));
            return exact::share(ofNamed, mailbox.packed.bytes(),
                                std::max<qint64>(packed.bytes(), 1));
        };
        mailbox.plain = {part(m_result.plain.low), part(m_result.plain.high)};
        judgeQuota(mailbox);
    }
}

void ServerBuilder::sort(const QStringList& waves)
{
    const auto rank = [&waves](const ArchivedMailbox& mailbox) {
        const qsizetype wave = mailbox.wave.isEmpty() ? -1 : waves.indexOf(mailbox.wave);
        return std::tuple(mailbox.skipped != SkipReason::None, wave < 0 ? waves.size() : wave,
                          mailbox.packed.bytes(), mailbox.address);
    };
    std::sort(
        m_result.mailboxes.begin(), m_result.mailboxes.end(),
        [&](const ArchivedMailbox& a, const ArchivedMailbox& b) { return rank(a) < rank(b); });
}

void ServerBuilder::makeBatches()
{
    // Each part was rounded up by less than a byte.
    const ByteSize most =
        exact::share(m_result.plain.high, 1, m_assumptions.value("archives.batches")) +
        ByteSize(m_result.mailboxes.size());
    for (ArchivedMailbox& mailbox : m_result.mailboxes) {
        if (mailbox.skipped != SkipReason::None)
            continue;
        QList<ArchiveBatch>& batches = m_result.batches;
        if (batches.isEmpty() || batches.last().plain.high + mailbox.plain.high > most)
            batches.append(ArchiveBatch{});
        ArchiveBatch& batch = batches.last();
        batch.users.append(mailbox.address);
        batch.plain = {batch.plain.low + mailbox.plain.low, batch.plain.high + mailbox.plain.high};
        batch.isOver = batch.plain.high > most;
        mailbox.batch = int(batches.size()) - 1;
    }
}

void ServerBuilder::count()
{
    const auto total = [this](StoreKind kind) -> std::optional<qint64> {
        std::optional<ByteSize> sum;
        for (const Store& store : m_target.server->facts.stores) {
            if (store.store != kind)
                continue;
            if (!store.messages || store.messages->value < 0)
                return std::nullopt;
            sum = sum.value_or(ByteSize()) + ByteSize(store.messages->value);
        }
        return sum ? std::optional(sum->bytes()) : std::nullopt;
    };
    m_result.messages = {total(StoreKind::MailData), total(StoreKind::ArchivesSnappy)};
}

/// The waves the inventory names, as the projection orders them.
QStringList wavesOf(const Plan& plan)
{
    QSet<QString> names;
    for (const Mailbox& mailbox : plan.inventory.mailboxes)
        if (mailbox.wave)
            names.insert(mailbox.wave->value);
    return wavesInOrder(names);
}

void addDays(const Projection& projection, ServerReintegration& server)
{
    for (const ServerCalendar& calendar : projection.servers) {
        if (calendar.server != server.server || calendar.firstArchiveDay < 0)
            continue;
        server.first = projection.dateOf(calendar.firstArchiveDay);
        server.last = projection.dateOf(calendar.lastArchiveDay);
    }
}

} // namespace

SizeRange ServerReintegration::taken() const
{
    SizeRange taken = plain;
    for (const ArchivedMailbox& mailbox : mailboxes)
        if (mailbox.skipped != SkipReason::None)
            taken = {taken.low - mailbox.plain.low, taken.high - mailbox.plain.high};
    return taken;
}

Reintegration reintegrationOf(const Plan& plan, const ProjectedSizing& projected)
{
    const Assumptions& assumptions = projected.sizing.assumptions;
    Reintegration all;
    std::optional<QStringList> waves;
    for (const TargetServer& target : targetsOf(plan, assumptions)) {
        if (target.mail.packed.value_or(ByteSize()) == ByteSize())
            continue;
        if (!waves)
            waves = wavesOf(plan);
        ServerReintegration server = ServerBuilder(plan, target, assumptions).build(*waves);
        if (projected.projection)
            addDays(*projected.projection, server);
        server.steps = procedureOf(server, *target.server, assumptions);
        all.servers.append(server);
    }
    return all;
}

} // namespace jalon
