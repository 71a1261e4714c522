// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/formats.h"

namespace jalon::inventory {

bool beginsAsAnother(const FileBytes& file)
{
    static const Importer* const byFirstLines[] = {
        &exchangeMailboxes, &exchangeStatistics, &exchangeFolders, &exchangePermissions,
        &dovecotQuotas,     &dovecotStatus,      &zimbraQuotas,    &kerioUsers,
        &googleUsers,       &dominoUsers};
    return std::ranges::any_of(
        byFirstLines, [&file](const Importer* importer) { return importer->recognises(file); });
}

std::span<const Importer> importers()
{
    static const Importer all[] = {
        exchangeMailboxes, exchangeStatistics, exchangeFolders, exchangePermissions, imapsyncLogs,
        cyrusQuotas,       dovecotQuotas,      dovecotStatus,   zimbraQuotas,        kerioUsers,
        googleUsers,       dominoUsers,        handMadeTable,
    };
    return all;
}

} // namespace jalon::inventory
