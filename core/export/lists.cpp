// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/cells.h"
#include "core/export/exportlists.h"
#include "core/plan/enums.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace jalon::exporting {

QByteArray kindWord(const Mailbox& mailbox)
{
    switch (mailbox.kind ? mailbox.kind->value : MailboxKind::User) {
    case MailboxKind::User:
        return "user";
    case MailboxKind::Shared:
    case MailboxKind::PublicFolder:
        return "mailshare";
    case MailboxKind::Resource:
    case MailboxKind::Group:
        break;
    }
    return "by-hand";
}

static QByteArray uidOf(const QString& address)
{
    // The entry of an address has the same uid in every export: what a run created is recognised.
    static const QUuid ours(QStringLiteral("{6f1d2c0e-5a3b-5d0a-9d57-3c0f8e1b7a42}"));
    return QUuid::createUuidV5(ours, address).toByteArray(QUuid::WithoutBraces);
}

QStringList aliasesOf(const Mailbox& mailbox)
{
    QStringList aliases = mailbox.aliases ? mailbox.aliases->value : QStringList();
    aliases.removeDuplicates();
    aliases.removeAll(mailbox.address);
    return aliases;
}

static QByteArray kibibytes(ByteSize size)
{
    return QByteArray::number(size.bytes() / 1024 + (size.bytes() % 1024 > 0 ? 1 : 0));
}

static QByteArray methodWord(const MethodChoice& choice)
{
    return choice.method ? enumName(*choice.method).toLatin1() : QByteArrayLiteral("none");
}

static ExportedFile fileOf(const WaveList& list, const char* name, QByteArray bytes)
{
    return {list.folder + QLatin1String(name), std::move(bytes), false};
}

static ExportedFile mailboxesFile(const WaveList& list)
{
    QByteArray bytes = listLine({"address", "uid", "kind", "login", "lastName", "firstName",
                                 "quotaKiB", "server", "aliases", "method"});
    for (const Row& row : list.rows) {
        const QByteArray aliases = aliasesOf(*row.mailbox).join(u',').toUtf8();
        bytes += listLine({row.mailbox->address.toUtf8(), uidOf(row.mailbox->address),
                           kindWord(*row.mailbox), listText(row.entry->login),
                           listText(row.entry->lastName), listText(row.entry->firstName),
                           kibibytes(row.entry->quota), listText(row.entry->server),
                           aliases.isEmpty() ? QByteArrayLiteral("-") : aliases,
                           methodWord(*row.choice)});
    }
    return fileOf(list, "/mailboxes.tsv", std::move(bytes));
}

static ExportedFile domainFile(const Creation& creation, const WaveList& list)
{
    QSet<QString> servers;
    QStringList aliases;
    if (const DomainEntry* domain = findDomain(creation, list.domain)) {
        aliases = domain->aliases;
        servers = QSet<QString>(domain->servers.cbegin(), domain->servers.cend());
    }
    for (const Row& row : list.rows)
        servers.insert(row.entry->server);
    QStringList sorted(servers.cbegin(), servers.cend());
    sorted.sort();
    const QJsonObject json{{QStringLiteral("name"), list.domain},
                           {QStringLiteral("aliases"), QJsonArray::fromStringList(aliases)},
                           {QStringLiteral("servers"), QJsonArray::fromStringList(sorted)}};
    return fileOf(list, "/domain.json", QJsonDocument(json).toJson());
}

/// Whose login fills a mailbox. One whose own mailbox is left out does not.
static QByteArray ownerOf(const Row& row, const Selection& selection)
{
    if (kindWord(*row.mailbox) == "user")
        return row.mailbox->address.toUtf8();
    return selection.addresses.contains(row.entry->filledAs) ? row.entry->filledAs.toUtf8()
                                                             : QByteArrayLiteral("-");
}

/// What a tool is to fill: imapsync's list has the system before the login, the others the volume
/// after it.
static std::optional<ExportedFile> fillFile(const WaveList& list, Method method, const char* name,
                                            const Selection& selection)
{
    const bool isImapsync = method == Method::ImapsyncAsUser;
    QByteArray bytes;
    for (const Row& row : list.rows) {
        const Mailbox& mailbox = *row.mailbox;
        if (row.choice->method != method || kindWord(mailbox) == "by-hand")
            continue;
        const QByteArray login = listText(mailbox.login ? mailbox.login->value : QString());
        const MailSystem system = mailbox.system ? mailbox.system->value : MailSystem::Imap;
        bytes += isImapsync
                     ? listLine({mailbox.address.toUtf8(), kindWord(mailbox),
                                 enumName(system).toLatin1(), login, ownerOf(row, selection)})
                     : listLine({mailbox.address.toUtf8(), kindWord(mailbox), login,
                                 mailbox.volume ? QByteArray::number(mailbox.volume->value.bytes())
                                                : QByteArrayLiteral("-")});
    }
    if (bytes.isEmpty() && !isImapsync)
        return std::nullopt;
    bytes.prepend(isImapsync ? listLine({"address", "kind", "system", "login", "owner"})
                             : listLine({"address", "kind", "login", "volumeBytes"}));
    return fileOf(list, name, std::move(bytes));
}

static std::optional<ExportedFile> pstFile(const Selection& selection, const WaveList& list)
{
    if (selection.pstFiles.isEmpty())
        return std::nullopt;
    QSet<QString> owners;
    for (const Row& row : list.rows)
        owners.insert(row.mailbox->address);
    QByteArray bytes;
    for (const PstFile* pst : selection.pstFiles)
        if (owners.contains(pst->owner->value))
            bytes += listLine(
                {pst->owner->value.toUtf8(), listText(pst->path),
                 pst->bytes ? QByteArray::number(pst->bytes->bytes()) : QByteArrayLiteral("-"),
                 enumName(pst->format).toLatin1(), enumName(pst->encryption).toLatin1()});
    if (bytes.isEmpty())
        return std::nullopt;
    bytes.prepend(listLine({"address", "path", "bytes", "format", "encryption"}));
    return fileOf(list, "/pst.tsv", std::move(bytes));
}

/// What no script fills: the operator's to see to.
static std::optional<ExportedFile> unfilledFile(const WaveList& list)
{
    QByteArray bytes;
    for (const Row& row : list.rows)
        if (!row.choice->method || kindWord(*row.mailbox) == "by-hand")
            bytes += listLine(
                {row.mailbox->address.toUtf8(), kindWord(*row.mailbox), methodWord(*row.choice)});
    if (bytes.isEmpty())
        return std::nullopt;
    bytes.prepend(listLine({"address", "kind", "method"}));
    return fileOf(list, "/unfilled.tsv", std::move(bytes));
}

QList<ExportedFile> listFiles(const Selection& selection, const Creation& creation,
                              const WaveList& list)
{
    QList<ExportedFile> files{mailboxesFile(list), domainFile(creation, list)};
    for (const auto& optional : {fillFile(list, Method::ImapsyncAsUser, "/imapsync.tsv", selection),
                                 fillFile(list, Method::ExchangeTool, "/exchange.tsv", selection),
                                 fillFile(list, Method::DominoTool, "/domino.tsv", selection),
                                 pstFile(selection, list), unfilledFile(list)})
        if (optional)
            files.append(*optional);
    return files;
}

} // namespace jalon::exporting
