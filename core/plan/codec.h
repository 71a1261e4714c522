// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/enums.h"
#include "core/plan/fields.h"
#include "core/units/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace jalon::codec {

// Values ⇄ JSON, by `fields.h`. Empty texts, lists and missing facts are left out; keys nobody
// here knows are kept in `extra` and written back.

template <class T>
concept Enum = std::is_enum_v<T>;

inline QJsonValue write(const QString& text)
{
    return text;
}
inline QJsonValue write(qint64 number)
{
    return number;
}
inline QJsonValue write(bool truth)
{
    return truth;
}
inline QJsonValue write(ByteSize size)
{
    return size.bytes();
}
inline QJsonValue write(std::chrono::milliseconds time)
{
    return qint64(time.count());
}
inline QJsonValue write(const QDate& date)
{
    return date.toString(Qt::ISODate);
}
QJsonValue write(const QDateTime& time);
QJsonValue write(const Message& message);
template <Enum E>
QJsonValue write(E value)
{
    return enumName(value);
}
template <HasFields T>
QJsonValue write(const T& object);
template <class T>
QJsonValue write(const Fact<T>& fact);
template <class T>
QJsonValue write(const std::optional<T>& maybe)
{
    return maybe ? write(*maybe) : QJsonValue(QJsonValue::Undefined);
}
template <class T>
QJsonValue write(const QList<T>& list)
{
    QJsonArray array;
    for (const T& item : list)
        array.append(write(item));
    return array;
}
QJsonValue write(const QMap<QString, QString>& map);

void writeProvenance(QJsonObject& leaf, const Provenance& provenance);

template <class T>
QJsonValue write(const Fact<T>& fact)
{
    QJsonObject leaf{{QStringLiteral("value"), write(fact.value)}};
    writeProvenance(leaf, fact.provenance);
    if (fact.measured) {
        QJsonObject measured{{QStringLiteral("value"), write(fact.measured->value)}};
        writeProvenance(measured, fact.measured->provenance);
        leaf.insert(QStringLiteral("measured"), measured);
    }
    return leaf;
}

bool isWorthWriting(const QJsonValue& value);

template <HasFields T>
QJsonValue write(const T& object)
{
    QJsonObject json = object.extra;
    fields(object, [&json](const char* key, const auto& member) {
        const QJsonValue value = write(member);
        if (isWorthWriting(value))
            json.insert(QLatin1String(key), value);
    });
    return json;
}

/// Reads one document and remembers what was wrong with it, by JSON path.
class Reader {
public:
    /// `enteredAt` and `enteredFrom` are the provenance of bare leaves: entered by hand.
    Reader(QDateTime enteredAt, QString enteredFrom)
        : m_enteredAt(std::move(enteredAt))
        , m_enteredFrom(std::move(enteredFrom))
    {
    }

    template <class T>
    void read(const QJsonValue& json, T& target, const QString& path);

    /// The first thing that was wrong: (path, message id). Empty when all was understood.
    const std::optional<Message>& problem() const { return m_problem; }

    Provenance readProvenance(const QJsonObject& leaf, const QString& path);

private:
    void readScalar(const QJsonValue& json, QString& target, const QString& path);
    void readScalar(const QJsonValue& json, qint64& target, const QString& path);
    void readScalar(const QJsonValue& json, bool& target, const QString& path);
    void readScalar(const QJsonValue& json, ByteSize& target, const QString& path);
    void readScalar(const QJsonValue& json, std::chrono::milliseconds& target, const QString& path);
    void readScalar(const QJsonValue& json, QDate& target, const QString& path);
    void readScalar(const QJsonValue& json, QDateTime& target, const QString& path);
    void readScalar(const QJsonValue& json, Message& target, const QString& path);
    Argument readArgument(const QJsonObject& json, const QString& path);
    void readScalar(const QJsonValue& json, QMap<QString, QString>& target, const QString& path);
    template <Enum E>
    void readScalar(const QJsonValue& json, E& target, const QString& path);
    template <HasFields T>
    void readScalar(const QJsonValue& json, T& target, const QString& path);
    template <class T>
    void readScalar(const QJsonValue& json, Fact<T>& target, const QString& path);
    template <class T>
    void readScalar(const QJsonValue& json, std::optional<T>& target, const QString& path);
    template <class T>
    void readScalar(const QJsonValue& json, QList<T>& target, const QString& path);

    void wrong(const QString& path, const char* expected);

    QDateTime m_enteredAt;
    QString m_enteredFrom;
    QSet<QString> m_sources; ///< one copy of each: thousands of facts have the same
    std::optional<Message> m_problem;
};

template <class T>
void Reader::read(const QJsonValue& json, T& target, const QString& path)
{
    readScalar(json, target, path);
}

template <Enum E>
void Reader::readScalar(const QJsonValue& json, E& target, const QString& path)
{
    if (const auto value = enumFromName<E>(json.toString()))
        target = *value;
    else
        wrong(path, "word");
}

template <HasFields T>
void Reader::readScalar(const QJsonValue& json, T& target, const QString& path)
{
    if (!json.isObject())
        return wrong(path, "object");
    QJsonObject rest = json.toObject();
    fields(target, [&](const char* key, auto& member) {
        const auto found = rest.constFind(QLatin1String(key));
        if (found == rest.constEnd())
            return;
        const QJsonValue value = *found;
        rest.remove(QLatin1String(key));
        if (!value.isNull())
            readScalar(value, member, path + QLatin1Char('.') + QLatin1String(key));
    });
    target.extra = rest;
}

template <class T>
void Reader::readScalar(const QJsonValue& json, Fact<T>& target, const QString& path)
{
    if (!json.isObject()) {
        target.provenance = {Origin::Entered, m_enteredAt, m_enteredFrom, false};
        return readScalar(json, target.value, path);
    }
    const QJsonObject leaf = json.toObject();
    readScalar(leaf.value(QLatin1String("value")), target.value, path + QStringLiteral(".value"));
    target.provenance = readProvenance(leaf, path);
    if (const QJsonValue measured = leaf.value(QLatin1String("measured")); measured.isObject()) {
        typename Fact<T>::Overruled overruled;
        readScalar(measured.toObject().value(QLatin1String("value")), overruled.value,
                   path + QStringLiteral(".measured.value"));
        overruled.provenance =
            readProvenance(measured.toObject(), path + QStringLiteral(".measured"));
        target.measured = std::move(overruled);
    }
}

template <class T>
void Reader::readScalar(const QJsonValue& json, std::optional<T>& target, const QString& path)
{
    target.emplace();
    readScalar(json, *target, path);
}

template <class T>
void Reader::readScalar(const QJsonValue& json, QList<T>& target, const QString& path)
{
    if (!json.isArray())
        return wrong(path, "array");
    const QJsonArray array = json.toArray();
    target.resize(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        readScalar(array.at(i), target[i], QStringLiteral("%1[%2]").arg(path).arg(i));
}

} // namespace jalon::codec
