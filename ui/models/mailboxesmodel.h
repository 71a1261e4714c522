// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/mailboxorder.h"

#include <QAbstractTableModel>

namespace jalon {

class Texts;

/// The mailboxes to be moved, filtered and sorted by the model itself: a proxy would cost a
/// hundred thousand indexes. Nothing is copied of the plan.
class MailboxesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Address,
        Name,
        Kind,
        System,
        Volume,
        Messages,
        MoveMethod,
        State,
        Wave,
        Group,
        Folders,
        LargestFolder,
        Archive,
        TargetServer,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The mailboxes of a plan and what was computed of it; filter and order stay, and so does the
    /// selection of views unless rows move.
    void show(const MailboxRows& rows, const Texts& texts);
    void setFilter(const MailboxFilter& filter);
    const MailboxFilter& filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// The row in the plan's table behind a row on screen, or −1.
    qsizetype planRow(const QModelIndex& index) const;
    /// On which row of the screen a row of the plan's table stands, or −1.
    int screenRow(qsizetype planRow) const;
    /// All rows on screen, as rows of the plan's table, ascending.
    QList<qsizetype> planRows() const;
    const MailboxRows& rows() const { return m_rows; }

    /// A name of a column that no language changes, for settings.
    static QString columnName(int column);
    /// The field a column shows, or null for what was computed.
    static const MailboxField* fieldOf(int column);
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(qsizetype planRow, int column) const;
    QString stateText(const MailboxEntry* entry, const Mailbox& mailbox) const;
    QString toolTip(qsizetype planRow, int column) const;
    void rearrange();
    QList<qint32> arranged() const;

    MailboxRows m_rows;
    const Texts* m_texts = nullptr;
    MailboxFilter m_filter;
    int m_sortColumn = Address;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QList<qint32> m_shown;
};

} // namespace jalon
