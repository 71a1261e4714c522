// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/methods/methods.h"

#include <QAbstractTableModel>

namespace jalon {

class Texts;

/// Mailboxes chosen alike: one line a decision.
class MethodGroupsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Method, System, Mailboxes, Volume, Messages, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<MethodGroup>& groups, const Texts& texts);
    const MethodGroup* group(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The method's word after a sign of its own where none can be chosen or somebody chose.
    static QString methodWord(const MethodChoice& choice, const Texts& texts);
    /// The same of a `methodCode`, whoever chose.
    static QString methodWord(int methodCode, const Texts& texts);

private:
    static QString atLeast(const QString& figure, qint64 unknown);
    QString text(const MethodGroup& group, int column) const;

    QList<MethodGroup> m_groups;
    const Texts* m_texts = nullptr;
};

} // namespace jalon
