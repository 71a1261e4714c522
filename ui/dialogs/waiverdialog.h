// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace jalon {

/// Who accepts a finding, why, and until when. Cannot be accepted before the three are given.
class WaiverDialog : public QDialog {
    Q_OBJECT

public:
    /// `person` is proposed; `today` is the first day of the proposed date.
    WaiverDialog(const QString& statement, const QString& person, const QDate& today,
                 QWidget* parent = nullptr);

    QString person() const;
    QString reason() const;
    QDate until() const;

private:
    void onEdited();

    QLineEdit* m_person;
    QPlainTextEdit* m_reason;
    QDateEdit* m_until;
    QPushButton* m_accept;
};

} // namespace jalon
