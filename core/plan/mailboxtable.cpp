// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/mailboxtable.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace jalon {

// A block is what one edit copies: small enough for an edit to cost microseconds, large enough for
// the pointers of 100,000 mailboxes to weigh nothing.
constexpr size_t blockSize = 128;

static bool isBefore(const Mailbox& a, const Mailbox& b)
{
    return a.address < b.address;
}

static void sortOnce(QList<Mailbox>& mailboxes)
{
    const auto isOutOfOrder = [](const Mailbox& a, const Mailbox& b) { return !isBefore(a, b); };
    if (std::adjacent_find(mailboxes.cbegin(), mailboxes.cend(), isOutOfOrder) == mailboxes.cend())
        return;
    std::stable_sort(mailboxes.begin(), mailboxes.end(), isBefore);
    auto kept = mailboxes.begin();
    for (auto it = mailboxes.begin(); it != mailboxes.end(); ++it) {
        const auto next = std::next(it);
        if (next != mailboxes.end() && next->address == it->address)
            continue;
        if (kept != it)
            *kept = std::move(*it);
        ++kept;
    }
    mailboxes.erase(kept, mailboxes.end());
}

MailboxTable::MailboxTable(QList<Mailbox> mailboxes)
{
    sortOnce(mailboxes);
    append(std::make_move_iterator(mailboxes.begin()), std::make_move_iterator(mailboxes.end()));
}

MailboxTable MailboxTable::ofSorted(std::span<Mailbox* const> mailboxes)
{
    MailboxTable table;
    while (!mailboxes.empty()) {
        const auto part = mailboxes.first(std::min(mailboxes.size(), blockSize));
        auto block = std::make_shared<std::vector<Mailbox>>();
        block->reserve(part.size());
        for (Mailbox* mailbox : part)
            block->push_back(std::move(*mailbox));
        table.appendShared(std::move(block));
        mailboxes = mailboxes.subspan(part.size());
    }
    return table;
}

template <class It>
void MailboxTable::append(It first, It last)
{
    while (first != last) {
        const auto count = std::min<std::ptrdiff_t>(std::distance(first, last), blockSize);
        auto block = std::make_shared<const std::vector<Mailbox>>(first, first + count);
        m_firstRows.append(m_size);
        m_blocks.append(std::move(block));
        m_size += count;
        first += count;
    }
}

void MailboxTable::appendShared(const Block& block)
{
    m_firstRows.append(m_size);
    m_blocks.append(block);
    m_size += qsizetype(block->size());
}

qsizetype MailboxTable::blockOf(qsizetype row) const
{
    return std::upper_bound(m_firstRows.begin(), m_firstRows.end(), row) - m_firstRows.begin() - 1;
}

const Mailbox& MailboxTable::at(qsizetype row) const
{
    const qsizetype block = blockOf(row);
    return (*m_blocks[block])[size_t(row - m_firstRows[block])];
}

qsizetype MailboxTable::rowOf(QStringView address) const
{
    const auto after = std::upper_bound(
        m_blocks.begin(), m_blocks.end(), address,
        [](QStringView wanted, const Block& block) { return wanted < block->front().address; });
    if (after == m_blocks.begin())
        return -1;
    const qsizetype index = after - m_blocks.begin() - 1;
    const std::vector<Mailbox>& block = *m_blocks[index];
    const auto found = std::lower_bound(
        block.begin(), block.end(), address,
        [](const Mailbox& mailbox, QStringView wanted) { return mailbox.address < wanted; });
    if (found == block.end() || found->address != address)
        return -1;
    return m_firstRows[index] + (found - block.begin());
}

MailboxTable MailboxTable::withEdited(std::span<const qsizetype> rows,
                                      const std::function<void(Mailbox&)>& edit) const
{
    MailboxTable edited = *this;
    for (size_t i = 0; i < rows.size();) {
        const qsizetype index = blockOf(rows[i]);
        std::vector<Mailbox> block = *m_blocks[index];
        for (; i < rows.size() && blockOf(rows[i]) == index; ++i)
            edit(block[size_t(rows[i] - m_firstRows[index])]);
        edited.m_blocks[index] = std::make_shared<const std::vector<Mailbox>>(std::move(block));
    }
    return edited;
}

MailboxTable MailboxTable::with(QList<Mailbox> mailboxes) const
{
    sortOnce(mailboxes);
    MailboxTable merged;
    auto next = mailboxes.begin();
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const Block& block = m_blocks[i];
        const bool isLast = i + 1 == m_blocks.size();
        const auto until =
            isLast ? mailboxes.end()
                   : std::lower_bound(next, mailboxes.end(), m_blocks[i + 1]->front(), isBefore);
        if (next == until) {
            merged.appendShared(block);
            continue;
        }
        std::vector<Mailbox> both;
        both.reserve(block->size() + size_t(until - next));
        // set_union takes an element that is in both from its first range.
        std::set_union(std::make_move_iterator(next), std::make_move_iterator(until),
                       block->begin(), block->end(), std::back_inserter(both), isBefore);
        merged.append(std::make_move_iterator(both.begin()), std::make_move_iterator(both.end()));
        next = until;
    }
    if (m_blocks.isEmpty())
        return MailboxTable(std::move(mailboxes));
    return merged;
}

MailboxTable MailboxTable::without(std::span<const qsizetype> rows) const
{
    MailboxTable rest;
    auto gone = rows.begin();
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const qsizetype first = m_firstRows[i];
        const qsizetype last = first + qsizetype(m_blocks[i]->size());
        if (gone == rows.end() || *gone >= last) {
            rest.appendShared(m_blocks[i]);
            continue;
        }
        std::vector<Mailbox> kept;
        for (qsizetype row = first; row < last; ++row) {
            if (gone != rows.end() && *gone == row)
                ++gone;
            else
                kept.push_back((*m_blocks[i])[size_t(row - first)]);
        }
        rest.append(std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()));
    }
    return rest;
}

void MailboxTable::Builder::append(Mailbox&& mailbox)
{
    const Mailbox* last = !m_block.empty()             ? &m_block.back()
                          : m_table.m_blocks.isEmpty() ? nullptr
                                                       : &m_table.m_blocks.constLast()->back();
    if (last && !isBefore(*last, mailbox)) {
        m_late.append(std::move(mailbox));
        return;
    }
    if (m_block.empty())
        m_block.reserve(blockSize);
    m_block.push_back(std::move(mailbox));
    if (m_block.size() == blockSize)
        flush();
}

void MailboxTable::Builder::flush()
{
    if (!m_block.empty())
        m_table.appendShared(
            std::make_shared<const std::vector<Mailbox>>(std::exchange(m_block, {})));
}

MailboxTable MailboxTable::Builder::take()
{
    flush();
    if (m_late.isEmpty())
        return std::move(m_table);
    QSet<QStringView> seen;
    for (const Mailbox& late : std::as_const(m_late)) {
        if (m_twice.isEmpty() && (seen.contains(late.address) || m_table.rowOf(late.address) >= 0))
            m_twice = late.address;
        seen.insert(late.address);
    }
    return m_table.with(std::exchange(m_late, {}));
}

bool operator==(const MailboxTable& a, const MailboxTable& b)
{
    if (a.m_size != b.m_size)
        return false;
    if (a.m_blocks == b.m_blocks)
        return true;
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

} // namespace jalon
