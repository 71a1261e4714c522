// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/whatif/scenariodialog.h"

#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jalon {

ScenarioDialog::ScenarioDialog(const QString& title, const QString& suggested, Make make,
                               const Texts& texts, QWidget* parent)
    : QDialog(parent)
    , m_make(std::move(make))
    , m_texts(texts)
{
    setWindowTitle(title);
    setMinimumWidth(420);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    nameRow(addRow(form, m_name = new QLineEdit, m_problem = new FieldProblem),
            tr("&Name of the scenario:"));
    m_name->setText(suggested);
    m_name->selectAll();
    layout->addLayout(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScenarioDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_problem->show({}); });
}

QString ScenarioDialog::name() const
{
    return m_name->text().trimmed();
}

void ScenarioDialog::accept()
{
    auto plan = m_make(name());
    if (!plan)
        return m_problem->show(m_texts.error(plan.error()));
    m_edited = std::move(*plan);
    QDialog::accept();
}

} // namespace jalon
