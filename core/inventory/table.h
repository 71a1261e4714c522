// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/tablehead.h"

#include <QSet>

#include <vector>

namespace jalon::inventory {

class TableBatch;

/// One row of a table whose columns are known.
class TableRow {
public:
    TableRow(const CsvReader& reader, const QList<Column>& columns)
        : m_reader(reader)
        , m_columns(columns)
    {
    }

    quint32 line() const { return quint32(qMin<qint64>(m_reader.line(), 0xFFFFFFFF)); }
    const QList<Column>& columns() const { return m_columns; }
    QByteArrayView bytes(qsizetype column) const { return m_reader.cell(column); }
    QString text(qsizetype column) const { return m_reader.text(column); }
    /// The same without a string of its own: valid until the next call.
    QStringView view(qsizetype column) const;
    /// The text of the column that is read as this cell, or nothing.
    QString text(Cell cell) const;

private:
    const CsvReader& m_reader;
    const QList<Column>& m_columns;
    mutable std::vector<char16_t> m_view;
};

/// One kind of table: which titles it has, how sure they are, what a row says.
struct TableFormat {
    const char* id;
    std::optional<MailSystem> system;
    std::span<const Title> (*titles)();
    /// Whether these titles (`titleKey`) are of this kind and no other.
    bool (*isIts)(const QSet<QString>& keys);
    std::optional<qint64> unit; ///< bytes of a bare number, where the system always means the same
    /// A row may go without an address: what it tells is of a mailbox another file names.
    bool mayLackAddress = false;
    /// What some columns say of others, once their titles are known; may be nothing.
    void (*arrange)(QList<Column>& columns) = nullptr;
    /// What to do with a row; nothing: it is a mailbox.
    void (*take)(const TableRow& row, TableBatch& batch) = nullptr;
    /// After the last row; may be nothing.
    void (*finish)(TableBatch& batch) = nullptr;
};

/// Whether the first rows of the file are of this format.
bool recognisesTable(const TableFormat& format, const FileBytes& file);
/// Reads the whole table. Errors: those of TextSource, `import.no-titles`, `import.no-address`,
/// `import.two-tables`, `import.cancelled`, and those of the mapping.
Expected<Batch> readTable(const TableFormat& format, const FileBytes& file,
                          const ImportOptions& options);

} // namespace jalon::inventory
