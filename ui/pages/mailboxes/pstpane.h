// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace jalon {

class PstFilter;
class PstModel;
class Texts;

/// The PST files that were found, and whose mailbox each is to be loaded into.
class PstPane : public QWidget {
    Q_OBJECT

public:
    explicit PstPane(QWidget* parent = nullptr);

    void show(const PlanPtr& plan, const Texts& texts);
    void retranslate();

Q_SIGNALS:
    void edited(const QString& label, const jalon::Plan& plan);

private:
    QLayout* makeTop();
    QList<qsizetype> chosen() const;
    void showCount();
    void updateButtons();
    void onChooseOwner();
    void onForgetOwner();
    void onForgetFiles();

    PstModel* m_model;
    PstFilter* m_filter;
    QLabel *m_textLabel = nullptr, *m_count = nullptr;
    QLineEdit* m_text = nullptr;
    QCheckBox* m_onlyProblems = nullptr;
    QPushButton *m_choose = nullptr, *m_disown = nullptr, *m_forget = nullptr;
    QTableView* m_table;
    PlanPtr m_plan;
    const Texts* m_texts = nullptr;
};

} // namespace jalon
