// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/units/error.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace jalon {

class FieldProblem;
class Texts;

/// A mailbox that no file tells of.
class AddMailboxDialog : public QDialog {
    Q_OBJECT

public:
    /// Both references outlive the dialog.
    AddMailboxDialog(const Plan& plan, const Texts& texts, QWidget* parent = nullptr);

    /// After `exec` was accepted: the plan with the mailbox, and its address.
    const Plan& edited() const { return m_edited; }
    const QString& address() const { return m_added; }
    void accept() override;

private:
    Expected<Plan> added() const;

    const Plan& m_plan;
    const Texts& m_texts;
    QLineEdit *m_address, *m_name, *m_volume;
    QComboBox *m_kind, *m_system;
    FieldProblem* m_problem;
    Plan m_edited;
    QString m_added;
};

} // namespace jalon
