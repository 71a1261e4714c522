// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/codec.h"

namespace jalon::codec {

QJsonValue write(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs))
                          : QJsonValue(QJsonValue::Undefined);
}

QJsonValue write(const QMap<QString, QString>& map)
{
    QJsonObject object;
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

void writeProvenance(QJsonObject& leaf, const Provenance& provenance)
{
    leaf.insert(QStringLiteral("origin"), enumName(provenance.origin));
    leaf.insert(QStringLiteral("at"), write(provenance.at));
    leaf.insert(QStringLiteral("source"), provenance.source);
    if (provenance.estimated)
        leaf.insert(QStringLiteral("estimated"), true);
}

bool isWorthWriting(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        return false;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return !value.toObject().isEmpty();
    default:
        return true;
    }
}

void Reader::wrong(const QString& path, const char* expected)
{
    if (!m_problem)
        m_problem =
            Message{QStringLiteral("plan.wrong-value"), {path, QString::fromLatin1(expected)}};
}

void Reader::readScalar(const QJsonValue& json, QString& target, const QString& path)
{
    if (json.isString())
        target = json.toString();
    else
        wrong(path, "text");
}

void Reader::readScalar(const QJsonValue& json, bool& target, const QString& path)
{
    if (json.isBool())
        target = json.toBool();
    else
        wrong(path, "truth");
}

void Reader::readScalar(const QJsonValue& json, qint64& target, const QString& path)
{
    // Asking twice with different defaults tells an integer from a fraction or an overflow.
    if (json.isDouble() && json.toInteger(0) == json.toInteger(1))
        target = json.toInteger();
    else
        wrong(path, "integer");
}

void Reader::readScalar(const QJsonValue& json, ByteSize& target, const QString& path)
{
    qint64 bytes = -1;
    readScalar(json, bytes, path);
    if (bytes < 0)
        return wrong(path, "bytes");
    target = ByteSize(bytes);
}

void Reader::readScalar(const QJsonValue& json, std::chrono::milliseconds& target,
                        const QString& path)
{
    qint64 count = 0;
    readScalar(json, count, path);
    target = std::chrono::milliseconds(count);
}

void Reader::readScalar(const QJsonValue& json, QDate& target, const QString& path)
{
    target = QDate::fromString(json.toString(), Qt::ISODate);
    if (!target.isValid())
        wrong(path, "date");
}

void Reader::readScalar(const QJsonValue& json, QDateTime& target, const QString& path)
{
    target = QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
    if (!target.isValid())
        wrong(path, "time");
}

void Reader::readScalar(const QJsonValue& json, QMap<QString, QString>& target, const QString& path)
{
    if (!json.isObject())
        return wrong(path, "object");
    const QJsonObject object = json.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        readScalar(entry.value(), target[entry.key()], path + QLatin1Char('.') + entry.key());
}

Provenance Reader::readProvenance(const QJsonObject& leaf, const QString& path)
{
    Provenance provenance{Origin::Entered, m_enteredAt, m_enteredFrom, false};
    if (leaf.contains(QLatin1String("origin")))
        readScalar(leaf.value(QLatin1String("origin")), provenance.origin,
                   path + QStringLiteral(".origin"));
    if (leaf.contains(QLatin1String("at")))
        readScalar(leaf.value(QLatin1String("at")), provenance.at, path + QStringLiteral(".at"));
    if (leaf.contains(QLatin1String("source")))
        readScalar(leaf.value(QLatin1String("source")), provenance.source,
                   path + QStringLiteral(".source"));
    provenance.estimated = leaf.value(QLatin1String("estimated")).toBool();
    return provenance;
}

} // namespace jalon::codec
