// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/creation/creation.h"

#include <QAbstractTableModel>

namespace jalon {

class Texts;

/// What each mail server of the target will hold, so that their balance shows.
class PlacementsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Server, Mailboxes, ToCome, Present, InAll, Share, ColumnCount };
    /// Of `Share`: the part of all volumes, 0 to 1.
    static constexpr int PartRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<Creation::Placement>& placements, const Texts& texts);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    double part(const Creation::Placement& placement) const;
    QString text(const Creation::Placement& placement, int column) const;

    QList<Creation::Placement> m_placements;
    const Texts* m_texts = nullptr;
};

} // namespace jalon
