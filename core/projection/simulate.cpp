// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/simulate.h"

#include "core/projection/outlets.h"
#include "core/projection/record.h"
#include "core/sizing/exact.h"

#include <algorithm>

namespace jalon::projection {

namespace {

/// What a mail server holds on one day.
struct Held {
    ByteSize live, all;
};

Held heldBy(const MailModel& mail, const MailState& state)
{
    const ByteSize live = state.live(mail);
    return {live, live + state.archives(mail)};
}

class Simulation {
public:
    Simulation(const Model& model, const QList<ByteSize>& present, Detail detail,
               QList<FilesystemProjection>& filesystems);

    void run();

private:
    MailState stateOn(const MailModel& mail, int day, Bound bound) const;
    void addMail(int day);
    void addGrowth(int day);
    void pourGrowth(size_t index, int day);
    void settle();
    ByteSize keptByBackups(const MailModel& mail, int day, Bound bound,
                           const MailState& state) const;
    ByteSize baseOf(const FollowerModel& follower, int day, Bound bound) const;
    void addFollowers(int day);
    void addOnce(int day);
    void addLogs(int day);
    void computeDay(int day);

    const Model& m_model;
    const QList<ByteSize>& m_present;
    const Detail m_detail;
    QList<FilesystemProjection>& m_filesystems;
    Ledger m_ledger;
    std::vector<MailOutlets> m_mail;
    std::vector<std::vector<FollowerOutlet>> m_followers;
    std::vector<int> m_once, m_logs;
    // By mail server, on the day being computed.
    std::vector<std::array<MailState, 2>> m_states;
    std::vector<std::array<Held, 2>> m_held;
    std::vector<GrownMail> m_grown;
    bool m_isSettled = false; ///< nothing but growth changes any more
};

Simulation::Simulation(const Model& model, const QList<ByteSize>& present, Detail detail,
                       QList<FilesystemProjection>& filesystems)
    : m_model(model)
    , m_present(present)
    , m_detail(detail)
    , m_filesystems(filesystems)
    , m_ledger(model.filesystems)
    , m_mail(mailOutlets(model, m_ledger))
    , m_followers(followerOutlets(model, m_ledger))
    , m_states(size_t(model.mail.size()))
    , m_held(size_t(model.mail.size()))
    , m_grown(size_t(model.mail.size()))
{
    for (const OnceModel& once : model.once)
        m_once.push_back(m_ledger.slotOf(once.filesystem, once.flow, once.store));
    for (const LogModel& log : model.logs)
        m_logs.push_back(m_ledger.slotOf(log.filesystem, Flow::Logs, StoreKind::Logs));
}

MailState Simulation::stateOn(const MailModel& mail, int day, Bound bound) const
{
    return stateOf(m_model, mail, day, bound, grownMail(mail, grownBy(m_model, day)));
}

ByteSize Simulation::keptByBackups(const MailModel& mail, int day, Bound bound,
                                   const MailState& state) const
{
    const MailState oldest = stateOn(mail, std::max(0, day - m_model.backupGenerations + 1), bound);
    const MailState today = stateOn(mail, 0, bound);
    // The older trees still hold what has left its path since.
    const ByteSize kept = (state.archived - oldest.archived) +
                          (state.packedRemoved - oldest.packedRemoved) +
                          (state.stubsRemoved - oldest.stubsRemoved);
    return state.all(mail) - today.all(mail) + kept;
}

/// What grows on, and the backups, which copy it.
void Simulation::pourGrowth(size_t index, int day)
{
    const MailModel& mail = m_model.mail.at(qsizetype(index));
    const std::array<MailState, 2>& states = m_states[index];
    const MailOutlets& to = m_mail[index];
    m_ledger.pour(to.growthLive, {states[Low].growthLive, states[High].growthLive});
    m_ledger.pour(to.growthArchives, {states[Low].growthArchives, states[High].growthArchives});
    if (!to.backups.empty())
        m_ledger.pour(to.backups, {keptByBackups(mail, day, Low, states[Low]),
                                   keptByBackups(mail, day, High, states[High])});
    for (const Bound bound : bounds)
        m_held[index][bound] = heldBy(mail, states[bound]);
}

void Simulation::addMail(int day)
{
    for (size_t i = 0; i < m_mail.size(); ++i) {
        const MailModel& mail = m_model.mail.at(qsizetype(i));
        std::array<MailState, 2>& states = m_states[i];
        for (const Bound bound : bounds)
            states[bound] = stateOf(m_model, mail, day, bound, m_grown[i]);
        const auto pour = [&](const Ledger::Outlets& to, ByteSize MailState::*amount) {
            m_ledger.pour(to, {states[Low].*amount, states[High].*amount});
        };
        const MailOutlets& to = m_mail[i];
        pour(to.fill, &MailState::fill);
        pour(to.plain, &MailState::plain);
        pour(to.archivedOut, &MailState::archived);
        pour(to.archivedIn, &MailState::archived);
        pour(to.packedRemoved, &MailState::packedRemoved);
        pour(to.stubsRemoved, &MailState::stubsRemoved);
        pourGrowth(i, day);
    }
}

void Simulation::addGrowth(int day)
{
    for (size_t i = 0; i < m_mail.size(); ++i) {
        for (const Bound bound : bounds)
            growTo(day, m_model.mail.at(qsizetype(i)), m_grown[i], m_states[i][bound]);
        pourGrowth(i, day);
    }
}

void Simulation::settle()
{
    m_isSettled = true;
    std::vector<int> changing;
    const auto add = [&](const Ledger::Outlets& outlets) {
        for (const Ledger::Outlet& outlet : outlets)
            changing.push_back(outlet.slot);
    };
    for (const MailOutlets& to : m_mail) {
        add(to.growthLive);
        add(to.growthArchives);
        add(to.backups);
    }
    for (const std::vector<FollowerOutlet>& outlets : m_followers)
        for (const FollowerOutlet& to : outlets)
            changing.push_back(to.outlet.slot);
    m_ledger.keepAllBut(changing);
}

ByteSize Simulation::baseOf(const FollowerModel& follower, int day, Bound bound) const
{
    ByteSize base;
    for (const FollowerModel::Base& part : follower.bases) {
        const MailModel& mail = m_model.mail.at(part.mail);
        const Held held = m_model.lagDays == 0 ? m_held[size_t(part.mail)][bound]
                                               : heldBy(mail, stateOn(mail, day, bound));
        ByteSize of = follower.countsArchives ? held.all : held.live;
        if (follower.isGrowth && !mail.isNewToVersion4)
            of -= mail.live + mail.archives + mail.packed;
        base += exact::share(of, 1, part.holders);
    }
    return base;
}

void Simulation::addFollowers(int day)
{
    const int asOf = day - m_model.lagDays;
    if (asOf < m_model.startDay)
        return;
    for (size_t i = 0; i < m_followers.size(); ++i) {
        const FollowerModel& follower = m_model.followers.at(qsizetype(i));
        const Pair need{baseOf(follower, asOf, Low).scaledUp(follower.low),
                        baseOf(follower, asOf, High).scaledUp(follower.high)};
        for (FollowerOutlet& to : m_followers[i]) {
            for (const Bound bound : bounds)
                to.most[bound] = std::max(
                    to.most[bound],
                    exact::share(need[bound], to.outlet.part, to.outlet.parts) - to.present);
            m_ledger.add(to.outlet.slot, to.most);
        }
    }
}

void Simulation::addOnce(int day)
{
    for (size_t i = 0; i < m_once.size(); ++i) {
        const OnceModel& once = m_model.once.at(qsizetype(i));
        if (day < once.fromDay)
            continue;
        m_ledger.add(m_once[i], {once.amount.low, once.amount.high});
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
        m_ledger.add(m_logs[i], {written, written});
    }
}

void Simulation::computeDay(int day)
{
    m_ledger.open();
    const Growth by = grownBy(m_model, day);
    for (size_t i = 0; i < m_grown.size(); ++i)
        m_grown[i] = grownMail(m_model.mail.at(qsizetype(i)), by);
    if (m_isSettled) {
        addGrowth(day);
    } else {
        addMail(day);
        addOnce(day);
        addLogs(day);
    }
    addFollowers(day);
}

void Simulation::run()
{
    const int last = m_model.lastDay();
    const int settled = m_model.settledDay();
    Record record(m_ledger, m_present, m_detail, last, m_filesystems);
    for (int day = 0; day <= settled; ++day) {
        computeDay(day);
        record.keep(day);
    }
    settle();
    // From the settled day on every flow only grows: the last day says what is highest.
    const int next = m_detail == Detail::Days ? settled + 1 : std::max(last, settled + 1);
    for (int day = next; day <= last; ++day) {
        computeDay(day);
        record.keep(day);
    }
    record.close();
}

} // namespace

void simulate(const Model& model, const QList<ByteSize>& present, Detail detail,
              QList<FilesystemProjection>& filesystems)
{
    Simulation(model, present, detail, filesystems).run();
}

} // namespace jalon::projection
