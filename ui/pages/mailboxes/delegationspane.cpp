// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/mailboxes/delegationspane.h"

#include "ui/models/delegationsmodel.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace jalon {

DelegationsPane::DelegationsPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new DelegationsModel(this))
    , m_filter(new DelegationsFilter(m_model, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_textLabel = new QLabel);
    row->addWidget(m_text = new QLineEdit, 1);
    row->addWidget(m_count = new QLabel);
    layout->addLayout(row);
    layout->addWidget(m_table = new QTableView, 1);
    layout->addWidget(m_hint = hintLabel());
    m_textLabel->setBuddy(m_text);
    m_text->setClearButtonEnabled(true);
    setUpTable(m_table);
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(DelegationsModel::MailboxColumn, Qt::AscendingOrder);
    m_table->setColumnWidth(DelegationsModel::MailboxColumn, 280);
    m_table->setColumnWidth(DelegationsModel::Delegate, 280);
    m_table->setColumnWidth(DelegationsModel::Right, 220);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setText(text.trimmed());
        showCount();
    });
}

void DelegationsPane::show(const PlanPtr& plan, const Texts& texts)
{
    m_texts = &texts;
    m_model->show(plan);
    showCount();
}

void DelegationsPane::showCount()
{
    if (!m_texts)
        return;
    //: How many rights on mailboxes of others the filter lets through, of how many
    m_count->setText(
        tr("%1 of %2 rights")
            .arg(m_texts->count(m_filter->rowCount()), m_texts->count(m_model->rowCount())));
}

void DelegationsPane::retranslate()
{
    nameRow(m_textLabel, tr("Fil&ter:"));
    m_text->setPlaceholderText(tr("Part of an address"));
    m_hint->setText(tr("People linked by these rights had better move in the same wave: what one "
                       "opens of the other is out of reach while only one of them has moved."));
    m_table->setAccessibleName(tr("Delegations"));
}

} // namespace jalon
