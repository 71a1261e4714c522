// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/entryorder.h"

#include <QAbstractTableModel>

namespace jalon {

class Texts;

/// Entries of a creation, filtered and sorted by the model itself; nothing is copied of them. What
/// its domains and its mailboxes share.
class CreationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Filter and order stay, and so does the selection of views unless rows move. `texts` outlives
    /// the model.
    void show(const EntryRows& rows, const Texts& texts);
    void setFilter(const EntryFilter& filter);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// The index in the creation's list behind a row on screen, or −1.
    qsizetype entryAt(const QModelIndex& index) const;
    /// On which row of the screen an entry stands, or −1.
    int screenRow(qsizetype entry) const { return int(m_shown.indexOf(qint32(entry))); }
    const QList<qint32>& shown() const { return m_shown; }
    const EntryRows& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The gravest of problems in its words after a sign of its gravity, and how many more.
    static QString problemWords(const QList<EntryProblem>& problems, const Texts& texts);
    /// All of them, a line each.
    static QString allProblems(const QList<EntryProblem>& problems, const Texts& texts);

protected:
    const Texts& texts() const { return *m_texts; }
    virtual QList<qint32> filtered(const EntryFilter& filter) const = 0;
    virtual void arrange(QList<qint32>& shown, int column, Qt::SortOrder order) const = 0;
    virtual QString text(qsizetype entry, int column) const = 0;
    virtual QString toolTip(qsizetype entry, int column) const = 0;
    virtual QString heading(int column) const = 0;
    virtual bool isNumber(int column) const = 0;

private:
    void rearrange();

    EntryRows m_rows;
    const Texts* m_texts = nullptr;
    EntryFilter m_filter;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QList<qint32> m_shown;
};

/// The mailboxes to be created.
class EntriesModel : public CreationModel {
    Q_OBJECT

public:
    enum Column { Login, Domain, Name, State, Server, Volume, Quota, Problem, ColumnCount };

    using CreationModel::CreationModel;

    const MailboxEntry* entry(const QModelIndex& index) const;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QList<qint32> filtered(const EntryFilter& filter) const override;
    void arrange(QList<qint32>& shown, int column, Qt::SortOrder order) const override;
    QString text(qsizetype entry, int column) const override;
    QString toolTip(qsizetype entry, int column) const override;
    QString heading(int column) const override;
    bool isNumber(int column) const override;
};

/// The domains to be created.
class DomainsModel : public CreationModel {
    Q_OBJECT

public:
    enum Column { Name, Aliases, State, Servers, Mailboxes, Volume, Problem, ColumnCount };

    using CreationModel::CreationModel;

    const DomainEntry* domain(const QModelIndex& index) const;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QList<qint32> filtered(const EntryFilter& filter) const override;
    void arrange(QList<qint32>& shown, int column, Qt::SortOrder order) const override;
    QString text(qsizetype entry, int column) const override;
    QString toolTip(qsizetype entry, int column) const override;
    QString heading(int column) const override;
    bool isNumber(int column) const override;
};

} // namespace jalon
