// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/rowsreader.h"

#include "core/plan/mailboxfields.h"
#include "core/plan/surveyedrows.h"
#include "core/plan/tablereader.h"

#include <algorithm>
#include <tuple>

namespace jalon {

using namespace rows;

namespace {

template <class T>
Wrong takeFrom(RowCells& cells, Cell cell, Row<T>& row)
{
    return cells.read(cell, row.from);
}

template <class V>
void share(RowCells& cells, V& value)
{
    if constexpr (std::is_same_v<V, MaybeCited<QString>>)
        cells.share(value->value);
}

Take<Mailbox> intoField(const MailboxField& field)
{
    const auto take = [&field]<class V>(V Mailbox::*member) -> Take<Mailbox> {
        return [member, repeats = field.repeats](RowCells& cells, Cell cell, Row<Mailbox>& row) {
            V& value = row.item.*member;
            Wrong wrong = nullptr;
            if constexpr (std::is_same_v<V, QString>)
                wrong = cells.read(cell, value);
            else
                wrong = cells.readCited(cell, value.emplace(), row.from);
            if (repeats)
                share(cells, value);
            return wrong;
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
    const auto again = std::unique(
        delegations.begin(), delegations.end(),
        [&key](const Delegation& a, const Delegation& b) { return key(a) == key(b); });
    delegations.erase(again, delegations.end());
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
        {QStringLiteral("headerDamaged"), into(&PstFile::headerDamaged)},
        {QStringLiteral("owner"),
         [](RowCells& cells, Cell cell, Row<PstFile>& row) {
             return cells.readCited(cell, row.item.owner.emplace(), row.from);
         }},
        {QStringLiteral("ownerSpelling"), into(&PstFile::ownerSpelling)}};
    reader.read(takes, appendedTo(files));
    std::ranges::stable_sort(files, {}, &PstFile::path);
}

} // namespace

std::optional<TableFault> readTables(const QByteArray& text, const PlanSlices& slices,
                                     const QString& name, Plan& plan)
{
    Inventory& inventory = plan.inventory;
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
        else if (table == "pstFiles")
            readPstFiles(reader, inventory.pstFiles);
        else
            readSurveyed(reader, slices.tables[i], plan.servers);
        fault = reader.fault();
    }
    return fault;
}

} // namespace jalon
