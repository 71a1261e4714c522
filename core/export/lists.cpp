// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/cells.h"
#include "core/export/exportlists.h"
#include "core/plan/enums.h"
#include "core/units/untrusted.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace jalon::exporting {

static tl::unexpected<Error> unsafe(const QString& mailbox, const QString& value)
{
    return failure(ErrorKind::Input, "export.unsafe-value",
                   {visibleText(mailbox), visibleText(value)});
}

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

/// A folder for each wave; two names that would share one are numbered apart.
class WaveFolders {
public:
    explicit WaveFolders(bool hasWaves)
        : m_hasWaves(hasWaves)
    {
    }

    QString of(const QString& wave)
    {
        const auto known = m_folders.constFind(wave);
        if (known != m_folders.cend())
            return *known;
        const QString plain = !wave.isEmpty() ? slug(wave)
                              : m_hasWaves    ? QStringLiteral("no-wave")
                                              : QStringLiteral("all");
        QString folder = plain;
        for (int number = 2; m_taken.contains(folder); ++number)
            folder = plain + u'-' + QString::number(number);
        m_taken.insert(folder);
        m_folders.insert(wave, folder);
        return folder;
    }

private:
    bool m_hasWaves;
    QMap<QString, QString> m_folders;
    QSet<QString> m_taken;
};

static QString waveOf(const Mailbox& mailbox)
{
    return mailbox.wave ? mailbox.wave->value : QString();
}

Expected<QList<WaveList>> waveLists(const Plan& plan, const QList<MethodChoice>& choices,
                                    const Creation& creation)
{
    QMap<std::pair<QString, QString>, QList<Row>> rows;
    qint64 homeless = 0;
    QString firstHomeless;
    for (const MailboxEntry& entry : creation.mailboxes) {
        const MethodChoice& choice = choices[entry.row];
        if (choice.leftBehind || choice.method == Method::UpgradeInPlace)
            continue;
        const Mailbox& mailbox = plan.inventory.mailboxes.at(entry.row);
        if (!isPlainAddress(mailbox.address))
            return unsafe(mailbox.address, mailbox.address);
        if (entry.server.isEmpty() && ++homeless == 1)
            firstHomeless = mailbox.address;
        const QString domain =
            entry.domain.isEmpty() ? domainOf(mailbox.address).toString() : entry.domain;
        if (!isPlainAddress(QStringLiteral("a@") + domain))
            return unsafe(mailbox.address, domain);
        rows[{waveOf(mailbox), domain}].append({&mailbox, &entry, &choice});
    }
    if (homeless > 0)
        return failure(ErrorKind::Input, "export.no-server", {homeless, firstHomeless});
    const bool hasWaves = std::any_of(rows.keyBegin(), rows.keyEnd(),
                                      [](const auto& key) { return !key.first.isEmpty(); });
    WaveFolders folders(hasWaves);
    QList<WaveList> lists;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        const auto& [wave, domain] = it.key();
        lists.append({wave, domain, QStringLiteral("lists/%1/%2").arg(folders.of(wave), domain),
                      it.value()});
    }
    return lists;
}

static QByteArray uidOf(const QString& address)
{
    // The entry of an address has the same uid in every export: what a run created is recognised.
    static const QUuid ours(QStringLiteral("{6f1d2c0e-5a3b-5d0a-9d57-3c0f8e1b7a42}"));
    return QUuid::createUuidV5(ours, address).toByteArray(QUuid::WithoutBraces);
}

static Expected<QByteArray> aliasesOf(const Mailbox& mailbox)
{
    QStringList aliases = mailbox.aliases ? mailbox.aliases->value : QStringList();
    aliases.removeDuplicates();
    aliases.removeAll(mailbox.address);
    for (const QString& alias : aliases)
        if (!isPlainAddress(alias))
            return unsafe(mailbox.address, alias);
    return aliases.isEmpty() ? QByteArrayLiteral("-") : aliases.join(u',').toUtf8();
}

/// A value the scripts need exactly as it is.
static Expected<QByteArray> exact(const Mailbox& mailbox, const QString& text)
{
    const QByteArray line = listText(text);
    if (!text.isEmpty() && line != text.toUtf8())
        return unsafe(mailbox.address, text);
    return line;
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

static Expected<ExportedFile> mailboxesFile(const WaveList& list)
{
    QByteArray bytes = listLine({"address", "uid", "kind", "login", "lastName", "firstName",
                                 "quotaKiB", "server", "aliases", "method"});
    for (const Row& row : list.rows) {
        const auto aliases = aliasesOf(*row.mailbox);
        const auto server = exact(*row.mailbox, row.entry->server);
        const auto login = exact(*row.mailbox, row.entry->login);
        for (const auto* value : {&aliases, &server, &login})
            if (!*value)
                return tl::unexpected(value->error());
        bytes += listLine({row.mailbox->address.toUtf8(), uidOf(row.mailbox->address),
                           kindWord(*row.mailbox), *login, listText(row.entry->lastName),
                           listText(row.entry->firstName), kibibytes(row.entry->quota), *server,
                           *aliases, methodWord(*row.choice)});
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

/// What a tool is to fill: imapsync's list has the system before the login, the others the volume
/// after it.
static Expected<std::optional<ExportedFile>> fillFile(const WaveList& list, Method method,
                                                      const char* name)
{
    const bool isImapsync = method == Method::ImapsyncAsUser;
    QByteArray bytes;
    for (const Row& row : list.rows) {
        if (row.choice->method != method || kindWord(*row.mailbox) == "by-hand")
            continue;
        const Mailbox& mailbox = *row.mailbox;
        const auto login = exact(mailbox, mailbox.login ? mailbox.login->value : QString());
        if (!login)
            return tl::unexpected(login.error());
        const MailSystem system = mailbox.system ? mailbox.system->value : MailSystem::Imap;
        const bool isUser = kindWord(mailbox) == "user";
        const QString owner = isUser ? mailbox.address : row.entry->filledAs;
        if (!owner.isEmpty() && !isPlainAddress(owner))
            return unsafe(mailbox.address, owner);
        bytes += isImapsync
                     ? listLine({mailbox.address.toUtf8(), kindWord(mailbox),
                                 enumName(system).toLatin1(), *login, listText(owner)})
                     : listLine({mailbox.address.toUtf8(), kindWord(mailbox), *login,
                                 mailbox.volume ? QByteArray::number(mailbox.volume->value.bytes())
                                                : QByteArrayLiteral("-")});
    }
    if (bytes.isEmpty() && !isImapsync)
        return std::nullopt;
    bytes.prepend(isImapsync ? listLine({"address", "kind", "system", "login", "owner"})
                             : listLine({"address", "kind", "login", "volumeBytes"}));
    return fileOf(list, name, std::move(bytes));
}

static Expected<std::optional<ExportedFile>> pstFile(const Plan& plan, const WaveList& list)
{
    QMap<QString, const Mailbox*> owners;
    for (const Row& row : list.rows)
        owners.insert(row.mailbox->address, row.mailbox);
    QByteArray bytes;
    for (const PstFile& pst : plan.inventory.pstFiles) {
        const Mailbox* owner = pst.owner ? owners.value(pst.owner->value) : nullptr;
        if (!owner)
            continue;
        const auto path = exact(*owner, pst.path);
        if (!path)
            return tl::unexpected(path.error());
        bytes +=
            listLine({owner->address.toUtf8(), *path,
                      pst.bytes ? QByteArray::number(pst.bytes->bytes()) : QByteArrayLiteral("-"),
                      enumName(pst.format).toLatin1(), enumName(pst.encryption).toLatin1()});
    }
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

Expected<QList<ExportedFile>> listFiles(const Plan& plan, const Creation& creation,
                                        const WaveList& list)
{
    auto mailboxes = mailboxesFile(list);
    if (!mailboxes)
        return tl::unexpected(mailboxes.error());
    QList<ExportedFile> files{*std::move(mailboxes), domainFile(creation, list)};
    for (const auto& optional :
         {fillFile(list, Method::ImapsyncAsUser, "/imapsync.tsv"),
          fillFile(list, Method::ExchangeTool, "/exchange.tsv"),
          fillFile(list, Method::DominoTool, "/domino.tsv"), pstFile(plan, list)}) {
        if (!optional)
            return tl::unexpected(optional.error());
        if (*optional)
            files.append(**optional);
    }
    if (auto unfilled = unfilledFile(list))
        files.append(*std::move(unfilled));
    return files;
}

} // namespace jalon::exporting
