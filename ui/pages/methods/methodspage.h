// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QTableView;

namespace jalon {

class FieldProblem;
struct MethodGroup;
class MethodGroupsModel;
class SourcesForm;
struct SourceProfile;

/// What is to be known of the old systems, and the method it gives to each group of mailboxes.
class MethodsPage : public Page {
    Q_OBJECT

public:
    explicit MethodsPage(WizardContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    StepStatus status() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    QWidget* makeDetail();
    const MethodGroup* chosen() const;
    void showChosen();
    void onSourceEdited(const SourceProfile& profile);
    void onChoose();
    void onRestore();

    MethodGroupsModel* m_model;
    QLabel *m_empty = nullptr, *m_sourcesTitle = nullptr;
    FieldProblem* m_problem = nullptr;
    QWidget* m_body = nullptr;
    SourcesForm* m_sources = nullptr;
    QTableView* m_table = nullptr;
    QLabel *m_method = nullptr, *m_why = nullptr, *m_notes = nullptr, *m_from = nullptr;
    QPushButton *m_choose = nullptr, *m_restore = nullptr;
};

} // namespace jalon
