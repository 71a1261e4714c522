// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/mailboxtotals.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace jalon {

/// Mailboxes added up by what the operator chooses.
class TotalsPane : public QWidget {
    Q_OBJECT

public:
    explicit TotalsPane(QWidget* parent = nullptr);

    /// `which` are rows of the plan's table.
    void show(const MailboxRows& rows, const QList<qsizetype>& which, const Texts& texts);
    void retranslate();

Q_SIGNALS:
    /// The operator asks for the mailboxes behind one of the totals.
    void opened(jalon::TotalsBy by, const jalon::MailboxTotal& total);

private:
    TotalsBy by() const;
    void fill();

    MailboxTotalsModel* m_model;
    QLabel *m_byLabel, *m_hint;
    QComboBox* m_by;
    QTableView* m_table;
    MailboxRows m_rows;
    QList<qsizetype> m_which;
    const Texts* m_texts = nullptr;
};

} // namespace jalon
