// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/mailboxes/addmailboxdialog.h"

#include "core/plan/enums.h"
#include "core/plan/mailboxedits.h"
#include "core/report/cells.h"
#include "ui/models/factwords.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <map>

namespace jalon {

template <class E>
static void addWords(QComboBox* box, const Texts& texts)
{
    for (const auto& [value, name] : enumNames(E{}))
        box->addItem(texts.sentence(report::wordOf(value)), QString(name));
}

/// The old system most of the mailboxes are on.
static MailSystem commonSystem(const Plan& plan)
{
    std::map<MailSystem, qint64> counts{{MailSystem::Exchange, 0}};
    for (const Mailbox& mailbox : plan.inventory.mailboxes)
        if (mailbox.system)
            ++counts[mailbox.system->value];
    return std::ranges::max_element(counts, {}, [](const auto& each) { return each.second; })
        ->first;
}

AddMailboxDialog::AddMailboxDialog(const Plan& plan, const Texts& texts, QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_texts(texts)
{
    setWindowTitle(tr("Add a mailbox"));
    setMinimumWidth(480);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    nameRow(addRow(form, m_address = new QLineEdit), tr("&Address:"));
    nameRow(addRow(form, m_kind = new QComboBox), tr("&Kind:"));
    nameRow(addRow(form, m_system = new QComboBox), tr("Old &system:"));
    nameRow(addRow(form, m_name = new QLineEdit), tr("Displa&yed name:"));
    nameRow(addRow(form, m_volume = new QLineEdit), tr("&Volume:"));
    m_name->setPlaceholderText(tr("may be left empty"));
    m_volume->setPlaceholderText(tr("unknown"));
    addWords<MailboxKind>(m_kind, texts);
    addWords<MailSystem>(m_system, texts);
    m_system->setCurrentIndex(m_system->findData(enumName(commonSystem(plan))));
    layout->addLayout(form);
    layout->addWidget(m_problem = new FieldProblem);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("A&dd"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddMailboxDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QLineEdit* field : {m_address, m_name, m_volume})
        connect(field, &QLineEdit::textChanged, this, [this] { m_problem->show({}); });
}

Expected<Plan> AddMailboxDialog::added() const
{
    auto plan = withMailbox(m_plan, m_address->text());
    if (!plan)
        return plan;
    const QList<qsizetype> row{plan->inventory.mailboxes.rowOf(mailboxKey(m_address->text()))};
    QList<std::pair<QString, Argument>> values{
        {QStringLiteral("kind"), m_kind->currentData().toString()},
        {QStringLiteral("system"), m_system->currentData().toString()}};
    if (const QString name = m_name->text().trimmed(); !name.isEmpty())
        values.append({QStringLiteral("name"), name});
    if (const auto volume = parseFact(m_volume->text().trimmed(), FactKind::Bytes, m_texts))
        values.append({QStringLiteral("volume"), *volume});
    for (const auto& [field, value] : values) {
        plan = withMailboxField(std::move(*plan), row, *findMailboxField(field), value);
        if (!plan)
            break;
    }
    return plan;
}

void AddMailboxDialog::accept()
{
    const QString volume = m_volume->text().trimmed();
    if (!volume.isEmpty() && !parseFact(volume, FactKind::Bytes, m_texts))
        return m_problem->show(factExample(FactKind::Bytes, volume));
    auto plan = added();
    if (!plan)
        return m_problem->show(m_texts.error(plan.error()));
    m_edited = std::move(*plan);
    m_added = mailboxKey(m_address->text());
    QDialog::accept();
}

} // namespace jalon
