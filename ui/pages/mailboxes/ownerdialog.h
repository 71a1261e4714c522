// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QDialog>

class QLineEdit;

namespace jalon {

class FieldProblem;
class Texts;

/// Which mailbox PST files are to be loaded into. Accepts only a mailbox of the plan.
class OwnerDialog : public QDialog {
    Q_OBJECT

public:
    /// Precondition: `files` is not empty. All references outlive the dialog.
    OwnerDialog(const Plan& plan, const QList<qsizetype>& files, const Texts& texts,
                QWidget* parent = nullptr);

    /// After `exec` was accepted: the plan with these owners.
    const Plan& edited() const { return m_edited; }
    void accept() override;

private:
    void offerMailboxes();

    const Plan& m_plan;
    const QList<qsizetype> m_files;
    const Texts& m_texts;
    QLineEdit* m_owner;
    FieldProblem* m_problem;
    Plan m_edited;
};

} // namespace jalon
