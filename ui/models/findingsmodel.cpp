// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findingsmodel.h"

#include "core/units/untrusted.h"
#include "ui/text/texts.h"

#include <algorithm>

namespace jalon {

void FindingsModel::show(const QList<Finding>& findings, const Texts& texts, const QDate& today)
{
    const bool isReset =
        !std::ranges::equal(m_findings, findings, {}, &Finding::key, &Finding::key);
    if (isReset)
        beginResetModel();
    m_findings = findings;
    m_texts = &texts;
    m_today = today;
    if (isReset)
        endResetModel();
    else if (!m_findings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const Finding* FindingsModel::finding(const QModelIndex& index) const
{
    return index.isValid() ? &m_findings.at(index.row()) : nullptr;
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingsModel::stateWord(const Finding& finding, const Texts& texts, const QDate& today)
{
    const QString word = texts.state(finding.state);
    switch (finding.state) {
    case FindingState::Holds:
        return QStringLiteral("✓ ") + word;
    case FindingState::Fails:
        //: A finding that fails and was accepted by somebody
        return finding.isWaived(today) ? QStringLiteral("✎ ") + tr("accepted")
                                       : QStringLiteral("✕ ") + word;
    case FindingState::Unknown:
        return QStringLiteral("? ") + word;
    }
    Q_UNREACHABLE();
}

QString FindingsModel::text(const Finding& finding, int column) const
{
    switch (column) {
    case State:
        return stateWord(finding, *m_texts, m_today);
    case Severity:
        return m_texts->severity(finding.severity);
    case Blocks:
        return finding.blocks ? tr("yes") : tr("no");
    case Statement:
        return m_texts->sentence(finding.statement);
    case Subjects:
        return visibleText(finding.subjects.join(QStringLiteral(", ")));
    }
    return {};
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString shown = text(m_findings.at(index.row()), index.column());
    return role == Qt::ToolTipRole ? shown.toHtmlEscaped() : shown;
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Severity:
        return tr("Severity");
    //: Column: does this finding keep the migration from going on
    case Blocks:
        return tr("Blocks");
    case Statement:
        return tr("What was found");
    case Subjects:
        return tr("Where");
    }
    return {};
}

void FindingsFilter::setState(std::optional<FindingState> state)
{
    m_state = state;
    invalidateFilter();
}

void FindingsFilter::setSeverity(std::optional<Severity> severity)
{
    m_severity = severity;
    invalidateFilter();
}

void FindingsFilter::setOnlyBlocking(bool isOnlyBlocking)
{
    m_isOnlyBlocking = isOnlyBlocking;
    invalidateFilter();
}

void FindingsFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto* model = static_cast<const FindingsModel*>(sourceModel());
    const Finding* finding = model->finding(model->index(row, 0, parent));
    if ((m_state && finding->state != *m_state) ||
        (m_severity && finding->severity != *m_severity) || (m_isOnlyBlocking && !finding->blocks))
        return false;
    for (int column = 0; column < FindingsModel::ColumnCount; ++column)
        if (model->data(model->index(row, column), Qt::DisplayRole)
                .toString()
                .contains(m_text, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace jalon
