// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/parts.h"

#include <QDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace jalon {

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QLabel* hintLabel(QWidget* parent)
{
    QLabel* label = plainLabel({}, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* headingLabel(QWidget* parent)
{
    QLabel* label = plainLabel({}, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel* codeLabel(QWidget* parent)
{
    QLabel* label = plainLabel({}, parent);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QPlainTextEdit* codeView(QWidget* parent)
{
    auto* view = new QPlainTextEdit(parent);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return view;
}

FieldProblem::FieldProblem(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(QPalette::BrightText);
    hide();
}

void FieldProblem::show(const QString& problem)
{
    setText(problem.isEmpty() ? QString() : QStringLiteral("⚠ ") + problem);
    setVisible(!problem.isEmpty());
    // A dialog does not grow by itself for a sentence that takes several lines.
    if (auto* dialog = qobject_cast<QDialog*>(window()); dialog && !problem.isEmpty()) {
        dialog->layout()->activate();
        const int height = dialog->heightForWidth(dialog->width());
        dialog->resize(dialog->width(), qMax(dialog->height(), height));
    }
}

QLabel* addRow(QFormLayout* form, QWidget* field, QWidget* below)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    if (!below) {
        form->addRow(label, field);
    } else {
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(field);
        column->addWidget(below);
        form->addRow(label, column);
    }
    label->setBuddy(field);
    return label;
}

void nameRow(QLabel* label, const QString& text)
{
    label->setText(text);
    QString name = text;
    name.remove(QLatin1Char('&'));
    while (name.endsWith(QLatin1Char(':')) || name.endsWith(QChar(0x00a0)) ||
           name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    if (QWidget* field = label->buddy())
        field->setAccessibleName(name);
}

namespace {

class UndoFilter : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void leaveUndoToPlan(QWidget* field)
{
    field->installEventFilter(new UndoFilter(field));
}

void showText(QLineEdit* field, const QString& text)
{
    if (field->text() != text)
        field->setText(text);
}

void setUpTable(QTableView* table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
}

namespace {

class EnterFilter : public QObject {
public:
    EnterFilter(QObject* parent, std::function<void()> open)
        : QObject(parent)
        , m_open(std::move(open))
    {
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter)
            return false;
        m_open();
        return true;
    }

private:
    std::function<void()> m_open;
};

} // namespace

void openRows(QTableView* table, const std::function<void()>& open)
{
    QObject::connect(table, &QTableView::doubleClicked, table, open);
    table->installEventFilter(new EnterFilter(table, open));
}

void setUpTree(QTreeView* tree)
{
    tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    tree->setTabKeyNavigation(false);
    tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace jalon
