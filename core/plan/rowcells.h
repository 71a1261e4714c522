// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/codec.h"

#include <QSet>

#include <simdjson.h>

namespace jalon {

/// Reads the cells of a table's rows. Each `read` gives what the cell should have been, or nothing
/// when it was that; `damage` tells text that is no JSON from a value of another kind.
class RowCells {
public:
    using Cell = simdjson::ondemand::value;
    using Wrong = const char*;

    /// Citations may name the first `sources` sources.
    explicit RowCells(qsizetype sources)
        : m_sources(sources)
    {
    }

    Wrong read(Cell cell, QString& text);
    Wrong read(Cell cell, qint64& count);
    Wrong read(Cell cell, ByteSize& size);
    Wrong read(Cell cell, bool& truth);
    Wrong read(Cell cell, QDate& date);
    Wrong read(Cell cell, QDateTime& time);
    Wrong read(Cell cell, QStringList& texts);
    Wrong read(Cell cell, Citation& from);      ///< [source, line]
    Wrong read(Cell cell, MethodOverride& own); ///< [method, reason, time]
    Wrong read(Cell cell, QJsonValue& any);
    template <codec::Enum E>
    Wrong read(Cell cell, E& word);

    /// The value, or [value, source, line].
    template <class T>
    Wrong readCited(Cell cell, Cited<T>& cited, Citation rowFrom);

    /// From 0 to `most`.
    Wrong readNumber(Cell cell, quint32& number, qint64 most);
    /// An array of `least` to `count` parts: calls `take(index, part)` for each.
    template <class Take>
    Wrong readParts(Cell cell, int least, int count, Take take);

    /// `null`, which is then consumed.
    bool isNull(Cell& cell);
    /// Equal texts share their memory: for columns of few different values.
    void share(QString& text) { text = *m_shared.insert(text); }

    simdjson::error_code damage() const { return m_damage; }
    bool fails(simdjson::error_code error);

private:
    /// `kind`, after a look whether the cell is JSON at all.
    Wrong refuse(Cell cell, Wrong kind);
    Wrong readWhole(Cell cell, qint64& number, Wrong kind);

    qint64 m_sources;
    simdjson::error_code m_damage = simdjson::SUCCESS;
    QSet<QString> m_shared;
};

template <class Take>
RowCells::Wrong RowCells::readParts(Cell cell, int least, int count, Take take)
{
    simdjson::ondemand::array parts;
    if (fails(cell.get_array().get(parts)))
        return refuse(cell, "array");
    int index = 0;
    for (auto part : parts) {
        Cell value;
        if (fails(part.get(value)) || index == count)
            return "array";
        if (const Wrong wrong = take(index++, value))
            return wrong;
    }
    return index >= least ? nullptr : "array";
}

template <codec::Enum E>
RowCells::Wrong RowCells::read(Cell cell, E& word)
{
    std::string_view text;
    if (fails(cell.get_string().get(text)))
        return refuse(cell, "word");
    for (const auto& [enumerator, name] : enumNames(E{})) {
        if (std::string_view(name.data(), size_t(name.size())) != text)
            continue;
        word = enumerator;
        return nullptr;
    }
    return "word";
}

template <class T>
RowCells::Wrong RowCells::readCited(Cell cell, Cited<T>& cited, Citation rowFrom)
{
    simdjson::ondemand::json_type type{};
    if (fails(cell.type().get(type)))
        return "value";
    cited.from = rowFrom;
    if (type != simdjson::ondemand::json_type::array)
        return read(cell, cited.value);
    return readParts(cell, 3, 3, [&](int index, Cell part) {
        return index == 0   ? read(part, cited.value)
               : index == 1 ? readNumber(part, cited.from.source, m_sources)
                            : readNumber(part, cited.from.line, UINT32_MAX);
    });
}

/// A bare list holds texts only: one that begins with a list is [value, source, line].
template <>
RowCells::Wrong RowCells::readCited(Cell cell, Cited<QStringList>& cited, Citation rowFrom);

} // namespace jalon
