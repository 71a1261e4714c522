// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

namespace jalon {

/// The settings the scripts of an export take: those the plan tells, then those an operator may
/// add.
class SettingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Key, Value, Meaning, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The bytes of the file `settings`.
    void show(const QByteArray& settings);
    /// Keys that have no value and must be given one in `settings.local`.
    QStringList wanting() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString key;
        QString value;
        bool isTold = false; ///< by the plan
        bool isWanting = false;
    };

    QList<Row> m_rows;
};

} // namespace jalon
