// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/text.h"

#include <memory>
#include <vector>

namespace jalon::inventory {

/// How a table separates and quotes its cells.
struct Dialect {
    char delimiter = ',';
    char quote = '"';

    friend bool operator==(const Dialect&, const Dialect&) = default;
};

/// The rows of a table, by libcsv, fed line by line so that each row knows the line it begins on.
/// A row that breaks the rules is told and left out; reading goes on at the line after its first.
class CsvReader {
public:
    /// A row beyond this is told as broken and its bytes are never gathered.
    static constexpr qsizetype rowLimit = 4 << 20;

    /// `source` must outlive it.
    CsvReader(TextSource& source, Dialect dialect);
    ~CsvReader();
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    /// Reads a row; false at the end. Lines that are empty are passed over.
    bool next();

    /// Of the row read, until the next one.
    qint64 line() const { return m_first.number; }
    /// It is the last one and nothing ends its line.
    bool isCut() const { return m_isCut; }
    bool isUtf8() const { return m_isUtf8; }
    /// Why it is no row (`import.quote-unclosed`, `import.quote-misplaced`, `import.row-too-long`),
    /// or nothing. A broken row has no cells.
    const char* broken() const { return m_broken; }
    qsizetype size() const { return m_broken ? 0 : qsizetype(m_cells.size()); }
    QByteArrayView cell(qsizetype column) const { return m_cells[size_t(column)]; }
    QString text(qsizetype column) const { return decodedText(cell(column), m_isUtf8); }

private:
    struct Parser;

    bool takePlain(QByteArrayView line);
    bool feed(QByteArrayView bytes);
    void takeGathered();
    void breakOff(const char* why);
    void begin(const TextLine& line);

    TextSource& m_source;
    Dialect m_dialect;
    std::unique_ptr<Parser> m_parser;
    TextLine m_first;
    std::vector<char> m_data;            ///< what libcsv told, while a row is read
    std::vector<qsizetype> m_ends;       ///< of each cell, in m_data
    std::vector<QByteArrayView> m_cells; ///< of the row, in m_data or in the text
    bool m_isRow = false;
    bool m_isCut = false;
    bool m_isUtf8 = true;
    const char* m_broken = nullptr;
};

} // namespace jalon::inventory
