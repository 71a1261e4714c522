// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <array>
#include <optional>
#include <string_view>

namespace jalon {

/// What stopped the reading of a JSON text that is damaged.
struct JsonDamage {
    qint64 offset = 0;
    QString words; ///< the parser's
};

/// One table of the plan file, not read yet.
struct TableSlices {
    bool isThere = false;
    bool isObject = true;
    std::string_view columns; ///< empty: there are none
    std::string_view rows;
    QByteArray rest = "{}"; ///< the other keys, an object
};

/// A plan file's text cut into what is small and its tables.
struct PlanSlices {
    static constexpr std::array<std::string_view, 4> tableNames{"delegations", "mailboxes",
                                                                "pstFiles", "surveyedMailboxes"};

    QByteArray small; ///< the whole object, `null` in the place of each table
    std::array<TableSlices, tableNames.size()> tables;

    /// Where in the text a place of `small` stands.
    qint64 offsetOf(qint64 inSmall) const;

    struct Cut {
        qint64 at = 0; ///< in `small`, of its `null`
        qint64 length = 0;
    };
    QList<Cut> cuts;
};

/// A text the JSON parser may read some bytes beyond the end of.
QByteArray padded(const QByteArray& text);
/// Bytes to keep in reserve beyond a text so that `padded` need not copy it.
extern const qsizetype jsonPadding;

/// `text` is padded, and outlives the slices. Nothing but the nesting of the tables is checked yet.
std::optional<JsonDamage> slicePlan(const QByteArray& text, PlanSlices& slices);

} // namespace jalon
