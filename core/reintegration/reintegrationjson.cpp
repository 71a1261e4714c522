// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reintegration/reintegration.h"

#include <QJsonArray>

namespace jalon {

namespace {

QString key(const char* text)
{
    return QString::fromLatin1(text);
}

QJsonValue bytes(const std::optional<ByteSize>& size)
{
    return size ? QJsonValue(size->bytes()) : QJsonValue();
}

QJsonValue number(const std::optional<qint64>& count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonObject range(const SizeRange& range)
{
    return {{key("lowBytes"), range.low.bytes()}, {key("highBytes"), range.high.bytes()}};
}

QJsonValue date(const QDate& day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject mailboxJson(const ArchivedMailbox& mailbox)
{
    return {{key("address"), mailbox.address},
            {key("wave"), mailbox.wave},
            {key("packedBytes"), mailbox.packed.bytes()},
            {key("plain"), range(mailbox.plain)},
            {key("liveBytes"), bytes(mailbox.live)},
            {key("quotaBytes"), bytes(mailbox.quota)},
            {key("quotaAfter"),
             mailbox.quotaAfter ? QJsonValue(range(*mailbox.quotaAfter)) : QJsonValue()},
            {key("quotaState"), quotaStateName(mailbox.quotaState)},
            {key("skipped"), skipReasonName(mailbox.skipped)},
            {key("alreadyDone"), QJsonValue()},
            {key("batch"), mailbox.batch < 0 ? QJsonValue() : QJsonValue(mailbox.batch + 1)}};
}

QJsonObject batchJson(const ArchiveBatch& batch)
{
    return {{key("users"), QJsonArray::fromStringList(batch.users)},
            {key("plain"), range(batch.plain)},
            {key("over"), batch.isOver}};
}

class BodyWriter {
public:
    explicit BodyWriter(const std::function<QString(const Message&)>& text)
        : m_text(text)
    {
    }

    QJsonObject server(const ServerReintegration& server) const
    {
        QJsonArray mailboxes, batches, steps;
        for (const ArchivedMailbox& mailbox : server.mailboxes)
            mailboxes.append(mailboxJson(mailbox));
        for (const ArchiveBatch& batch : server.batches)
            batches.append(batchJson(batch));
        for (const ReintegrationStep& step : server.steps)
            steps.append(stepJson(step));
        return {{key("server"), server.server},
                {key("packedBytes"), server.packed.bytes()},
                {key("plain"), range(server.plain)},
                {key("unnamedBytes"), server.unnamed.bytes()},
                {key("first"), date(server.first)},
                {key("last"), date(server.last)},
                {key("mailboxes"), mailboxes},
                {key("batches"), batches},
                {key("liveMessages"), number(server.messages.live)},
                {key("archivedMessages"), number(server.messages.archived)},
                {key("messagesAboveLimit"), number(server.messagesAboveLimit)},
                {key("steps"), steps}};
    }

private:
    QString words(const char* part, const ReintegrationStep& step) const
    {
        return m_text(
            {QStringLiteral("archives.%1.%2").arg(QLatin1String(part), step.id), step.arguments});
    }
    QJsonObject stepJson(const ReintegrationStep& step) const
    {
        return {{key("id"), step.id},
                {key("text"), words("step", step)},
                {key("commands"), QJsonArray::fromStringList(step.commands)},
                {key("checkText"), words("check", step)},
                {key("checks"), QJsonArray::fromStringList(step.checks)},
                {key("canUndo"), undoName(step.canUndo)},
                {key("undoText"),
                 m_text({QStringLiteral("archives.undo.") + undoName(step.canUndo), {}})},
                {key("undo"), QJsonArray::fromStringList(step.undo)}};
    }

    const std::function<QString(const Message&)>& m_text;
};

} // namespace

QString quotaStateName(QuotaState state)
{
    switch (state) {
    case QuotaState::Unknown:
        return key("unknown");
    case QuotaState::Unlimited:
        return key("unlimited");
    case QuotaState::Within:
        return key("within");
    case QuotaState::May:
        return key("may");
    case QuotaState::Exceeds:
        return key("exceeds");
    }
    return {};
}

QString skipReasonName(SkipReason reason)
{
    switch (reason) {
    case SkipReason::None:
        return key("none");
    case SkipReason::Suspended:
        return key("suspended");
    case SkipReason::Shared:
        return key("shared");
    }
    return {};
}

QString undoName(StepUndo undo)
{
    switch (undo) {
    case StepUndo::Nothing:
        return key("nothing");
    case StepUndo::Commands:
        return key("commands");
    case StepUndo::FromSaved:
        return key("from-saved");
    case StepUndo::Never:
        return key("never");
    }
    return {};
}

QJsonObject reintegrationBody(const Reintegration& reintegration,
                              const std::function<QString(const Message&)>& text)
{
    const BodyWriter writer(text);
    QJsonArray servers;
    for (const ServerReintegration& server : reintegration.servers)
        servers.append(writer.server(server));
    return {{key("servers"), servers}};
}

} // namespace jalon
