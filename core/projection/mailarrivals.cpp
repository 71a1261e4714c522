// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/mailarrivals.h"

#include "core/sizing/exact.h"
#include "core/units/saturate.h"

#include <algorithm>

namespace jalon::projection {

MailArrivals::MailArrivals(const Moves& moves, const IncomingMail& incoming,
                           const Assumptions& assumptions, qsizetype mailServers, Model& model)
    : m_incoming(incoming)
    , m_assumptions(assumptions)
    , m_mailServers(mailServers)
    , m_model(model)
{
    const QString* server = nullptr;
    QList<const MovedWave*>* pool = &m_anywhere;
    for (const MovedWave& moved : moves.waves) {
        if (!server || moved.server != *server) {
            server = &moved.server;
            pool = incoming.placed.contains(*server) ? &m_placed[*server] : &m_anywhere;
        }
        pool->append(&moved);
    }
}

void MailArrivals::addTo(const TargetServer& target, MailModel& mail)
{
    addGrowingMail(target, mail);
    addFilling(target, mail);
    addReintegration(target, mail);
}

/// What the users of a server hold, by size class; what no mailbox tells of counts as the middle.
void MailArrivals::addGrowingMail(const TargetServer& target, MailModel& mail)
{
    ByteSize told;
    for (const MailboxVolume& mailbox : target.server->facts.mailboxes) {
        if (!mailbox.volume)
            continue;
        mail.presentBySize[size_t(sizeClassOf(mailbox.volume->value))] += mailbox.volume->value;
        told += mailbox.volume->value;
    }
    mail.presentBySize[size_t(SizeClass::Medium)] += mail.live + mail.archives - told;
}

MailArrivals::Pool MailArrivals::poolOf(ByteSize all, const QList<const MovedWave*>& waves) const
{
    Pool pool{all, {}, {}};
    for (const MovedWave* moved : waves) {
        const ByteSize weight = expanded(moved->volumes, m_assumptions).high;
        pool.weight += weight;
        if (weight > ByteSize())
            pool.waves.append({moved, weight});
    }
    return pool;
}

/// What each wave brings of a pool.
void MailArrivals::pour(const Pool& pool, MailModel& mail, std::vector<ByteSize>& byWave)
{
    for (const auto& [wave, weight] : pool.waves) {
        const ByteSize amount = exact::shareDown(pool.all, weight.bytes(), pool.weight.bytes());
        byWave[size_t(wave->wave)] += amount;
        const ByteSize volume = wave->volumes.sum();
        for (size_t i = 0; i < sizeClassCount; ++i)
            mail.movedBySize[i] +=
                exact::shareDown(amount, wave->bySize[i].bytes(), volume.bytes());
    }
}

void MailArrivals::addFilling(const TargetServer& target, MailModel& mail)
{
    if (!isFilled(target) || m_incoming.isNone())
        return;
    mail.moved = movedTo(target, m_incoming, m_mailServers).amount;
    const ByteSize rate = m_assumptions.bytes("fill.dailyBytes");
    const ByteSize placed = m_incoming.placed.value(mail.server).high;
    std::vector<ByteSize> byWave(size_t(m_model.waves.size()));
    pour(poolOf(placed, m_placed.value(mail.server)), mail, byWave);
    pour(poolOf(mail.moved.high - placed, m_anywhere), mail, byWave);
    ByteSize left = mail.moved.high;
    for (qsizetype i = 0; i < m_model.waves.size(); ++i) {
        WaveDays& wave = m_model.waves[i];
        const ByteSize ofWave = std::min(byWave[size_t(i)], left);
        left -= ofWave;
        m_model.isCut = !mail.filling.add(ofWave, wave.first, rate) || m_model.isCut;
        if (ofWave > ByteSize())
            wave.last = std::max(wave.last, mail.filling.lastDay());
    }
    // What no wave tells of, as mail that a spool holds and no inventory, comes after them.
    m_model.isCut = !mail.filling.add(left, m_model.startDay, rate) || m_model.isCut;
    ByteSize told;
    for (const ByteSize bySize : mail.movedBySize)
        told += bySize;
    mail.movedBySize[size_t(SizeClass::Medium)] += mail.moved.high - told;
}

void MailArrivals::addReintegration(const TargetServer& target, MailModel& mail)
{
    if (!isFilled(target) || mail.packed == ByteSize())
        return;
    const Ratio low = m_assumptions.ratio("archives.expansionLow");
    const Ratio high = m_assumptions.ratio("archives.expansionHigh");
    mail.plain = {mail.packed.scaledUp(std::min(low, high)),
                  mail.packed.scaledUp(std::max(low, high))};
    const ByteSize byWorkers = exact::share(m_assumptions.bytes("archives.workerDailyBytes"),
                                            m_assumptions.value("archives.workers"), 1);
    const ByteSize byBatch =
        exact::share(mail.plain.high, 1, m_assumptions.value("archives.batches"));
    const int first = m_model.startDay + int(m_assumptions.value("archives.delayDays"));
    m_model.isCut = !mail.reintegration.add(mail.plain.high, first, std::min(byWorkers, byBatch)) ||
                    m_model.isCut;
    qint64 stubs = 0;
    for (const Store& store : target.server->facts.stores)
        if (store.store == StoreKind::ArchivesSnappy && store.messages)
            stubs = saturatingSum(stubs, std::max<qint64>(store.messages->value, 0));
    mail.stubs = std::min(exact::share(m_assumptions.bytes("archives.stubBytes"), stubs, 1),
                          mail.liveOnDisk);
}

} // namespace jalon::projection
