// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/simulate.h"

#include "core/projection/mailstate.h"
#include "core/sizing/exact.h"

#include <algorithm>

namespace jalon::projection {

namespace {

using Pair = std::array<ByteSize, 2>;

/// What one flow has done to one filesystem by the day being computed.
struct Slot {
    int filesystem = 0;
    Flow flow = Flow::Fill;
    StoreKind store = StoreKind::MailData;
    Pair amount;
};

/// Where a flow of a store goes: the slots of its places.
struct Outlet {
    int slot = 0;
    qint64 part = 1;
    qint64 parts = 1;
};
using Outlets = std::vector<Outlet>;

struct MailOutlets {
    Outlets fill, plain, growthLive, growthArchives, archivedOut, archivedIn, packedRemoved,
        stubsRemoved, backups;
};

struct FollowerOutlet {
    Outlet outlet;
    ByteSize present;
    Pair most; ///< a store that has grown does not shrink by itself
};

class Simulation {
public:
    Simulation(const Model& model, const QList<ByteSize>& present, Detail detail,
               QList<FilesystemProjection>& filesystems);

    void run();

private:
    int slotOf(int filesystem, Flow flow, StoreKind store);
    Outlets outletsOf(const Places& places, Flow flow, StoreKind store);
    void connectMail();
    void connectFollowers();
    MailState stateOn(const MailModel& mail, int day, Bound bound) const;
    void pour(const Outlets& outlets, Bound bound, ByteSize amount);
    void addMail(int day, Bound bound);
    void addBackups(size_t index, int day, Bound bound, const MailState& state);
    ByteSize baseOf(const FollowerModel& follower, int day, Bound bound) const;
    void addFollowers(int day, Bound bound);
    void addOnce(int day);
    void addLogs(int day);
    void computeDay(int day);
    void openSeries();
    void keepSeries(int day);
    QList<FlowAmount> flowsOf(int filesystem, const std::vector<Pair>& amounts) const;

    const Model& m_model;
    const QList<ByteSize>& m_present;
    const Detail m_detail;
    QList<FilesystemProjection>& m_filesystems;
    std::vector<Slot> m_slots;
    std::vector<std::vector<int>> m_slotsOf; ///< by filesystem
    std::vector<size_t> m_seriesOf;          ///< by slot: of its filesystem's stores
    std::vector<Pair> m_atPeak; ///< by slot: the amounts of its filesystem's highest day
    std::vector<MailOutlets> m_mail;
    std::vector<std::vector<FollowerOutlet>> m_followers;
    std::vector<int> m_once, m_logs;
    std::vector<std::array<MailState, 2>> m_states;
    Growth m_grown;
};

Simulation::Simulation(const Model& model, const QList<ByteSize>& present, Detail detail,
                       QList<FilesystemProjection>& filesystems)
    : m_model(model)
    , m_present(present)
    , m_detail(detail)
    , m_filesystems(filesystems)
    , m_slotsOf(size_t(model.filesystems))
    , m_states(size_t(model.mail.size()))
{
    connectMail();
    connectFollowers();
    for (const OnceModel& once : model.once)
        m_once.push_back(slotOf(once.filesystem, once.flow, once.store));
    for (const LogModel& log : model.logs)
        m_logs.push_back(slotOf(log.filesystem, Flow::Logs, StoreKind::Logs));
    m_atPeak.resize(m_slots.size());
    if (detail == Detail::Days)
        openSeries();
}

int Simulation::slotOf(int filesystem, Flow flow, StoreKind store)
{
    std::vector<int>& known = m_slotsOf[size_t(filesystem)];
    for (const int slot : known)
        if (m_slots[size_t(slot)].flow == flow && m_slots[size_t(slot)].store == store)
            return slot;
    known.push_back(int(m_slots.size()));
    m_slots.push_back({filesystem, flow, store, {}});
    return known.back();
}

Outlets Simulation::outletsOf(const Places& places, Flow flow, StoreKind store)
{
    Outlets outlets;
    for (const Place& place : places)
        outlets.push_back({slotOf(place.filesystem, flow, store), place.part, place.parts});
    return outlets;
}

void Simulation::connectMail()
{
    for (const MailModel& mail : m_model.mail) {
        MailOutlets to;
        to.fill = outletsOf(mail.mailData, Flow::Fill, StoreKind::MailData);
        to.plain = outletsOf(mail.mailData, Flow::Reintegration, StoreKind::MailData);
        to.growthLive = outletsOf(mail.mailData, Flow::Growth, StoreKind::MailData);
        to.growthArchives = outletsOf(mail.archivePlaces, Flow::Growth, StoreKind::Archives);
        to.archivedOut = outletsOf(mail.mailData, Flow::ArchivedOut, StoreKind::MailData);
        to.archivedIn = outletsOf(mail.archivePlaces, Flow::ArchivedIn, StoreKind::Archives);
        to.packedRemoved =
            outletsOf(mail.packedPlaces, Flow::PackedRemoved, StoreKind::ArchivesSnappy);
        to.stubsRemoved = outletsOf(mail.mailData, Flow::StubsRemoved, StoreKind::MailData);
        to.backups = outletsOf(mail.backups, Flow::Backups, StoreKind::Backups);
        m_mail.push_back(to);
    }
}

void Simulation::connectFollowers()
{
    for (const FollowerModel& follower : m_model.followers) {
        std::vector<FollowerOutlet> outlets;
        for (const Place& place : follower.places)
            outlets.push_back(
                {{slotOf(place.filesystem, follower.flow, follower.store), place.part, place.parts},
                 follower.isGrowth || follower.isRebuilt ? ByteSize()
                                                         : place.present.value_or(ByteSize()),
                 {}});
        m_followers.push_back(outlets);
    }
}

MailState Simulation::stateOn(const MailModel& mail, int day, Bound bound) const
{
    return stateOf(m_model, mail, day, bound, grownBy(m_model, day));
}

void Simulation::pour(const Outlets& outlets, Bound bound, ByteSize amount)
{
    for (const Outlet& outlet : outlets) {
        Slot& slot = m_slots[size_t(outlet.slot)];
        if (outlet.parts == 1)
            slot.amount[bound] += amount;
        else if (takesAway(slot.flow))
            slot.amount[bound] += exact::shareDown(amount, outlet.part, outlet.parts);
        else
            slot.amount[bound] += exact::share(amount, outlet.part, outlet.parts);
    }
}

void Simulation::addBackups(size_t index, int day, Bound bound, const MailState& state)
{
    const MailModel& mail = m_model.mail.at(qsizetype(index));
    const MailState oldest = stateOn(mail, std::max(0, day - m_model.backupGenerations + 1), bound);
    const MailState today = stateOn(mail, 0, bound);
    // The older trees still hold what has left its path since.
    const ByteSize kept = (state.archived - oldest.archived) +
                          (state.packedRemoved - oldest.packedRemoved) +
                          (state.stubsRemoved - oldest.stubsRemoved);
    pour(m_mail[index].backups, bound, state.all(mail) - today.all(mail) + kept);
}

void Simulation::addMail(int day, Bound bound)
{
    for (size_t i = 0; i < m_mail.size(); ++i) {
        const MailModel& mail = m_model.mail.at(qsizetype(i));
        const MailState state = stateOf(m_model, mail, day, bound, m_grown);
        m_states[i][bound] = state;
        const MailOutlets& to = m_mail[i];
        pour(to.fill, bound, state.fill);
        pour(to.plain, bound, state.plain);
        pour(to.growthLive, bound, state.growthLive);
        pour(to.growthArchives, bound, state.growthArchives);
        pour(to.archivedOut, bound, state.archived);
        pour(to.archivedIn, bound, state.archived);
        pour(to.packedRemoved, bound, state.packedRemoved);
        pour(to.stubsRemoved, bound, state.stubsRemoved);
        if (!to.backups.empty())
            addBackups(i, day, bound, state);
    }
}

ByteSize Simulation::baseOf(const FollowerModel& follower, int day, Bound bound) const
{
    ByteSize base;
    for (const FollowerModel::Base& part : follower.bases) {
        const MailModel& mail = m_model.mail.at(part.mail);
        const MailState state =
            m_model.lagDays == 0 ? m_states[size_t(part.mail)][bound] : stateOn(mail, day, bound);
        ByteSize of = follower.countsArchives ? state.all(mail) : state.live(mail);
        if (follower.isGrowth && !mail.isNewToVersion4)
            of -= mail.live + mail.archives + mail.packed;
        base += exact::share(of, 1, part.holders);
    }
    return base;
}

void Simulation::addFollowers(int day, Bound bound)
{
    const int asOf = day - m_model.lagDays;
    if (asOf < m_model.startDay)
        return;
    for (size_t i = 0; i < m_followers.size(); ++i) {
        const FollowerModel& follower = m_model.followers.at(qsizetype(i));
        const ByteSize need =
            baseOf(follower, asOf, bound).scaledUp(bound == Low ? follower.low : follower.high);
        for (FollowerOutlet& to : m_followers[i]) {
            const ByteSize here = exact::share(need, to.outlet.part, to.outlet.parts);
            to.most[bound] = std::max(to.most[bound], here - to.present);
            m_slots[size_t(to.outlet.slot)].amount[bound] += to.most[bound];
        }
    }
}

void Simulation::addOnce(int day)
{
    for (size_t i = 0; i < m_once.size(); ++i) {
        const OnceModel& once = m_model.once.at(qsizetype(i));
        if (day < once.fromDay)
            continue;
        Slot& slot = m_slots[size_t(m_once[i])];
        slot.amount[Low] += once.amount.low;
        slot.amount[High] += once.amount.high;
    }
}

int activeDays(const Arrivals& arrivals, int from, int to)
{
    if (arrivals.isNone())
        return 0;
    return std::max(0, std::min(to, arrivals.lastDay()) - std::max(from, arrivals.firstDay()) + 1);
}

void Simulation::addLogs(int day)
{
    for (size_t i = 0; i < m_logs.size(); ++i) {
        const MailModel& mail = m_model.mail.at(m_model.logs.at(qsizetype(i)).mail);
        const int from = day - m_model.logDays + 1;
        const int active = std::max(activeDays(mail.filling, from, day),
                                    activeDays(mail.reintegration, from, day));
        const ByteSize written = exact::share(m_model.logsADay, active, 1);
        for (const Bound bound : bounds)
            m_slots[size_t(m_logs[i])].amount[bound] += written;
    }
}

QList<FlowAmount> Simulation::flowsOf(int filesystem, const std::vector<Pair>& amounts) const
{
    QList<FlowAmount> flows;
    for (const int index : m_slotsOf[size_t(filesystem)]) {
        const Slot& slot = m_slots[size_t(index)];
        const Pair& amount = amounts[size_t(index)];
        if (amount[High] > ByteSize())
            flows.append({slot.flow, slot.store, {amount[Low], amount[High]}});
    }
    return flows;
}

void Simulation::openSeries()
{
    for (const Slot& slot : m_slots) {
        std::vector<StoreSeries>& stores = m_filesystems[slot.filesystem].stores;
        auto series = std::ranges::find(stores, slot.store, &StoreSeries::store);
        if (series == stores.end()) {
            stores.push_back({slot.store, {}, {}});
            series = std::prev(stores.end());
            series->days.resize(size_t(m_model.lastDay()) + 1);
        }
        m_seriesOf.push_back(size_t(series - stores.begin()));
    }
    for (FilesystemProjection& filesystem : m_filesystems)
        filesystem.used.reserve(size_t(m_model.lastDay()) + 1);
}

void Simulation::keepSeries(int day)
{
    for (size_t i = 0; i < m_slots.size(); ++i) {
        const Slot& slot = m_slots[i];
        const qint64 sign = takesAway(slot.flow) ? -1 : 1;
        StoreSeries::Change& change =
            m_filesystems[slot.filesystem].stores[m_seriesOf[i]].days[size_t(day)];
        change.low += sign * slot.amount[Low].bytes();
        change.high += sign * slot.amount[High].bytes();
    }
}

void Simulation::computeDay(int day)
{
    for (Slot& slot : m_slots)
        slot.amount = {};
    m_grown = grownBy(m_model, day);
    for (const Bound bound : bounds) {
        addMail(day, bound);
        addFollowers(day, bound);
    }
    addOnce(day);
    addLogs(day);
    for (int i = 0; i < m_filesystems.size(); ++i) {
        FilesystemProjection& filesystem = m_filesystems[i];
        Pair used{m_present.at(i), m_present.at(i)};
        Pair gone;
        for (const int index : m_slotsOf[size_t(i)]) {
            const Slot& slot = m_slots[size_t(index)];
            Pair& side = takesAway(slot.flow) ? gone : used;
            for (const Bound bound : bounds)
                side[bound] += slot.amount[bound];
        }
        const ByteSize high = used[High] - gone[High];
        const SizeRange holds{std::min(used[Low] - gone[Low], high), high};
        if (m_detail == Detail::Days)
            filesystem.used.push_back(holds);
        filesystem.end = holds;
        if (day == 0 || high > filesystem.peak.high) {
            filesystem.peak = holds;
            filesystem.peakDay = day;
            for (const int index : m_slotsOf[size_t(i)])
                m_atPeak[size_t(index)] = m_slots[size_t(index)].amount;
        }
    }
    if (m_detail == Detail::Days)
        keepSeries(day);
}

void Simulation::run()
{
    const int last = m_model.lastDay();
    // From the settled day on every flow only grows: the last day says what is highest.
    const int settled = m_detail == Detail::Days ? last : std::min(last, m_model.settledDay());
    for (int day = 0; day <= settled; ++day)
        computeDay(day);
    if (settled < last)
        computeDay(last);
    std::vector<Pair> atEnd;
    for (const Slot& slot : m_slots)
        atEnd.push_back(slot.amount);
    for (int i = 0; i < m_filesystems.size(); ++i) {
        m_filesystems[i].atPeak = flowsOf(i, m_atPeak);
        m_filesystems[i].atEnd = flowsOf(i, atEnd);
    }
}

} // namespace

void simulate(const Model& model, const QList<ByteSize>& present, Detail detail,
              QList<FilesystemProjection>& filesystems)
{
    Simulation(model, present, detail, filesystems).run();
}

} // namespace jalon::projection
