// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/mailboxes/totalspane.h"

#include "ui/pages/parts.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace jalon {

static constexpr std::array choices{TotalsBy::System, TotalsBy::Domain, TotalsBy::Method,
                                    TotalsBy::Kind, TotalsBy::Wave};

TotalsPane::TotalsPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new MailboxTotalsModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* top = new QHBoxLayout;
    top->addWidget(m_byLabel = new QLabel);
    top->addWidget(m_by = new QComboBox);
    top->addSpacing(16);
    top->addWidget(m_hint = hintLabel(), 1);
    layout->addLayout(top);
    layout->addWidget(m_table = new QTableView, 1);
    m_byLabel->setBuddy(m_by);
    for (const TotalsBy choice : choices)
        m_by->addItem({}, int(choice));
    setUpTable(m_table);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setColumnWidth(MailboxTotalsModel::Name, 260);
    for (int column = MailboxTotalsModel::Mailboxes; column <= MailboxTotalsModel::Unknown;
         ++column)
        m_table->setColumnWidth(column, 150);
    m_table->setColumnWidth(MailboxTotalsModel::Volume, 200);
    connect(m_by, &QComboBox::currentIndexChanged, this, &TotalsPane::fill);
    openRows(m_table, [this] {
        if (const MailboxTotal* total = m_model->total(m_table->currentIndex())) {
            // Opening it narrows the filter, which makes the totals anew.
            const MailboxTotal chosen = *total;
            Q_EMIT opened(m_model->by(), chosen);
        }
    });
}

TotalsBy TotalsPane::by() const
{
    return TotalsBy(m_by->currentData().toInt());
}

void TotalsPane::show(const MailboxRows& rows, const QList<qsizetype>& which, const Texts& texts)
{
    m_rows = rows;
    m_which = which;
    m_texts = &texts;
    fill();
}

void TotalsPane::fill()
{
    if (m_texts)
        m_model->show(m_rows, m_which, by(), *m_texts);
}

void TotalsPane::retranslate()
{
    const QSignalBlocker quiet(m_by);
    for (int i = 0; i < m_by->count(); ++i)
        m_by->setItemText(i, MailboxTotalsModel::title(choices[size_t(i)]));
    nameRow(m_byLabel, tr("Add &up by:"));
    m_hint->setText(tr("Of the mailboxes that the filter lets through. Double-click or press "
                       "Enter on a line to see its mailboxes."));
    m_table->setAccessibleName(tr("Totals"));
}

} // namespace jalon
