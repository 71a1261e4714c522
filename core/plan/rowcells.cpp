// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/rowcells.h"

#include <QJsonDocument>

namespace jalon {

namespace ondemand = simdjson::ondemand;

bool RowCells::fails(simdjson::error_code error)
{
    switch (error) {
    case simdjson::SUCCESS:
        return false;
    case simdjson::INCORRECT_TYPE:
    case simdjson::NUMBER_ERROR:
    case simdjson::NUMBER_OUT_OF_RANGE:
        return true;
    default:
        m_damage = error;
        return true;
    }
}

bool RowCells::isNull(Cell& cell)
{
    bool isNull = false;
    return !fails(cell.is_null().get(isNull)) && isNull;
}

RowCells::Wrong RowCells::refuse(Cell cell, Wrong kind)
{
    const std::string_view token = cell.raw_json_token();
    const auto begins = [token](std::string_view word) {
        return token.substr(0, word.size()) == word;
    };
    const bool isJson = token.find_first_of("\"[{-0123456789") == 0 || begins("true") ||
                        begins("false") || begins("null");
    if (!isJson)
        m_damage = simdjson::TAPE_ERROR;
    return kind;
}

static QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

RowCells::Wrong RowCells::read(Cell cell, QString& text)
{
    std::string_view bytes;
    if (fails(cell.get_string().get(bytes)))
        return refuse(cell, "text");
    text = toText(bytes);
    return nullptr;
}

RowCells::Wrong RowCells::readWhole(Cell cell, qint64& number, Wrong kind)
{
    std::int64_t value = 0;
    if (fails(cell.get_int64().get(value)))
        return refuse(cell, kind);
    if (value < 0)
        return kind;
    number = value;
    return nullptr;
}

RowCells::Wrong RowCells::read(Cell cell, qint64& count)
{
    return readWhole(cell, count, "count");
}

RowCells::Wrong RowCells::read(Cell cell, ByteSize& size)
{
    qint64 bytes = 0;
    const Wrong wrong = readWhole(cell, bytes, "bytes");
    size = ByteSize(bytes);
    return wrong;
}

RowCells::Wrong RowCells::read(Cell cell, bool& truth)
{
    return fails(cell.get_bool().get(truth)) ? refuse(cell, "truth") : nullptr;
}

RowCells::Wrong RowCells::read(Cell cell, QDate& date)
{
    std::string_view text;
    if (fails(cell.get_string().get(text)))
        return refuse(cell, "date");
    date = QDate::fromString(toText(text), Qt::ISODate);
    return date.isValid() ? nullptr : "date";
}

RowCells::Wrong RowCells::read(Cell cell, QDateTime& time)
{
    QString text;
    if (read(cell, text))
        return "time";
    time = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    return time.isValid() ? nullptr : "time";
}

RowCells::Wrong RowCells::read(Cell cell, QStringList& texts)
{
    ondemand::array parts;
    if (fails(cell.get_array().get(parts)))
        return refuse(cell, "array");
    for (auto part : parts) {
        Cell value;
        if (fails(part.get(value)))
            return "text";
        if (const Wrong wrong = read(value, texts.emplace_back()))
            return wrong;
    }
    return nullptr;
}

template <>
RowCells::Wrong RowCells::readCited(Cell cell, Cited<QStringList>& cited, Citation rowFrom)
{
    ondemand::array parts;
    if (fails(cell.get_array().get(parts)))
        return refuse(cell, "array");
    cited.from = rowFrom;
    bool isCited = false;
    int index = 0;
    for (auto part : parts) {
        Cell value;
        ondemand::json_type type{};
        if (fails(part.get(value)) || fails(value.type().get(type)))
            return "array";
        if (index == 0)
            isCited = type == ondemand::json_type::array;
        const Wrong wrong = !isCited     ? read(value, cited.value.emplace_back())
                            : index == 0 ? read(value, cited.value)
                            : index == 1 ? readNumber(value, cited.from.source, m_sources)
                            : index == 2 ? readNumber(value, cited.from.line, UINT32_MAX)
                                         : "array";
        if (wrong)
            return wrong;
        ++index;
    }
    return isCited && index != 3 ? "array" : nullptr;
}

RowCells::Wrong RowCells::readNumber(Cell cell, quint32& number, qint64 most)
{
    qint64 value = 0;
    if (readWhole(cell, value, "citation") || value > most)
        return "citation";
    number = quint32(value);
    return nullptr;
}

RowCells::Wrong RowCells::read(Cell cell, Citation& from)
{
    return readParts(cell, 2, 2, [&](int index, Cell part) {
        return index == 0 ? readNumber(part, from.source, m_sources)
                          : readNumber(part, from.line, UINT32_MAX);
    });
}

RowCells::Wrong RowCells::read(Cell cell, MethodOverride& own)
{
    return readParts(cell, 3, 3, [&](int index, Cell part) -> Wrong {
        if (index == 0)
            return read(part, own.method);
        if (index == 1)
            return read(part, own.reason);
        if (isNull(part))
            return nullptr;
        return read(part, own.at);
    });
}

RowCells::Wrong RowCells::read(Cell cell, QJsonValue& any)
{
    std::string_view raw;
    if (fails(simdjson::to_json_string(cell).get(raw)))
        return "value";
    const QByteArray array = '[' + QByteArray(raw.data(), qsizetype(raw.size())) + ']';
    const QJsonDocument document = QJsonDocument::fromJson(array);
    if (document.array().size() != 1) {
        m_damage = simdjson::TAPE_ERROR;
        return "value";
    }
    any = document.array().first();
    return nullptr;
}

} // namespace jalon
