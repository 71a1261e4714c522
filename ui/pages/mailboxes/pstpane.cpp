// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/mailboxes/pstpane.h"

#include "core/plan/pstedits.h"
#include "ui/models/pstmodel.h"
#include "ui/pages/mailboxes/ownerdialog.h"
#include "ui/pages/parts.h"
#include "ui/text/texts.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace jalon {

PstPane::PstPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new PstModel(this))
    , m_filter(new PstFilter(m_model, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(makeTop());
    layout->addWidget(m_table = new QTableView, 1);
    setUpTable(m_table);
    m_table->setModel(m_filter);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PstModel::Path, Qt::AscendingOrder);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setColumnWidth(PstModel::Path, 270);
    m_table->setColumnWidth(PstModel::Owner, 190);
    m_table->setColumnWidth(PstModel::Declared, 120);
    m_table->setColumnWidth(PstModel::Format, 80);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PstPane::updateButtons);
    openRows(m_table, [this] { onChooseOwner(); });
}

QLayout* PstPane::makeTop()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_textLabel = new QLabel);
    row->addWidget(m_text = new QLineEdit, 1);
    row->addWidget(m_onlyProblems = new QCheckBox);
    row->addWidget(m_count = new QLabel);
    row->addSpacing(16);
    row->addWidget(m_choose = new QPushButton);
    row->addWidget(m_disown = new QPushButton);
    row->addWidget(m_forget = new QPushButton);
    m_textLabel->setBuddy(m_text);
    m_text->setClearButtonEnabled(true);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setText(text.trimmed());
        showCount();
    });
    connect(m_onlyProblems, &QCheckBox::toggled, this, [this](bool isOnly) {
        m_filter->setOnlyProblems(isOnly);
        showCount();
    });
    connect(m_choose, &QPushButton::clicked, this, &PstPane::onChooseOwner);
    connect(m_disown, &QPushButton::clicked, this, &PstPane::onForgetOwner);
    connect(m_forget, &QPushButton::clicked, this, &PstPane::onForgetFiles);
    return row;
}

void PstPane::show(const PlanPtr& plan, const Texts& texts)
{
    m_plan = plan;
    m_texts = &texts;
    m_model->show(plan, texts);
    showCount();
}

void PstPane::showCount()
{
    if (!m_plan)
        return;
    ByteSize bytes;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        bytes += m_model->file(m_filter->mapToSource(m_filter->index(row, 0)).row())
                     .bytes.value_or(ByteSize());
    //: How many PST files the filter lets through, of how many, and their size together
    m_count->setText(tr("%1 of %2 files · %3")
                         .arg(m_texts->count(m_filter->rowCount()),
                              m_texts->count(m_plan->inventory.pstFiles.size()),
                              m_texts->bytes(bytes)));
    updateButtons();
}

QList<qsizetype> PstPane::chosen() const
{
    QList<qsizetype> files;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        files.append(m_filter->mapToSource(index).row());
    std::sort(files.begin(), files.end());
    return files;
}

void PstPane::updateButtons()
{
    const QList<qsizetype> files = chosen();
    const bool hasOwner = std::ranges::any_of(
        files, [this](qsizetype file) { return m_model->file(int(file)).owner.has_value(); });
    m_choose->setEnabled(!files.isEmpty());
    m_disown->setEnabled(hasOwner);
    m_forget->setEnabled(!files.isEmpty());
}

void PstPane::onChooseOwner()
{
    const QList<qsizetype> files = chosen();
    if (files.isEmpty())
        return;
    // The dialog outlives a change of the plan behind it.
    const PlanPtr plan = m_plan;
    OwnerDialog dialog(*plan, files, *m_texts, this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT edited(tr("Choose the owner of PST files"), dialog.edited());
}

void PstPane::onForgetOwner()
{
    Q_EMIT edited(tr("Forget the owner of PST files"), withoutPstOwner(*m_plan, chosen()));
}

void PstPane::onForgetFiles()
{
    Q_EMIT edited(tr("Forget PST files"), withoutPstFiles(*m_plan, chosen()));
}

void PstPane::retranslate()
{
    nameRow(m_textLabel, tr("Fil&ter:"));
    m_text->setPlaceholderText(tr("Part of a path or an owner"));
    m_onlyProblems->setText(tr("Only proble&ms"));
    m_onlyProblems->setToolTip(tr("Files that are truncated or that nobody owns yet"));
    m_choose->setText(tr("&Choose the owner…"));
    m_disown->setText(tr("No o&wner"));
    m_forget->setText(tr("Fo&rget"));
    m_table->setAccessibleName(tr("PST files"));
}

} // namespace jalon
