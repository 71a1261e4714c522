// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findingsmodel.h"

#include "core/report/wordlists.h"
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

int FindingsModel::rank(const Finding& finding, const QDate& today)
{
    const bool isOpenFailure = finding.state == FindingState::Fails && !finding.isWaived(today);
    const int state = isOpenFailure                            ? 0
                      : finding.state == FindingState::Unknown ? 1
                      : finding.state == FindingState::Fails   ? 2
                                                               : 3;
    const int severity = int(jalon::Severity::High) - int(finding.severity);
    return state * 8 + severity * 2 + (finding.blocks ? 0 : 1);
}

QString FindingsModel::statement(const Finding& finding) const
{
    const QString words = m_texts->text(report::statementOf(finding));
    if (finding.statement.id != QLatin1String("finding.nothing-known"))
        return words;
    // The same words for every rule: the rule is named before them.
    const Message title{QStringLiteral("finding.%1.title").arg(finding.key), {}};
    return QStringLiteral("%1 – %2").arg(m_texts->sentence(title), words);
}

QString FindingsModel::text(const Finding& finding, int column) const
{
    switch (column) {
    case State:
        return stateWord(finding, *m_texts, m_today);
    case Severity:
        return m_texts->severity(finding.severity);
    case Blocks:
        return finding.blocks ? tr("yes") : QStringLiteral("–");
    case Statement:
        return statement(finding);
    case Subjects:
        return m_texts->text(report::subjectsOf(finding));
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

FindingsFilter::FindingsFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    sort(FindingsModel::State);
}

void FindingsFilter::setOnlyOpen(bool isOnlyOpen)
{
    m_isOnlyOpen = isOnlyOpen;
    invalidateFilter();
}

bool FindingsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto* model = static_cast<const FindingsModel*>(sourceModel());
    const auto rank = [model](const QModelIndex& index) {
        return FindingsModel::rank(*model->finding(index), model->today());
    };
    return rank(left) != rank(right) ? rank(left) < rank(right) : left.row() < right.row();
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
    const bool isClosed =
        finding->state == FindingState::Holds || finding->isWaived(model->today());
    if ((m_isOnlyOpen && isClosed) || (m_state && finding->state != *m_state) ||
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
