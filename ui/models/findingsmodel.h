// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/finding.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace jalon {

class Texts;

/// The findings, in the order of the rules.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Severity, Blocks, Statement, Subjects, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `today` decides which waivers are still valid.
    void show(const QList<Finding>& findings, const Texts& texts, const QDate& today);
    const Finding* finding(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What is to be looked at first: failures, then what is unknown, then what was accepted, then
    /// what holds. Within one, the more severe first.
    static int rank(const Finding& finding, const QDate& today);
    QDate today() const { return m_today; }

    /// The state's word after a sign of its own; a failure that is waived says so.
    static QString stateWord(const Finding& finding, const Texts& texts, const QDate& today);

private:
    QString statement(const Finding& finding) const;
    QString text(const Finding& finding, int column) const;

    QList<Finding> m_findings;
    const Texts* m_texts = nullptr;
    QDate m_today;
};

/// Which findings are shown, in the order of `FindingsModel::rank`.
class FindingsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit FindingsFilter(QObject* parent = nullptr);

    /// Only what fails without being accepted, and what is unknown.
    void setOnlyOpen(bool isOnlyOpen);
    void setState(std::optional<FindingState> state);
    void setSeverity(std::optional<Severity> severity);
    void setOnlyBlocking(bool isOnlyBlocking);
    /// Part of any column, case aside.
    void setText(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::optional<FindingState> m_state;
    std::optional<Severity> m_severity;
    bool m_isOnlyOpen = false;
    bool m_isOnlyBlocking = false;
    QString m_text;
};

} // namespace jalon
