// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/mailboxorder.h"
#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace jalon {

class MailboxesModel;

/// What the old systems say of their mailboxes: imported from their files, edited by hand.
class MailboxesPage : public Page {
    Q_OBJECT

public:
    explicit MailboxesPage(WizardContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    StepStatus status() const override;

protected:
    void retranslate() override;
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QLayout* makeButtons();
    QLayout* makeFilters();
    void fillFilters();
    void onFiltered();
    void showCount();
    void updateButtons();
    QList<qsizetype> chosenRows() const;
    void onImport();
    void import(const QStringList& files);
    void onEdit();
    void onLeaveBehind();
    void onRemove();

    MailboxesModel* m_model;
    QPushButton *m_import = nullptr, *m_edit = nullptr, *m_leave = nullptr, *m_remove = nullptr;
    QLabel *m_empty = nullptr, *m_count = nullptr, *m_textLabel = nullptr, *m_systemLabel = nullptr,
           *m_domainLabel = nullptr;
    QLineEdit* m_text = nullptr;
    QComboBox *m_system = nullptr, *m_domain = nullptr;
    QCheckBox* m_onlyProblems = nullptr;
    QWidget* m_body = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace jalon
