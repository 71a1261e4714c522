// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/mailboxes/mailboxlist.h"

#include "core/export/cells.h"
#include "ui/models/mailboxesmodel.h"
#include "ui/pages/parts.h"

#include <QActionGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>

namespace jalon {

static const QString settingsKey = QStringLiteral("mailboxes/hiddenColumns");

MailboxList::MailboxList(MailboxesModel* model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setUpTable(this);
    setModel(model);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSortingEnabled(true);
    sortByColumn(MailboxesModel::Address, Qt::AscendingOrder);
    for (int column = 0; column < MailboxesModel::ColumnCount; ++column)
        setColumnWidth(column, 110);
    for (const int column : {MailboxesModel::Name, MailboxesModel::State,
                             MailboxesModel::LargestFolder, MailboxesModel::TargetServer})
        setColumnWidth(column, 150);
    setColumnWidth(MailboxesModel::Kind, 120);
    setColumnWidth(MailboxesModel::Address, 220);
    setColumnWidth(MailboxesModel::MoveMethod, 180);
    for (const QString& name : QSettings().value(settingsKey).toStringList())
        for (int column = MailboxesModel::Name; column < MailboxesModel::ColumnCount; ++column)
            if (MailboxesModel::columnName(column) == name)
                setColumnHidden(column, true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& position) {
                QMenu menu;
                addColumns(&menu);
                menu.exec(horizontalHeader()->mapToGlobal(position));
            });
}

QList<qsizetype> MailboxList::chosenRows() const
{
    QList<qsizetype> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(m_model->planRow(m_model->index(row, 0)));
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<int> MailboxList::shownColumns() const
{
    QList<int> columns;
    for (int column = 0; column < MailboxesModel::ColumnCount; ++column)
        if (!isColumnHidden(column))
            columns.append(column);
    return columns;
}

QString MailboxList::chosenText() const
{
    const QList<int> columns = shownColumns();
    QStringList titles;
    for (const int column : columns)
        titles.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QString text = exporting::pastedLine(titles);
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(m_model->index(row, column).data().toString());
        text += exporting::pastedLine(cells);
    }
    return text;
}

void MailboxList::copy() const
{
    if (selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(chosenText());
}

void MailboxList::setColumnShown(int column, bool isShown)
{
    setColumnHidden(column, !isShown);
    QStringList hidden;
    for (int each = 0; each < MailboxesModel::ColumnCount; ++each)
        if (isColumnHidden(each))
            hidden.append(MailboxesModel::columnName(each));
    QSettings().setValue(settingsKey, hidden);
}

void MailboxList::addColumns(QMenu* menu)
{
    // A table without addresses would be a table of nothing.
    for (int column = MailboxesModel::Name; column < MailboxesModel::ColumnCount; ++column) {
        QAction* action = menu->addAction(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnShown(column, isShown); });
    }
}

void MailboxList::addOrders(QMenu* menu)
{
    for (const int column : shownColumns()) {
        QAction* action = menu->addAction(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(column == m_model->sortColumn());
        connect(action, &QAction::triggered, this, [this, column] {
            const bool isAgain = column == m_model->sortColumn();
            const bool isAscending = m_model->sortOrder() == Qt::AscendingOrder;
            sortByColumn(column, isAgain && isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
}

void MailboxList::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    QTableView::keyPressEvent(event);
}

void MailboxList::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu;
    menu.addActions(actions());
    QAction* copying = menu.addAction(tr("Copy"), this, &MailboxList::copy);
    copying->setShortcut(QKeySequence::Copy);
    copying->setEnabled(selectionModel()->hasSelection());
    menu.addSeparator();
    addOrders(menu.addMenu(tr("Sort by")));
    addColumns(menu.addMenu(tr("Columns")));
    menu.exec(event->globalPos());
}

} // namespace jalon
