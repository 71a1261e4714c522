// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/bytesizes.h"
#include "core/inventory/rowstate.h"

#include <algorithm>
#include <set>

namespace jalon::inventory {

// One row that says zero may be an empty mailbox; a column of nothing else was never filled in.
constexpr qint64 fewestZeros = 2;

Batch TableBatch::done()
{
    settlePending();
    dropZeroColumns();
    addDoubts();
    // What a whole column had to settle was refused last.
    std::ranges::stable_sort(m_batch.refused, {}, &RefusedRow::line);
    return std::move(m_batch);
}

void TableBatch::ColumnState::append(const ColumnState& later)
{
    const auto first = [](quint32& mine, quint32 theirs) { mine = mine > 0 ? mine : theirs; };
    values += later.values;
    zeros += later.zeros;
    unitless += later.unitless;
    lost += later.lost;
    undated += later.undated;
    first(firstUnitless, later.firstUnitless);
    first(firstLost, later.firstLost);
    first(firstUndated, later.firstUndated);
    const bool bothMark = !decimalMark.isNull() && !later.decimalMark.isNull();
    marksDiffer |= later.marksDiffer || (bothMark && decimalMark != later.decimalMark);
    decimalMark = decimalMark.isNull() ? later.decimalMark : decimalMark;
    const bool bothOrder = order != DateOrder::Unknown && later.order != DateOrder::Unknown;
    ordersDiffer |= later.ordersDiffer || (bothOrder && order != later.order);
    order = order == DateOrder::Unknown ? later.order : order;
}

void TableBatch::append(TableBatch&& later)
{
    for (Pending& pending : later.m_pending) {
        pending.mailbox +=
            pending.isAddressed ? m_batch.mailboxes.size() : m_batch.unaddressed.size();
        m_pending.append(std::move(pending));
    }
    for (qsizetype i = 0; i < m_states.size(); ++i)
        m_states[i].append(later.m_states[i]);
    if (m_lettersLost == 0)
        m_firstLettersLost = later.m_firstLettersLost;
    m_lettersLost += later.m_lettersLost;
    m_batch.mailboxes.append(std::move(later.m_batch.mailboxes));
    m_batch.unaddressed.append(std::move(later.m_batch.unaddressed));
    m_batch.delegations.append(std::move(later.m_batch.delegations));
    const qsizetype room = Batch::refusedLimit - m_batch.refused.size();
    m_batch.refused.append(later.m_batch.refused.mid(0, room));
    m_batch.refusedCount += later.m_batch.refusedCount;
    m_batch.leftOut += later.m_batch.leftOut;
    m_batch.source.rows += later.m_batch.source.rows;
}

void TableBatch::settlePending()
{
    std::set<qsizetype, std::greater<>> gone[2]; // unaddressed, addressed; the last row first
    for (const Pending& pending : std::as_const(m_pending)) {
        ColumnState& about = m_states[pending.column];
        const Column& column = m_columns[pending.column];
        auto& list = pending.isAddressed ? m_batch.mailboxes : m_batch.unaddressed;
        const Citation from{1, pending.line};
        if (column.cell == Cell::LastUse) {
            const DateOrder order = about.ordersDiffer ? DateOrder::Unknown : about.order;
            const ReadDate date = readDate(pending.text, order);
            if (date.state == ReadDate::Known)
                list[pending.mailbox].lastUse = Cited<QDate>{date.date, from};
            else if (about.undated++ == 0)
                about.firstUndated = pending.line;
            continue;
        }
        const auto unit = column.unit ? column.unit : m_format.unit;
        const ReadSize size =
            readSize(pending.text, unit, about.marksDiffer ? QChar() : about.decimalMark);
        if (size.state == SizeState::Known) {
            ++about.values;
            RowState(list[pending.mailbox]).setSize(column.cell, size.size, from);
        } else if (gone[pending.isAddressed].insert(pending.mailbox).second) {
            refuse(pending.line, column.title,
                   {QStringLiteral("import.size-ambiguous"), {pending.text.left(80)}});
        }
    }
    for (const bool isAddressed : {false, true})
        for (const qsizetype row : gone[isAddressed]) {
            (isAddressed ? m_batch.mailboxes : m_batch.unaddressed).removeAt(row);
            --m_batch.source.rows;
        }
}

void TableBatch::dropZeroColumns()
{
    for (const qsizetype i : std::as_const(m_used)) {
        const Cell cell = m_columns[i].cell;
        const ColumnState& about = m_states[i];
        const bool mayNotBeZero = cell == Cell::Volume || cell == Cell::Messages;
        if (!mayNotBeZero || about.values < fewestZeros || about.zeros != about.values)
            continue;
        for (auto* list : {&m_batch.mailboxes, &m_batch.unaddressed})
            for (Mailbox& mailbox : *list) {
                if (cell == Cell::Volume)
                    mailbox.volume.reset();
                else
                    mailbox.messages.reset();
            }
        m_batch.source.doubts.append(
            {QStringLiteral("import.all-zero"), {m_columns[i].title, about.values}});
    }
}

void TableBatch::addDoubts()
{
    QList<Message>& doubts = m_batch.source.doubts;
    for (const qsizetype i : std::as_const(m_used)) {
        const QString& title = m_columns[i].title;
        const ColumnState& about = m_states[i];
        if (about.unitless > 0)
            doubts.append({QStringLiteral("import.unit-lost"),
                           {title, about.unitless, qint64(about.firstUnitless)}});
        if (about.lost > 0)
            doubts.append({QStringLiteral("import.column-lost"), {title, qint64(about.firstLost)}});
        if (about.undated > 0)
            doubts.append({QStringLiteral("import.dates-ambiguous"),
                           {title, about.undated, qint64(about.firstUndated)}});
    }
    if (m_lettersLost > 0)
        doubts.append(
            {QStringLiteral("import.letters-lost"), {m_lettersLost, qint64(m_firstLettersLost)}});
}

} // namespace jalon::inventory
