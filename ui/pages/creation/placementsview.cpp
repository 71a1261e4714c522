// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/creation/placementsview.h"

#include "ui/models/placementsmodel.h"
#include "ui/pages/parts.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace jalon {

namespace {

/// A bar as long as the share, under its figure.
class ShareDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem words = option;
        words.rect.setWidth(option.fontMetrics.horizontalAdvance(QStringLiteral("100 %")) + 12);
        QRect bar = option.rect.adjusted(words.rect.width() + 6, 6, -8, -6);
        bar.setWidth(qRound(bar.width() * index.data(PlacementsModel::PartRole).toDouble()));
        painter->fillRect(bar, option.palette.highlight());
        QStyledItemDelegate::paint(painter, words, index);
    }
};

constexpr int mostRows = 4;

} // namespace

PlacementsView::PlacementsView(QWidget* parent)
    : QWidget(parent)
    , m_model(new PlacementsModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title = headingLabel());
    layout->addWidget(m_table = new QTableView);
    setUpTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setItemDelegateForColumn(PlacementsModel::Share, new ShareDelegate(m_table));
    m_table->setColumnWidth(PlacementsModel::Server, 220);
    for (int column = PlacementsModel::Mailboxes; column < PlacementsModel::Share; ++column)
        m_table->setColumnWidth(column, 130);
}

void PlacementsView::show(const QList<Creation::Placement>& placements, const Texts& texts)
{
    m_model->show(placements, texts);
    const int rows = qBound(1, m_model->rowCount(), mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() +
                            2 * m_table->frameWidth());
    setVisible(!placements.isEmpty());
}

void PlacementsView::retranslate()
{
    m_title->setText(tr("What each mail server will hold; the mailboxes nobody placed by hand "
                        "keep it even"));
    m_table->setAccessibleName(tr("What each mail server will hold"));
}

} // namespace jalon
