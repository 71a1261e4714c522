// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace jalon {

class DelegationsPane;
class DistributionPane;
class MailboxesModel;
class MailboxFilterBar;
class MailboxList;
struct MailboxTotal;
class PstPane;
enum class TotalsBy;
class TotalsPane;

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
    enum Tab { List, Totals, Distribution, PstFiles, Delegations };

    QLayout* makeButtons();
    QWidget* makeTabs();
    void onTabChanged();
    void onFiltered();
    void showFiltered();
    void showTabTitles();
    void updateButtons();
    void openTotal(TotalsBy by, const MailboxTotal& total);
    void onImport();
    void onImportFolder();
    void import(const QStringList& files);
    void onAdd();
    void onEdit();
    void onLeaveBehind();
    void onRemove();

    MailboxesModel* m_model;
    QPushButton *m_import = nullptr, *m_importFolder = nullptr, *m_add = nullptr, *m_edit = nullptr,
                *m_leave = nullptr, *m_remove = nullptr;
    QLabel *m_empty = nullptr, *m_count = nullptr;
    QTabWidget* m_tabs = nullptr;
    MailboxFilterBar* m_filter = nullptr;
    MailboxList* m_list = nullptr;
    TotalsPane* m_totals = nullptr;
    DistributionPane* m_distribution = nullptr;
    PstPane* m_pst = nullptr;
    DelegationsPane* m_delegations = nullptr;
    mutable std::optional<MailboxTable> m_counted; ///< whose unknown volumes were counted
    mutable int m_unknownVolumes = 0;
};

} // namespace jalon
