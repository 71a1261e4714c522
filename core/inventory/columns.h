// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/inventory.h"
#include "core/units/error.h"

#include <optional>
#include <span>

namespace jalon::inventory {

/// What a column tells of the mailbox of its row. Those up to `Wave` are fields of a mailbox.
enum class Cell : quint8 {
    Ignored,
    Address,
    Kind,
    System,
    Name,
    FirstName,
    LastName,
    Login,
    Group,
    Volume,
    Messages,
    Folders,
    LargestFolder,
    LargestMessage,
    Archive,
    ArchiveMessages,
    Quota,
    Suspended,
    LastUse,
    Aliases,
    Server,
    Wave,
    Active,         ///< the contrary of suspended
    Guid,           ///< the identifier that two exports of one system share
    IsArchive,      ///< the row tells the archive of a mailbox, not the mailbox
    VolumeBesides,  ///< volume that its system counts apart and that moves too
    QuotaIsDefault, ///< the quotas of the row are not those that hold
    ForwardTo,
    SendOnBehalf, ///< who may
    FullAccess,   ///< who may
    SendAs,       ///< who may
    Identity,     ///< whom a row of rights or a folder is of
    Delegate,     ///< to whom a row gives rights
    Rights,       ///< which
    IsDenied,
    IsInherited,
    FolderPath,
    FolderKind,
    FolderMessages,
};

/// One spelling of a title, as `titleKey` writes it.
struct Title {
    const char* key;
    Cell cell;
};

/// A title as it is compared: letters and digits alone, lower case, without accents, what stands
/// in square brackets and the unit left out. The unit's bytes, where the title names one
/// ("Size (MB)", "TotalItemSizeInMB", "Taille en Go").
struct TitleKey {
    QString key;
    std::optional<qint64> unit;
};
TitleKey titleKey(const QString& title);
QSet<QString> titleKeys(const QStringList& titles);

/// A column of a table, with what it is read as.
struct Column {
    QString title;
    TitleKey key;
    Cell cell = Cell::Ignored;
    std::optional<qint64> unit; ///< bytes of a bare number
};

/// The columns as a list of known titles reads them. Where several tell the same, the one whose
/// title comes first in `titles` counts.
QList<Column> columnsOf(const QStringList& header, std::span<const Title> titles);

/// Titles of tables made by hand, in English and French.
std::span<const Title> handMadeTitles();

/// The field name of `mailboxFields()` a cell stands for, or nothing; and back.
const char* fieldOf(Cell cell);
std::optional<Cell> cellOf(QStringView field);

/// The columns as the operator matched them. Refuses fields that there are not
/// (`import.wrong-field`), columns the header lacks (`import.unknown-column`) and units
/// (`import.wrong-unit`). A column is named by its title, or by its number from 1.
Expected<QList<Column>> mapped(QList<Column> columns, const ColumnMapping& mapping);

} // namespace jalon::inventory
