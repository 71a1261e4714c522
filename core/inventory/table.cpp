// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/table.h"

#include "core/inventory/tablebatch.h"

#include <algorithm>
#include <future>

namespace jalon::inventory {

namespace {

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
        known += std::ranges::any_of(
                     titles, [&key](const Title& title) { return key == QLatin1String(title.key); })
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
    return {QStringLiteral("import.wrong-column-count"), {qint64(reader.size()), qint64(expected)}};
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

/// A table, and how its rows are read.
struct TableReading {
    const TableFormat& format;
    const TableHead& head;
    const QList<Column>& columns;
    const FileBytes& file;
    const ImportOptions& options;
};

void takeRow(const TableReading& reading, const CsvReader& reader, const TableRow& row,
             TableBatch& batch)
{
    const qsizetype expected = reading.columns.size();
    if (reader.broken())
        batch.refuse(reader.line(), {}, whyBroken(reader));
    else if (isBlank(reader))
        return;
    else if (reader.size() != expected)
        batch.refuse(reader.line(), {}, whyOdd(reader, expected));
    else if (repeatsTitles(reader, reading.columns))
        batch.refuse(reader.line(), {},
                     {QStringLiteral("import.titles-again"), {reading.head.line}});
    else if (reading.format.take)
        reading.format.take(row, batch);
    else
        batch.take(row);
}

std::optional<Error> tooManyMailboxes(const TableReading& reading, const TableBatch& batch)
{
    const qint64 most = reading.options.mostMailboxes;
    if (batch.mailboxes() <= most)
        return std::nullopt;
    return Error{ErrorKind::TooLarge,
                 {QStringLiteral("import.too-many-mailboxes"), {reading.file.path, most}},
                 {}};
}

/// Reads the rows of a text, or of a part of one. Gives whether a quote is open at its end.
Expected<bool> readRows(const TableReading& reading, TextSource& source, TableBatch& batch)
{
    const ImportOptions& options = reading.options;
    CsvReader reader(source, reading.head.dialect);
    const TableRow row(reader, reading.columns);
    constexpr qint64 askEvery = 1024;
    bool isOpen = false;
    for (qint64 count = 1; reader.next(); ++count) {
        if (count == askEvery)
            batch.expect(qMin(source.size() * count / qMax<qint64>(source.position(), 1),
                              options.mostMailboxes) +
                         askEvery);
        if (count % askEvery == 0) {
            if (auto tooMany = tooManyMailboxes(reading, batch))
                return tl::unexpected(std::move(*tooMany));
            if (options.cancel.isCancelled())
                return failure(ErrorKind::Cancelled, "import.cancelled", {reading.file.path});
            if (options.progress)
                options.progress(source.position(), source.size());
        }
        if (reader.line() <= reading.head.line)
            continue;
        if (!reader.broken() && reader.size() != reading.columns.size() &&
            isOtherTitles(reader, reading.format.titles()))
            return failure(ErrorKind::Input, "import.two-tables",
                           {reading.file.path, reader.line()});
        isOpen |= reader.broken() && qstrcmp(reader.broken(), "import.quote-misplaced") != 0;
        takeRow(reading, reader, row, batch);
    }
    return isOpen;
}

/// Both halves of a long text at once. Where a quote is open at the end of the first, the second
/// may begin in the middle of a row: nothing is told, and the text is to be read in one go.
std::optional<Expected<TableBatch>> readHalves(const TableReading& reading, TextSource& source)
{
    constexpr qint64 longText = 1 << 20;
    if (source.size() < longText || reading.format.finish)
        return std::nullopt;
    auto later = source.splitOff();
    if (!later)
        return std::nullopt;
    TableBatch first(reading.format, reading.columns);
    TableBatch second(reading.format, reading.columns);
    first.expectTwice();
    auto other = std::async(std::launch::async, [&] { return readRows(reading, *later, second); });
    const auto isOpen = readRows(reading, source, first);
    const auto isDone = other.get();
    if (isOpen && *isOpen)
        return std::nullopt;
    if (!isOpen)
        return Expected<TableBatch>(tl::unexpected(isOpen.error()));
    if (!isDone)
        return Expected<TableBatch>(tl::unexpected(isDone.error()));
    first.append(std::move(second));
    source.join(*later);
    return Expected<TableBatch>(std::move(first));
}

Expected<TableBatch> readAtOnce(const TableReading& reading, TextSource& source)
{
    TableBatch batch(reading.format, reading.columns);
    return readRows(reading, source, batch).map([&](bool) { return std::move(batch); });
}

} // namespace

// Numbers, dates and addresses are read from here and kept in another form, if at all.
QStringView TableRow::view(qsizetype column) const
{
    const QByteArrayView cell = m_reader.cell(column);
    m_view.resize(size_t(cell.size()));
    bool isAscii = true;
    for (size_t i = 0; i < m_view.size(); ++i) {
        const auto byte = uchar(cell[qsizetype(i)]);
        isAscii = isAscii && byte < 0x80;
        m_view[i] = byte;
    }
    if (!isAscii) {
        const QString text = m_reader.text(column);
        m_view.assign(text.utf16(), text.utf16() + text.size());
    }
    return {m_view.data(), qsizetype(m_view.size())};
}

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
    return head && format.isIts(titleKeys(head->titles));
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

    const TableReading reading{format, *head, *columns, file, options};
    TextSource whole = *source;
    auto halves = readHalves(reading, *source);
    auto batch = halves ? std::move(*halves) : readAtOnce(reading, whole);
    if (!batch)
        return tl::unexpected(batch.error());
    if (auto tooMany = tooManyMailboxes(reading, *batch))
        return tl::unexpected(std::move(*tooMany));
    if (format.finish)
        format.finish(*batch);
    const TextSource& read = halves ? *source : whole;
    Batch made = batch->done();
    made.source.encoding = read.encoding();
    made.source.doubts = read.doubts() + made.source.doubts;
    return made;
}

} // namespace jalon::inventory
