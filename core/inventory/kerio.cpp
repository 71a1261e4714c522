// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/formats.h"

namespace jalon::inventory {

namespace {

// The titles Kerio Connect's own CSV files go by, and those of its administration's lists.
std::span<const Title> titles()
{
    static constexpr Title titles[] = {
        {"name", Cell::Login},
        {"username", Cell::Login},
        {"nomdutilisateur", Cell::Login},
        {"fullname", Cell::Name},
        {"nomcomplet", Cell::Name},
        {"mailaddress", Cell::Aliases},
        {"emailaddresses", Cell::Aliases},
        {"emailaddress", Cell::Aliases},
        {"description", Cell::Group},
        {"diskquota", Cell::Quota},
        {"quota", Cell::Quota},
        {"consumedsize", Cell::Volume},
        {"diskusage", Cell::Volume},
        {"useddiskspace", Cell::Volume},
        {"consumeditems", Cell::Messages},
        {"itemcount", Cell::Messages},
        {"lastlogin", Cell::LastUse},
        {"accountenabled", Cell::Active},
        {"enabled", Cell::Active},
    };
    return titles;
}

bool isIts(const QSet<QString>& keys)
{
    const auto has = [&keys](const char* key) { return keys.contains(QLatin1String(key)); };
    const bool isImport = has("name") && has("fullname") && has("mailaddress");
    return isImport || (has("username") && has("fullname") && has("emailaddresses"));
}

// Kerio writes what stands before the @ alone: the domain is that of the list it was made from,
// which the file does not tell. Such a row finds its mailbox by the login, or is said to have none.
void takeUser(const TableRow& row, TableBatch& batch)
{
    auto mailbox = batch.read(row);
    if (!mailbox)
        return;
    if (mailbox->address.isEmpty() && mailbox->aliases && !mailbox->aliases->value.isEmpty())
        mailbox->address = mailbox->aliases->value.takeFirst();
    if (mailbox->aliases && mailbox->aliases->value.isEmpty())
        mailbox->aliases.reset();
    if (mailbox->login && mailbox->address.isEmpty())
        mailbox->address = importedKey(mailbox->login->value);
    batch.keep(std::move(*mailbox));
}

constexpr TableFormat format{.id = "kerio-users",
                             .system = MailSystem::Kerio,
                             .titles = titles,
                             .isIts = isIts,
                             .unit = {},
                             .mayLackAddress = true,
                             .take = takeUser};

} // namespace

constinit const Importer kerioUsers = tableImporter<format>();

} // namespace jalon::inventory
