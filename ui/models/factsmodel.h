// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/factedits.h"
#include "core/plan/factrows.h"

#include <QAbstractTableModel>

namespace jalon {

class Texts;

/// One server's facts: what, value, where it comes from. Unknown facts have rows too, so that
/// they can be entered; each mailbox has one row, and so has each thing that could not be read.
/// A value is edited as text in the reader's own language and units.
class FactsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Value, From, Source, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ServerFacts& facts, const Texts& texts);

    QString path(const QModelIndex& index) const;
    bool isEntered(const QModelIndex& index) const;
    QString
    measured(const QModelIndex& index) const; ///< the value an entered one overrules, in words

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void entered(const QString& path, const Argument& value);
    void refused(const QString& why);

private:
    struct Row {
        QString path;
        std::optional<FactKind> kind; ///< nothing: a text of a list, not editable here
        std::optional<FactRow> fact;
        QString note; ///< why it was not read
    };

    static QList<Row> elementRows(const ServerFacts& facts, const Texts& texts);
    QString value(const Row& row) const;
    QString source(const Row& row) const;

    QList<Row> m_rows;
    const Texts* m_texts = nullptr;
};

} // namespace jalon
