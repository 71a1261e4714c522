// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/plan/enums.h"
#include "core/plan/factsdocument.h"
#include "core/plan/mailboxfields.h"
#include "core/plan/planfile.h"
#include "core/units/untrusted.h"

#include <QJsonArray>

namespace jalon {

namespace {

QString sourceText(const Inventory& inventory, const Citation& from)
{
    if (from.source == 0 || from.source > quint32(inventory.sources.size()))
        return {};
    const QString& file = inventory.sources[from.source - 1].file;
    return from.line == 0 ? file : file + u':' + QString::number(from.line);
}

QJsonValue valueOf(const Argument& argument)
{
    if (const auto* size = std::get_if<ByteSize>(&argument))
        return size->bytes();
    if (const auto* count = std::get_if<qint64>(&argument))
        return *count;
    return std::get<QString>(argument);
}

QJsonValue leafOf(const Inventory& inventory, const Cited<Argument>& value)
{
    const bool isByHand = value.from.source == 0;
    return QJsonObject{{QStringLiteral("value"), valueOf(value.value)},
                       {QStringLiteral("origin"),
                        isByHand ? QStringLiteral("entered") : QStringLiteral("imported")},
                       {QStringLiteral("source"), sourceText(inventory, value.from)}};
}

QJsonObject objectOf(const Inventory& inventory, const Mailbox& mailbox)
{
    QJsonObject object{{QStringLiteral("address"), mailbox.address}};
    for (const MailboxField& field : mailboxFields())
        if (const auto value = fieldValue(mailbox, field);
            value && !object.contains(QLatin1String(field.name)))
            object.insert(QLatin1String(field.name), leafOf(inventory, *value));
    return object;
}

int printJson(const Plan& plan, Console& console)
{
    QJsonArray mailboxes;
    for (const Mailbox& mailbox : plan.inventory.mailboxes)
        mailboxes.append(objectOf(plan.inventory, mailbox));
    QJsonArray delegations;
    for (const Delegation& delegation : plan.inventory.delegations)
        delegations.append(
            QJsonObject{{QStringLiteral("mailbox"), delegation.mailbox},
                        {QStringLiteral("delegate"), delegation.delegate},
                        {QStringLiteral("right"), enumName(delegation.right)},
                        {QStringLiteral("source"), sourceText(plan.inventory, delegation.from)}});
    console.out << schemaDocument(
        QStringLiteral("jalon.mailboxes/1"),
        {{QStringLiteral("mailboxes"), mailboxes}, {QStringLiteral("delegations"), delegations}});
    return 0;
}

template <class T>
QString cell(const MaybeCited<T>& value, const Texts& texts)
{
    if (!value)
        return QStringLiteral("?");
    if constexpr (std::is_same_v<T, MailboxKind>)
        return texts.sentence({QStringLiteral("mailbox-kind.") + enumName(value->value), {}});
    else if constexpr (std::is_same_v<T, MailSystem>)
        return texts.sentence({QStringLiteral("mail-system.") + enumName(value->value), {}});
    else
        return texts.argument(value->value);
}

QString quotaCell(const MaybeCited<ByteSize>& quota, const Texts& texts)
{
    const bool isUnlimited = quota && quota->value == ByteSize();
    return isUnlimited ? texts.sentence({QStringLiteral("import.unlimited"), {}})
                       : cell(quota, texts);
}

QString heading(const char* field, const Texts& texts)
{
    return texts.sentence({QStringLiteral("mailbox-field.") + QLatin1String(field), {}});
}

} // namespace

int runMailboxes(const QStringList& arguments, const QCommandLineParser& options, Console& console)
{
    const auto loaded = loadPlan(arguments.first());
    if (!loaded)
        return console.fail(loaded.error());
    const Plan& plan = loaded->plan;
    if (options.isSet(QStringLiteral("json")))
        return printJson(plan, console);
    const Texts& texts = console.texts;
    QList<QStringList> rows{{heading("address", texts), heading("kind", texts),
                             heading("system", texts), heading("volume", texts),
                             heading("messages", texts), heading("folders", texts),
                             heading("archive", texts), heading("quota", texts),
                             texts.sentence({QStringLiteral("import.told-by"), {}})}};
    ByteSize volume;
    qint64 unknown = 0;
    for (const Mailbox& mailbox : plan.inventory.mailboxes) {
        rows.append({visibleText(mailbox.address), cell(mailbox.kind, texts),
                     cell(mailbox.system, texts), cell(mailbox.volume, texts),
                     cell(mailbox.messages, texts), cell(mailbox.folders, texts),
                     cell(mailbox.archive, texts), quotaCell(mailbox.quota, texts),
                     mailbox.volume ? visibleText(sourceText(plan.inventory, mailbox.volume->from))
                                    : QString()});
        if (mailbox.volume)
            volume += mailbox.volume->value;
        unknown += mailbox.volume ? 0 : 1;
    }
    if (rows.size() > 1)
        console.printTable(rows);
    console.print({QStringLiteral("import.totals"),
                   {qint64(plan.inventory.mailboxes.size()), volume, unknown}});
    return 0;
}

} // namespace jalon
