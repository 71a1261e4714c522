// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/csv.h"

#include <csv.h>

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
    m_isRow = false;
    m_isUtf8 = true;
    m_broken = nullptr;
}

/// libcsv keeps no way back from the middle of a row, so it begins anew after the row's first line.
void CsvReader::breakOff(const char* why)
{
    const Dialect dialect{char(csv_get_delim(&m_parser->state)),
                          char(csv_get_quote(&m_parser->state))};
    m_parser = std::make_unique<Parser>(dialect);
    m_broken = why;
    m_isCut = !m_first.isTerminated;
    m_source.goBackTo(m_first);
    m_source.next();
}

bool CsvReader::next()
{
    qsizetype fed = 0;
    for (auto line = m_source.next(); line; line = m_source.next()) {
        if (fed == 0) {
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
        const auto isEnd = [](unsigned char c) { return int(c == '\n'); };
        csv_set_term_func(&m_parser->state, hasReturn ? +isEnd : nullptr);
        if (!feed(line->bytes) || !feed("\n")) {
            breakOff("import.quote-misplaced");
            return true;
        }
        if (m_isRow)
            return true;
    }
    if (fed == 0)
        return false;
    breakOff("import.quote-unclosed");
    return true;
}

QByteArrayView CsvReader::cell(qsizetype column) const
{
    const qsizetype first = column == 0 ? 0 : m_ends[size_t(column - 1)];
    return {m_data.data() + first, m_ends[size_t(column)] - first};
}

} // namespace jalon::inventory
