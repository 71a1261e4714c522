// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/units/error.h"

#include <QDialog>

#include <functional>

class QLineEdit;

namespace jalon {

class FieldProblem;
class Texts;

/// Asks how a scenario is to be called, until the plan takes the name.
class ScenarioDialog : public QDialog {
    Q_OBJECT

public:
    /// Makes the edited plan of a name, or says why it cannot.
    using Make = std::function<Expected<Plan>(const QString& name)>;

    /// `texts` outlives the dialog.
    ScenarioDialog(const QString& title, const QString& suggested, Make make, const Texts& texts,
                   QWidget* parent = nullptr);

    /// After `exec` was accepted.
    const Plan& edited() const { return m_edited; }
    QString name() const;
    void accept() override;

private:
    const Make m_make;
    const Texts& m_texts;
    QLineEdit* m_name;
    FieldProblem* m_problem;
    Plan m_edited;
};

} // namespace jalon
