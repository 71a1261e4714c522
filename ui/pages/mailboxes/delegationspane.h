// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace jalon {

class DelegationsFilter;
class DelegationsModel;
class Texts;

/// Who opens whose mailbox, as it was imported.
class DelegationsPane : public QWidget {
    Q_OBJECT

public:
    explicit DelegationsPane(QWidget* parent = nullptr);

    void show(const PlanPtr& plan, const Texts& texts);
    void retranslate();

private:
    void showCount();

    DelegationsModel* m_model;
    DelegationsFilter* m_filter;
    QLabel *m_textLabel, *m_count, *m_hint;
    QLineEdit* m_text;
    QTableView* m_table;
    const Texts* m_texts = nullptr;
};

} // namespace jalon
