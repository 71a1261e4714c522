// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/delegationsmodel.h"

#include "core/units/untrusted.h"
#include "ui/models/citations.h"

namespace jalon {

void DelegationsModel::show(const PlanPtr& plan)
{
    const bool isSame = m_plan && m_plan->inventory.delegations == plan->inventory.delegations;
    if (!isSame)
        beginResetModel();
    m_plan = plan;
    if (!isSame)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int DelegationsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_plan ? 0 : int(m_plan->inventory.delegations.size());
}

int DelegationsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString word(DelegationRight right)
{
    switch (right) {
    case DelegationRight::FullAccess:
        return DelegationsModel::tr("opens the whole mailbox");
    case DelegationRight::SendAs:
        return DelegationsModel::tr("sends as the mailbox");
    case DelegationRight::SendOnBehalf:
        return DelegationsModel::tr("sends on its behalf");
    case DelegationRight::Folder:
        return DelegationsModel::tr("opens some of its folders");
    }
    Q_UNREACHABLE();
}

QString DelegationsModel::text(const Delegation& delegation, int column) const
{
    switch (column) {
    case MailboxColumn:
        return visibleText(delegation.mailbox);
    case Delegate:
        return visibleText(delegation.delegate);
    case Right:
        return word(delegation.right);
    case Source:
        return citationText(m_plan->inventory, delegation.from);
    }
    return {};
}

QVariant DelegationsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString shown = text(delegation(index.row()), index.column());
    return role == Qt::ToolTipRole ? shown.toHtmlEscaped() : shown;
}

QVariant DelegationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MailboxColumn:
        return tr("Mailbox");
    case Delegate:
        return tr("Opened by");
    case Right:
        return tr("Right");
    case Source:
        return tr("Told by");
    }
    return {};
}

DelegationsFilter::DelegationsFilter(DelegationsModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void DelegationsFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

bool DelegationsFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const Delegation& delegation = m_model->delegation(row);
    return delegation.mailbox.contains(m_text, Qt::CaseInsensitive) ||
           delegation.delegate.contains(m_text, Qt::CaseInsensitive);
}

} // namespace jalon
