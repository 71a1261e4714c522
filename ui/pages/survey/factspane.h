// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/units/message.h"
#include "ui/wizard/wizardcontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace jalon {

class FactsModel;
struct Server;
struct ServerFacts;

/// The facts of one server: read, filtered, corrected and entered by hand.
class FactsPane : public QWidget {
    Q_OBJECT

public:
    explicit FactsPane(WizardContext& context, QWidget* parent = nullptr);

    void retranslate();
    void show(const QString& server);

private:
    void onEntered(const QString& path, const Argument& value);
    void onRevert();
    void onRemove();
    void onSelected();
    void addFilesystem();
    void addStore();
    void importFile();
    /// One edit of the shown server's facts; nothing when the server is gone.
    void edit(const QString& label, ServerFacts facts);
    const Server* server() const;
    QModelIndex chosen() const;

    WizardContext& m_context;
    QString m_server;
    FactsModel* m_model;
    QSortFilterProxyModel* m_filtered;
    QLabel *m_filterLabel, *m_note;
    QLineEdit* m_filter;
    QTableView* m_table;
    QPushButton *m_edit, *m_revert, *m_remove, *m_addFilesystem, *m_addStore, *m_import;
};

} // namespace jalon
