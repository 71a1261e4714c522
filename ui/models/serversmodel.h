// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QAbstractTableModel>

namespace jalon {

class Texts;

/// The plan's servers: name, what they are, address, last survey.
class ServersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, As, Address, Surveyed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows keep their place when only values changed, so that a selection stays.
    void show(const PlanPtr& plan, const Texts& texts);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Server& server, int column) const;
    QString surveyed(const SurveyRecord& record) const;

    PlanPtr m_plan;
    const Texts* m_texts = nullptr;
};

} // namespace jalon
