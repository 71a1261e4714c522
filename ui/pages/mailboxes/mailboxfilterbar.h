// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/mailboxtotals.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace jalon {

/// Which mailboxes are looked at: every choice narrows the others.
class MailboxFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit MailboxFilterBar(QWidget* parent = nullptr);

    /// Offers what occurs in these mailboxes; what was chosen stays, unless it is gone.
    void show(const MailboxRows& rows, const Texts& texts);
    void retranslate();
    MailboxFilter filter() const;
    /// Narrows to the mailboxes of one total.
    void narrow(TotalsBy by, const MailboxTotal& total);

Q_SIGNALS:
    void changed();

private:
    QComboBox* addChoice();
    QComboBox* choice(TotalsBy by) const;

    QLabel* m_textLabel;
    QLineEdit* m_text;
    QComboBox *m_system, *m_domain, *m_kind, *m_method, *m_wave;
    QCheckBox* m_onlyProblems;
};

} // namespace jalon
