// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/mailboxes/ownerdialog.h"

#include "core/plan/pstedits.h"
#include "core/units/untrusted.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace jalon {

OwnerDialog::OwnerDialog(const Plan& plan, const QList<qsizetype>& files, const Texts& texts,
                         QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_files(files)
    , m_texts(texts)
{
    setWindowTitle(tr("Choose the owner"));
    setMinimumWidth(480);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(
        files.size() == 1 ? visibleText(plan.inventory.pstFiles.at(files.first()).path)
                          : tr("%Ln PST file(s) get the same owner.", nullptr, int(files.size()))));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    nameRow(addRow(form, m_owner = new QLineEdit), tr("&Mailbox:"));
    m_owner->setPlaceholderText(tr("Type a part of its address"));
    layout->addLayout(form);
    layout->addWidget(m_problem = new FieldProblem);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Choose"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnerDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_owner, &QLineEdit::textChanged, this, [this] { m_problem->show({}); });
    if (const auto& owner = plan.inventory.pstFiles.at(files.first()).owner)
        m_owner->setText(owner->value);
    m_owner->selectAll();
    offerMailboxes();
}

void OwnerDialog::offerMailboxes()
{
    QStringList addresses;
    for (const Mailbox& mailbox : m_plan.inventory.mailboxes)
        addresses.append(mailbox.address);
    auto* completer = new QCompleter(addresses, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_owner->setCompleter(completer);
}

void OwnerDialog::accept()
{
    auto plan = withPstOwner(m_plan, m_files, m_owner->text());
    if (!plan)
        return m_problem->show(m_texts.error(plan.error()));
    m_edited = std::move(*plan);
    QDialog::accept();
}

} // namespace jalon
