// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "ui/models/assumptionscale.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;
class QTreeView;

namespace jalon {

struct AssumptionRow;
class AssumptionsModel;
class FieldProblem;
class Texts;

/// Every assumption of a scenario, and under the table the chosen one with its slider. Edits are
/// told, never made.
class AssumptionsPane : public QWidget {
    Q_OBJECT

public:
    explicit AssumptionsPane(QWidget* parent = nullptr);

    void show(const Plan& plan, const QString& scenario, const Texts& texts);
    void retranslate();
    void choose(const QString& key);

Q_SIGNALS:
    /// `movement` numbers the movements of the slider: values of one are one change. −1: written.
    void edited(const QString& key, qint64 value, int movement);
    void takenBack(const QString& key);

private:
    QLayout* makeDetail();
    const AssumptionRow* row() const;
    void onChosen();
    void widen(const QModelIndex& first, const QModelIndex& last);
    void onWritten();
    void onMoved(int place);
    void showDetail();
    void showSlider(const AssumptionRow& row);

    AssumptionsModel* m_model;
    QTreeView* m_tree;
    QLabel *m_name = nullptr, *m_about = nullptr, *m_valueLabel = nullptr;
    QLabel *m_low = nullptr, *m_high = nullptr;
    QLineEdit* m_value = nullptr;
    QSlider* m_slider = nullptr;
    QPushButton* m_takeBack = nullptr;
    FieldProblem* m_problem = nullptr;
    const Texts* m_texts = nullptr;
    AssumptionScale m_scale;
    int m_movement = 0;
};

} // namespace jalon
