// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/methods/methods.h"
#include "core/plan/enums.h"

#include <QJsonArray>

namespace jalon {

template <class E>
static QJsonValue nameOf(const std::optional<E>& value)
{
    return value ? QJsonValue(enumName(*value)) : QJsonValue();
}

static void writeChoice(const MethodChoice& choice, QJsonObject& json)
{
    json.insert(QStringLiteral("method"), nameOf(choice.method));
    json.insert(QStringLiteral("reason"), QString::fromLatin1(choice.rule->reason));
    json.insert(QStringLiteral("overridden"), choice.overridden);
    json.insert(QStringLiteral("leftBehind"), choice.leftBehind);
}

static QJsonObject groupBody(const MethodGroup& group,
                             const std::function<QString(const Message&)>& text)
{
    QJsonArray allowed;
    for (const Method method : group.choice.rule->allowed)
        allowed.append(enumName(method));
    QJsonArray notes;
    for (const QString& id : noteIds(group.choice.notes))
        notes.append(text({id, {}}));
    QJsonObject json{
        {QStringLiteral("system"), nameOf(group.system)},
        {QStringLiteral("why"), text({QString::fromLatin1(group.choice.rule->reason), {}})},
        {QStringLiteral("notes"), notes},
        {QStringLiteral("source"), QString::fromUtf8(group.choice.rule->source)},
        {QStringLiteral("nothingToFill"), group.choice.rule->nothingToFill},
        {QStringLiteral("overrideRefused"), group.choice.overrideRefused},
        {QStringLiteral("allowed"), allowed},
        {QStringLiteral("mailboxes"), qint64(group.rows.size())},
        {QStringLiteral("volumeBytes"), group.volume.bytes()},
        {QStringLiteral("messages"), group.messages},
        {QStringLiteral("unknownVolumes"), group.unknownVolumes},
        {QStringLiteral("unknownMessages"), group.unknownMessages},
        {QStringLiteral("reasons"), QJsonArray::fromStringList(group.reasons)}};
    writeChoice(group.choice, json);
    return json;
}

QJsonObject methodsBody(const Plan& plan, const QList<MethodChoice>& choices,
                        const std::function<QString(const Message&)>& text)
{
    QJsonArray groups;
    for (const MethodGroup& group : methodGroups(plan, choices))
        groups.append(groupBody(group, text));
    QJsonArray mailboxes;
    qsizetype row = 0;
    for (const Mailbox& mailbox : plan.inventory.mailboxes) {
        QJsonObject json{
            {QStringLiteral("address"), mailbox.address},
            {QStringLiteral("system"),
             mailbox.system ? QJsonValue(enumName(mailbox.system->value)) : QJsonValue()}};
        writeChoice(choices.at(row++), json);
        mailboxes.append(json);
    }
    return {{QStringLiteral("groups"), groups}, {QStringLiteral("mailboxes"), mailboxes}};
}

} // namespace jalon
