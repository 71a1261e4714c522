// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/model.h"

#include "core/projection/archiver.h"
#include "core/projection/mailarrivals.h"

#include <algorithm>

namespace jalon::projection {

namespace {

class ModelBuilder {
public:
    ModelBuilder(const Plan& plan, const Moves& moves, SizingBasis& basis, const Sizing& sizing,
                 const QList<Relocation>& relocations)
        : m_plan(plan)
        , m_moves(moves)
        , m_sizing(sizing)
        , m_assumptions(sizing.assumptions)
        , m_relocations(relocations)
        , m_targets(basis.targets)
        , m_incoming(basis.incoming)
        , m_disks(basis.disks)
    {
        for (qsizetype i = 0; i < sizing.filesystems.size(); ++i)
            m_indexes.insert(
                m_disks.find(sizing.filesystems.at(i).server, sizing.filesystems.at(i).mount),
                int(i));
    }

    Model build();

private:
    int days(const char* key) const { return int(m_assumptions.value(key)); }
    /// Of `m_sizing`; −1 where its terms needed no such place.
    int indexOf(qsizetype ofDisks) const { return m_indexes.value(ofDisks, -1); }
    Places placesOf(const Server& server, StoreKind store);
    ByteSize heldBy(const Server& server, const Places& places);
    void readCalendar();
    MailModel mailOf(const TargetServer& target, MailArrivals& arrivals);
    void addFollower(FollowerModel follower, const char* low, const char* high);
    void addFollowers();
    void addOnce();
    void addRelocations();
    void addLogs();

    const Plan& m_plan;
    const Moves& m_moves;
    const Sizing& m_sizing;
    const Assumptions& m_assumptions;
    const QList<Relocation>& m_relocations;
    const QList<TargetServer>& m_targets;
    const IncomingMail& m_incoming;
    Disks& m_disks;
    QHash<qsizetype, int> m_indexes; ///< by that of `m_disks`
    QHash<const TargetServer*, int> m_mailIndexes;
    Model m_model;
};

QDate newestDay(const Plan& plan)
{
    QDateTime newest;
    for (const Server& server : plan.servers) {
        if (server.as != ServerRole::Target)
            continue;
        newest = std::max(newest, server.survey.at);
        for (const Filesystem& filesystem : server.facts.filesystems)
            if (filesystem.used)
                newest = std::max(newest, filesystem.used->provenance.at);
    }
    return (newest.isValid() ? newest : plan.created).toUTC().date();
}

// As `placeTerm` splits what a store gains: by what each part holds, evenly where nothing is there.
Places ModelBuilder::placesOf(const Server& server, StoreKind store)
{
    for (const Relocation& relocation : m_relocations)
        if (relocation.server == server.name && relocation.store == store)
            return {{indexOf(m_disks.find(server.name, relocation.mount)), 1, 1, ByteSize()}};
    const QList<StorePart> parts = m_disks.partsOf(server, store);
    ByteSize total;
    bool isMeasured = true;
    for (const StorePart& part : parts) {
        total += part.bytes.value_or(ByteSize());
        isMeasured = isMeasured && part.bytes;
    }
    const bool byMeasure = isMeasured && total > ByteSize() && parts.size() > 1;
    Places places;
    for (const StorePart& part : parts) {
        Place place;
        place.filesystem = indexOf(part.filesystem);
        place.present = part.bytes;
        place.part = byMeasure ? part.bytes->bytes() : 1;
        place.parts = byMeasure ? total.bytes() : parts.size();
        if (place.filesystem >= 0)
            places.append(place);
    }
    return places;
}

void ModelBuilder::readCalendar()
{
    m_model.today = newestDay(m_plan);
    m_model.startDay = days("calendar.startDays");
    m_model.horizon = days("horizon.days");
    m_model.lagDays = days("replication.lagDays");
    m_model.pruneDays = days("expunge.days");
    m_model.logDays = days("logs.keptDays");
    m_model.logsADay = m_assumptions.bytes("logs.dailyBytes");
    m_model.backupGenerations = days("backup.generations");
    m_model.growth = {m_assumptions.ratio("growth.small"), m_assumptions.ratio("growth.medium"),
                      m_assumptions.ratio("growth.large")};
    m_model.filesystems = m_sizing.filesystems.size();
    const int interval = days("waves.intervalDays");
    for (int i = 0; i < m_moves.waveNames.size(); ++i)
        m_model.waves.append({m_moves.waveNames.at(i), m_model.startDay + i * interval, -1});
}

/// The most that the live mail can take of what its filesystems hold: the rest is other stores'.
ByteSize ModelBuilder::heldBy(const Server& server, const Places& places)
{
    ByteSize held;
    // `placesOf` names each filesystem once.
    for (const Place& place : places)
        held += m_sizing.filesystems.at(place.filesystem).used.value_or(ByteSize());
    for (const Store& store : server.facts.stores) {
        if (store.store == StoreKind::MailData)
            continue;
        for (const Place& other : placesOf(server, store.store))
            for (const Place& place : places)
                if (other.filesystem == place.filesystem)
                    held -= other.present.value_or(ByteSize());
    }
    return held;
}

MailModel ModelBuilder::mailOf(const TargetServer& target, MailArrivals& arrivals)
{
    const Server& server = *target.server;
    MailModel mail;
    mail.server = server.name;
    mail.isNewToVersion4 = target.generation != Generation::Version4;
    mail.live = target.mail.live.value_or(ByteSize());
    mail.packed = target.mail.packed.value_or(ByteSize());
    mail.archives = target.mail.archives.value_or(ByteSize()) - mail.packed;
    mail.mailData = placesOf(server, StoreKind::MailData);
    mail.liveOnDisk = std::min(mail.live, heldBy(server, mail.mailData));
    mail.archivePlaces = placesOf(server, StoreKind::Archives);
    mail.packedPlaces = placesOf(server, StoreKind::ArchivesSnappy);
    if (m_model.backupGenerations > 0)
        mail.backups = placesOf(server, StoreKind::Backups);
    arrivals.addTo(target, mail);
    setArchiver(target, m_assumptions, mail);
    return mail;
}

void ModelBuilder::addFollower(FollowerModel follower, const char* low, const char* high)
{
    const Ratio a = m_assumptions.ratio(low), b = m_assumptions.ratio(high);
    follower.low = std::min(a, b);
    follower.high = std::max(a, b);
    QHash<const TargetServer*, QList<FollowerModel::Base>> bases;
    for (const TargetServer& mail : m_targets) {
        if (!isFilled(mail))
            continue;
        const auto holders = holdersOf(follower.store, mail, m_targets);
        for (const TargetServer* holder : holders)
            bases[holder].append({m_mailIndexes.value(&mail), holders.size()});
    }
    for (const TargetServer& holder : m_targets) {
        if (!bases.contains(&holder))
            continue;
        follower.bases = bases.value(&holder);
        follower.isRebuilt = holder.generation == Generation::Version35;
        follower.places = placesOf(*holder.server, follower.store);
        m_model.followers.append(follower);
    }
}

void ModelBuilder::addFollowers()
{
    FollowerModel replication;
    replication.countsArchives = false;
    addFollower(replication, "replication.ratio", "replication.ratio");
    FollowerModel search;
    search.flow = Flow::Search;
    search.store = StoreKind::Search;
    addFollower(search, "search.lowRatio", "search.highRatio");
    FollowerModel database;
    database.flow = Flow::DatabaseGrowth;
    database.store = StoreKind::Database;
    database.isGrowth = true;
    addFollower(database, "database.growthRatio", "database.growthRatio");
}

void ModelBuilder::addOnce()
{
    for (qsizetype i = 0; i < m_sizing.filesystems.size(); ++i)
        for (const SizeTerm& term : m_sizing.filesystems.at(i).terms)
            if (term.isKnown && term.rule == QLatin1String("database.copy"))
                m_model.once.append({Flow::DatabaseCopy, StoreKind::Database, term.increase, int(i),
                                     m_model.startDay});
}

void ModelBuilder::addRelocations()
{
    for (const Relocation& relocation : m_relocations) {
        const Server* server = findServer(m_plan, relocation.server);
        const qsizetype to = m_disks.find(relocation.server, relocation.mount);
        if (!server || to < 0)
            continue;
        for (const StorePart& part : m_disks.partsOf(*server, relocation.store)) {
            const ByteSize bytes = part.bytes.value_or(ByteSize());
            m_model.once.append(
                {Flow::MovedAway, relocation.store, {bytes, bytes}, indexOf(part.filesystem), 0});
            m_model.once.append(
                {Flow::MovedHere, relocation.store, {bytes, bytes}, indexOf(to), 0});
        }
    }
}

void ModelBuilder::addLogs()
{
    if (m_model.logsADay == ByteSize())
        return;
    for (const TargetServer& target : m_targets) {
        if (!isFilled(target))
            continue;
        for (const Place& place : placesOf(*target.server, StoreKind::Logs))
            m_model.logs.append({m_mailIndexes.value(&target), place.filesystem});
    }
}

Model ModelBuilder::build()
{
    readCalendar();
    MailArrivals arrivals(m_moves, m_incoming, m_assumptions, countMailServers(m_targets), m_model);
    for (const TargetServer& target : m_targets) {
        if (!target.hasMail)
            continue;
        m_mailIndexes.insert(&target, int(m_model.mail.size()));
        m_model.mail.append(mailOf(target, arrivals));
    }
    addFollowers();
    addOnce();
    addRelocations();
    addLogs();
    m_model.waves.removeIf([](const WaveDays& wave) { return wave.last < 0; });
    return m_model;
}

} // namespace

int Model::settledDay() const
{
    int moved = startDay;
    for (const MailModel& of : mail) {
        // The night after the last mail has come is the archiver's.
        if (!of.filling.isNone())
            moved = std::max(moved, of.filling.lastDay() + 1);
        if (!of.reintegration.isNone())
            moved = std::max(moved, of.reintegration.lastDay() + std::max(pruneDays, 1));
        if (of.isArchived)
            moved = std::max(moved, startDay + 1);
    }
    const int logsGone = logsADay > ByteSize() ? logDays : 0;
    return std::min(dayLimit, moved + std::max({lagDays, logsGone, backupGenerations}));
}

int Model::lastDay() const
{
    return std::max(horizon, settledDay());
}

Model modelOf(const Plan& plan, const Moves& moves, SizingBasis& basis, const Sizing& sizing,
              const QList<Relocation>& relocations)
{
    return ModelBuilder(plan, moves, basis, sizing, relocations).build();
}

} // namespace jalon::projection
