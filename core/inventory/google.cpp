// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/formats.h"

namespace jalon::inventory {

namespace {

// The administration console's list of users, its usage report, and the names of the Reports API.
// The storage limit is shared with the user's files, so it is no quota of the mailbox.
std::span<const Title> titles()
{
    static constexpr Title titles[] = {
        {"emailaddress", Cell::Address},  {"useremail", Cell::Address},
        {"email", Cell::Address},         {"user", Cell::Address},
        {"utilisateur", Cell::Address},   {"firstname", Cell::FirstName},
        {"lastname", Cell::LastName},     {"orgunitpath", Cell::Group},
        {"orgunit", Cell::Group},         {"department", Cell::Group},
        {"status", Cell::Active},         {"lastsignin", Cell::LastUse},
        {"emailusage", Cell::Volume},     {"gmailstorageused", Cell::Volume},
        {"gmailstorage", Cell::Volume},   {"stockagegmailutilise", Cell::Volume},
        {"gmailusedquota", Cell::Volume}, {"accountsgmailusedquota", Cell::Volume},
        {"emailaliases", Cell::Aliases},  {"aliases", Cell::Aliases},
    };
    return titles;
}

bool isIts(const QSet<QString>& keys)
{
    const auto has = [&keys](const char* key) { return keys.contains(QLatin1String(key)); };
    const bool isUserList = has("emailaddress") && has("firstname") && has("lastname") &&
                            (has("emailusage") || has("orgunitpath") || has("lastsignin"));
    const bool isReport = has("gmailstorageused") || has("gmailstorage") ||
                          has("stockagegmailutilise") || has("accountsgmailusedquota") ||
                          has("gmailusedquota");
    return isUserList || isReport;
}

constexpr TableFormat format{.id = "google-users",
                             .system = MailSystem::GoogleWorkspace,
                             .titles = titles,
                             .isIts = isIts,
                             .unit = {}};

} // namespace

constinit const Importer googleUsers = tableImporter<format>();

} // namespace jalon::inventory
