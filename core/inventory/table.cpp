// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/table.h"

#include "core/inventory/tablebatch.h"

#include <algorithm>

namespace jalon::inventory {

namespace {

QSet<QString> keysOf(const QStringList& titles)
{
    QSet<QString> keys;
    for (const QString& title : titles)
        keys.insert(titleKey(title).key);
    return keys;
}

bool isBlank(const CsvReader& reader)
{
    for (qsizetype i = 0; i < reader.size(); ++i)
        if (!reader.cell(i).trimmed().isEmpty())
            return false;
    return true;
}

bool repeatsTitles(const CsvReader& reader, const QList<Column>& columns)
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (reader.text(i).trimmed() != columns[i].title)
            return false;
    return true;
}

/// Whether the row is the titles of another table: several of its cells are known as titles, and
/// nothing in it is an address.
bool isOtherTitles(const CsvReader& reader, std::span<const Title> titles)
{
    int known = 0;
    for (qsizetype i = 0; i < reader.size(); ++i) {
        const QString text = reader.text(i);
        if (text.contains(u'@') || text.size() > 80)
            return false;
        const QString key = titleKey(text).key;
        known += std::ranges::any_of(titles, [&key](const Title& title) {
                     return key == QLatin1String(title.key);
                 })
                     ? 1
                     : 0;
    }
    return known >= 2 && known * 2 >= reader.size();
}

Message whyBroken(const CsvReader& reader)
{
    if (reader.isCut())
        return {QStringLiteral("import.cut-line"), {}};
    return {QString::fromLatin1(reader.broken()), {}};
}

Message whyOdd(const CsvReader& reader, qsizetype expected)
{
    if (reader.isCut() && reader.size() < expected)
        return {QStringLiteral("import.cut-line"), {}};
    return {QStringLiteral("import.wrong-column-count"),
            {qint64(reader.size()), qint64(expected)}};
}

bool appliesTo(const ColumnMapping& mapping, const QStringList& titles)
{
    return mapping.titles.isEmpty() || mapping.titles == titles;
}

/// "Nom" and "Name" mean the whole name, or what the first name leaves of it.
void settleNames(QList<Column>& columns)
{
    const auto find = [&columns](Cell cell) {
        return std::ranges::find(columns, cell, &Column::cell);
    };
    const auto last = find(Cell::LastName);
    const auto name = find(Cell::Name);
    const bool hasFirst = find(Cell::FirstName) != columns.end();
    if (!hasFirst && name == columns.end() && last != columns.end() && last->key.key == u"nom")
        last->cell = Cell::Name;
    if (hasFirst && last == columns.end() && name != columns.end() && name->key.key == u"name")
        name->cell = Cell::LastName;
}

Expected<QList<Column>> columnsFor(const TableFormat& format, const TableHead& head,
                                   const ImportOptions& options)
{
    QList<Column> columns = columnsOf(head.titles, format.titles());
    settleNames(columns);
    if (format.arrange)
        format.arrange(columns);
    if (options.mapping && appliesTo(*options.mapping, head.titles))
        return mapped(columns, *options.mapping);
    return columns;
}

bool canAddress(const TableFormat& format, const QList<Column>& columns)
{
    return format.mayLackAddress || format.take ||
           std::ranges::any_of(columns, [](const Column& column) {
               return column.cell == Cell::Address || column.cell == Cell::Aliases;
           });
}

} // namespace

QString TableRow::text(Cell cell) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].cell == cell)
            return m_reader.text(i).trimmed();
    return {};
}

bool recognisesTable(const TableFormat& format, const FileBytes& file)
{
    const auto head = headOfTable(file, format.titles());
    return head && format.isIts(keysOf(head->titles));
}

Expected<Batch> readTable(const TableFormat& format, const FileBytes& file,
                          const ImportOptions& options)
{
    auto source = TextSource::of(file);
    if (!source)
        return tl::unexpected(source.error());
    const auto head = headOfTable(file, format.titles());
    if (!head)
        return failure(ErrorKind::Input, "import.no-titles", {file.path});
    const auto columns = columnsFor(format, *head, options);
    if (!columns)
        return tl::unexpected(columns.error());
    if (!canAddress(format, *columns))
        return failure(ErrorKind::Input, "import.no-address-column",
                       {file.path, head->titles.join(QStringLiteral(" · "))});

    TableBatch batch(format, *columns);
    CsvReader reader(*source, head->dialect);
    const TableRow row(reader, *columns);
    constexpr qint64 askEvery = 1024;
    for (qint64 count = 1; reader.next(); ++count) {
        if (count == askEvery)
            batch.expect(source->size() * count / qMax<qint64>(source->position(), 1) + askEvery);
        if (count % askEvery == 0) {
            if (options.cancel.isCancelled())
                return failure(ErrorKind::Cancelled, "import.cancelled", {file.path});
            if (options.progress)
                options.progress(source->position(), source->size());
        }
        if (reader.line() <= head->line)
            continue;
        if (reader.broken())
            batch.refuse(reader.line(), {}, whyBroken(reader));
        else if (reader.size() != columns->size() && isOtherTitles(reader, format.titles()))
            return failure(ErrorKind::Input, "import.two-tables", {file.path, reader.line()});
        else if (reader.size() != columns->size() && !isBlank(reader))
            batch.refuse(reader.line(), {}, whyOdd(reader, columns->size()));
        else if (reader.size() != columns->size() || isBlank(reader))
            continue;
        else if (repeatsTitles(reader, *columns))
            batch.refuse(reader.line(), {}, {QStringLiteral("import.titles-again"), {head->line}});
        else if (format.take)
            format.take(row, batch);
        else
            batch.take(row);
    }
    if (format.finish)
        format.finish(batch);
    Batch made = batch.done();
    made.source.encoding = source->encoding();
    made.source.doubts = source->doubts() + made.source.doubts;
    return made;
}

} // namespace jalon::inventory
