// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace jalon {

class Texts;

/// The PST files of a plan, in its order. What is wrong with one stands in the last column.
class PstModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Path, Owner, Size, Declared, Format, Encryption, State, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const PlanPtr& plan, const Texts& texts);
    const PstFile& file(int row) const { return m_plan->inventory.pstFiles.at(row); }
    /// It is truncated, or nobody it is known of is in the plan.
    bool hasProblem(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool hasOwner(const PstFile& file) const;
    QString text(const PstFile& file, int column) const;
    QString stateText(const PstFile& file) const;
    QString toolTip(const PstFile& file, int column) const;

    PlanPtr m_plan;
    const Texts* m_texts = nullptr;
};

/// Which of them are shown: by a part of the path or the owner, or only those with a problem.
class PstFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit PstFilter(PstModel* model, QObject* parent = nullptr);

    void setText(const QString& text);
    void setOnlyProblems(bool isOnly);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    PstModel* m_model;
    QString m_text;
    bool m_isOnlyProblems = false;
};

} // namespace jalon
