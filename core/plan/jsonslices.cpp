// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/jsonslices.h"

#include <simdjson.h>

#include <algorithm>
#include <utility>

namespace jalon {

namespace ondemand = simdjson::ondemand;

const qsizetype jsonPadding = simdjson::SIMDJSON_PADDING;

QByteArray padded(const QByteArray& text)
{
    if (text.capacity() - text.size() >= jsonPadding)
        return text;
    QByteArray copy;
    copy.reserve(text.size() + jsonPadding);
    copy.append(text);
    return copy;
}

qint64 PlanSlices::offsetOf(qint64 inSmall) const
{
    constexpr qint64 nullLength = 4;
    qint64 offset = inSmall;
    for (const Cut& cut : cuts)
        if (inSmall >= cut.at + nullLength)
            offset += cut.length - nullLength;
    return offset;
}

/// Gives the table's own text.
static simdjson::simdjson_result<std::string_view> sliceTable(ondemand::value value,
                                                              TableSlices& table)
{
    table = {};
    table.isThere = true;
    ondemand::json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    table.isObject = type == ondemand::json_type::object;
    if (!table.isObject)
        return simdjson::to_json_string(value);
    ondemand::object object;
    std::string_view whole;
    if (const auto error = value.get_object().get(object))
        return error;
    if (const auto error = simdjson::to_json_string(object).get(whole))
        return error;
    if (const auto error = object.reset().error())
        return error;
    QByteArray rest;
    for (auto member : object) {
        std::string_view key, raw;
        const char* const rawKey = member.key().value_unsafe().raw();
        if (const auto error = member.unescaped_key().get(key))
            return error;
        if (const auto error = simdjson::to_json_string(member.value()).get(raw))
            return error;
        if (key == "columns")
            table.columns = raw;
        else if (key == "rows")
            table.rows = raw;
        else
            rest += (rest.isEmpty() ? "" : ",") + QByteArray(rawKey - 1, raw.data() - rawKey + 1) +
                    QByteArray(raw.data(), qsizetype(raw.size()));
    }
    table.rest = '{' + rest + '}';
    return whole;
}

static simdjson::error_code slice(const QByteArray& text, ondemand::document& document,
                                  PlanSlices& slices)
{
    ondemand::object object;
    if (const auto error = document.get_object().get(object))
        return error;
    const char* kept = text.constData();
    const auto keepUntil = [&](const char* end) {
        slices.small.append(kept, end - kept);
        kept = end;
    };
    for (auto member : object) {
        std::string_view key, raw;
        if (const auto error = member.unescaped_key().get(key))
            return error;
        ondemand::value value;
        if (const auto error = member.value().get(value))
            return error;
        const auto name = std::ranges::find(PlanSlices::tableNames, key);
        if (name == PlanSlices::tableNames.end()) {
            if (const auto error = simdjson::to_json_string(value).get(raw))
                return error;
            continue;
        }
        if (const auto error =
                sliceTable(value, slices.tables[size_t(name - PlanSlices::tableNames.begin())])
                    .get(raw))
            return error;
        keepUntil(raw.data());
        slices.cuts.append({slices.small.size(), qint64(raw.size())});
        slices.small.append("null");
        kept = raw.data() + raw.size();
    }
    keepUntil(text.constData() + text.size());
    return simdjson::SUCCESS;
}

/// Where the first control character inside a string stands: other parsers let it pass.
static const char* controlIn(const QByteArray& text)
{
    bool isInside = false;
    for (const char* at = text.cbegin(); at != text.cend(); ++at) {
        if (*at == '"')
            isInside = !isInside;
        else if (isInside && static_cast<unsigned char>(*at) < 0x20)
            return at;
        else if (isInside && *at == '\\' && at + 1 != text.cend())
            ++at;
    }
    return text.cend();
}

std::optional<JsonDamage> slicePlan(const QByteArray& text, PlanSlices& slices)
{
    ondemand::parser parser;
    ondemand::document document;
    auto error =
        parser.iterate(text.constData(), size_t(text.size()), size_t(text.size() + jsonPadding))
            .get(document);
    const char* at = error == simdjson::UNESCAPED_CHARS ? controlIn(text) : text.constData();
    if (!error) {
        error = slice(text, document, slices);
        if (error && document.current_location().get(at))
            at = text.constData() + text.size();
    }
    if (!error)
        return std::nullopt;
    return JsonDamage{at - text.constData(), QString::fromLatin1(simdjson::error_message(error))};
}

} // namespace jalon
