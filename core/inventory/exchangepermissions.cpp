// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/formats.h"

namespace jalon::inventory {

namespace {

// Get-MailboxPermission, Get-RecipientPermission, Get-ADPermission, Get-MailboxFolderPermission.
std::span<const Title> titles()
{
    static constexpr Title titles[] = {
        {"primarysmtpaddress", Cell::Address},
        {"mailbox", Cell::Identity},
        {"boiteauxlettres", Cell::Identity},
        {"identity", Cell::Identity},
        {"identite", Cell::Identity},
        {"displayname", Cell::Name},
        {"usersmtpaddress", Cell::Delegate},
        {"delegate", Cell::Delegate},
        {"delegue", Cell::Delegate},
        {"trustee", Cell::Delegate},
        {"user", Cell::Delegate},
        {"utilisateur", Cell::Delegate},
        {"accessrights", Cell::Rights},
        {"extendedrights", Cell::Rights},
        {"droitsdacces", Cell::Rights},
        {"isinherited", Cell::IsInherited},
        {"estherite", Cell::IsInherited},
        {"deny", Cell::IsDenied},
        {"accesscontroltype", Cell::IsDenied},
        {"foldername", Cell::FolderPath},
        {"nomdudossier", Cell::FolderPath},
    };
    return titles;
}

bool isIts(const QSet<QString>& keys)
{
    const auto has = [&keys](const char* key) { return keys.contains(QLatin1String(key)); };
    const bool hasRights = has("accessrights") || has("extendedrights") || has("droitsdacces");
    const bool hasDelegate = has("user") || has("trustee") || has("delegate") ||
                             has("usersmtpaddress") || has("utilisateur") || has("delegue");
    return hasRights && hasDelegate;
}

bool isNobody(const QString& delegate)
{
    static constexpr QLatin1String nobody[] = {QLatin1String("default"), QLatin1String("anonymous"),
                                               QLatin1String("anonyme")};
    const bool isAuthority = delegate.startsWith(u"NT AUTHORITY\\", Qt::CaseInsensitive) ||
                             delegate.startsWith(u"AUTORITE NT\\", Qt::CaseInsensitive) ||
                             delegate.compare(u"Par d\u00E9faut", Qt::CaseInsensitive) == 0;
    return delegate.isEmpty() || isAuthority ||
           std::ranges::any_of(nobody, [&delegate](QLatin1String word) {
               return delegate.compare(word, Qt::CaseInsensitive) == 0;
           });
}

std::optional<DelegationRight> rightOf(const QString& rights, bool isFolder)
{
    if (rights.contains(u"FullAccess", Qt::CaseInsensitive) ||
        rights.contains(u"Full Access", Qt::CaseInsensitive))
        return DelegationRight::FullAccess;
    if (rights.contains(u"SendAs", Qt::CaseInsensitive) ||
        rights.contains(u"Send-As", Qt::CaseInsensitive) ||
        rights.contains(u"Send As", Qt::CaseInsensitive))
        return DelegationRight::SendAs;
    const bool isNone = rights.isEmpty() || rights.compare(u"None", Qt::CaseInsensitive) == 0 ||
                        rights.contains(u"AvailabilityOnly", Qt::CaseInsensitive);
    return isFolder && !isNone ? std::optional(DelegationRight::Folder) : std::nullopt;
}

void takeRight(const TableRow& row, TableBatch& batch)
{
    QString mailbox = row.text(Cell::Address);
    if (mailbox.isEmpty())
        mailbox = row.text(Cell::Identity);
    if (mailbox.isEmpty())
        mailbox = row.text(Cell::Name);
    if (mailbox.isEmpty()) {
        batch.refuse(row.line(), {}, {QStringLiteral("import.no-address"), {}});
        return;
    }
    batch.countRow();
    const QString denied = row.text(Cell::IsDenied);
    const bool isDenied =
        truthOf(denied).value_or(denied.compare(u"Deny", Qt::CaseInsensitive) == 0);
    const QString delegate = row.text(Cell::Delegate);
    const bool isFolder = !row.text(Cell::FolderPath).isEmpty();
    const auto right = rightOf(row.text(Cell::Rights), isFolder);
    const bool isInherited = truthOf(row.text(Cell::IsInherited)).value_or(false);
    if (right && !isDenied && !isInherited && !isNobody(delegate))
        batch.delegation(mailbox.section(u'\\', 0, isFolder ? 0 : -1), delegate, *right,
                         row.line());
}

constexpr TableFormat format{.id = "exchange-permissions",
                             .system = MailSystem::Exchange,
                             .titles = titles,
                             .isIts = isIts,
                             .unit = {},
                             .mayLackAddress = true,
                             .take = takeRight};

} // namespace

constinit const Importer exchangePermissions = tableImporter<format>();

} // namespace jalon::inventory
