// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/textrowsmodel.h"

namespace jalon {

void TextRowsModel::show(const QList<Column>& columns, int rows, Cell cell)
{
    const bool isReset = rows != m_rows || columns.size() != m_columns.size();
    if (isReset)
        beginResetModel();
    const bool areTitlesNew = columns != m_columns;
    m_columns = columns;
    m_rows = rows;
    m_cell = std::move(cell);
    if (isReset)
        return endResetModel();
    if (m_rows > 0 && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, int(m_columns.size()) - 1));
    if (areTitlesNew)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
}

int TextRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TextRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TextRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (m_columns.at(index.column()).isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::DisplayRole)
        return m_cell(index.row(), index.column());
    return role == Qt::ToolTipRole ? m_cell(index.row(), index.column()).toHtmlEscaped()
                                   : QVariant();
}

QVariant TextRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole && m_columns.at(section).isNumber)
        return QVariant(Qt::AlignVCenter | Qt::AlignRight);
    return role == Qt::DisplayRole ? m_columns.at(section).title : QVariant();
}

} // namespace jalon
