// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace jalon {

/// Who may open the mailbox of somebody else, in the plan's order.
class DelegationsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { MailboxColumn, Delegate, Right, Source, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const PlanPtr& plan);
    const Delegation& delegation(int row) const { return m_plan->inventory.delegations.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Delegation& delegation, int column) const;

    PlanPtr m_plan;
};

/// Which of them are shown: by a part of either address.
class DelegationsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit DelegationsFilter(DelegationsModel* model, QObject* parent = nullptr);

    void setText(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    DelegationsModel* m_model;
    QString m_text;
};

} // namespace jalon
