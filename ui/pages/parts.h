// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

#include <functional>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QTableView;
class QTreeView;

namespace jalon {

/// A label that takes nothing for markup and wraps.
QLabel* plainLabel(const QString& text = {}, QWidget* parent = nullptr);
/// The same, smaller in weight: hints and secondary words.
QLabel* hintLabel(QWidget* parent = nullptr);
/// The same, bold.
QLabel* headingLabel(QWidget* parent = nullptr);
/// The same, selectable and in a fixed-width face: commands and what servers answered.
QLabel* codeLabel(QWidget* parent = nullptr);
/// Many lines of the same, read only and unbroken.
QPlainTextEdit* codeView(QWidget* parent = nullptr);

/// What is wrong with a field, under it; takes no room when all is well.
class FieldProblem : public QLabel {
    Q_OBJECT

public:
    explicit FieldProblem(QWidget* parent = nullptr);
    void show(const QString& problem);
};

/// A row of a form: the label is the field's buddy and its accessible name.
QLabel* addRow(QFormLayout* form, QWidget* field, QWidget* below = nullptr);
/// Sets the words of a row's label and the field's accessible name.
void nameRow(QLabel* label, const QString& text);

/// Undo and Redo typed in `field` are the plan's, not the field's own.
void leaveUndoToPlan(QWidget* field);

/// Shows `text` without moving the cursor of somebody who is typing it.
void showText(QLineEdit* field, const QString& text);

/// Whole rows, no grid, rows as high as their text, columns after the header's content.
void setUpTable(QTableView* table);
void setUpTree(QTreeView* tree);
/// Calls `open` at a double click or Enter on a row. Unlike `activated`, never at a single click,
/// whatever the desktop asks for.
void openRows(QTableView* table, const std::function<void()>& open);

} // namespace jalon
