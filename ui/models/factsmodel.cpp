// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/factsmodel.h"

#include "core/units/untrusted.h"
#include "ui/models/factwords.h"
#include "ui/text/texts.h"

#include <QFont>

#include <algorithm>

namespace jalon {

static QFont italic()
{
    QFont font;
    font.setItalic(true);
    return font;
}

void FactsModel::show(const ServerFacts& facts, const Texts& texts)
{
    QHash<QString, FactRow> known;
    QList<Row> rows;
    const QList<FactRow> all = factRows(facts);
    for (const FactRow& row : all)
        known.insert(row.path, row);
    const QList<FactSlot> places = factSlots(facts);
    for (const FactSlot& place : places) {
        Row row{place.path, place.kind, std::nullopt, {}};
        if (const auto fact = known.constFind(place.path); fact != known.constEnd())
            row.fact = *fact;
        known.remove(place.path);
        rows.append(row);
    }
    for (const FactRow& row : all)
        if (known.contains(row.path))
            rows.append({row.path, std::nullopt, row, {}});
    rows += elementRows(facts, texts);

    const bool isReset = !std::ranges::equal(m_rows, rows, {}, &Row::path, &Row::path);
    if (isReset)
        beginResetModel();
    m_rows = rows;
    m_texts = &texts;
    if (isReset)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QList<FactsModel::Row> FactsModel::elementRows(const ServerFacts& facts, const Texts& texts)
{
    QList<Row> rows;
    for (const MailboxVolume& mailbox : facts.mailboxes) {
        Row row{QStringLiteral("mailboxes[%1]").arg(mailbox.address), std::nullopt, {}, {}};
        if (mailbox.volume)
            row.fact = FactRow{row.path, mailbox.volume->value, mailbox.volume->provenance, {}};
        rows.append(row);
    }
    for (const Unread& unread : facts.unread) {
        const QString detail = visibleText(unread.why.section(u':', 1).trimmed());
        QString why = texts.sentence({unread.why.section(u':', 0, 0), {}});
        if (!detail.isEmpty())
            why += QStringLiteral(" (%1)").arg(detail);
        rows.append({QStringLiteral("unread[%1]").arg(unread.what), std::nullopt, {}, why});
    }
    return rows;
}

QString FactsModel::path(const QModelIndex& index) const
{
    return index.isValid() ? m_rows.at(index.row()).path : QString();
}

bool FactsModel::isEntered(const QModelIndex& index) const
{
    const auto* fact =
        index.isValid() && m_rows.at(index.row()).fact ? &*m_rows.at(index.row()).fact : nullptr;
    return fact && fact->provenance.origin == Origin::Entered;
}

QString FactsModel::measured(const QModelIndex& index) const
{
    if (!index.isValid() || !m_rows.at(index.row()).fact || !m_rows.at(index.row()).fact->measured)
        return {};
    return factValue(*m_rows.at(index.row()).fact->measured, *m_texts);
}

int FactsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FactsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FactsModel::value(const Row& row) const
{
    if (!row.note.isEmpty())
        return row.note;
    //: The value of a fact nobody knows yet
    return row.fact ? factValue(row.fact->value, *m_texts) : tr("unknown");
}

QString FactsModel::source(const Row& row) const
{
    if (!row.fact)
        return {};
    const Provenance& from = row.fact->provenance;
    QString words = visibleText(from.source);
    if (from.at.isValid())
        words = words.isEmpty() ? m_texts->time(from.at)
                                : m_texts->time(from.at) + QStringLiteral(" · ") + words;
    if (row.fact->measured)
        //: %1 says who entered a value, %2 is the measured value it stands for
        words = tr("%1 (measured: %2)").arg(words, factValue(*row.fact->measured, *m_texts));
    return words;
}

QVariant FactsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    if (role == Qt::EditRole && index.column() == Value)
        return row.fact ? factEditText(row.fact->value, *m_texts) : QString();
    if (role == Qt::FontRole && !row.fact && row.note.isEmpty())
        return italic();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString shown;
    switch (index.column()) {
    case What:
        shown = factName(row.path, *m_texts);
        break;
    case Value:
        shown = value(row);
        break;
    case From:
        if (row.fact)
            shown = m_texts->origin(row.fact->provenance.origin);
        if (row.fact && row.fact->provenance.estimated)
            //: Added to the origin of a fact: measured, but an estimate by its own source
            shown = tr("%1, estimated").arg(shown);
        break;
    case Source:
        shown = source(row);
        break;
    }
    return role == Qt::ToolTipRole ? QVariant(shown.toHtmlEscaped()) : QVariant(shown);
}

Qt::ItemFlags FactsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Value && m_rows.at(index.row()).kind)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool FactsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Row& row = m_rows.at(index.row());
    const QString text = value.toString().trimmed();
    if (text.isEmpty() || (row.fact && text == factEditText(row.fact->value, *m_texts)))
        return false;
    const auto parsed = parseFact(text, *row.kind, *m_texts);
    if (parsed)
        Q_EMIT entered(row.path, *parsed);
    else
        Q_EMIT refused(factExample(*row.kind, text));
    return parsed.has_value();
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Fact");
    case Value:
        return tr("Value");
    case From:
        return tr("Origin");
    case Source:
        return tr("When and how");
    }
    return {};
}

} // namespace jalon
