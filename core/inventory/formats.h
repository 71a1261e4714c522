// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/tablebatch.h"

#include <algorithm>

namespace jalon::inventory {

/// The importer of one kind of table.
template <const TableFormat& format>
constexpr Importer tableImporter()
{
    return {format.id, [](const FileBytes& file) { return recognisesTable(format, file); },
            [](const FileBytes& file, const ImportOptions& options) {
                return readTable(format, file, options);
            }};
}

/// Whether the titles of a table that a mail system exports stand near the beginning of a file.
bool holdsTable(const FileBytes& file);
/// Whether they do, or its first lines are those of another of the formats: what is looked for
/// further down a file is no proof, then.
bool beginsAsAnother(const FileBytes& file);
/// Whether the line is the titles of Cyrus's quotas.
bool isCyrusQuotaTitles(QByteArrayView line);

// One importer a file; `importers.cpp` lists them.
extern const Importer exchangeMailboxes;
extern const Importer exchangeStatistics;
extern const Importer exchangeFolders;
extern const Importer exchangePermissions;
extern const Importer zimbraQuotas;
extern const Importer imapsyncLogs;
extern const Importer cyrusQuotas;
extern const Importer dovecotQuotas;
extern const Importer dovecotStatus;
extern const Importer kerioUsers;
extern const Importer googleUsers;
extern const Importer dominoUsers;
extern const Importer ldifDirectory;
extern const Importer pstFolder;
extern const Importer pstListing;
extern const Importer handMadeTable;

} // namespace jalon::inventory
