// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/spoolfacts.h"

#include "core/plan/enums.h"
#include "core/survey/factindex.h"
#include "core/survey/probe.h"
#include "core/units/untrusted.h"

namespace jalon {

namespace {

/// What one store's directory holds: the partitions below it.
struct StoreTotal {
    StoreKind kind = StoreKind::MailData;
    QByteArray path;
    QByteArray device;
    QList<QByteArray> partitions;
    MailTotal live;
    qint64 expungedBytes = 0;
    qint64 unsizedExpunged = 0;
    qint64 disk = 0;
};

void add(qint64& sum, qint64 more)
{
    sum = saturatingSum(sum, more);
}

class StoreTotals {
public:
    StoreTotals(const SpoolInventory& inventory, Tier tier)
        : m_tier(tier)
    {
        for (const SpoolRoot& root : inventory.roots())
            if (root.state == 'P')
                addRoot(root);
        for (qsizetype i = 0; i < inventory.roots().size(); ++i)
            if (inventory.roots().at(i).state == 'P')
                addPartition(inventory.roots().at(i), inventory.partition(i));
    }
    const QList<StoreTotal>& all() const { return m_stores; }

private:
    void addRoot(const SpoolRoot& root)
    {
        const StoreKind kind = root.kind == "meta"       ? StoreKind::MailMeta
                               : root.kind == "archives" ? StoreKind::Archives
                                                         : StoreKind::MailData;
        QByteArray path = root.path;
        if (path.endsWith('/' + root.partition))
            path.chop(root.partition.size() + 1);
        for (StoreTotal& store : m_stores) {
            if (store.kind == kind && store.path == path && store.device == root.device) {
                store.partitions.append(root.partition);
                return;
            }
        }
        StoreTotal store;
        store.kind = kind;
        store.path = path;
        store.device = root.device;
        store.partitions.append(root.partition);
        m_stores.append(store);
    }

    StoreTotal* storeOf(StoreKind kind, const QByteArray& partition)
    {
        StoreTotal* first = nullptr;
        for (StoreTotal& store : m_stores) {
            if (store.kind != kind)
                continue;
            if (store.partitions.contains(partition))
                return &store;
            first = first ? first : &store;
        }
        return first;
    }

    void addListed(const SpoolRoot& root, const SpoolInventory::Partition& partition)
    {
        const StoreKind kind = root.kind == "archives" ? StoreKind::Archives : StoreKind::MailData;
        StoreTotal* store = storeOf(kind, root.partition);
        store->live += partition.total;
        add(store->disk, partition.disk);
        add(store->expungedBytes, partition.deleted.bytes);
    }

    void addPartition(const SpoolRoot& root, const SpoolInventory::Partition& partition)
    {
        if (m_tier == Tier::FileListing)
            return root.kind == "meta" ? void() : addListed(root, partition);
        if (StoreTotal* data = storeOf(StoreKind::MailData, root.partition)) {
            data->live += partition.total.without(partition.archived);
            add(data->expungedBytes, partition.expunged.bytes);
            add(data->expungedBytes, partition.deleted.bytes);
            data->unsizedExpunged += partition.unsizedExpunged;
        }
        if (StoreTotal* archives = storeOf(StoreKind::Archives, root.partition)) {
            archives->live += partition.archived;
            add(archives->expungedBytes, partition.expungedArchived.bytes);
            add(archives->expungedBytes, partition.deletedArchived.bytes);
        }
    }

    Tier m_tier;
    QList<StoreTotal> m_stores;
};

} // namespace

static void writeStore(const StoreTotal& total, Tier tier, bool isPartial,
                       const ProbeAnswer& answer, SurveyDraft& draft)
{
    const QString path = visibleText(QByteArrayView(total.path));
    Store& store = storeAt(draft.facts(), total.kind, path);
    store.path = SurveyDraft::measured(path, answer);
    if (total.kind == StoreKind::MailMeta)
        return;
    // Where nothing could be read, there is no figure: not even nought.
    if (isPartial && total.live.messages == 0)
        return;
    const bool isListing = tier == Tier::FileListing;
    const qint64 bytes = isListing ? total.disk : total.live.bytes;
    store.bytes = SurveyDraft::measured(ByteSize(bytes), answer, isPartial);
    store.messages = SurveyDraft::measured(total.live.messages, answer, isPartial);
    store.tier = SurveyDraft::measured(enumName(tier), answer);
    if (total.unsizedExpunged > 0)
        draft.unread(QStringLiteral("spool-headers expunged"), "unread.spool-expunged",
                     QString::number(total.unsizedExpunged));
    else if (!isListing)
        store.expungedBytes =
            SurveyDraft::measured(ByteSize(total.expungedBytes), answer, isPartial);
}

static void compareWithQuota(const MailboxVolume& box, const MailTotal& total, SurveyDraft& draft)
{
    const bool sameBytes = !box.volume || box.volume->value.bytes() == total.bytes;
    const bool sameCount = !box.messages || box.messages->value == total.messages;
    if (sameBytes && sameCount)
        return;
    draft.unread(QStringLiteral("spool-quota ") + box.address, "survey.disagreement",
                 QStringLiteral("quota %1 / %2, index %3 / %4")
                     .arg(box.volume ? box.volume->value.bytes() : -1)
                     .arg(box.messages ? box.messages->value : -1)
                     .arg(total.bytes)
                     .arg(total.messages));
}

static void writeBox(const SpoolInventory::Box& from, bool hasArchives, bool isPartial,
                     const ProbeAnswer& answer, MailboxVolume& box, SurveyDraft& draft)
{
    if (!isPartial)
        compareWithQuota(box, from.total, draft);
    const MailTotal live{from.total.messages, from.total.bytes - from.archived.bytes};
    box.kind = SurveyDraft::measured(
        from.isShared ? QStringLiteral("mailshare") : QStringLiteral("user"), answer);
    box.volume = SurveyDraft::measured(ByteSize(live.bytes), answer, isPartial);
    box.messages = SurveyDraft::measured(live.messages, answer, isPartial);
    if (hasArchives)
        box.archives = SurveyDraft::measured(ByteSize(from.archived.bytes), answer, isPartial);
    if (from.folders > 0)
        box.folders = SurveyDraft::measured(from.folders, answer, isPartial);
    if (from.lastAppend > 0)
        box.lastAppend =
            SurveyDraft::measured(QDateTime::fromSecsSinceEpoch(from.lastAppend, Qt::UTC), answer);
}

static void writeProblems(const SpoolInventory& inventory, SurveyDraft& draft)
{
    for (const SpoolInventory::Problem& problem : inventory.problems())
        draft.unread(QStringLiteral("spool-headers ") + visibleText(QByteArrayView(problem.path)),
                     problem.why);
    if (inventory.problemCount() > 0)
        draft.unread(QStringLiteral("spool-headers"), "unread.spool-folders",
                     QString::number(inventory.problemCount()));
    for (const SpoolRoot& root : inventory.roots()) {
        // Cyrus makes the default partition's directory with its first mailbox.
        const bool isUnused = root.partition == "default" && inventory.roots().size() > 2;
        const char* why = root.state == 'D'   ? "unread.spool-denied"
                          : root.state == 'M' ? (isUnused ? nullptr : "unread.spool-missing")
                          : root.state == 'U' ? "unread.spool-settings"
                          : root.state == 'O' ? "unread.spool-hashed"
                                              : nullptr;
        if (why)
            draft.unread(QStringLiteral("spool-headers ") + visibleText(QByteArrayView(root.path)),
                         why);
    }
    if (inventory.unnamedFolders() > 0)
        draft.unread(QStringLiteral("spool-headers names"), "unread.spool-names",
                     QString::number(inventory.unnamedFolders()));
}

/// Some live mail is where it may not be read, or is not measured.
static bool hasClosedRoots(const SpoolInventory& inventory)
{
    for (const SpoolRoot& root : inventory.roots())
        if (root.state == 'O' || (root.state == 'D' && root.kind != "archives"))
            return true;
    return false;
}

void writeInventory(const SpoolInventory& inventory, Tier tier, const ProbeAnswer& answer,
                    SurveyDraft& draft)
{
    const bool isClosed = hasClosedRoots(inventory);
    const bool isPartial = isClosed || inventory.problemCount() > 0;
    const bool isEveryBoxPartial = isClosed || inventory.hasUnplacedProblems();
    const StoreTotals totals(inventory, tier);
    bool hasArchives = false;
    for (const StoreTotal& store : totals.all()) {
        hasArchives = hasArchives || store.kind == StoreKind::Archives;
        writeStore(store, tier, isPartial, answer, draft);
    }
    MailboxIndex boxes(draft.facts());
    for (const SpoolInventory::Box& box : inventory.boxes()) {
        const bool isBoxPartial = isEveryBoxPartial || box.isPartial;
        if (!isBoxPartial || box.total.messages > 0)
            writeBox(box, hasArchives, isBoxPartial, answer,
                     boxes.at(mailboxAddress(box.domain, box.name)), draft);
    }
    if (tier != Tier::FileListing && inventory.folders() > 0)
        draft.facts().deletedFolders =
            SurveyDraft::measured(inventory.deletedFolders(), answer, isEveryBoxPartial);
    writeProblems(inventory, draft);
}

} // namespace jalon
