// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/spoolinventory.h"

#include <algorithm>

namespace jalon {

static constexpr qsizetype namedProblems = 100;
static constexpr qsizetype mostRoots = 1000;

bool SpoolInventory::addRoot(SpoolRoot root)
{
    if (m_roots.size() >= mostRoots)
        return false;
    m_roots.append(std::move(root));
    m_partitions.append(Partition());
    return true;
}

qsizetype SpoolInventory::rootOf(QByteArrayView path) const
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < m_roots.size(); ++i) {
        const QByteArray& root = m_roots.at(i).path;
        const bool isInside = m_roots.at(i).state == 'P' && path.startsWith(root) &&
                              (path.size() == root.size() || path[root.size()] == '/');
        if (isInside && (best < 0 || root.size() > m_roots.at(best).path.size()))
            best = i;
    }
    return best;
}

const SpoolInventory::Owner& SpoolInventory::ownerOf(QByteArrayView path)
{
    const QByteArray& known = m_owner.prefix;
    if (!known.isEmpty() && path.startsWith(known) &&
        (path.size() == known.size() || path[known.size()] == '/'))
        return m_owner;
    m_owner = Owner();
    m_owner.root = rootOf(path);
    if (m_owner.root < 0)
        return m_owner;
    const qsizetype start = qMin(m_roots.at(m_owner.root).path.size() + 1, path.size());
    const SpoolFolder folder = spoolFolder(path.sliced(start));
    m_owner.kind = folder.kind;
    m_owner.isDeleted = folder.isDeleted;
    m_owner.prefix = path.first(start + folder.ownerLength).toByteArray();
    const bool isShared = folder.kind == SpoolFolder::Kind::Shared;
    if (folder.isDeleted || (!isShared && folder.kind != SpoolFolder::Kind::User))
        return m_owner;
    QByteArray key = folder.domain.toByteArray();
    key.append('/').append(isShared ? 's' : 'u').append(folder.name);
    auto found = m_boxByKey.constFind(key);
    if (found == m_boxByKey.constEnd()) {
        found = m_boxByKey.insert(key, m_boxes.size());
        Box box;
        box.domain = folder.domain.toByteArray();
        box.name = folder.name.toByteArray();
        box.isShared = isShared;
        m_boxes.append(box);
    }
    m_owner.box = *found;
    return m_owner;
}

static std::optional<RecordSums> parseSums(QByteArrayView text)
{
    std::array<qint64, 8> numbers{};
    std::size_t count = 0;
    const QList<QByteArray> words = QByteArray::fromRawData(text.data(), text.size()).split(' ');
    if (words.size() != 8)
        return std::nullopt;
    for (const QByteArray& word : words) {
        bool isNumber = false;
        numbers[count++] = word.toLongLong(&isNumber);
        if (!isNumber || numbers[count - 1] < 0)
            return std::nullopt;
    }
    return RecordSums{{numbers[0], numbers[1]},
                      {numbers[2], numbers[3]},
                      {numbers[4], numbers[5]},
                      {numbers[6], numbers[7]}};
}

static const char* reason(CyrusIndexProblem problem)
{
    switch (problem) {
    case CyrusIndexProblem::TooShort:
        return "unread.spool-index-short";
    case CyrusIndexProblem::UnknownVersion:
        return "unread.spool-index-version";
    case CyrusIndexProblem::BadChecksum:
        return "unread.spool-index-torn";
    case CyrusIndexProblem::Inconsistent:
        break;
    }
    return "unread.spool-index-inconsistent";
}

void SpoolInventory::addIndex(QByteArrayView path, QByteArrayView bytes, QByteArrayView sums,
                              bool again)
{
    if (again && !m_torn.remove(path.toByteArray()))
        return;
    const auto header = readCyrusIndexHeader(bytes);
    if (!header) {
        const bool mayHeal = header.error() == CyrusIndexProblem::BadChecksum ||
                             header.error() == CyrusIndexProblem::TooShort;
        if (mayHeal && !again)
            m_torn.insert(path.toByteArray());
        else
            addProblem(path, reason(header.error()));
        return;
    }
    const std::optional<RecordSums> read = sums.isEmpty() ? std::nullopt : parseSums(sums);
    m_hasSums = m_hasSums || read;
    take(ownerOf(path.first(qMax(path.lastIndexOf('/'), qsizetype(0)))), *header,
         read ? &*read : nullptr);
}

static void addExpunged(SpoolInventory::Partition& partition, const CyrusIndexHeader& header,
                        const RecordSums* sums)
{
    if (sums) {
        partition.expunged += sums->expunged;
        partition.expungedArchived += sums->expungedArchived;
    } else if (header.expungedBytes || header.expunged() == 0) {
        partition.expunged += {header.expunged(), qint64(header.expungedBytes.value_or(0))};
    } else {
        partition.unsizedExpunged += header.expunged();
    }
}

void SpoolInventory::take(const Owner& owner, const CyrusIndexHeader& header,
                          const RecordSums* sums)
{
    if (owner.root < 0)
        return;
    ++m_folders;
    const MailTotal total{header.exists,
                          qint64(qMin(header.bytes, quint64(ByteSize::max().bytes()) >> 16))};
    Partition& partition = m_partitions[owner.root];
    addExpunged(partition, header, sums);
    if (owner.isDeleted || header.isDeletedMailbox) {
        ++m_deletedFolders;
        const MailTotal archived = sums ? sums->archived : MailTotal();
        partition.deleted += total.without(archived);
        partition.deletedArchived += archived;
        return;
    }
    partition.total += total;
    if (sums)
        partition.archived += sums->archived;
    if (owner.box < 0) {
        ++m_unnamedFolders;
        return;
    }
    Box& box = m_boxes[owner.box];
    box.total += total;
    if (sums)
        box.archived += sums->archived;
    ++box.folders;
    box.lastAppend = qMax(box.lastAppend, header.lastAppend);
}

void SpoolInventory::addListing(QByteArrayView directory, MailTotal files, qint64 disk)
{
    const Owner& owner = ownerOf(directory);
    if (owner.root < 0)
        return;
    ++m_folders;
    Partition& partition = m_partitions[owner.root];
    partition.disk = saturatingSum(partition.disk, disk);
    const bool isArchive = m_roots.at(owner.root).kind == "archives";
    if (owner.isDeleted) {
        partition.deleted += files;
        return;
    }
    partition.total += files;
    if (owner.box < 0)
        return;
    Box& box = m_boxes[owner.box];
    box.total += files;
    if (isArchive)
        box.archived += files;
}

void SpoolInventory::addProblem(QByteArrayView path, const char* why)
{
    ++m_problemCount;
    if (m_problems.size() < namedProblems)
        m_problems.append({path.toByteArray(), why});
    static constexpr QByteArrayView file("/cyrus.index");
    const bool isFolder = path.endsWith(file);
    const Owner& owner = ownerOf(isFolder ? path.chopped(file.size()) : path);
    // A closed directory that looks like a shared mailbox may be a whole partition.
    if (owner.box >= 0 && (isFolder || owner.kind == SpoolFolder::Kind::User))
        m_boxes[owner.box].isPartial = true;
    else
        m_hasUnplacedProblems = true;
}

void SpoolInventory::end()
{
    QList<QByteArray> torn(m_torn.cbegin(), m_torn.cend());
    std::sort(torn.begin(), torn.end());
    for (const QByteArray& path : torn)
        addProblem(path, reason(CyrusIndexProblem::BadChecksum));
    m_torn.clear();
}

} // namespace jalon
