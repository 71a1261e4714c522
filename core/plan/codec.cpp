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

// An argument is an object of one key, which names its kind.
static QJsonObject writeArgument(const Argument& argument)
{
    if (const auto* text = std::get_if<QString>(&argument))
        return {{QStringLiteral("text"), *text}};
    if (const auto* number = std::get_if<qint64>(&argument))
        return {{QStringLiteral("number"), *number}};
    if (const auto* size = std::get_if<ByteSize>(&argument))
        return {{QStringLiteral("bytes"), write(*size)}};
    if (const auto* ratio = std::get_if<Ratio>(&argument))
        return {{QStringLiteral("ppm"), ratio->ppm}};
    if (const auto* at = std::get_if<QDateTime>(&argument))
        return {{QStringLiteral("at"), write(*at)}};
    return {{QStringLiteral("milliseconds"), write(std::get<std::chrono::milliseconds>(argument))}};
}

QJsonValue write(const Message& message)
{
    if (message.isEmpty())
        return {};
    QJsonArray arguments;
    for (const Argument& argument : message.arguments)
        arguments.append(writeArgument(argument));
    return QJsonObject{{QStringLiteral("id"), message.id},
                       {QStringLiteral("arguments"), arguments}};
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

Argument Reader::readArgument(const QJsonObject& json, const QString& path)
{
    const auto read = [&]<class T>(const char* key, T value) -> std::optional<Argument> {
        if (!json.contains(QLatin1String(key)))
            return std::nullopt;
        readScalar(json.value(QLatin1String(key)), value, path + u'.' + QLatin1String(key));
        return Argument(value);
    };
    if (const auto number = read("number", qint64()))
        return *number;
    if (const auto size = read("bytes", ByteSize()))
        return *size;
    if (const auto ppm = read("ppm", qint64()))
        return Ratio{std::get<qint64>(*ppm)};
    if (const auto at = read("at", QDateTime()))
        return *at;
    if (const auto time = read("milliseconds", std::chrono::milliseconds()))
        return *time;
    QString text;
    readScalar(json.value(QLatin1String("text")), text, path + QStringLiteral(".text"));
    return text;
}

void Reader::readScalar(const QJsonValue& json, Message& target, const QString& path)
{
    if (!json.isObject())
        return wrong(path, "object");
    const QJsonObject object = json.toObject();
    readScalar(object.value(QLatin1String("id")), target.id, path + QStringLiteral(".id"));
    const QJsonArray arguments = object.value(QLatin1String("arguments")).toArray();
    for (qsizetype i = 0; i < arguments.size(); ++i)
        target.arguments.append(readArgument(arguments.at(i).toObject(),
                                             QStringLiteral("%1.arguments[%2]").arg(path).arg(i)));
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
    provenance.source = *m_sources.insert(provenance.source);
    provenance.estimated = leaf.value(QLatin1String("estimated")).toBool();
    return provenance;
}

} // namespace jalon::codec
