// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/mailboxes/distributionpane.h"

#include "core/report/cells.h"
#include "core/report/reportbuilder.h"
#include "ui/charts/chartview.h"
#include "ui/models/mailboxesmodel.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace jalon {

DistributionPane::DistributionPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new MailboxesModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);

    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setMinimumSize(320, 160);
    scroll->setWidget(m_chart = new ChartView);
    scroll->viewport()->setAutoFillBackground(false);
    m_chart->setAutoFillBackground(false);
    leftLayout->addWidget(m_summary = plainLabel());
    leftLayout->addWidget(scroll, 1);
    splitter->addWidget(left);

    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(12, 0, 0, 0);
    rightLayout->addWidget(m_limits = plainLabel());
    rightLayout->addWidget(m_table = new QTableView, 1);
    splitter->addWidget(right);
    splitter->setSizes({480, 620});

    setUpTable(m_table);
    m_table->setModel(m_model);
    for (int column = 0; column < MailboxesModel::ColumnCount; ++column)
        m_table->hideColumn(column);
    for (const int column :
         {MailboxesModel::Address, MailboxesModel::Volume, MailboxesModel::Archive,
          MailboxesModel::Messages, MailboxesModel::Folders, MailboxesModel::LargestFolder})
        m_table->showColumn(column);
    for (int column = 0; column < MailboxesModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, 82);
    m_table->setColumnWidth(MailboxesModel::Address, 190);
    m_table->setColumnWidth(MailboxesModel::LargestFolder, 200);
    m_table->setColumnWidth(MailboxesModel::Archive, 150);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(MailboxesModel::Volume, Qt::DescendingOrder);
}

void DistributionPane::show(const MailboxRows& rows, const MailboxFilter& filter,
                            const QList<qsizetype>& which, const Assumptions& assumptions,
                            const Texts& texts)
{
    const ChartSpec chart = distributionChart(*rows.plan, assumptions, which);
    const bool isAnyKnown = !chart.bars.isEmpty();
    m_chart->setVisible(isAnyKnown);
    if (isAnyKnown)
        m_chart->setChart(chart, texts);
    m_summary->setText(isAnyKnown ? texts.sentence(chart.summary)
                                  : tr("No volume is known of these mailboxes."));
    const OutlierLimits limits = OutlierLimits::of(assumptions);
    MailboxFilter beyond = filter;
    beyond.beyond = limits;
    m_model->setFilter(beyond);
    m_model->show(rows, texts);
    m_limits->setText(texts.sentence({QStringLiteral("report.outliers-reading"),
                                      {limits.volume, limits.messages, limits.folders,
                                       limits.largestFolder, qint64(m_model->rowCount())}}));
    m_table->setVisible(m_model->rowCount() > 0);
}

void DistributionPane::retranslate()
{
    m_table->setAccessibleName(tr("Mailboxes that decide the calendar"));
}

} // namespace jalon
