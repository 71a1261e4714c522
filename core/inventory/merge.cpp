// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/merge.h"

#include "core/inventory/mergepst.h"
#include "core/inventory/mergevalues.h"
#include "core/inventory/people.h"

#include <algorithm>
#include <vector>

namespace jalon::inventory {

namespace {

/// The place of the batch's source among the plan's, counted from 1.
quint32 placeSource(Merge& merge, InventorySource&& source)
{
    QList<InventorySource>& sources = merge.plan.inventory.sources;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (source.digest.isEmpty() || sources[i].digest != source.digest)
            continue;
        merge.alreadyImported = true;
        sources[i] = std::move(source);
        return quint32(i + 1);
    }
    sources.append(std::move(source));
    return quint32(sources.size());
}

bool needsPeople(const Batch& batch, const Inventory& inventory)
{
    return !batch.unaddressed.isEmpty() || !batch.delegations.isEmpty() ||
           !inventory.pstFiles.isEmpty();
}

/// Gives rows without an address the one of the mailbox they are of. What they were found by is
/// dropped: it names the mailbox, and says nothing new of it.
void placeUnaddressed(Batch& batch, const People& people, QList<Message>& doubts)
{
    qint64 lost = 0;
    quint32 firstLost = 0;
    for (Mailbox& mailbox : batch.unaddressed) {
        mailbox.address = people.find(mailbox);
        if (mailbox.address.isEmpty()) {
            const quint32 line = firstLineOf(mailbox);
            if (lost++ == 0 || line < firstLost)
                firstLost = line;
            continue;
        }
        mailbox.name.reset();
        mailbox.login.reset();
        batch.mailboxes.append(std::move(mailbox));
    }
    if (lost > 0)
        doubts.append({QStringLiteral("import.rows-without-mailbox"), {lost, qint64(firstLost)}});
}

bool isBefore(const Delegation& a, const Delegation& b)
{
    return std::tie(a.mailbox, a.delegate, a.right) < std::tie(b.mailbox, b.delegate, b.right);
}

bool isSame(const Delegation& a, const Delegation& b)
{
    return !isBefore(a, b) && !isBefore(b, a);
}

void addDelegations(QList<Delegation>& known, const QList<Delegation>& offered,
                    const People& people, quint32 source, QList<Message>& doubts)
{
    qint64 lost = 0;
    quint32 firstLost = 0;
    for (const Delegation& delegation : offered) {
        const Delegation found{people.find(delegation.mailbox),
                               people.find(delegation.delegate),
                               delegation.right,
                               {source, delegation.from.line}};
        if (found.mailbox.isEmpty() || found.delegate.isEmpty()) {
            if (lost++ == 0)
                firstLost = delegation.from.line;
        } else if (found.mailbox != found.delegate) {
            known.append(found);
        }
    }
    std::stable_sort(known.begin(), known.end(), isBefore);
    known.erase(std::unique(known.begin(), known.end(), isSame), known.end());
    if (lost > 0)
        doubts.append({QStringLiteral("import.unknown-people"), {lost, qint64(firstLost)}});
}

/// The beginning of an address in a form that compares in two steps, and the row it is of.
struct SortKey {
    quint64 first = 0; ///< eight characters, the earliest highest; what is not ASCII is highest
    quint64 second = 0;
    qsizetype row = 0;
};

quint64 packed(QStringView text, qsizetype from)
{
    constexpr qsizetype width = 8;
    quint64 key = 0;
    for (qsizetype i = from; i < from + width; ++i) {
        const char16_t c = i < text.size() ? text[i].unicode() : 0;
        key = key << 8 | (c < 0x80 ? c : 0xFF);
    }
    return key;
}

/// The rows of a batch in the order of their addresses; rows of one address keep their order.
/// Comparing the addresses themselves would wait for memory at each step.
std::vector<SortKey> sortedRows(const QList<Mailbox>& mailboxes)
{
    std::vector<SortKey> keys;
    keys.reserve(size_t(mailboxes.size()));
    for (qsizetype row = 0; row < mailboxes.size(); ++row) {
        const QStringView address = mailboxes[row].address;
        keys.push_back({packed(address, 0), packed(address, 8), row});
    }
    const auto isBefore = [&mailboxes](const SortKey& a, const SortKey& b) {
        if (a.first != b.first)
            return a.first < b.first;
        if (a.second != b.second)
            return a.second < b.second;
        const int order = mailboxes[a.row].address.compare(mailboxes[b.row].address);
        return order != 0 ? order < 0 : a.row < b.row;
    };
    std::ranges::sort(keys, isBefore);
    return keys;
}

/// Two rows of which one tells the archive and the other does not are no doubt.
bool isArchiveBesides(const Mailbox& mailbox)
{
    return (mailbox.archive || mailbox.archiveMessages) && !mailbox.volume && !mailbox.messages;
}

class Merging {
public:
    Merging(Merge& merge, OnConflict onConflict, quint32 source)
        : m_merge(merge)
        , m_onConflict(onConflict)
        , m_source(source)
    {
    }

    void run(QList<Mailbox> rows)
    {
        MailboxTable& known = m_merge.plan.inventory.mailboxes;
        if (known.isEmpty())
            known = fresh(rows);
        else
            known = known.with(met(rows));
        if (m_duplicates > 0)
            m_merge.plan.inventory.sources[m_source - 1].doubts.append(
                {QStringLiteral("import.duplicate-addresses"),
                 {m_duplicates, m_firstDuplicate, qint64(m_firstDuplicateLine)}});
    }

private:
    enum class Outcome { Unchanged, Added, Completed, Changed };

    /// All of them, where nothing is known yet: a mailbox is large, and moved but once.
    MailboxTable fresh(QList<Mailbox>& rows)
    {
        std::vector<Mailbox*> mailboxes;
        mailboxes.reserve(size_t(rows.size()));
        m_outcome = Outcome::Added;
        for (const SortKey& key : sortedRows(rows)) {
            Mailbox& mailbox = rows[key.row];
            citeSource(mailbox, m_source);
            if (!mailboxes.empty() && mailboxes.back()->address == mailbox.address)
                again(*mailboxes.back(), mailbox);
            else
                mailboxes.push_back(&mailbox);
        }
        m_merge.added = qint64(mailboxes.size());
        return MailboxTable::ofSorted(mailboxes);
    }

    /// Those that are new or know more than before.
    QList<Mailbox> met(QList<Mailbox>& rows)
    {
        for (const SortKey& key : sortedRows(rows)) {
            Mailbox& mailbox = rows[key.row];
            citeSource(mailbox, m_source);
            if (!m_results.isEmpty() && m_results.last().address == mailbox.address)
                again(m_results.last(), mailbox);
            else
                meet(std::move(mailbox));
        }
        finishLast();
        return std::move(m_results);
    }

    void meet(Mailbox&& mailbox)
    {
        finishLast();
        const MailboxTable& known = m_merge.plan.inventory.mailboxes;
        const qsizetype row = known.rowOf(mailbox.address);
        if (row < 0) {
            m_results.append(std::move(mailbox));
            m_outcome = Outcome::Added;
            return;
        }
        m_results.append(known.at(row));
        m_outcome = Outcome::Unchanged;
        complete(m_results.last(), mailbox);
    }

    void again(Mailbox& known, const Mailbox& mailbox)
    {
        if (!isArchiveBesides(mailbox) && !isArchiveBesides(known) && m_duplicates++ == 0) {
            m_firstDuplicate = mailbox.address;
            m_firstDuplicateLine = firstLineOf(mailbox);
        }
        complete(known, mailbox);
    }

    void complete(Mailbox& known, const Mailbox& offered)
    {
        const Completion done = completeMailbox(known, offered, m_onConflict);
        for (const Conflict& conflict : done.conflicts)
            if (m_merge.conflicts.size() < Merge::conflictLimit)
                m_merge.conflicts.append(conflict);
        m_merge.conflictCount += done.conflicts.size();
        if (m_outcome == Outcome::Added)
            return;
        if (done.replaced)
            m_outcome = Outcome::Changed;
        else if (done.completed && m_outcome == Outcome::Unchanged)
            m_outcome = Outcome::Completed;
    }

    void finishLast()
    {
        if (m_results.isEmpty() || m_isCounted == m_results.size())
            return;
        m_merge.added += m_outcome == Outcome::Added ? 1 : 0;
        m_merge.completed += m_outcome == Outcome::Completed ? 1 : 0;
        m_merge.changed += m_outcome == Outcome::Changed ? 1 : 0;
        m_merge.unchanged += m_outcome == Outcome::Unchanged ? 1 : 0;
        if (m_outcome == Outcome::Unchanged)
            m_results.removeLast();
        m_isCounted = m_results.size();
    }

    Merge& m_merge;
    const OnConflict m_onConflict;
    const quint32 m_source;
    QList<Mailbox> m_results;
    qsizetype m_isCounted = 0; ///< how many results are counted in the merge
    Outcome m_outcome = Outcome::Unchanged;
    qint64 m_duplicates = 0;
    QString m_firstDuplicate;
    quint32 m_firstDuplicateLine = 0;
};

} // namespace

Merge merge(const Plan& plan, Batch batch, OnConflict onConflict)
{
    Merge merge;
    merge.plan = plan;
    Inventory& inventory = merge.plan.inventory;
    const quint32 source = placeSource(merge, std::move(batch.source));
    QList<Message> doubts;
    People people;
    addPstFiles(inventory.pstFiles, std::move(batch.pstFiles), source);
    if (needsPeople(batch, inventory)) {
        for (const Mailbox& mailbox : inventory.mailboxes)
            people.add(mailbox);
        for (const Mailbox& mailbox : std::as_const(batch.mailboxes))
            people.add(mailbox);
        placeUnaddressed(batch, people, doubts);
        findPstOwners(inventory, people);
    }
    addDelegations(inventory.delegations, batch.delegations, people, source, doubts);
    Merging(merge, onConflict, source).run(std::move(batch.mailboxes));
    inventory.sources[source - 1].doubts += doubts;
    return merge;
}

int mergeRank(const Batch& batch)
{
    if (batch.unaddressed.isEmpty() && batch.delegations.isEmpty() && batch.pstFiles.isEmpty())
        return 0;
    return batch.mailboxes.isEmpty() ? 2 : 1;
}

} // namespace jalon::inventory
