// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/mailboxedits.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace jalon {

class FieldProblem;
class Texts;

/// One field of some mailboxes, entered by hand: which one, and its value or that it is unknown.
class FieldDialog : public QDialog {
    Q_OBJECT

public:
    /// Both outlive the dialog. `rows` are ascending rows of the plan's mailboxes.
    FieldDialog(const Plan& plan, const QList<qsizetype>& rows, const Texts& texts,
                QWidget* parent = nullptr);

    /// Begins with this field, where it is one that is edited by hand.
    void choose(const MailboxField* field);

    /// The plan with the edit; only once accepted.
    const Plan& edited() const { return m_edited; }

    void accept() override;

private:
    const MailboxField& field() const;
    void onFieldChosen();
    void onEdited();
    void fillWords();
    Expected<Plan> edit() const;
    std::optional<Argument> value() const;

    const Plan& m_plan;
    const QList<qsizetype>& m_rows;
    const Texts& m_texts;
    Plan m_edited;
    QComboBox* m_field;
    QComboBox* m_word; ///< for fields that take one word of a list
    QLineEdit* m_text; ///< for the others
    QLabel *m_wordLabel, *m_textLabel, *m_hint;
    FieldProblem* m_problem;
};

} // namespace jalon
