// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

class QMenu;

namespace jalon {

class MailboxesModel;

/// The table of mailboxes. Its columns can be hidden, which is remembered from one start to the
/// next; its rows can be copied into a spreadsheet; all of it by the keyboard too, through the
/// menu, which begins with the widget's own actions.
class MailboxList : public QTableView {
    Q_OBJECT

public:
    explicit MailboxList(MailboxesModel* model, QWidget* parent = nullptr);

    /// As rows of the plan's table, ascending.
    QList<qsizetype> chosenRows() const;
    /// The chosen rows under their titles, as they are shown, hidden columns left out.
    QString chosenText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void copy() const;
    void addColumns(QMenu* menu);
    void addOrders(QMenu* menu);
    void setColumnShown(int column, bool isShown);
    QList<int> shownColumns() const;

    MailboxesModel* m_model;
};

} // namespace jalon
