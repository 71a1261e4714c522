// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/serversmodel.h"

#include "core/units/untrusted.h"
#include "ui/text/texts.h"

namespace jalon {

void ServersModel::show(const PlanPtr& plan, const Texts& texts)
{
    const bool isReset = !m_plan || m_plan->servers.size() != plan->servers.size();
    if (isReset)
        beginResetModel();
    m_plan = plan;
    m_texts = &texts;
    if (isReset)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ServersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_plan ? 0 : int(m_plan->servers.size());
}

int ServersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString shown = text(m_plan->servers.at(index.row()), index.column());
    return role == Qt::ToolTipRole ? shown.toHtmlEscaped() : shown;
}

QString ServersModel::text(const Server& server, int column) const
{
    switch (column) {
    case Name:
        return visibleText(server.name);
    case As:
        return m_texts->role(server.as);
    case Address:
        return server.address.isEmpty() ? tr("described by hand") : visibleText(server.address);
    case Surveyed:
        return surveyed(server.survey);
    }
    return {};
}

QString ServersModel::surveyed(const SurveyRecord& record) const
{
    switch (record.outcome) {
    case SurveyOutcome::Never:
        return tr("never");
    case SurveyOutcome::Failed:
        return tr("failed on %1").arg(m_texts->time(record.at));
    case SurveyOutcome::Cancelled:
        return tr("cancelled on %1").arg(m_texts->time(record.at));
    case SurveyOutcome::Partial:
        return tr("in part on %1").arg(m_texts->time(record.at));
    case SurveyOutcome::Done:
        return m_texts->time(record.at);
    }
    Q_UNREACHABLE();
}

QVariant ServersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    //: Column: whether a server is the target, a source or the test server
    case As:
        return tr("Used as");
    case Address:
        return tr("Address");
    //: Column: when a server was surveyed last
    case Surveyed:
        return tr("Survey");
    }
    return {};
}

} // namespace jalon
