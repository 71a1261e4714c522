// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/formats.h"

namespace jalon::inventory {

std::span<const Importer> importers()
{
    static const Importer all[] = {
        exchangeMailboxes, exchangeStatistics, exchangeFolders, exchangePermissions,
        zimbraQuotas,      kerioUsers,         googleUsers,     dominoUsers,
        ldifDirectory,     pstFolder,          pstListing,      handMadeTable,
    };
    return all;
}

} // namespace jalon::inventory
