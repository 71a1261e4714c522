// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/preview.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace jalon {

class FieldProblem;
class Texts;

/// What each column of a table holds, chosen beside its first values.
class ColumnsDialog : public QDialog {
    Q_OBJECT

public:
    /// `texts` outlives the dialog.
    ColumnsDialog(inventory::TablePreview preview, const Texts& texts, QWidget* parent = nullptr);

    /// Every column is in it, those that are read as nothing too.
    ColumnMapping mapping() const;

private:
    void fillTable();
    QComboBox* fieldBox(const QString& chosen);
    void onChosen(QComboBox* changed);
    void updateAccept();

    inventory::TablePreview m_preview;
    const Texts& m_texts;
    QTableWidget* m_table;
    QComboBox* m_unit;
    FieldProblem* m_problem;
    QPushButton* m_accept;
    QList<QComboBox*> m_fields; ///< one a column
};

} // namespace jalon
