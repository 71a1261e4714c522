// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/mailbox.h"

#include <QList>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace jalon {

/// The mailboxes of a plan, in the order of their addresses, each address once. A value made of
/// shared blocks: copying costs a pointer a block, and a change copies only the blocks it touches,
/// so that a hundred steps of undo over 100,000 mailboxes stay small. Reading is thread-safe.
class MailboxTable {
public:
    MailboxTable() = default;
    /// Sorts; of two mailboxes with one address the later one stays.
    explicit MailboxTable(QList<Mailbox> mailboxes);

    /// Mailboxes in strictly ascending order of their addresses, moved from where they stand.
    static MailboxTable ofSorted(std::span<Mailbox* const> mailboxes);

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    const Mailbox& at(qsizetype row) const;
    /// The row of that address, or −1.
    qsizetype rowOf(QStringView address) const;
    class Iterator;
    Iterator begin() const;
    Iterator end() const;

    /// `edit` is called on a copy of each of these rows, which are in ascending order. It must not
    /// change the address.
    MailboxTable withEdited(std::span<const qsizetype> rows,
                            const std::function<void(Mailbox&)>& edit) const;
    /// These mailboxes put in, in the place of those that have the same address.
    MailboxTable with(QList<Mailbox> mailboxes) const;
    MailboxTable without(std::span<const qsizetype> rows) const;

    /// Fills a table row by row, never holding the rows twice.
    class Builder;

    /// Equal by content; tables that share their blocks compare without reading them.
    friend bool operator==(const MailboxTable& a, const MailboxTable& b);

private:
    using Block = std::shared_ptr<const std::vector<Mailbox>>;

    qsizetype blockOf(qsizetype row) const;
    template <class It>
    void append(It first, It last);
    void appendShared(const Block& block);

    QList<Block> m_blocks; ///< none empty
    QList<qsizetype> m_firstRows;
    qsizetype m_size = 0;
};

class MailboxTable::Builder {
public:
    /// In any order; cheapest in that of the addresses.
    void append(Mailbox&& mailbox);
    /// The table; of two mailboxes with one address the later one stays. Call it once.
    MailboxTable take();
    /// After `take`: an address that came more than once, or nothing.
    const QString& twice() const { return m_twice; }

private:
    void flush();

    MailboxTable m_table;
    std::vector<Mailbox> m_block;
    QList<Mailbox> m_late; ///< those that came after a greater one
    QString m_twice;
};

/// Walks the rows in order; valid as long as the table it came from.
class MailboxTable::Iterator {
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Mailbox;
    using difference_type = qsizetype;
    using pointer = const Mailbox*;
    using reference = const Mailbox&;

    Iterator() = default;
    reference operator*() const { return (**m_block)[m_index]; }
    pointer operator->() const { return &**this; }
    Iterator& operator++()
    {
        if (++m_index == (*m_block)->size()) {
            ++m_block;
            m_index = 0;
        }
        return *this;
    }
    Iterator operator++(int)
    {
        const Iterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const Iterator&, const Iterator&) = default;

private:
    friend class MailboxTable;
    explicit Iterator(const Block* block)
        : m_block(block)
    {
    }

    const Block* m_block = nullptr;
    size_t m_index = 0;
};

inline MailboxTable::Iterator MailboxTable::begin() const
{
    return Iterator(m_blocks.constData());
}

inline MailboxTable::Iterator MailboxTable::end() const
{
    return Iterator(m_blocks.constData() + m_blocks.size());
}

} // namespace jalon
