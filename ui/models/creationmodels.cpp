// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/creationmodels.h"

#include "core/report/cells.h"
#include "core/units/untrusted.h"
#include "ui/text/texts.h"

namespace jalon {

void CreationModel::show(const EntryRows& rows, const Texts& texts)
{
    m_rows = rows;
    m_texts = &texts;
    rearrange();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void CreationModel::setFilter(const EntryFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rearrange();
}

void CreationModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rearrange();
}

// A view forgets its selection at a reset: an edit that moves no row must not cost it.
void CreationModel::rearrange()
{
    QList<qint32> shown;
    if (m_rows.creation) {
        shown = filtered(m_filter);
        arrange(shown, m_sortColumn, m_sortOrder);
    }
    if (shown == m_shown) {
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

qsizetype CreationModel::entryAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_shown.size() ? m_shown.at(index.row()) : -1;
}

int CreationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CreationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype entry = entryAt(index);
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == Qt::ToolTipRole)
        return toolTip(entry, index.column())
            .toHtmlEscaped()
            .replace(u'\n', QStringLiteral("<br>"));
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant CreationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant(Qt::AlignVCenter | Qt::AlignRight);
    return role == Qt::DisplayRole ? heading(section) : QVariant();
}

static QString signedWords(const EntryProblem& problem, const Texts& texts)
{
    return (problem.blocks ? QStringLiteral("✕ ") : QStringLiteral("▲ ")) +
           texts.sentence(problem.message);
}

QString CreationModel::problemWords(const QList<EntryProblem>& problems, const Texts& texts)
{
    const EntryProblem* worst = worstProblem(problems);
    if (!worst)
        return {};
    const QString words = signedWords(*worst, texts);
    if (problems.size() == 1)
        return words;
    //: A problem, and how many more there are
    return tr("%1 (and %2 more)").arg(words, texts.count(problems.size() - 1));
}

QString CreationModel::allProblems(const QList<EntryProblem>& problems, const Texts& texts)
{
    QStringList lines;
    for (const bool blocks : {true, false})
        for (const EntryProblem& problem : problems)
            if (problem.blocks == blocks)
                lines.append(signedWords(problem, texts));
    return lines.join(u'\n');
}

const MailboxEntry* EntriesModel::entry(const QModelIndex& index) const
{
    const qsizetype at = entryAt(index);
    return at < 0 ? nullptr : &rows().creation->mailboxes.at(at);
}

int EntriesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool EntriesModel::isNumber(int column) const
{
    return column == Volume || column == Quota;
}

QList<qint32> EntriesModel::filtered(const EntryFilter& filter) const
{
    return filteredEntries(rows(), filter);
}

void EntriesModel::arrange(QList<qint32>& shown, int column, Qt::SortOrder order) const
{
    static constexpr EntrySort sorts[] = {EntrySort::Login, EntrySort::Domain, EntrySort::Name,
                                          EntrySort::State, EntrySort::Server, EntrySort::Volume,
                                          EntrySort::Quota, EntrySort::Problem};
    sortEntries(shown, rows(), sorts[column], order);
}

QString EntriesModel::text(qsizetype at, int column) const
{
    const MailboxEntry& entry = rows().creation->mailboxes.at(at);
    switch (column) {
    case Login:
        return entry.login.isEmpty() ? QStringLiteral("?") : visibleText(entry.login);
    case Domain:
        return visibleText(entry.domain);
    case Name:
        return visibleText(QStringList{entry.lastName, entry.firstName}.join(u' ').trimmed());
    case State:
        return texts().sentence(report::wordOf(entry.state));
    case Server:
        if (entry.server.isEmpty())
            return QStringLiteral("?");
        return (entry.placedByHand ? QStringLiteral("✎ ") : QString()) + visibleText(entry.server);
    case Volume: {
        const auto volume = volumeToCome(rows().mailbox(entry));
        return volume ? texts().bytes(*volume) : QStringLiteral("?");
    }
    case Quota:
        return entry.quota == ByteSize() ? tr("unlimited") : texts().bytes(entry.quota);
    case Problem:
        return problemWords(entry.problems, texts());
    }
    return {};
}

QString EntriesModel::toolTip(qsizetype at, int column) const
{
    const MailboxEntry& entry = rows().creation->mailboxes.at(at);
    if (column == Problem)
        return allProblems(entry.problems, texts());
    if (column == Login)
        return visibleText(rows().mailbox(entry).address);
    if (column == Server && entry.placedByHand)
        return visibleText(entry.server) + u'\n' + tr("placed by hand");
    return text(at, column);
}

QString EntriesModel::heading(int column) const
{
    switch (column) {
    case Login:
        return tr("Login");
    case Domain:
        return tr("Domain");
    case Name:
        return tr("Name");
    case State:
        return tr("On the target");
    case Server:
        return tr("Mail server");
    case Volume:
        return tr("Volume");
    case Quota:
        return tr("Quota");
    case Problem:
        return tr("Problem");
    }
    return {};
}

const DomainEntry* DomainsModel::domain(const QModelIndex& index) const
{
    const qsizetype at = entryAt(index);
    return at < 0 ? nullptr : &rows().creation->domains.at(at);
}

int DomainsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool DomainsModel::isNumber(int column) const
{
    return column == Mailboxes || column == Volume;
}

QList<qint32> DomainsModel::filtered(const EntryFilter& filter) const
{
    return filteredDomains(rows(), filter);
}

void DomainsModel::arrange(QList<qint32>& shown, int column, Qt::SortOrder order) const
{
    static constexpr DomainSort sorts[] = {
        DomainSort::Name,      DomainSort::Name,   DomainSort::State,  DomainSort::Name,
        DomainSort::Mailboxes, DomainSort::Volume, DomainSort::Problem};
    sortDomains(shown, rows(), sorts[column], order);
}

QString DomainsModel::text(qsizetype at, int column) const
{
    const DomainEntry& domain = rows().creation->domains.at(at);
    const auto listed = [](const QStringList& names) {
        return visibleText(names.join(QStringLiteral(", ")));
    };
    switch (column) {
    case Name:
        return visibleText(domain.name);
    case Aliases:
        return domain.aliases.isEmpty() ? QStringLiteral("–") : listed(domain.aliases);
    case State:
        return texts().sentence(report::wordOf(domain.state));
    case Servers:
        return domain.servers.isEmpty() ? QStringLiteral("?") : listed(domain.servers);
    case Mailboxes:
        return texts().count(domain.mailboxes);
    case Volume:
        return texts().bytes(domain.volume);
    case Problem:
        return problemWords(domain.problems, texts());
    }
    return {};
}

QString DomainsModel::toolTip(qsizetype at, int column) const
{
    if (column == Problem)
        return allProblems(rows().creation->domains.at(at).problems, texts());
    return text(at, column);
}

QString DomainsModel::heading(int column) const
{
    switch (column) {
    case Name:
        return tr("Domain");
    case Aliases:
        return tr("Aliases");
    case State:
        return tr("On the target");
    case Servers:
        return tr("Mail servers");
    case Mailboxes:
        return tr("Mailboxes");
    case Volume:
        return tr("Volume");
    case Problem:
        return tr("Problem");
    }
    return {};
}

} // namespace jalon
