// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projection/remedies.h"

#include "core/sizing/disks.h"
#include "core/sizing/generation.h"
#include "core/sizing/verdict.h"

#include <algorithm>

namespace jalon {

namespace {

class RemedyFinder {
public:
    RemedyFinder(const Plan& plan, const Moves& moves, const ProjectedSizing& projected,
                 qsizetype filesystem)
        : m_plan(plan)
        , m_moves(moves)
        , m_projected(projected)
        , m_index(filesystem)
        , m_filesystem(projected.sizing.filesystems.at(filesystem))
    {
    }

    QList<Remedy> find();

private:
    const FilesystemProjection& projection() const
    {
        return m_projected.projection->filesystems.at(m_index);
    }
    bool hasFlow(Flow flow) const
    {
        return std::ranges::any_of(projection().atPeak, [flow](const FlowAmount& amount) {
            return amount.flow == flow && amount.amount.high > ByteSize();
        });
    }
    bool isGoodEverywhere(const Sizing& tried) const;
    std::optional<Remedy> attempt(RemedyKind kind, const QList<AssumptionValue>& changes,
                                  const QList<Relocation>& relocations) const;
    std::optional<Remedy> attempt(RemedyKind kind, const char* key, qint64 value) const;
    void addLeast(RemedyKind kind, const char* key, qint64 from, qint64 to, qint64 step = 1);
    void addBatches();
    void addArchivePolicy();
    void addLaterWaves();
    void addSlowerFilling();
    void addMovedStores();
    void addCapacity();

    const Plan& m_plan;
    const Moves& m_moves;
    const ProjectedSizing& m_projected;
    const qsizetype m_index;
    const FilesystemSizing& m_filesystem;
    QList<Remedy> m_found;
};

int gravity(Verdict verdict)
{
    return verdict == Verdict::Full ? 2 : verdict == Verdict::Tight ? 1 : 0;
}

bool RemedyFinder::isGoodEverywhere(const Sizing& tried) const
{
    const QList<FilesystemSizing>& before = m_projected.sizing.filesystems;
    if (tried.filesystems.size() != before.size() ||
        tried.filesystems.at(m_index).verdict != Verdict::Fits)
        return false;
    for (qsizetype i = 0; i < before.size(); ++i)
        if (gravity(tried.filesystems.at(i).verdict) > gravity(before.at(i).verdict))
            return false;
    return true;
}

std::optional<Remedy> RemedyFinder::attempt(RemedyKind kind, const QList<AssumptionValue>& changes,
                                            const QList<Relocation>& relocations) const
{
    auto assumptions = m_projected.sizing.assumptions.with(changes);
    if (!assumptions)
        return std::nullopt;
    const ProjectedSizing tried =
        projectSizing(m_plan, m_moves, *assumptions, {}, Detail::Peaks, relocations);
    if (tried.projection->isCut || !isGoodEverywhere(tried.sizing))
        return std::nullopt;
    Remedy remedy;
    remedy.kind = kind;
    remedy.changes = changes;
    if (!relocations.isEmpty())
        remedy.relocation = relocations.first();
    remedy.peak = tried.projection->filesystems.at(m_index).peak;
    remedy.peakDay = tried.projection->filesystems.at(m_index).peakDay;
    remedy.settledDay = tried.projection->settledDay;
    return remedy;
}

std::optional<Remedy> RemedyFinder::attempt(RemedyKind kind, const char* key, qint64 value) const
{
    AssumptionValue change;
    change.key = QString::fromLatin1(key);
    change.value = value;
    return attempt(kind, {change}, {});
}

/// Adds the change nearest to `from`, on the way to `to`, that helps: by halving, as what is beyond
/// one that helps mostly helps too. Both count steps of the value.
void RemedyFinder::addLeast(RemedyKind kind, const char* key, qint64 from, qint64 to, qint64 step)
{
    auto best = attempt(kind, key, to * step);
    if (!best)
        return;
    qint64 helps = to, fails = from;
    while (std::abs(helps - fails) > 1) {
        const qint64 middle = fails + (helps - fails) / 2;
        if (auto remedy = attempt(kind, key, middle * step)) {
            best = remedy;
            helps = middle;
        } else {
            fails = middle;
        }
    }
    m_found.append(*best);
}

void RemedyFinder::addBatches()
{
    const qint64 now = m_projected.sizing.assumptions.value("archives.batches");
    constexpr qint64 most = 64;
    // More batches never hold more at once.
    if (hasFlow(Flow::Reintegration) && now < most)
        addLeast(RemedyKind::ArchiveBatches, "archives.batches", now, most);
}

// What is archived later lies on the live disk for longer, and the other way round.
void RemedyFinder::addArchivePolicy()
{
    const qint64 now = m_projected.sizing.assumptions.value("archive.days");
    constexpr qint64 most = 365;
    if (hasFlow(Flow::ArchivedIn) && now < most)
        addLeast(RemedyKind::ArchivePolicy, "archive.days", now, most);
    else if (hasFlow(Flow::ArchivedOut) && now > 0)
        addLeast(RemedyKind::ArchivePolicy, "archive.days", now, 0);
}

void RemedyFinder::addLaterWaves()
{
    if (!hasFlow(Flow::Fill) || m_projected.projection->waves.size() < 2)
        return;
    const qint64 now = m_projected.sizing.assumptions.value("waves.intervalDays");
    const qint64 longest = std::min<qint64>(365, now * 4);
    if (now < longest)
        addLeast(RemedyKind::LaterWaves, "waves.intervalDays", now, longest);
}

// To a sixteenth: a rate is a guess itself.
void RemedyFinder::addSlowerFilling()
{
    constexpr qint64 parts = 16;
    const qint64 step = m_projected.sizing.assumptions.value("fill.dailyBytes") / parts;
    if (hasFlow(Flow::Fill) && step > 0)
        addLeast(RemedyKind::SlowerFilling, "fill.dailyBytes", parts, 1, step);
}

void RemedyFinder::addMovedStores()
{
    std::optional<Remedy> lightest;
    ByteSize weight = ByteSize::max();
    for (const StoreKind store : m_filesystem.stores) {
        const Store* known = nullptr;
        if (const Server* server = findServer(m_plan, m_filesystem.server))
            known = findStore(server->facts, store);
        const ByteSize present = known && known->bytes ? known->bytes->value : ByteSize();
        if (present >= weight)
            continue;
        for (const FilesystemSizing& other : m_projected.sizing.filesystems) {
            if (other.server != m_filesystem.server || other.mount == m_filesystem.mount ||
                other.verdict != Verdict::Fits || !mayHold(other.type, store))
                continue;
            auto remedy = attempt(RemedyKind::MoveStore, QList<AssumptionValue>{},
                                  {{m_filesystem.server, store, other.mount}});
            if (remedy && present < weight) {
                lightest = remedy;
                weight = present;
            }
        }
    }
    if (lightest)
        m_found.append(*lightest);
}

void RemedyFinder::addCapacity()
{
    Remedy remedy;
    remedy.kind = RemedyKind::MoreCapacity;
    remedy.capacity = m_filesystem.missing;
    remedy.peak = projection().peak;
    remedy.peakDay = projection().peakDay;
    remedy.settledDay = m_projected.projection->settledDay;
    FilesystemSizing larger = m_filesystem;
    larger.usable = *larger.usable + remedy.capacity;
    judge(larger, m_projected.sizing.assumptions,
          {larger.peak, larger.end, larger.peakOn, {}, {}, false});
    if (larger.verdict == Verdict::Fits)
        m_found.append(remedy);
}

QList<Remedy> RemedyFinder::find()
{
    addBatches();
    addArchivePolicy();
    addLaterWaves();
    addSlowerFilling();
    addMovedStores();
    addCapacity();
    return m_found;
}

} // namespace

QList<Remedy> remediesFor(const Plan& plan, const Moves& moves, const ProjectedSizing& projected,
                          qsizetype filesystem)
{
    const FilesystemSizing& sizing = projected.sizing.filesystems.at(filesystem);
    const bool isTrouble = sizing.verdict == Verdict::Tight || sizing.verdict == Verdict::Full;
    if (!isTrouble || !sizing.unknowns.isEmpty() || !sizing.available)
        return {};
    return RemedyFinder(plan, moves, projected, filesystem).find();
}

} // namespace jalon
