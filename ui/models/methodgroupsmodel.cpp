// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/methodgroupsmodel.h"

#include "core/report/cells.h"
#include "core/units/untrusted.h"
#include "ui/models/mailboxorder.h"
#include "ui/text/texts.h"

namespace jalon {

void MethodGroupsModel::show(const QList<MethodGroup>& groups, const Texts& texts)
{
    const bool isReset = groups.size() != m_groups.size();
    if (isReset)
        beginResetModel();
    m_groups = groups;
    m_texts = &texts;
    if (isReset)
        endResetModel();
    else if (!m_groups.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const MethodGroup* MethodGroupsModel::group(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_groups.size() ? &m_groups.at(index.row()) : nullptr;
}

int MethodGroupsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

int MethodGroupsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MethodGroupsModel::methodWord(int methodCode, const Texts& texts)
{
    switch (methodCode) {
    case LeftBehind:
        return QStringLiteral("– ") + tr("left behind");
    case NothingToFill:
        return QStringLiteral("– ") + tr("nothing to fill");
    case NoMethodYet:
        return QStringLiteral("✕ ") + tr("none yet");
    default:
        return texts.sentence(report::wordOf(jalon::Method(methodCode)));
    }
}

QString MethodGroupsModel::methodWord(const MethodChoice& choice, const Texts& texts)
{
    const QString word = methodWord(methodCode(choice), texts);
    return choice.method && choice.overridden ? QStringLiteral("✎ ") + word : word;
}

QString MethodGroupsModel::atLeast(const QString& figure, qint64 unknown)
{
    //: A figure that leaves out the mailboxes of which nobody knows theirs
    return unknown > 0 ? tr("%1 at least").arg(figure) : figure;
}

QString MethodGroupsModel::text(const MethodGroup& group, int column) const
{
    switch (column) {
    case Method:
        return methodWord(group.choice, *m_texts);
    case System:
        return group.system ? m_texts->sentence(report::wordOf(*group.system))
                            : QStringLiteral("?");
    case Mailboxes:
        return m_texts->count(group.rows.size());
    case Volume:
        return atLeast(m_texts->bytes(group.volume), group.unknownVolumes);
    case Messages:
        return group.unknownMessages == group.rows.size()
                   ? QStringLiteral("?")
                   : atLeast(m_texts->count(group.messages), group.unknownMessages);
    case Reason:
        if (!group.reasons.isEmpty())
            return visibleText(group.reasons.join(QStringLiteral(" · ")));
        return group.choice.rule
                   ? m_texts->sentence({QString::fromLatin1(group.choice.rule->reason), {}})
                   : QString();
    }
    return {};
}

QVariant MethodGroupsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isNumber = index.column() >= Mailboxes && index.column() <= Messages;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString shown = text(m_groups.at(index.row()), index.column());
    return role == Qt::ToolTipRole ? shown.toHtmlEscaped() : shown;
}

QVariant MethodGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Mailboxes && section <= Messages)
        return QVariant(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Method:
        return tr("Method");
    case System:
        return tr("Old system");
    case Mailboxes:
        return tr("Mailboxes");
    case Volume:
        return tr("Volume");
    case Messages:
        return tr("Messages");
    case Reason:
        return tr("Why");
    }
    return {};
}

} // namespace jalon
