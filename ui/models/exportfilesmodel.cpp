// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/exportfilesmodel.h"

#include "core/units/untrusted.h"
#include "ui/text/texts.h"

#include <QFont>
#include <QMap>

namespace jalon {

void ExportFilesModel::show(const QList<ListedFile>& files, const Texts& texts)
{
    beginResetModel();
    m_texts = &texts;
    QMap<ExportGroup, QList<ListedFile>> grouped;
    for (const ListedFile& file : files)
        grouped[exportPurpose(file.file->path).group].append(file);
    m_groups.clear();
    for (auto it = grouped.cbegin(); it != grouped.cend(); ++it)
        m_groups.append({it.key(), it.value()});
    endResetModel();
}

// A group's index carries 0, a file's the number of its group from 1.
QModelIndex ExportFilesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex ExportFilesModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int ExportFilesModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isGroup = parent.internalId() == 0 && parent.column() == 0;
    return isGroup ? int(m_groups.at(parent.row()).files.size()) : 0;
}

int ExportFilesModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

const ExportedFile* ExportFilesModel::file(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return m_groups.at(qsizetype(index.internalId()) - 1).files.at(index.row()).file;
}

QModelIndex ExportFilesModel::indexOf(const QString& path) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<ListedFile>& files = m_groups.at(group).files;
        for (int row = 0; row < files.size(); ++row)
            if (files.at(row).file->path == path)
                return index(row, 0, index(group, 0));
    }
    return m_groups.isEmpty() ? QModelIndex() : index(0, 0, index(0, 0));
}

QString ExportFilesModel::groupText(const Group& group, int column) const
{
    if (column != Path)
        return {};
    //: A group of files and how many there are
    return tr("%1 (%2)").arg(exportGroupWords(group.group), m_texts->count(group.files.size()));
}

QString ExportFilesModel::fileText(const ListedFile& listed, int column) const
{
    switch (column) {
    case Path:
        return visibleText(listed.file->path);
    case Purpose:
        return exportPurpose(listed.file->path).words;
    case Content:
        return listed.rows >= 0 ? tr("%Ln row(s)", nullptr, int(listed.rows))
                                : m_texts->bytes(ByteSize(listed.file->bytes.size()));
    }
    return {};
}

QVariant ExportFilesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isGroup = index.internalId() == 0;
    if (role == Qt::FontRole && isGroup) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::TextAlignmentRole && index.column() == Content)
        return QVariant(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString shown =
        isGroup ? groupText(m_groups.at(index.row()), index.column())
                : fileText(m_groups.at(qsizetype(index.internalId()) - 1).files.at(index.row()),
                           index.column());
    return role == Qt::ToolTipRole ? shown.toHtmlEscaped() : shown;
}

QVariant ExportFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Content)
        return QVariant(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Path:
        return tr("File");
    case Purpose:
        return tr("What it does");
    case Content:
        return tr("Content");
    }
    return {};
}

} // namespace jalon
