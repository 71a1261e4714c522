// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/probemodel.h"

#include "ui/text/texts.h"

#include <algorithm>

namespace jalon {

// An index of a server carries 0, an index of a probe its server's row plus one.

QList<ProbeProgress> ProbeModel::waitingProbes(const Server& server)
{
    QList<ProbeProgress> probes{
        {server.name, QStringLiteral("connect"), ProbeState::Waiting, 0, {}}};
    const QList<PlannedCommand> planned = plannedCommands(server, {});
    for (const PlannedCommand& command : planned)
        if (probes.constLast().probe != command.probe)
            probes.append({server.name, command.probe, ProbeState::Waiting, 0, {}});
    return probes;
}

void ProbeModel::show(const PlanPtr& plan, const Texts& texts)
{
    const auto isSame = [&] {
        return std::ranges::equal(m_rows, plan->servers, {}, &Row::server, &Server::name);
    };
    m_texts = &texts;
    m_plan = plan;
    const bool isReset = !isSame();
    if (isReset)
        beginResetModel();
    QList<Row> rows;
    for (const Server& server : plan->servers) {
        Row row{server.name, server.address.isEmpty(), true, false, false, server.survey, {}};
        if (const Row* known = find(server.name, nullptr)) {
            row.isChecked = known->isChecked;
            row.isRunning = known->isRunning;
            row.isInRun = known->isInRun;
            row.probes = known->probes;
        }
        rows.append(row);
    }
    m_rows = rows;
    if (isReset)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

ProbeModel::Row* ProbeModel::find(const QString& server, int* row)
{
    const auto found = std::ranges::find(m_rows, server, &Row::server);
    if (found == m_rows.end())
        return nullptr;
    if (row)
        *row = int(found - m_rows.begin());
    return &*found;
}

void ProbeModel::start(const QStringList& servers)
{
    beginResetModel();
    for (Row& row : m_rows) {
        row.isInRun = row.isRunning = servers.contains(row.server);
        if (const Server* server = row.isRunning ? findServer(*m_plan, row.server) : nullptr)
            row.probes = waitingProbes(*server);
    }
    endResetModel();
}

void ProbeModel::progress(const ProbeProgress& progress)
{
    int number = 0;
    Row* row = find(progress.server, &number);
    if (!row)
        return;
    const QModelIndex parentIndex = index(number, 0);
    const auto known = std::ranges::find(row->probes, progress.probe, &ProbeProgress::probe);
    if (known == row->probes.end()) {
        const int at = int(row->probes.size());
        beginInsertRows(parentIndex, at, at);
        row->probes.append(progress);
        endInsertRows();
    } else {
        *known = progress;
        const int at = int(known - row->probes.begin());
        Q_EMIT dataChanged(index(at, 0, parentIndex), index(at, ColumnCount - 1, parentIndex));
    }
    Q_EMIT dataChanged(index(number, 0), index(number, ColumnCount - 1));
}

void ProbeModel::end(const QString& server)
{
    int number = 0;
    if (Row* row = find(server, &number)) {
        row->isRunning = false;
        dropWaiting(number);
        Q_EMIT dataChanged(index(number, 0), index(number, ColumnCount - 1));
    }
}

void ProbeModel::dropWaiting(int row)
{
    QList<ProbeProgress>& probes = m_rows[row].probes;
    for (int at = int(probes.size()) - 1; at >= 0; --at) {
        if (probes.at(at).state != ProbeState::Waiting)
            continue;
        beginRemoveRows(index(row, 0), at, at);
        probes.removeAt(at);
        endRemoveRows();
    }
}

QString ProbeModel::server(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const int row = index.internalId() == 0 ? index.row() : int(index.internalId()) - 1;
    return m_rows.at(row).server;
}

QStringList ProbeModel::checkedServers() const
{
    QStringList names;
    for (const Row& row : m_rows)
        if (row.isChecked && !row.isByHand)
            names.append(row.server);
    return names;
}

std::pair<int, int> ProbeModel::done() const
{
    std::pair<int, int> counts{0, 0};
    for (const Row& row : m_rows) {
        if (!row.isInRun)
            continue;
        for (const ProbeProgress& probe : row.probes) {
            const bool isOver =
                probe.state != ProbeState::Waiting && probe.state != ProbeState::Running;
            counts.first += isOver ? 1 : 0;
            counts.second += 1;
        }
    }
    return counts;
}

QModelIndex ProbeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex ProbeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int ProbeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    const bool isServer = parent.internalId() == 0 && parent.column() == 0;
    return isServer ? int(m_rows.at(parent.row()).probes.size()) : 0;
}

int ProbeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

Qt::ItemFlags ProbeModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const bool isServer = index.isValid() && index.internalId() == 0;
    if (isServer && index.column() == What && !m_rows.at(index.row()).isByHand)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ProbeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_rows[index.row()].isChecked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QVariant ProbeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isServer = index.internalId() == 0;
    if (role == Qt::CheckStateRole && isServer && flags(index).testFlag(Qt::ItemIsUserCheckable))
        return m_rows.at(index.row()).isChecked ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QVariant shown =
        isServer ? serverText(m_rows.at(index.row()), index.column())
                 : probeText(m_rows.at(int(index.internalId()) - 1).probes.at(index.row()),
                             index.column());
    return role == Qt::ToolTipRole ? QVariant(shown.toString().toHtmlEscaped()) : shown;
}

} // namespace jalon
