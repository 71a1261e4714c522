// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/mailboxedits.h"

#include <algorithm>

namespace jalon {

constexpr qsizetype textLimit = 250;

static std::optional<Error> problemOf(const QString& text)
{
    const bool hasControls =
        std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (text.size() > textLimit || hasControls)
        return failure(ErrorKind::Input, "mailbox.text-unfit", {text.left(64), qint64(textLimit)})
            .value();
    return std::nullopt;
}

/// The addresses of a text as `mailboxKey` spells them, or the first word that is none.
static Expected<QString> asAddresses(const QString& text)
{
    QStringList keys;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        keys.append(mailboxKey(word));
        if (keys.last().isEmpty())
            return failure(ErrorKind::Input, "mailbox.address-unfit", {word.left(254)});
    }
    keys.removeDuplicates();
    return keys.join(u' ');
}

static bool isPlace(const Plan& plan, const QString& name)
{
    const Server* server = findServer(plan, name);
    return server && server->as != ServerRole::Source;
}

static std::optional<Error> problemOf(const Plan& plan, const MailboxField& field,
                                      const Argument& value)
{
    const auto problem = [](const char* id, QList<Argument> arguments) {
        return failure(ErrorKind::Input, id, std::move(arguments)).value();
    };
    if (std::holds_alternative<QString Mailbox::*>(field.member))
        return problem("mailbox.field-fixed", {QString::fromLatin1(field.name)});
    const bool isList = std::holds_alternative<MaybeCited<QStringList> Mailbox::*>(field.member);
    if (const auto* text = std::get_if<QString>(&value); text && !isList) {
        if (const auto unfit = problemOf(*text))
            return unfit;
        if (field.member == MailboxMember(&Mailbox::server) && !isPlace(plan, *text))
            return problem("mailbox.server-unknown", {*text});
    }
    Mailbox trial;
    if (!setFieldValue(trial, field, value, {}))
        return problem("mailbox.value-unfit", {QString::fromLatin1(field.name)});
    return std::nullopt;
}

Expected<Plan> withMailboxField(Plan plan, std::span<const qsizetype> rows,
                                const MailboxField& field, Argument value)
{
    if (const auto problem = problemOf(plan, field, value))
        return tl::unexpected(*problem);
    if (std::holds_alternative<MaybeCited<QStringList> Mailbox::*>(field.member)) {
        auto addresses = asAddresses(std::get<QString>(value));
        if (!addresses)
            return tl::unexpected(addresses.error());
        value = *std::move(addresses);
    }
    plan.inventory.mailboxes = plan.inventory.mailboxes.withEdited(
        rows, [&](Mailbox& mailbox) { setFieldValue(mailbox, field, value, {}); });
    return plan;
}

Plan withoutMailboxField(Plan plan, std::span<const qsizetype> rows, const MailboxField& field)
{
    plan.inventory.mailboxes = plan.inventory.mailboxes.withEdited(
        rows, [&](Mailbox& mailbox) { clearField(mailbox, field); });
    return plan;
}

Expected<Plan> withLeftBehind(Plan plan, std::span<const qsizetype> rows, const QString& reason)
{
    const QString words = reason.trimmed();
    if (const auto problem = problemOf(words))
        return tl::unexpected(*problem);
    plan.inventory.mailboxes = plan.inventory.mailboxes.withEdited(
        rows, [&](Mailbox& mailbox) { mailbox.leftBehind = words; });
    return plan;
}

Expected<Plan> withMailbox(Plan plan, const QString& address)
{
    Mailbox mailbox;
    mailbox.address = mailboxKey(address);
    if (mailbox.address.isEmpty())
        return failure(ErrorKind::Input, "mailbox.address-unfit", {address.left(254)});
    if (plan.inventory.mailboxes.rowOf(mailbox.address) >= 0)
        return failure(ErrorKind::Input, "mailbox.exists", {mailbox.address});
    for (const Mailbox& other : plan.inventory.mailboxes)
        if (other.aliases && other.aliases->value.contains(mailbox.address))
            return failure(ErrorKind::Input, "mailbox.alias-of", {mailbox.address, other.address});
    mailbox.kind = Cited<MailboxKind>{MailboxKind::User, {}};
    plan.inventory.mailboxes = plan.inventory.mailboxes.with({mailbox});
    return plan;
}

Plan withoutMailboxes(Plan plan, std::span<const qsizetype> rows)
{
    plan.inventory.mailboxes = plan.inventory.mailboxes.without(rows);
    return plan;
}

} // namespace jalon
