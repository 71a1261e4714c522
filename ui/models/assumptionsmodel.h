// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/sizing/assumptions.h"

#include <QAbstractItemModel>

namespace jalon {

class Texts;

/// An assumption as one scenario, or the base, has it.
struct AssumptionRow {
    const Assumption* assumption = nullptr;
    qint64 value = 0;
    qint64 former = 0; ///< what it is without the change: of the base, or the default
    AssumptionOrigin origin = AssumptionOrigin::Default;
    QString reason;

    bool isChanged() const { return value != former; }
    friend bool operator==(const AssumptionRow&, const AssumptionRow&) = default;
};

/// All assumptions in groups, edited in place. Edits are told, never made: the plan has its writer.
class AssumptionsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Value, Range, Origin, Source, ColumnCount };

    explicit AssumptionsModel(QObject* parent = nullptr);

    /// An empty scenario is the base. Values out of range are shown, marked. Only the rows that
    /// became others are told of: a slider changes one.
    void show(const Plan& plan, const QString& scenario, const Texts& texts);
    /// Everything is said in another language.
    void retranslate();
    /// Nothing for a group.
    const AssumptionRow* row(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& key) const;
    /// The range that is plausible, else the one that is possible.
    QString refusal(const Assumption& assumption, const QString& written, const Error& error) const;
    QString rangeWords(const Assumption& assumption) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited(const QString& key, qint64 value);
    void refused(const QString& why); ///< what was written cannot be the value

private:
    QString groupName(int group) const;
    QString text(const AssumptionRow& row, int column) const;

    QList<QList<AssumptionRow>> m_groups;
    bool m_isBase = true;
    const Texts* m_texts = nullptr;
};

} // namespace jalon
