// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace jalon {

struct Finding;
class FindingDetail;
class FindingsFilter;
class FindingsModel;

/// What the rules say of the plan, and what somebody accepts of it.
class FindingsPage : public Page {
    Q_OBJECT

public:
    explicit FindingsPage(WizardContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    StepStatus status() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    QLayout* makeFilters();
    void fillFilters();
    void showCount();
    void showChosen();
    const Finding* chosen() const;
    void onWaiverAsked();
    void onWaiverRemovalAsked();

    FindingsModel* m_model;
    FindingsFilter* m_filtered;
    QLabel *m_stateLabel = nullptr, *m_severityLabel = nullptr, *m_textLabel = nullptr,
           *m_count = nullptr;
    QComboBox *m_state = nullptr, *m_severity = nullptr;
    QCheckBox* m_onlyBlocking = nullptr;
    QLineEdit* m_text = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_body = nullptr;
    QTableView* m_table = nullptr;
    FindingDetail* m_detail = nullptr;
};

} // namespace jalon
