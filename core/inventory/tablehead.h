// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/columns.h"
#include "core/inventory/csv.h"

namespace jalon::inventory {

/// Where a table begins and how it is written.
struct TableHead {
    Dialect dialect;
    QStringList titles;
    qint64 line = 0; ///< of the titles
    int known = 0;   ///< how many of them `columnsOf` understands
};

/// Finds the row of titles among the first ones, and the dialect by which most titles are known;
/// where none is, by which most rows have as many cells. `#TYPE` and `sep=` lines and what
/// stands above the titles are passed over. Nothing when the text is no table.
std::optional<TableHead> headOfTable(const FileBytes& file, std::span<const Title> titles);

/// Whether a line above a table says how it was made, and nothing of its content.
bool isPreamble(QByteArrayView line);

} // namespace jalon::inventory
