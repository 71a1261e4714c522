// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/rowcells.h"
#include "core/plan/rowsreader.h"

#include <functional>

namespace jalon::rows {

using Cell = RowCells::Cell;
using Wrong = RowCells::Wrong;

template <class T>
struct Row {
    T item;
    Citation from;
};

/// Where the cells of one column go.
template <class T>
using Take = std::function<Wrong(RowCells&, Cell, Row<T>&)>;
template <class T>
using Takes = QMap<QString, Take<T>>;

/// Reads one table of a plan file, row by row, up to the first thing that is wrong.
class TableReader {
public:
    TableReader(const QByteArray& text, const TableSlices& slices, QString path, qsizetype sources)
        : m_text(text)
        , m_slices(slices)
        , m_path(std::move(path))
        , m_cells(sources)
    {
    }

    /// Calls `keep(item)` for each row, which says what is wrong with it as a whole.
    template <class T>
    void read(const Takes<T>& takes, const std::function<Wrong(T&)>& keep);

    void refuse(Message wrong);
    std::optional<TableFault> fault() const { return m_fault; }
    const QString& path() const { return m_path; }
    RowCells& cells() { return m_cells; }

private:
    QStringList readColumns();
    template <class T>
    Wrong readRow(Cell row, const QStringList& columns, const QList<Take<T>>& takes, Row<T>& into,
                  QString& where);
    void refuse(const QString& where, Wrong expected);

    const QByteArray& m_text;
    const TableSlices& m_slices;
    QString m_path;
    RowCells m_cells;
    std::optional<TableFault> m_fault;
};

template <class T>
Take<T> unknownColumn(const QString& name)
{
    return [name](RowCells& cells, Cell cell, Row<T>& row) -> Wrong {
        QJsonValue value;
        const Wrong wrong = cells.read(cell, value);
        if (!wrong)
            row.item.extra.insert(name, value);
        return wrong;
    };
}

template <class T>
void TableReader::read(const Takes<T>& takes, const std::function<Wrong(T&)>& keep)
{
    if (!m_slices.isThere)
        return;
    if (!m_slices.isObject)
        return refuse({}, "object");
    const QStringList columns = readColumns();
    QList<Take<T>> inOrder;
    for (const QString& column : columns) {
        const auto known = takes.constFind(column);
        inOrder.append(known == takes.cend() ? unknownColumn<T>(column) : *known);
    }
    // A bare value cites what its row does: the row's citation must have been read before it.
    const qsizetype from = columns.indexOf(QStringLiteral("from"));
    if (from > 1)
        return refuse(QStringLiteral(".columns"), "from");

    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::array rows;
    const auto& raw = m_slices.rows;
    if (raw.empty() || m_fault ||
        m_cells.fails(parser.iterate(raw.data(), raw.size(), raw.size() + size_t(jsonPadding))
                          .get(document)) ||
        m_cells.fails(document.get_array().get(rows)))
        return refuse(QStringLiteral(".rows"), "array");
    qsizetype number = 0;
    const char* at = raw.data();
    for (auto each : rows) {
        Cell cell;
        Row<T> row;
        QString where;
        Wrong wrong = m_cells.fails(each.get(cell)) ? "row" : nullptr;
        if (!wrong) {
            at = cell.raw_json_token().data();
            wrong = readRow(cell, columns, inOrder, row, where);
        }
        if (!wrong)
            wrong = keep(row.item);
        if (wrong) {
            refuse(QStringLiteral(".rows[%1]").arg(number) + where, wrong);
            break;
        }
        ++number;
    }
    if (m_cells.damage()) {
        if (const char* exact = nullptr; !document.current_location().get(exact))
            at = exact;
        m_fault = TableFault{{},
                             {at - m_text.constData(),
                              QString::fromLatin1(simdjson::error_message(m_cells.damage()))}};
    }
}

template <class T>
Wrong TableReader::readRow(Cell row, const QStringList& columns, const QList<Take<T>>& takes,
                           Row<T>& into, QString& where)
{
    simdjson::ondemand::array cells;
    if (m_cells.fails(row.get_array().get(cells)))
        return "row";
    qsizetype column = 0;
    for (auto each : cells) {
        Cell cell;
        if (m_cells.fails(each.get(cell)) || column == columns.size())
            return "row";
        const Wrong wrong = m_cells.isNull(cell) ? nullptr
                            : m_cells.damage()   ? "value"
                                                 : takes[column](m_cells, cell, into);
        if (wrong) {
            where = u'.' + columns[column];
            return wrong;
        }
        ++column;
    }
    return column == columns.size() ? nullptr : "row";
}

/// A plain member.
template <class T, class V>
Take<T> into(V T::*member)
{
    return [member](RowCells& cells, Cell cell, Row<T>& row) {
        return cells.read(cell, row.item.*member);
    };
}

} // namespace jalon::rows
