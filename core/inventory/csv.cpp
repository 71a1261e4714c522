// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/csv.h"

#include <csv.h>

#include <algorithm>

namespace jalon::inventory {

struct CsvReader::Parser {
    csv_parser state{};

    explicit Parser(Dialect dialect)
    {
        csv_init(&state, CSV_STRICT);
        csv_set_delim(&state, uchar(dialect.delimiter));
        csv_set_quote(&state, uchar(dialect.quote));
        csv_set_blk_size(&state, 64 << 10);
    }
    ~Parser() { csv_free(&state); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;
};

CsvReader::CsvReader(TextSource& source, Dialect dialect)
    : m_source(source)
    , m_dialect(dialect)
    , m_parser(std::make_unique<Parser>(dialect))
{
}

CsvReader::~CsvReader() = default;

bool CsvReader::feed(QByteArrayView bytes)
{
    const auto keepCell = [](void* cell, size_t size, void* self) {
        auto& reader = *static_cast<CsvReader*>(self);
        const char* first = static_cast<const char*>(cell);
        reader.m_data.insert(reader.m_data.end(), first, first + size);
        reader.m_ends.push_back(qsizetype(reader.m_data.size()));
    };
    const auto endRow = [](int, void* self) { static_cast<CsvReader*>(self)->m_isRow = true; };
    return csv_parse(&m_parser->state, bytes.data(), size_t(bytes.size()), keepCell, endRow,
                     this) == size_t(bytes.size());
}

void CsvReader::begin(const TextLine& line)
{
    m_first = line;
    m_data.clear();
    m_ends.clear();
    m_cells.clear();
    m_isRow = false;
    m_isUtf8 = true;
    m_broken = nullptr;
}

/// libcsv keeps no way back from the middle of a row, so it begins anew after the row's first line.
void CsvReader::breakOff(const char* why)
{
    m_parser = std::make_unique<Parser>(m_dialect);
    m_broken = why;
    m_isCut = !m_first.isTerminated;
    m_source.goBackTo(m_first);
    m_source.next();
}

/// Nearly every row stands on one line and has nothing to unquote or to trim: its cells are told
/// where they stand. False where libcsv is to judge it.
bool CsvReader::takePlain(QByteArrayView line)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    const char* at = line.begin();
    const char* const end = line.end();
    for (m_cells.clear();; ++at) {
        const bool isQuoted = at != end && *at == m_dialect.quote;
        const char* const first = isQuoted ? at + 1 : at;
        at = std::find(first, end, isQuoted ? m_dialect.quote : m_dialect.delimiter);
        const QByteArrayView cell(first, at);
        if (isQuoted && (at == end || (++at != end && *at != m_dialect.delimiter)))
            return false;
        if (!isQuoted && !cell.isEmpty() &&
            (isBlank(cell.front()) || isBlank(cell.back()) || cell.contains(m_dialect.quote)))
            return false;
        m_cells.push_back(cell);
        if (at == end)
            return true;
    }
}

/// What libcsv gathered has found its place.
void CsvReader::takeGathered()
{
    m_cells.clear();
    qsizetype first = 0;
    for (const qsizetype end : m_ends) {
        m_cells.emplace_back(m_data.data() + first, end - first);
        first = end;
    }
}

bool CsvReader::next()
{
    qsizetype fed = 0;
    for (auto line = m_source.next(); line; line = m_source.next()) {
        const bool isFirst = fed == 0;
        if (isFirst) {
            if (line->bytes.trimmed().isEmpty())
                continue;
            begin(*line);
        }
        m_isCut = !line->isTerminated;
        m_isUtf8 = m_isUtf8 && line->isUtf8;
        fed += line->bytes.size() + 1;
        if (fed > rowLimit) {
            breakOff("import.row-too-long");
            return true;
        }
        // Lines come without their end: a CR that is still there belongs to a cell. Asking libcsv
        // to tell it from an end costs a call a byte, so it is asked for such lines alone.
        const bool hasReturn = line->bytes.contains('\r');
        if (isFirst && !hasReturn && !line->bytes.contains('\n') && takePlain(line->bytes))
            return true;
        const auto isEnd = [](unsigned char c) { return int(c == '\n'); };
        csv_set_term_func(&m_parser->state, hasReturn ? +isEnd : nullptr);
        if (!feed(line->bytes) || !feed("\n")) {
            breakOff("import.quote-misplaced");
            return true;
        }
        if (m_isRow) {
            takeGathered();
            return true;
        }
    }
    if (fed == 0)
        return false;
    breakOff("import.quote-unclosed");
    return true;
}

} // namespace jalon::inventory
