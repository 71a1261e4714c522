// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/survey/databasesession.h"

#include <QHash>
#include <QSet>

#include <span>

namespace jalon {

/// A piece of a question to the directory database: asked when the tables and columns it needs are
/// there, whatever BlueMind's version. Each answers nine text columns, the first one its id.
struct DirectoryQuery {
    const char* id;
    const char* needs; ///< "table.column …", separated by spaces
    const char* sql;
};

/// What a database holds, as its own catalogue says.
struct DatabaseCatalogue {
    struct Table {
        QSet<QByteArray> columns;
        qint64 estimate = -1; ///< rows, children summed; −1: unknown
    };
    QHash<QByteArray, qint64> databases; ///< size in bytes by name, −1: may not be read
    QHash<QByteArray, Table> tables;

    bool fits(const DirectoryQuery& query) const;
};

extern const char* const catalogueQuery;
extern const char* const countBodiesQuery;
extern const char* const countRecordsQuery;
std::span<const DirectoryQuery> directoryQueries();

DatabaseCatalogue readCatalogue(const DatabaseRows& rows);
/// The directory's queries that this catalogue can answer, as one statement; empty when none fits.
QByteArray directoryStatement(const DatabaseCatalogue& catalogue);

} // namespace jalon
