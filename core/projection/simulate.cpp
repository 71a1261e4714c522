// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/simulate.h"

#include "core/projection/maildays.h"
#include "core/projection/outlets.h"
#include "core/projection/record.h"
#include "core/sizing/exact.h"

#include <algorithm>

namespace jalon::projection {

namespace {

class Simulation {
public:
    Simulation(const Model& model, const QList<ByteSize>& present, Detail detail,
               QList<FilesystemProjection>& filesystems);

    void run();

private:
    void pourMail();
    void pourGrowth(DaySpan span);
    void addBackups(size_t index, DaySpan span);
    void addFollowers(DaySpan span);
    Column needOf(const FollowerModel& follower, DaySpan span) const;
    void addOnce(DaySpan span);
    void addLogs(DaySpan span);
    void move(DaySpan span);
    void grow(DaySpan span);
    void settle();

    const Model& m_model;
    const Detail m_detail;
    Ledger m_ledger;
    std::vector<MailOutlets> m_to;
    std::vector<std::vector<FollowerOutlet>> m_followers;
    std::vector<int> m_onceSlots, m_logSlots;
    std::vector<Column> m_once, m_logs; ///< what goes there
    Record m_record;
    // By mail server.
    std::vector<MailDays> m_mail;
    std::vector<MailDays> m_followed; ///< as many days before as what follows lags behind
    std::vector<MailDays> m_backedUp; ///< on the day of the oldest backup that is kept
    std::vector<Pair> m_allAtFirst;   ///< held on day 0
    std::vector<Column> m_backups;    ///< what they take
};

std::vector<int> onceSlots(const Model& model, Ledger& ledger)
{
    std::vector<int> slots;
    for (const OnceModel& once : model.once)
        slots.push_back(ledger.slotOf(once.filesystem, once.flow, once.store));
    return slots;
}

std::vector<int> logSlots(const Model& model, Ledger& ledger)
{
    std::vector<int> slots;
    for (const LogModel& log : model.logs)
        slots.push_back(ledger.slotOf(log.filesystem, Flow::Logs, StoreKind::Logs));
    return slots;
}

Simulation::Simulation(const Model& model, const QList<ByteSize>& present, Detail detail,
                       QList<FilesystemProjection>& filesystems)
    : m_model(model)
    , m_detail(detail)
    , m_ledger(model.filesystems)
    , m_to(mailOutlets(model, m_ledger))
    , m_followers(followerOutlets(model, m_ledger))
    , m_onceSlots(onceSlots(model, m_ledger))
    , m_logSlots(logSlots(model, m_ledger))
    , m_once(m_onceSlots.size())
    , m_logs(m_logSlots.size())
    , m_record(m_ledger, present, detail, model.lastDay(), filesystems)
    , m_mail(size_t(model.mail.size()))
{
    if (model.lagDays > 0)
        m_followed.resize(m_mail.size());
    if (model.backupGenerations > 0)
        m_backedUp.resize(m_mail.size());
    m_allAtFirst.resize(m_backedUp.size());
    m_backups.resize(m_backedUp.size());
}

DaySpan before(DaySpan span, int days)
{
    return {span.first - days, span.count};
}

void computeAll(const Model& model, DaySpan span, std::vector<MailDays>& mail)
{
    const ByDay<Growth> growth = growthOn(model, span);
    for (size_t i = 0; i < mail.size(); ++i)
        mail[i].compute(model, model.mail.at(qsizetype(i)), span, growth);
}

void Simulation::pourMail()
{
    for (size_t i = 0; i < m_mail.size(); ++i) {
        const MailDays& mail = m_mail[i];
        const MailOutlets& to = m_to[i];
        m_ledger.pour(to.fill, mail.fill);
        m_ledger.pour(to.plain, mail.plain);
        m_ledger.pour(to.archivedOut, mail.archived);
        m_ledger.pour(to.archivedIn, mail.archived);
        m_ledger.pour(to.packedRemoved, mail.packedRemoved);
        m_ledger.pour(to.stubsRemoved, mail.stubsRemoved);
    }
}

/// What grows on, and what copies and follows it.
void Simulation::pourGrowth(DaySpan span)
{
    for (size_t i = 0; i < m_mail.size(); ++i) {
        m_ledger.pour(m_to[i].growthLive, m_mail[i].growthLive);
        m_ledger.pour(m_to[i].growthArchives, m_mail[i].growthArchives);
    }
    if (m_model.lagDays > 0)
        computeAll(m_model, before(span, m_model.lagDays), m_followed);
    addFollowers(span);
    if (m_model.backupGenerations == 0)
        return;
    computeAll(m_model, before(span, m_model.backupGenerations - 1), m_backedUp);
    for (size_t i = 0; i < m_mail.size(); ++i)
        if (!m_to[i].backups.empty())
            addBackups(i, span);
}

// The older trees still hold what has left its path since.
void Simulation::addBackups(size_t index, DaySpan span)
{
    const MailDays &today = m_mail[index], &oldest = m_backedUp[index];
    Pair& atFirst = m_allAtFirst[index];
    if (span.first == 0)
        atFirst = today.all[0];
    Column& kept = m_backups[index];
    for (size_t d = 0; d < size_t(span.count); ++d)
        for (const Bound bound : bounds)
            kept[d][bound] = today.all[d][bound] - atFirst[bound] +
                             (today.archived[d][bound] - oldest.archived[d][bound]) +
                             (today.packedRemoved[d][bound] - oldest.packedRemoved[d][bound]) +
                             (today.stubsRemoved[d][bound] - oldest.stubsRemoved[d][bound]);
    m_ledger.pour(m_to[index].backups, kept);
}

Column Simulation::needOf(const FollowerModel& follower, DaySpan span) const
{
    const std::vector<MailDays>& followed = m_model.lagDays > 0 ? m_followed : m_mail;
    Column need;
    bool isFirst = true;
    for (const FollowerModel::Base& base : follower.bases) {
        const MailModel& mail = m_model.mail.at(base.mail);
        const MailDays& days = followed[size_t(base.mail)];
        const Column& held = follower.countsArchives ? days.all : days.live;
        const bool isNewOnly = follower.isGrowth && !mail.isNewToVersion4;
        const ByteSize known = isNewOnly ? mail.live + mail.archives + mail.packed : ByteSize();
        const auto partOf = [&](ByteSize whole) {
            return base.holders == 1 ? whole : exact::share(whole, 1, base.holders);
        };
        for (size_t d = 0; d < size_t(span.count); ++d)
            for (const Bound bound : bounds) {
                const ByteSize part = partOf(held[d][bound] - known);
                need[d][bound] = isFirst ? part : need[d][bound] + part;
            }
        isFirst = false;
    }
    for (size_t d = 0; d < size_t(span.count); ++d)
        need[d] = {need[d][Low].scaledUp(follower.low), need[d][High].scaledUp(follower.high)};
    // Nothing is followed before the migration has started.
    const int idle = m_model.startDay + m_model.lagDays - span.first;
    std::fill_n(need.begin(), std::clamp(idle, 0, span.count), Pair());
    return need;
}

void Simulation::addFollowers(DaySpan span)
{
    for (size_t i = 0; i < m_followers.size(); ++i) {
        const Column need = needOf(m_model.followers.at(qsizetype(i)), span);
        for (FollowerOutlet& to : m_followers[i]) {
            to.follow(need, span.count);
            m_ledger.pour(to.outlet.slot, to.added);
        }
    }
}

void Simulation::addOnce(DaySpan span)
{
    for (size_t i = 0; i < m_once.size(); ++i) {
        const OnceModel& once = m_model.once.at(qsizetype(i));
        for (int d = 0; d < span.count; ++d)
            m_once[i][size_t(d)] =
                span.first + d < once.fromDay ? Pair() : Pair{once.amount.low, once.amount.high};
        m_ledger.pour(m_onceSlots[i], m_once[i]);
    }
}

int activeDays(const Arrivals& arrivals, int from, int to)
{
    if (arrivals.isNone())
        return 0;
    return std::max(0, std::min(to, arrivals.lastDay()) - std::max(from, arrivals.firstDay()) + 1);
}

void Simulation::addLogs(DaySpan span)
{
    for (size_t i = 0; i < m_logs.size(); ++i) {
        const MailModel& mail = m_model.mail.at(m_model.logs.at(qsizetype(i)).mail);
        for (int d = 0; d < span.count; ++d) {
            const int day = span.first + d, from = day - m_model.logDays + 1;
            const int active = std::max(activeDays(mail.filling, from, day),
                                        activeDays(mail.reintegration, from, day));
            const ByteSize written = exact::share(m_model.logsADay, active, 1);
            m_logs[i][size_t(d)] = {written, written};
        }
        m_ledger.pour(m_logSlots[i], m_logs[i]);
    }
}

void Simulation::move(DaySpan span)
{
    m_ledger.open(span.count);
    computeAll(m_model, span, m_mail);
    pourMail();
    pourGrowth(span);
    addOnce(span);
    addLogs(span);
    m_record.keep(span);
}

/// Once settled.
void Simulation::grow(DaySpan span)
{
    m_ledger.open(span.count);
    const ByDay<Growth> growth = growthOn(m_model, span);
    for (size_t i = 0; i < m_mail.size(); ++i)
        m_mail[i].grow(m_model.mail.at(qsizetype(i)), span, growth);
    pourGrowth(span);
    m_record.keep(span);
}

void Simulation::settle()
{
    for (MailDays& mail : m_mail)
        mail.settle(m_ledger.days());
    m_ledger.keep();
}

void Simulation::run()
{
    const int last = m_model.lastDay();
    const int settled = m_model.settledDay();
    for (int day = 0; day <= settled; day += spanDays)
        move({day, std::min(spanDays, settled - day + 1)});
    settle();
    // From the settled day on every flow only grows: the last day says what is highest.
    const int next = m_detail == Detail::Days ? settled + 1 : std::max(last, settled + 1);
    for (int day = next; day <= last; day += spanDays)
        grow({day, std::min(spanDays, last - day + 1)});
    m_record.close();
}

} // namespace

void simulate(const Model& model, const QList<ByteSize>& present, Detail detail,
              QList<FilesystemProjection>& filesystems)
{
    Simulation(model, present, detail, filesystems).run();
}

} // namespace jalon::projection
