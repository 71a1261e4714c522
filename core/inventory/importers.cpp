// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/formats.h"

namespace jalon::inventory {

static bool isAnyOf(std::initializer_list<const Importer*> kinds, const FileBytes& file)
{
    return std::ranges::any_of(
        kinds, [&file](const Importer* importer) { return importer->recognises(file); });
}

bool holdsTable(const FileBytes& file)
{
    return isAnyOf({&exchangeMailboxes, &exchangeStatistics, &exchangeFolders, &exchangePermissions,
                    &kerioUsers, &googleUsers, &dominoUsers},
                   file);
}

bool beginsAsAnother(const FileBytes& file)
{
    return isAnyOf({&dovecotQuotas, &dovecotStatus, &zimbraQuotas}, file) || holdsTable(file);
}

std::span<const Importer> importers()
{
    static const Importer all[] = {
        exchangeMailboxes, exchangeStatistics, exchangeFolders, exchangePermissions,
        imapsyncLogs,      cyrusQuotas,        dovecotQuotas,   dovecotStatus,
        zimbraQuotas,      kerioUsers,         googleUsers,     dominoUsers,
        ldifDirectory,     pstFolder,          pstListing,      handMadeTable,
    };
    return all;
}

} // namespace jalon::inventory
