// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace jalon {

/// Which scenario is looked at, and what can be done with it.
class ScenarioBar : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioBar(QWidget* parent = nullptr);

    /// An empty name is the base.
    void show(const QList<Scenario>& scenarios, const QString& chosen);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString& scenario);
    void newAsked();
    void duplicateAsked();
    void renameAsked();
    void removeAsked();
    void promoteAsked();

private:
    QLabel* m_label;
    QComboBox* m_scenario;
    QPushButton *m_new, *m_duplicate, *m_rename, *m_remove, *m_promote;
};

} // namespace jalon
