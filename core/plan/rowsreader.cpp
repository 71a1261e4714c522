// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/rowsreader.h"

#include "core/plan/mailboxfields.h"
#include "core/plan/rowcells.h"

#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <tuple>

namespace jalon {

namespace ondemand = simdjson::ondemand;

namespace {

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

void TableReader::refuse(Message wrong)
{
    if (!m_fault)
        m_fault = TableFault{std::move(wrong), {}};
}

void TableReader::refuse(const QString& where, Wrong expected)
{
    refuse(Message{QStringLiteral("plan.wrong-value"),
                   {m_path + where, QString::fromLatin1(expected)}});
}

QStringList TableReader::readColumns()
{
    const QByteArray raw(m_slices.columns.data(), qsizetype(m_slices.columns.size()));
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    codec::Reader reader({}, {});
    QStringList columns;
    reader.read(document.isArray() ? QJsonValue(document.array()) : QJsonValue(), columns,
                m_path + QStringLiteral(".columns"));
    if (reader.problem())
        refuse(*reader.problem());
    QStringList sorted = columns;
    sorted.sort();
    if (std::adjacent_find(sorted.cbegin(), sorted.cend()) != sorted.cend())
        refuse(QStringLiteral(".columns"), "array");
    return columns;
}

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

    ondemand::parser parser;
    ondemand::document document;
    ondemand::array rows;
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
    ondemand::array cells;
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

template <class T>
Wrong takeFrom(RowCells& cells, Cell cell, Row<T>& row)
{
    return cells.read(cell, row.from);
}

/// A plain member.
template <class T, class V>
Take<T> into(V T::*member)
{
    return [member](RowCells& cells, Cell cell, Row<T>& row) {
        return cells.read(cell, row.item.*member);
    };
}

Take<Mailbox> intoField(const MailboxField& field)
{
    const auto take = [&field]<class V>(V Mailbox::*member) -> Take<Mailbox> {
        return [member, repeats = field.repeats](RowCells& cells, Cell cell, Row<Mailbox>& row) {
            V& value = row.item.*member;
            if constexpr (std::is_same_v<V, QString>) {
                return cells.read(cell, value);
            } else {
                const Wrong wrong = cells.readCited(cell, value.emplace(), row.from);
                if constexpr (std::is_same_v<V, MaybeCited<QString>>)
                    if (repeats)
                        cells.share(value->value);
                return wrong;
            }
        };
    };
    return std::visit(take, field.member);
}

void readMailboxes(TableReader& reader, MailboxTable& into)
{
    Takes<Mailbox> takes{{QStringLiteral("from"), takeFrom<Mailbox>}};
    for (const MailboxField& field : mailboxFields())
        takes.insert(QLatin1String(field.name), intoField(field));
    takes.insert(QStringLiteral("methodOverride"),
                 [](RowCells& cells, Cell cell, Row<Mailbox>& row) {
                     return cells.read(cell, row.item.methodOverride.emplace());
                 });
    MailboxTable::Builder table;
    reader.read<Mailbox>(takes, [&table](Mailbox& mailbox) -> Wrong {
        const QString key = mailboxKey(mailbox.address);
        if (key.isEmpty())
            return "address";
        if (key != mailbox.address)
            mailbox.address = key;
        table.append(std::move(mailbox));
        return nullptr;
    });
    into = table.take();
    if (!table.twice().isEmpty())
        reader.refuse(
            Message{QStringLiteral("plan.mailbox-twice"), {reader.path(), table.twice()}});
}

/// The row's citation is also the item's.
template <class T>
Take<T> intoFrom()
{
    return [](RowCells& cells, Cell cell, Row<T>& row) {
        const Wrong wrong = cells.read(cell, row.from);
        row.item.from = row.from;
        return wrong;
    };
}

template <class T>
std::function<Wrong(T&)> appendedTo(QList<T>& list)
{
    return [&list](T& item) -> Wrong {
        list.append(std::move(item));
        return nullptr;
    };
}

void readDelegations(TableReader& reader, QList<Delegation>& delegations)
{
    const Takes<Delegation> takes{{QStringLiteral("mailbox"), into(&Delegation::mailbox)},
                                  {QStringLiteral("from"), intoFrom<Delegation>()},
                                  {QStringLiteral("delegate"), into(&Delegation::delegate)},
                                  {QStringLiteral("right"), into(&Delegation::right)}};
    reader.read(takes, appendedTo(delegations));
    const auto key = [](const Delegation& d) { return std::tie(d.mailbox, d.delegate, d.right); };
    std::ranges::stable_sort(delegations, {}, key);
    const auto again = std::ranges::unique(delegations, {}, key);
    delegations.erase(again.begin(), again.end());
}

void readPstFiles(TableReader& reader, QList<PstFile>& files)
{
    const auto size = [](std::optional<ByteSize> PstFile::*member) -> Take<PstFile> {
        return [member](RowCells& cells, Cell cell, Row<PstFile>& row) {
            return cells.read(cell, (row.item.*member).emplace());
        };
    };
    const Takes<PstFile> takes{
        {QStringLiteral("path"), into(&PstFile::path)},
        {QStringLiteral("from"), intoFrom<PstFile>()},
        {QStringLiteral("bytes"), size(&PstFile::bytes)},
        {QStringLiteral("declared"), size(&PstFile::declared)},
        {QStringLiteral("format"), into(&PstFile::format)},
        {QStringLiteral("encryption"), into(&PstFile::encryption)},
        {QStringLiteral("owner"), [](RowCells& cells, Cell cell, Row<PstFile>& row) {
             return cells.readCited(cell, row.item.owner.emplace(), row.from);
         }}};
    reader.read(takes, appendedTo(files));
    std::ranges::stable_sort(files, {}, &PstFile::path);
}

} // namespace

std::optional<TableFault> readTables(const QByteArray& text, const PlanSlices& slices,
                                     const QString& name, Inventory& inventory)
{
    std::optional<TableFault> fault;
    for (size_t i = 0; i < slices.tables.size() && !fault; ++i) {
        const auto& table = PlanSlices::tableNames[i];
        TableReader reader(text, slices.tables[i],
                           name + u'.' + QLatin1String(table.data(), qsizetype(table.size())),
                           inventory.sources.size());
        if (table == "delegations")
            readDelegations(reader, inventory.delegations);
        else if (table == "mailboxes")
            readMailboxes(reader, inventory.mailboxes);
        else
            readPstFiles(reader, inventory.pstFiles);
        fault = reader.fault();
    }
    return fault;
}

} // namespace jalon
