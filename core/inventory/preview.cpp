// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/preview.h"

#include "core/inventory/bytesizes.h"
#include "core/inventory/readsource.h"
#include "core/inventory/tablehead.h"

#include <algorithm>

namespace jalon::inventory {

namespace {

constexpr qsizetype shownRows = 20;

/// The column most of whose shown cells are addresses, or −1.
qsizetype columnOfAddresses(const QList<QStringList>& rows, qsizetype columns)
{
    for (qsizetype column = 0; column < columns; ++column) {
        qsizetype filled = 0;
        qsizetype addresses = 0;
        for (const QStringList& row : rows) {
            const QString cell = row.value(column);
            filled += cell.isEmpty() ? 0 : 1;
            addresses += mailboxKey(cell).isEmpty() ? 0 : 1;
        }
        if (addresses > 0 && addresses * 10 >= filled * 8)
            return column;
    }
    return -1;
}

void guess(TablePreview& preview)
{
    QList<Column> columns = columnsOf(preview.titles, handMadeTitles());
    const auto address = std::ranges::find(columns, Cell::Address, &Column::cell);
    const qsizetype holder = columnOfAddresses(preview.rows, columns.size());
    if (address == columns.end() && holder >= 0)
        columns[holder].cell = Cell::Address;
    else if (address == columns.end())
        preview.doubts.append({QStringLiteral("import.no-address-guessed"), {}});
    preview.mapping.titles = preview.titles;
    for (const Column& column : std::as_const(columns))
        if (const char* field = fieldOf(column.cell))
            preview.mapping.fields.insert(column.title, QString::fromLatin1(field));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].cell != Cell::Volume || columns[i].unit)
            continue;
        const bool isBare = std::ranges::any_of(preview.rows, [i](const QStringList& row) {
            return readSize(row.value(i), {}).state == SizeState::NoUnit;
        });
        if (isBare)
            preview.doubts.append(
                {QStringLiteral("import.unit-unknown"), {columns[i].title, unitNames()}});
    }
}

} // namespace

Expected<TablePreview> guessedTable(const FileBytes& file)
{
    auto source = TextSource::headOf(file);
    if (!source)
        return tl::unexpected(source.error());
    const auto head = headOfTable(file, handMadeTitles());
    if (!head)
        return failure(ErrorKind::Input, "import.no-titles", {file.path});
    TablePreview preview;
    preview.titles = head->titles;
    preview.titleLine = head->line;
    preview.delimiter = QLatin1Char(head->dialect.delimiter);
    CsvReader reader(*source, head->dialect);
    while (preview.rows.size() < shownRows && reader.next()) {
        if (reader.line() <= head->line || reader.broken())
            continue;
        QStringList row;
        for (qsizetype i = 0; i < reader.size(); ++i)
            row.append(reader.text(i).trimmed().left(200));
        preview.rows.append(row);
    }
    preview.encoding = source->encoding();
    preview.doubts = source->doubts();
    guess(preview);
    return preview;
}

Expected<TablePreview> previewTable(const FileBytes& file, const QList<ColumnMapping>& remembered)
{
    auto preview = guessedTable(file);
    if (!preview)
        return preview;
    if (const auto importer = importerFor(file, {}))
        preview->kind = QString::fromLatin1((*importer)->id);
    const auto known = std::ranges::find(remembered, preview->titles, &ColumnMapping::titles);
    if (known != remembered.end()) {
        preview->mapping = *known;
        preview->isRemembered = true;
    }
    return preview;
}

Expected<TablePreview> previewTable(const QString& path, const QList<ColumnMapping>& remembered)
{
    const auto mapped = mapFile(path);
    if (!mapped)
        return tl::unexpected(mapped.error());
    return previewTable(mapped->bytes, remembered);
}

} // namespace jalon::inventory
