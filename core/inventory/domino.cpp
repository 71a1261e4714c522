// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/formats.h"

namespace jalon::inventory {

namespace {

// Items of the Domino directory (names.nsf) and columns of its catalogue and file lists.
std::span<const Title> titles()
{
    static constexpr Title titles[] = {
        {"internetaddress", Cell::Address},
        {"adresseinternet", Cell::Address},
        {"fullname", Cell::Name},
        {"owner", Cell::Name},
        {"proprietaire", Cell::Name},
        {"firstname", Cell::FirstName},
        {"lastname", Cell::LastName},
        {"shortname", Cell::Login},
        {"nomabrege", Cell::Login},
        {"department", Cell::Group},
        {"location", Cell::Group},
        {"logicalsize", Cell::Volume},
        {"taillelogique", Cell::Volume},
        {"physicalsize", Cell::Volume},
        {"taillephysique", Cell::Volume},
        {"mailfilesize", Cell::Volume},
        {"dbsize", Cell::Volume},
        {"filesize", Cell::Volume},
        {"size", Cell::Volume},
        {"taille", Cell::Volume},
        {"daossize", Cell::VolumeBesides},
        {"daos", Cell::VolumeBesides},
        {"tailledaos", Cell::VolumeBesides},
        {"sizeofdaosobjects", Cell::VolumeBesides},
        {"quota", Cell::Quota},
        {"quotasize", Cell::Quota},
        {"documents", Cell::Messages},
        {"documentcount", Cell::Messages},
        {"nombrededocuments", Cell::Messages},
        {"folders", Cell::Folders},
    };
    return titles;
}

bool isIts(const QSet<QString>& keys)
{
    const auto has = [&keys](const char* key) { return keys.contains(QLatin1String(key)); };
    const bool hasAddress = has("internetaddress") || has("adresseinternet");
    return hasAddress &&
           (has("mailfile") || has("fichierdecourrier") || has("fichiercourrier") ||
            has("mailserver") || has("shortname") || has("logicalsize") || has("physicalsize") ||
            has("mailfilesize") || has("daossize") || has("daos") || has("dbsize"));
}

// The logical size counts the attachments that DAOS keeps apart; the size of the file does not.
void arrange(QList<Column>& columns)
{
    const auto volume = std::ranges::find(columns, Cell::Volume, &Column::cell);
    const auto besides = std::ranges::find(columns, Cell::VolumeBesides, &Column::cell);
    if (volume == columns.end() || besides == columns.end())
        return;
    if (volume->key.key == u"logicalsize" || volume->key.key == u"taillelogique")
        besides->cell = Cell::Ignored;
}

/// "CN=Jean Dupont/OU=Compta/O=Ville" as "Jean Dupont".
QString commonName(const QString& name)
{
    const QString first = name.section(u'/', 0, 0);
    return first.startsWith(u"CN=", Qt::CaseInsensitive) ? first.sliced(3) : first;
}

void takeUser(const TableRow& row, TableBatch& batch)
{
    auto mailbox = batch.read(row);
    if (!mailbox)
        return;
    if (mailbox->name)
        mailbox->name->value = commonName(mailbox->name->value);
    batch.keep(std::move(*mailbox));
}

constexpr TableFormat format{.id = "domino-users",
                             .system = MailSystem::Domino,
                             .titles = titles,
                             .isIts = isIts,
                             .unit = {},
                             .arrange = arrange,
                             .take = takeUser};

} // namespace

constinit const Importer dominoUsers = tableImporter<format>();

} // namespace jalon::inventory
