// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include <functional>

namespace jalon {

/// A table of words that are made when they are looked at: figures that change while a hand moves.
class TextRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Cell = std::function<QString(int row, int column)>;
    /// What stands over a column, and whether figures stand in it.
    struct Column {
        QString title;
        bool isNumber = false;
        friend bool operator==(const Column&, const Column&) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// What is selected stays where the table keeps its shape. `cell` gives plain text.
    void show(const QList<Column>& columns, int rows, Cell cell);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Column> m_columns;
    int m_rows = 0;
    Cell m_cell;
};

} // namespace jalon
