// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/importer.h"

namespace jalon::inventory {

/// What a table looks like before it is imported.
struct TablePreview {
    QString kind;     ///< the importer that would read it; empty: none knows it
    QString encoding; ///< by its first rows
    QChar delimiter;
    qint64 titleLine = 0;
    QStringList titles;
    QList<QStringList> rows; ///< the first ones, a cell a column
    ColumnMapping mapping;   ///< remembered for these titles, else guessed
    bool isRemembered = false;
    QList<Message> doubts; ///< what keeps it from being read as it is: no address, no unit…
};

/// Reads the first rows of a table and guesses what its columns mean; looks at no more than the
/// head of the file. A column that holds addresses is taken for the address whatever its title.
/// Errors: those of `mapFile` and `TextSource`, `import.no-titles`.
Expected<TablePreview> previewTable(const QString& path,
                                    const QList<ColumnMapping>& remembered = {});
Expected<TablePreview> previewTable(const FileBytes& file,
                                    const QList<ColumnMapping>& remembered = {});

/// The same without asking which importer would read it.
Expected<TablePreview> guessedTable(const FileBytes& file);

} // namespace jalon::inventory
