// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/codec.h"
#include "core/plan/jsonbuffer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <functional>

namespace jalon::rows {

/// One column of a table of `T`: `rowFrom` is what the row cites.
template <class T>
struct Column {
    QString name;
    std::function<bool(const T&)> isKnown;
    std::function<void(JsonBuffer&, const T&, Citation rowFrom)> write;
};

inline void writeValue(JsonBuffer& out, const QJsonValue& value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    out.raw(QByteArrayView(array).sliced(1).chopped(1));
}

inline void writeCell(JsonBuffer& out, const QString& text)
{
    out.text(text);
}
inline void writeCell(JsonBuffer& out, ByteSize size)
{
    out.number(size.bytes());
}
inline void writeCell(JsonBuffer& out, qint64 count)
{
    out.number(count);
}
inline void writeCell(JsonBuffer& out, bool truth)
{
    out.raw(truth ? QByteArrayView("true") : QByteArrayView("false"));
}
inline void writeCell(JsonBuffer& out, QDate date)
{
    // QDate::toString takes a third of a microsecond: as long as the rest of the row.
    int year = 0, month = 0, day = 0;
    date.getDate(&year, &month, &day);
    char text[] = "\"0000-00-00\"";
    const auto put = [&text](int last, int number) {
        for (; number > 0; number /= 10)
            text[last--] = char('0' + number % 10);
    };
    put(4, year);
    put(7, month);
    put(10, day);
    out.raw(QByteArrayView(text, sizeof text - 1));
}
inline void writeCell(JsonBuffer& out, const QDateTime& time)
{
    out.text(codec::write(time).toString());
}
inline void writeCell(JsonBuffer& out, const QStringList& list)
{
    out.raw('[');
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (i > 0)
            out.raw(',');
        out.text(list[i]);
    }
    out.raw(']');
}
template <codec::Enum E>
inline void writeCell(JsonBuffer& out, E word)
{
    for (const auto& [enumerator, name] : enumNames(word)) {
        if (enumerator != word)
            continue;
        out.raw('"');
        out.raw(QByteArrayView(name.data(), name.size()));
        out.raw('"');
    }
}

// What the reader would refuse is not known either.
inline bool isWritable(const auto&)
{
    return true;
}
inline bool isWritable(qint64 count)
{
    return count >= 0;
}
inline bool isWritable(QDate date)
{
    return date.isValid() && date.year() > 0 && date.year() <= 9999;
}
inline bool isWritable(const QDateTime& time)
{
    return isWritable(time.date());
}

template <class T>
void addExtra(QList<Column<T>>& columns, const auto& items)
{
    QSet<QString> names, known;
    for (const Column<T>& column : std::as_const(columns))
        known.insert(column.name);
    for (const T& item : items)
        for (auto entry = item.extra.begin(); entry != item.extra.end(); ++entry)
            names.insert(entry.key());
    names -= known;
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    for (const QString& name : sorted)
        columns.append({name,
                        [name](const T& item) { return !item.extra.value(name).isUndefined(); },
                        [name](JsonBuffer& out, const T& item, Citation) {
                            writeValue(out, item.extra.value(name));
                        }});
}

template <class T>
void writeRows(JsonBuffer& out, const auto& items, const QList<Column<T>>& columns,
               const std::function<Citation(const T&)>& rowFrom)
{
    out.raw('[');
    bool isFirst = true;
    for (const T& item : items) {
        out.raw(isFirst ? QByteArrayView("\n[") : QByteArrayView(",\n["));
        isFirst = false;
        const Citation from = rowFrom(item);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (i > 0)
                out.raw(',');
            if (columns[i].isKnown(item))
                columns[i].write(out, item, from);
            else
                out.raw("null");
        }
        out.raw(']');
    }
    out.raw("\n        ]");
}

/// {"columns": […], the keys of `rest`, "rows": […]}, sorted.
template <class T>
void writeTable(JsonBuffer& out, const auto& items, QList<Column<T>> columns,
                const std::function<Citation(const T&)>& rowFrom, const QJsonObject& rest)
{
    addExtra(columns, items);
    columns.removeIf([&items](const Column<T>& column) {
        return std::none_of(items.begin(), items.end(), column.isKnown);
    });
    QJsonArray titles;
    for (const Column<T>& column : columns)
        titles.append(column.name);
    QMap<QString, QJsonValue> members;
    for (auto entry = rest.begin(); entry != rest.end(); ++entry)
        members.insert(entry.key(), entry.value());
    members.insert(QStringLiteral("columns"), titles);
    members.insert(QStringLiteral("rows"), {});
    const char* separator = "{\n        ";
    for (auto member = members.begin(); member != members.end(); ++member) {
        out.raw(separator);
        out.text(member.key());
        out.raw(": ");
        if (member.key() == QLatin1String("rows"))
            writeRows(out, items, columns, rowFrom);
        else
            writeValue(out, member.value());
        separator = ",\n        ";
    }
    out.raw("\n    }");
}

} // namespace jalon::rows
