// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/waiverdialog.h"

#include "ui/pages/parts.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jalon {

WaiverDialog::WaiverDialog(const QString& statement, const QString& person, const QDate& today,
                           QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Accept a finding"));
    setMinimumWidth(520);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    QLabel* words = headingLabel();
    words->setText(statement);
    layout->addWidget(words);
    layout->addWidget(plainLabel(
        tr("The document names the person who accepts it, the reason and the end date.")));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    nameRow(addRow(form, m_person = new QLineEdit(person)), tr("Accepted &by:"));
    nameRow(addRow(form, m_reason = new QPlainTextEdit), tr("&Reason:"));
    nameRow(addRow(form, m_until = new QDateEdit(today.addMonths(3))), tr("&Until:"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(100);
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(today);
    layout->addLayout(form);
    auto* buttons = new QDialogButtonBox;
    m_accept = buttons->addButton(tr("&Accept the finding"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_person, &QLineEdit::textChanged, this, &WaiverDialog::onEdited);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &WaiverDialog::onEdited);
    onEdited();
}

QString WaiverDialog::person() const
{
    return m_person->text().trimmed();
}

QString WaiverDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

QDate WaiverDialog::until() const
{
    return m_until->date();
}

void WaiverDialog::onEdited()
{
    m_accept->setEnabled(!person().isEmpty() && !reason().isEmpty());
}

} // namespace jalon
