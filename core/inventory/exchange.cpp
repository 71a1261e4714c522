// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/formats.h"

namespace jalon::inventory {

namespace {

// Property names of Get-Mailbox and Get-MailboxStatistics, the titles of the administration
// centre's own export in English and French, and those scripts usually give their columns.
std::span<const Title> titles()
{
    static constexpr Title titles[] = {
        {"primarysmtpaddress", Cell::Address},
        {"primarysmtp", Cell::Address},
        {"adressesmtpprincipale", Cell::Address},
        {"windowsemailaddress", Cell::Address},
        {"emailaddress", Cell::Address},
        {"adressedemessagerie", Cell::Address},
        {"adressedecourrier", Cell::Address},
        {"adressedecourrierelectronique", Cell::Address},
        {"smtpaddress", Cell::Address},
        {"userprincipalname", Cell::Address},
        {"nomdutilisateurprincipal", Cell::Address},
        {"displayname", Cell::Name},
        {"nomcomplet", Cell::Name},
        {"nomdaffichage", Cell::Name},
        {"nomaffiche", Cell::Name},
        {"name", Cell::Name},
        {"firstname", Cell::FirstName},
        {"prenom", Cell::FirstName},
        {"lastname", Cell::LastName},
        {"nomdefamille", Cell::LastName},
        {"samaccountname", Cell::Login},
        {"alias", Cell::Login},
        {"recipienttypedetails", Cell::Kind},
        {"mailboxtype", Cell::Kind},
        {"mailboxtypedetail", Cell::Kind},
        {"typededestinatairedetaille", Cell::Kind},
        {"detailsdutypededestinataire", Cell::Kind},
        {"typedeboiteauxlettres", Cell::Kind},
        {"typededestinataire", Cell::Kind},
        {"emailaddresses", Cell::Aliases},
        {"proxyaddresses", Cell::Aliases},
        {"adressesdemessagerie", Cell::Aliases},
        {"adressesdecourrier", Cell::Aliases},
        {"totalitemsize", Cell::Volume},
        {"tailletotaledeselements", Cell::Volume},
        {"tailletotale", Cell::Volume},
        {"mailboxsize", Cell::Volume},
        {"tailledelaboiteauxlettres", Cell::Volume},
        {"totalsize", Cell::Volume},
        {"primarysize", Cell::Volume},
        {"itemcount", Cell::Messages},
        {"nombredelements", Cell::Messages},
        {"nombreelements", Cell::Messages},
        {"primaryitemcount", Cell::Messages},
        {"totalitems", Cell::Messages},
        {"foldercount", Cell::Folders},
        {"nombrededossiers", Cell::Folders},
        {"archivetotalitemsize", Cell::Archive},
        {"archivesize", Cell::Archive},
        {"archivemailboxsize", Cell::Archive},
        {"tailledelarchive", Cell::Archive},
        {"taillearchive", Cell::Archive},
        {"archiveitemcount", Cell::ArchiveMessages},
        {"nombredelementsdelarchive", Cell::ArchiveMessages},
        {"prohibitsendreceivequota", Cell::Quota},
        {"quotadinterdictiondenvoietdereception", Cell::Quota},
        {"prohibitsendquota", Cell::Quota},
        {"usedatabasequotadefaults", Cell::QuotaIsDefault},
        {"accountdisabled", Cell::Suspended},
        {"comptedesactive", Cell::Suspended},
        {"lastlogontime", Cell::LastUse},
        {"lastuseractiontime", Cell::LastUse},
        {"heuredeladernereouverturedesession", Cell::LastUse},
        {"derniereouverturedesession", Cell::LastUse},
        {"derniereconnexion", Cell::LastUse},
        {"organizationalunit", Cell::Group},
        {"uniteorganisationnelle", Cell::Group},
        {"unitedorganisation", Cell::Group},
        {"department", Cell::Group},
        {"service", Cell::Group},
        {"office", Cell::Group},
        {"exchangeguid", Cell::Guid},
        {"mailboxguid", Cell::Guid},
        {"isarchivemailbox", Cell::IsArchive},
        {"forwardingaddress", Cell::ForwardTo},
        {"forwardingsmtpaddress", Cell::ForwardTo},
        {"grantsendonbehalfto", Cell::SendOnBehalf},
        {"sendonbehalf", Cell::SendOnBehalf},
        {"envoyerdelapartde", Cell::SendOnBehalf},
        {"fullaccess", Cell::FullAccess},
        {"accestotal", Cell::FullAccess},
        {"sendas", Cell::SendAs},
        {"envoyerentantque", Cell::SendAs},
    };
    return titles;
}

// Rights and folders have reports of their own, in which an address column may stand as well.
bool isOtherReport(const QSet<QString>& keys)
{
    return keys.contains(QStringLiteral("accessrights")) ||
           keys.contains(QStringLiteral("itemsinfolder")) ||
           keys.contains(QStringLiteral("folderpath"));
}

bool hasAny(const QSet<QString>& keys, std::initializer_list<const char*> wanted)
{
    return std::ranges::any_of(
        wanted, [&keys](const char* key) { return keys.contains(QLatin1String(key)); });
}

bool hasAddress(const QSet<QString>& keys)
{
    return hasAny(keys, {"primarysmtpaddress", "primarysmtp", "adressesmtpprincipale",
                         "windowsemailaddress", "emailaddresses", "emailaddress",
                         "adressedemessagerie", "adressedecourrier", "userprincipalname"});
}

bool speaksOfExchange(const QSet<QString>& keys)
{
    return hasAny(keys, {"recipienttypedetails", "totalitemsize", "exchangeguid", "mailboxguid",
                         "legacyexchangedn", "prohibitsendreceivequota", "prohibitsendquota",
                         "primarysmtpaddress", "adressesmtpprincipale", "tailletotaledeselements",
                         "detailsdutypededestinataire", "typededestinatairedetaille",
                         "typedeboiteauxlettres", "totaldeleteditemsize"});
}

bool isMailboxes(const QSet<QString>& keys)
{
    return !isOtherReport(keys) && hasAddress(keys) && speaksOfExchange(keys);
}

bool isStatistics(const QSet<QString>& keys)
{
    return !isOtherReport(keys) && !hasAddress(keys) &&
           hasAny(keys, {"totalitemsize", "tailletotaledeselements", "itemcount"}) &&
           hasAny(keys, {"displayname", "nomdaffichage", "nomcomplet", "nomaffiche", "mailboxguid",
                         "alias", "name"});
}

// "Online Archive - Jean Dupont" is how Exchange names the archive of a mailbox.
void takeStatistics(const TableRow& row, TableBatch& batch)
{
    auto mailbox = batch.read(row);
    if (!mailbox)
        return;
    static constexpr QLatin1String prefixes[] = {
        QLatin1String("online archive - "), QLatin1String("in-place archive - "),
        QLatin1String("personal archive - "), QLatin1String("archive en ligne - "),
        QLatin1String("archive personnelle - ")};
    for (const QLatin1String prefix : prefixes) {
        if (!mailbox->name || !mailbox->name->value.startsWith(prefix, Qt::CaseInsensitive))
            continue;
        mailbox->name->value = mailbox->name->value.sliced(prefix.size());
        if (mailbox->volume)
            mailbox->archive = std::exchange(mailbox->volume, std::nullopt);
        if (mailbox->messages)
            mailbox->archiveMessages = std::exchange(mailbox->messages, std::nullopt);
    }
    batch.keep(std::move(*mailbox));
}

constexpr TableFormat mailboxes{.id = "exchange-mailboxes",
                                .system = MailSystem::Exchange,
                                .titles = titles,
                                .isIts = isMailboxes,
                                .unit = {}};
constexpr TableFormat statistics{.id = "exchange-statistics",
                                 .system = MailSystem::Exchange,
                                 .titles = titles,
                                 .isIts = isStatistics,
                                 .unit = {},
                                 .mayLackAddress = true,
                                 .take = takeStatistics};

} // namespace

constinit const Importer exchangeMailboxes = tableImporter<mailboxes>();
constinit const Importer exchangeStatistics = tableImporter<statistics>();

} // namespace jalon::inventory
