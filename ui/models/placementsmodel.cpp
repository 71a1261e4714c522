// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/placementsmodel.h"

#include "core/units/untrusted.h"
#include "ui/text/texts.h"

namespace jalon {

static bool isNumberColumn(int column)
{
    return column >= PlacementsModel::Mailboxes && column <= PlacementsModel::InAll;
}

static ByteSize inAll(const Creation::Placement& placement)
{
    return placement.volume + placement.present.value_or(ByteSize());
}

void PlacementsModel::show(const QList<Creation::Placement>& placements, const Texts& texts)
{
    beginResetModel();
    m_placements = placements;
    m_texts = &texts;
    endResetModel();
}

int PlacementsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_placements.size());
}

int PlacementsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

double PlacementsModel::part(const Creation::Placement& placement) const
{
    double all = 0;
    for (const Creation::Placement& each : m_placements)
        all += double(inAll(each).bytes());
    return all > 0 ? double(inAll(placement).bytes()) / all : 0;
}

QString PlacementsModel::text(const Creation::Placement& placement, int column) const
{
    switch (column) {
    case Server:
        return visibleText(placement.server);
    case Mailboxes:
        return m_texts->count(placement.mailboxes);
    case ToCome:
        return m_texts->bytes(placement.volume);
    case Present:
        return placement.present ? m_texts->bytes(*placement.present) : QStringLiteral("?");
    case InAll:
        return (placement.present ? QString() : QStringLiteral("≥ ")) +
               m_texts->bytes(inAll(placement));
    case Share:
        return m_texts->ratio(Ratio::percent(qRound64(part(placement) * 100)));
    }
    return {};
}

QVariant PlacementsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Creation::Placement& placement = m_placements.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(placement, index.column());
    case Qt::ToolTipRole:
        return text(placement, index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter |
                        (isNumberColumn(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case PartRole:
        return index.column() == Share ? part(placement) : QVariant();
    default:
        return {};
    }
}

QVariant PlacementsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumberColumn(section))
        return QVariant(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Server:
        return tr("Mail server");
    case Mailboxes:
        return tr("Mailboxes");
    case ToCome:
        return tr("Volume to come");
    case Present:
        return tr("Present");
    case InAll:
        return tr("In all");
    case Share:
        return tr("Share");
    }
    return {};
}

} // namespace jalon
