// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/mergejson.h"

#include <QHash>
#include <QJsonArray>

namespace jalon {

static const auto originKey = QStringLiteral("origin");
static const auto measuredKey = QStringLiteral("measured");

static bool isLeaf(const QJsonValue& value)
{
    return value.isObject() && value.toObject().contains(originKey);
}

static QString originOf(const QJsonObject& leaf)
{
    return leaf.value(originKey).toString();
}

static bool isEntered(const QJsonValue& value)
{
    if (isLeaf(value))
        return originOf(value.toObject()) == QLatin1String("entered");
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(),
                           [](const QJsonValue& v) { return isEntered(v); });
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(),
                       [](const QJsonValue& v) { return isEntered(v); });
}

static QJsonObject mergeLeaf(const QJsonObject& known, const QJsonObject& found)
{
    const bool keepsEntered =
        originOf(known) == QLatin1String("entered") && originOf(found) == QLatin1String("measured");
    if (keepsEntered) {
        QJsonObject kept = known;
        kept.insert(measuredKey, found);
        return kept;
    }
    QJsonObject merged = found;
    const bool overrules =
        originOf(found) == QLatin1String("entered") && !found.contains(measuredKey);
    if (overrules && originOf(known) == QLatin1String("measured"))
        merged.insert(measuredKey, known);
    else if (overrules && known.contains(measuredKey))
        merged.insert(measuredKey, known.value(measuredKey));
    return merged;
}

static QString leafText(const QJsonValue& value)
{
    const QJsonValue text = isLeaf(value) ? value.toObject().value(QLatin1String("value")) : value;
    return text.toVariant().toString();
}

static QString identity(const QJsonValue& element)
{
    const QJsonObject object = element.toObject();
    if (isLeaf(element) || !element.isObject())
        return leafText(element);
    if (object.contains(QLatin1String("store")))
        return object.value(QLatin1String("store")).toString() + QLatin1Char(' ') +
               leafText(object.value(QLatin1String("path")));
    for (const char* key : {"mount", "name", "address", "product", "what"})
        if (const auto found = object.constFind(QLatin1String(key)); found != object.constEnd())
            return found->toString();
    return {};
}

static QJsonValue mergeValue(const QJsonValue& known, const QJsonValue& found);

static QJsonArray mergeArray(const QJsonArray& known, const QJsonArray& found)
{
    QHash<QString, QJsonValue> before;
    for (const QJsonValue& element : known)
        before.insert(identity(element), element);
    QJsonArray merged;
    for (const QJsonValue& element : found) {
        const QJsonValue older = before.take(identity(element));
        merged.append(older.isUndefined() || older.isNull() ? element : mergeValue(older, element));
    }
    for (const QJsonValue& element : known)
        if (before.contains(identity(element)) && isEntered(element))
            merged.append(element);
    return merged;
}

static QJsonValue mergeValue(const QJsonValue& known, const QJsonValue& found)
{
    if (isLeaf(known) && isLeaf(found))
        return mergeLeaf(known.toObject(), found.toObject());
    if (known.isArray() && found.isArray())
        return mergeArray(known.toArray(), found.toArray());
    if (known.isObject() && found.isObject())
        return mergeFactsJson(known.toObject(), found.toObject());
    return found;
}

QJsonObject mergeFactsJson(const QJsonObject& known, const QJsonObject& found)
{
    QJsonObject merged = known;
    for (auto entry = found.begin(); entry != found.end(); ++entry) {
        const auto older = known.constFind(entry.key());
        merged.insert(entry.key(), older == known.constEnd() ? entry.value()
                                                             : mergeValue(*older, entry.value()));
    }
    return merged;
}

} // namespace jalon
