// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/mailboxesmodel.h"

#include "core/report/cells.h"
#include "core/units/untrusted.h"
#include "ui/models/citations.h"
#include "ui/models/methodgroupsmodel.h"
#include "ui/text/texts.h"

#include <algorithm>
#include <array>

namespace jalon {

static const QString unknownText = QStringLiteral("?");

static const QStringList& columnNames()
{
    static const QStringList names = {
        QStringLiteral("address"), QStringLiteral("name"),    QStringLiteral("kind"),
        QStringLiteral("system"),  QStringLiteral("volume"),  QStringLiteral("messages"),
        QStringLiteral("method"),  QStringLiteral("state"),   QStringLiteral("wave"),
        QStringLiteral("group"),   QStringLiteral("folders"), QStringLiteral("largestFolder"),
        QStringLiteral("archive"), QStringLiteral("placedOn")};
    return names;
}

QString MailboxesModel::columnName(int column)
{
    return columnNames().at(column);
}

const MailboxField* MailboxesModel::fieldOf(int column)
{
    return findMailboxField(column == TargetServer ? QStringLiteral("server") : columnName(column));
}

static bool isNumber(int column)
{
    switch (column) {
    case MailboxesModel::Volume:
    case MailboxesModel::Messages:
    case MailboxesModel::Folders:
    case MailboxesModel::LargestFolder:
    case MailboxesModel::Archive:
        return true;
    default:
        return false;
    }
}

void MailboxesModel::show(const MailboxRows& rows, const Texts& texts)
{
    m_rows = rows;
    m_texts = &texts;
    rearrange();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void MailboxesModel::setFilter(const MailboxFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rearrange();
}

void MailboxesModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rearrange();
}

// A view forgets its selection at a reset: an edit that moves no row must not cost it.
void MailboxesModel::rearrange()
{
    QList<qint32> shown = arranged();
    if (shown == m_shown) {
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

QList<qint32> MailboxesModel::arranged() const
{
    if (!m_rows.plan)
        return {};
    QList<qint32> shown = filteredMailboxes(m_rows, m_filter);
    // The plan's own order is the order of addresses.
    if (m_sortColumn == Address) {
        if (m_sortOrder == Qt::DescendingOrder)
            std::reverse(shown.begin(), shown.end());
        return shown;
    }
    const MailboxSort by = m_sortColumn == MoveMethod                        ? MailboxSort::Method
                           : m_sortColumn == State                           ? MailboxSort::State
                           : m_sortColumn == TargetServer && m_rows.creation ? MailboxSort::Server
                                                                             : MailboxSort::Field;
    sortMailboxes(shown, m_rows, by, fieldOf(m_sortColumn), m_sortOrder);
    return shown;
}

qsizetype MailboxesModel::planRow(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_shown.size() ? m_shown.at(index.row()) : -1;
}

int MailboxesModel::screenRow(qsizetype planRow) const
{
    return int(m_shown.indexOf(qint32(planRow)));
}

QList<qsizetype> MailboxesModel::planRows() const
{
    QList<qsizetype> rows(m_shown.begin(), m_shown.end());
    std::sort(rows.begin(), rows.end());
    return rows;
}

int MailboxesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int MailboxesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MailboxesModel::stateText(const MailboxEntry* entry, const Mailbox& mailbox) const
{
    if (!mailbox.leftBehind.isEmpty())
        return tr("left behind");
    if (!entry)
        return m_rows.creation ? QStringLiteral("–") : unknownText;
    static constexpr std::array signs{u' ', u'▲', u'✕'};
    QString word = m_texts->sentence(report::wordOf(entry->state));
    if (mailbox.suspended && mailbox.suspended->value)
        //: How a mailbox stands on the target: exists, missing… and its account is suspended
        word = tr("%1, suspended").arg(word);
    const int gravity = gravityOf(*entry);
    return gravity == 0 ? word : signs[size_t(gravity)] + QStringLiteral(" ") + word;
}

QString MailboxesModel::text(qsizetype row, int column) const
{
    const Mailbox& mailbox = m_rows.mailbox(row);
    const auto words = [this](const auto& maybe) {
        return maybe ? m_texts->sentence(report::wordOf(maybe->value)) : unknownText;
    };
    switch (column) {
    case Kind:
        return words(mailbox.kind);
    case System:
        return words(mailbox.system);
    case MoveMethod: {
        const MethodChoice* choice = m_rows.choice(row);
        return choice ? MethodGroupsModel::methodWord(*choice, *m_texts) : unknownText;
    }
    case TargetServer:
        if (const MailboxEntry* entry = m_rows.entry(row))
            return visibleText(entry->server);
        break;
    case State:
        return stateText(m_rows.entry(row), mailbox);
    default:
        break;
    }
    const auto value = fieldValue(mailbox, *fieldOf(column));
    if (!value)
        return isNumber(column) ? unknownText : QString();
    return visibleText(m_texts->argument(value->value));
}

QString MailboxesModel::toolTip(qsizetype row, int column) const
{
    const Mailbox& mailbox = m_rows.mailbox(row);
    QStringList lines{text(row, column)};
    if (column == State) {
        if (!mailbox.leftBehind.isEmpty())
            lines.append(visibleText(mailbox.leftBehind));
        if (const MailboxEntry* entry = m_rows.entry(row))
            for (const EntryProblem& problem : entry->problems)
                lines.append(m_texts->sentence(problem.message));
    } else if (column == MoveMethod) {
        const MethodChoice* choice = m_rows.choice(row);
        if (mailbox.methodOverride)
            lines.append(visibleText(mailbox.methodOverride->reason));
        else if (choice && choice->rule)
            lines.append(m_texts->sentence({QString::fromLatin1(choice->rule->reason), {}}));
    } else if (const MailboxField* field = fieldOf(column); field && column != Address) {
        if (const auto value = fieldValue(mailbox, *field)) {
            if (const auto* size = std::get_if<ByteSize>(&value->value))
                lines.append(m_texts->exactBytes(*size));
            lines.append(citationText(m_rows.plan->inventory, value->from));
        }
    }
    return lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QVariant MailboxesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(planRow(index), index.column());
    case Qt::ToolTipRole:
        return toolTip(planRow(index), index.column());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter |
                        (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant MailboxesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_texts)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case MoveMethod:
        return tr("Method");
    case TargetServer:
        return tr("Placed on");
    case State:
        return tr("On the target");
    default:
        return m_texts->sentence(mailboxFieldTitle(*fieldOf(section)));
    }
}

} // namespace jalon
