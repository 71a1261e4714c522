// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/methods/methoddialog.h"

#include "core/report/cells.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jalon {

MethodDialog::MethodDialog(qint64 mailboxes, std::span<const Method> allowed,
                           std::optional<Method> chosen, const Texts& texts, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Choose the method"));
    setMinimumWidth(520);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(
        tr("For %Ln mailbox(es). The document prints the reason.", nullptr, int(mailboxes))));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    nameRow(addRow(form, m_method = new QComboBox), tr("&Method:"));
    nameRow(addRow(form, m_reason = new QLineEdit), tr("&Reason:"));
    for (const Method method : allowed)
        m_method->addItem(texts.sentence(report::wordOf(method)), int(method));
    if (chosen)
        m_method->setCurrentIndex(qMax(0, m_method->findData(int(*chosen))));
    layout->addLayout(form);
    auto* buttons = new QDialogButtonBox;
    m_accept = buttons->addButton(tr("&Choose"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto onEdited = [this] { m_accept->setEnabled(!reason().isEmpty()); };
    connect(m_reason, &QLineEdit::textChanged, this, onEdited);
    onEdited();
}

Method MethodDialog::method() const
{
    return Method(m_method->currentData().toInt());
}

QString MethodDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace jalon
