// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/mailboxtotals.h"

#include "core/report/cells.h"
#include "core/units/untrusted.h"
#include "ui/models/methodgroupsmodel.h"
#include "ui/text/texts.h"

#include <QFont>

#include <algorithm>

namespace jalon {

void MailboxTotal::add(const Mailbox& mailbox)
{
    ++mailboxes;
    volume += mailbox.volume ? mailbox.volume->value : ByteSize();
    volume += mailbox.archive ? mailbox.archive->value : ByteSize();
    messages += mailbox.messages ? mailbox.messages->value : 0;
    unknownVolumes += !mailbox.volume;
    unknownMessages += !mailbox.messages;
}

MailboxTotal totalOf(const MailboxRows& rows, std::span<const qsizetype> which)
{
    MailboxTotal all;
    for (const qsizetype row : which)
        all.add(rows.mailbox(row));
    return all;
}

static int codeOf(const MailboxRows& rows, const Mailbox& mailbox, qsizetype row, TotalsBy by)
{
    switch (by) {
    case TotalsBy::System:
        return mailbox.system ? int(mailbox.system->value) : MailboxFilter::unknown;
    case TotalsBy::Kind:
        return int(mailbox.kind ? mailbox.kind->value : MailboxKind::User);
    case TotalsBy::Method:
        if (const MethodChoice* choice = rows.choice(row))
            return methodCode(*choice);
        return NoMethodYet;
    case TotalsBy::Domain:
    case TotalsBy::Wave:
        break;
    }
    return 0;
}

static QStringView nameOf(const Mailbox& mailbox, TotalsBy by)
{
    if (by == TotalsBy::Domain)
        return domainOf(mailbox.address);
    if (by == TotalsBy::Wave && mailbox.wave)
        return mailbox.wave->value;
    return {};
}

QList<MailboxTotal> totalsOf(const MailboxRows& rows, std::span<const qsizetype> which, TotalsBy by)
{
    QList<MailboxTotal> totals;
    QHash<std::pair<int, QStringView>, qsizetype> places;
    for (const qsizetype row : which) {
        const Mailbox& mailbox = rows.mailbox(row);
        const std::pair key(codeOf(rows, mailbox, row, by), nameOf(mailbox, by));
        auto place = places.find(key);
        if (place == places.end()) {
            place = places.insert(key, totals.size());
            MailboxTotal total;
            total.code = key.first;
            total.name = key.second.toString();
            totals.append(total);
        }
        totals[*place].add(mailbox);
    }
    std::ranges::stable_sort(totals, [](const MailboxTotal& a, const MailboxTotal& b) {
        return a.volume != b.volume ? a.volume > b.volume : a.mailboxes > b.mailboxes;
    });
    return totals;
}

void MailboxTotalsModel::show(const MailboxRows& rows, std::span<const qsizetype> which,
                              TotalsBy by, const Texts& texts)
{
    beginResetModel();
    m_by = by;
    m_texts = &texts;
    m_totals = totalsOf(rows, which, by);
    m_all = totalOf(rows, which);
    endResetModel();
}

const MailboxTotal* MailboxTotalsModel::total(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_totals.size() ? &m_totals.at(index.row()) : nullptr;
}

int MailboxTotalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_texts ? 0 : int(m_totals.size()) + 1;
}

int MailboxTotalsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MailboxTotalsModel::name(const MailboxTotal& total) const
{
    switch (m_by) {
    case TotalsBy::System:
        return total.code == MailboxFilter::unknown
                   ? tr("unknown", "an old system")
                   : m_texts->sentence(report::wordOf(MailSystem(total.code)));
    case TotalsBy::Kind:
        return m_texts->sentence(report::wordOf(MailboxKind(total.code)));
    case TotalsBy::Method:
        return MethodGroupsModel::methodWord(total.code, *m_texts);
    case TotalsBy::Domain:
        return visibleText(total.name);
    case TotalsBy::Wave:
        return total.name.isEmpty() ? tr("no wave yet") : visibleText(total.name);
    }
    Q_UNREACHABLE();
}

QString MailboxTotalsModel::atLeast(const QString& figure, qint64 unknown) const
{
    //: A sum that leaves out the mailboxes whose figure nobody knows
    return unknown > 0 ? tr("%1 at least").arg(figure) : figure;
}

QString MailboxTotalsModel::text(const MailboxTotal& total, int column) const
{
    switch (column) {
    case Mailboxes:
        return m_texts->count(total.mailboxes);
    case Volume:
        return total.unknownVolumes == total.mailboxes && total.volume == ByteSize()
                   ? QStringLiteral("?")
                   : atLeast(m_texts->bytes(total.volume), total.unknownVolumes);
    case Share:
        if (m_all.volume == ByteSize())
            return QStringLiteral("?");
        return m_texts->ratio(
            Ratio{qint64(double(total.volume.bytes()) / double(m_all.volume.bytes()) * 1000 + 0.5) *
                  1000});
    case Messages:
        return total.unknownMessages == total.mailboxes
                   ? QStringLiteral("?")
                   : atLeast(m_texts->count(total.messages), total.unknownMessages);
    case Unknown:
        return total.unknownVolumes > 0 ? m_texts->count(total.unknownVolumes)
                                        : QStringLiteral("–");
    }
    return {};
}

QVariant MailboxTotalsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MailboxTotal* one = total(index);
    if (role == Qt::DisplayRole && index.column() == Name)
        return one ? name(*one) : tr("All together");
    if (role == Qt::DisplayRole)
        return text(one ? *one : m_all, index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::FontRole || one)
        return {};
    QFont bold;
    bold.setBold(true);
    return bold;
}

QString MailboxTotalsModel::title(TotalsBy by)
{
    switch (by) {
    case TotalsBy::System:
        return tr("Old system");
    case TotalsBy::Domain:
        return tr("Domain");
    case TotalsBy::Method:
        return tr("Method");
    case TotalsBy::Kind:
        return tr("Kind");
    case TotalsBy::Wave:
        return tr("Wave");
    }
    Q_UNREACHABLE();
}

QVariant MailboxTotalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return QVariant(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return title(m_by);
    case Mailboxes:
        return tr("Mailboxes");
    case Volume:
        return tr("Volume, archives included");
    case Share:
        return tr("Share of the volume");
    case Messages:
        return tr("Messages");
    case Unknown:
        return tr("Unknown volumes");
    }
    return {};
}

} // namespace jalon
