// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/tablebatch.h"

#include "core/inventory/bytesizes.h"
#include "core/inventory/rowstate.h"
#include "core/plan/enums.h"

#include <algorithm>

namespace jalon::inventory {

// A column of few words repeats them: beyond this many it is prose and not worth remembering.
constexpr qsizetype rememberedWords = 4096;

TableBatch::TableBatch(const TableFormat& format, QList<Column> columns)
    : m_format(format)
    , m_columns(std::move(columns))
    , m_states(m_columns.size())
{
    m_batch.source.kind = QString::fromLatin1(format.id);
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].cell != Cell::Ignored)
            m_used.append(i);
}

void TableBatch::refuse(qint64 line, const QString& column, Message why)
{
    if (m_batch.refused.size() < Batch::refusedLimit)
        m_batch.refused.append({line, column, std::move(why)});
    ++m_batch.refusedCount;
}

void TableBatch::delegation(const QString& mailbox, const QString& delegate, DelegationRight right,
                            quint32 line)
{
    m_batch.delegations.append({mailbox, delegate, right, {1, line}});
}

TableBatch::Folders& TableBatch::folders(const QString& identity, quint32 line)
{
    const QString key = identity.toLower();
    const auto found = m_folderIndex.constFind(key);
    if (found != m_folderIndex.cend())
        return m_folders[*found];
    m_folderIndex.insert(key, m_folders.size());
    m_folders.append({identity, 0, 0, line});
    return m_folders.last();
}

// A mailbox is large: it is filled in where it stays, and taken away again when it is refused.
void TableBatch::take(const TableRow& row)
{
    Mailbox& mailbox = m_batch.mailboxes.emplaceBack();
    if (!fill(row, mailbox)) {
        m_batch.mailboxes.removeLast();
        return;
    }
    if (mailbox.address.isEmpty()) {
        keep(m_batch.mailboxes.takeLast());
        return;
    }
    keepPending(m_batch.mailboxes.size() - 1, true);
    countRow();
}

std::optional<Mailbox> TableBatch::read(const TableRow& row)
{
    Mailbox mailbox;
    return fill(row, mailbox) ? std::optional(std::move(mailbox)) : std::nullopt;
}

bool TableBatch::fill(const TableRow& row, Mailbox& mailbox)
{
    RowState state(mailbox);
    m_rowPending.clear();
    for (const qsizetype column : m_used)
        if (!row.bytes(column).isEmpty() && !takeCell(row, column, state))
            return false;
    if (state.isSystem)
        leaveOut();
    return !state.isSystem && finishRow(row, state);
}

void TableBatch::keepPending(qsizetype index, bool isAddressed)
{
    for (Pending& pending : m_rowPending) {
        pending.mailbox = index;
        pending.isAddressed = isAddressed;
        m_pending.append(std::move(pending));
    }
    m_rowPending.clear();
}

void TableBatch::keep(Mailbox mailbox)
{
    const bool isAddressed = !mailbox.address.isEmpty();
    auto& list = isAddressed ? m_batch.mailboxes : m_batch.unaddressed;
    keepPending(list.size(), isAddressed);
    list.append(std::move(mailbox));
    countRow();
}

void TableBatch::add(Mailbox mailbox)
{
    (mailbox.address.isEmpty() ? m_batch.unaddressed : m_batch.mailboxes)
        .append(std::move(mailbox));
}

bool TableBatch::takeCell(const TableRow& row, qsizetype column, RowState& state)
{
    switch (m_columns[column].cell) {
    case Cell::Address:
        return takeAddress(row, column, state);
    case Cell::Volume:
    case Cell::VolumeBesides:
    case Cell::Archive:
    case Cell::Quota:
    case Cell::LargestMessage:
        return takeSize(row, column, state);
    case Cell::Messages:
    case Cell::Folders:
    case Cell::LargestFolder:
    case Cell::ArchiveMessages:
        return takeCount(row, column, state);
    case Cell::LastUse:
        takeDate(row, column, state);
        return true;
    case Cell::Kind:
    case Cell::System:
    case Cell::Suspended:
    case Cell::Active:
    case Cell::IsArchive:
    case Cell::QuotaIsDefault:
        takeWord(row, column, state);
        return true;
    case Cell::Aliases:
        takeAliases(row, column, state);
        return true;
    case Cell::SendOnBehalf:
    case Cell::FullAccess:
    case Cell::SendAs:
        takePeople(row, column, state);
        return true;
    default:
        takeText(row, column, state);
        return true;
    }
}

bool TableBatch::takeAddress(const TableRow& row, qsizetype column, RowState& state)
{
    const QStringView text = row.view(column);
    if (text.trimmed().isEmpty())
        return true;
    const qsizetype colon = text.startsWith(u"smtp:", Qt::CaseInsensitive) ? 5 : 0;
    state.mailbox.address = importedKey(text.sliced(colon));
    if (!state.mailbox.address.isEmpty())
        return true;
    refuse(row.line(), m_columns[column].title,
           {QStringLiteral("import.address-unfit"), {text.left(254).toString()}});
    return false;
}

bool TableBatch::takeSize(const TableRow& row, qsizetype column, RowState& state)
{
    ColumnState& about = m_states[column];
    const auto unit = m_columns[column].unit ? m_columns[column].unit : m_format.unit;
    const QStringView text = row.view(column);
    const ReadSize size = readSize(text, unit);
    if (!size.decimalMark.isNull()) {
        about.marksDiffer |= !about.decimalMark.isNull() && about.decimalMark != size.decimalMark;
        about.decimalMark = size.decimalMark;
    }
    switch (size.state) {
    case SizeState::Empty:
        return true;
    case SizeState::Known:
        ++about.values;
        about.zeros += size.size == ByteSize() ? 1 : 0;
        state.setSize(m_columns[column].cell, size.size, {1, row.line()});
        return true;
    case SizeState::Unlimited:
        if (m_columns[column].cell == Cell::Quota)
            state.setSize(Cell::Quota, {}, {1, row.line()});
        return true;
    case SizeState::NoUnit:
        if (about.unitless++ == 0)
            about.firstUnitless = row.line();
        return true;
    case SizeState::Ambiguous:
        m_rowPending.append({0, true, column, text.toString(), row.line()});
        return true;
    case SizeState::Unfit:
        break;
    }
    if (isLost(text, column, row.line()))
        return true;
    refuse(row.line(), m_columns[column].title,
           {QStringLiteral("import.size-unfit"), {text.left(80).toString()}});
    return false;
}

bool TableBatch::takeCount(const TableRow& row, qsizetype column, RowState& state)
{
    const QStringView text = row.view(column).trimmed();
    const auto count = readCount(text);
    if (!count) {
        if (text.isEmpty() || text == u"-" || text.compare(u"n/a", Qt::CaseInsensitive) == 0)
            return true;
        refuse(row.line(), m_columns[column].title,
               {QStringLiteral("import.count-unfit"), {text.left(80).toString()}});
        return false;
    }
    ColumnState& about = m_states[column];
    ++about.values;
    about.zeros += *count == 0 ? 1 : 0;
    state.setCount(m_columns[column].cell, *count, {1, row.line()});
    return true;
}

void TableBatch::takeDate(const TableRow& row, qsizetype column, RowState& state)
{
    ColumnState& about = m_states[column];
    const QStringView text = row.view(column);
    const ReadDate date = readDate(text);
    if (date.order != DateOrder::Unknown) {
        about.ordersDiffer |= about.order != DateOrder::Unknown && about.order != date.order;
        about.order = date.order;
    }
    if (date.state == ReadDate::Known)
        state.mailbox.lastUse = Cited<QDate>{date.date, {1, row.line()}};
    else if (date.state == ReadDate::Ambiguous)
        m_rowPending.append({0, true, column, text.toString(), row.line()});
    else if (date.state == ReadDate::Unfit && about.undated++ == 0)
        about.firstUndated = row.line();
}

QString TableBatch::shared(const TableRow& row, qsizetype column)
{
    const QByteArrayView bytes = row.bytes(column);
    const QByteArray key = QByteArray::fromRawData(bytes.data(), bytes.size());
    const auto found = m_shared.constFind(key);
    if (found != m_shared.cend())
        return *found;
    const QString text = row.text(column).trimmed();
    if (m_shared.size() < rememberedWords)
        m_shared.insert(bytes.toByteArray(), text);
    return text;
}

void TableBatch::takeText(const TableRow& row, qsizetype column, RowState& state)
{
    const Cell cell = m_columns[column].cell;
    const bool repeats = cell == Cell::Group || cell == Cell::Server || cell == Cell::Wave;
    QString text = repeats ? shared(row, column) : row.text(column).trimmed();
    if (text.isEmpty())
        return;
    if (cell == Cell::Name || cell == Cell::FirstName || cell == Cell::LastName)
        if (hasLostLetters(text) && m_lettersLost++ == 0)
            m_firstLettersLost = row.line();
    state.setText(cell, std::move(text), {1, row.line()});
}

TableBatch::Word TableBatch::wordOf(const QString& text, Cell cell) const
{
    Word word;
    const auto set = [&word](const auto& value) {
        if (value)
            word.value = int(*value);
    };
    if (cell == Cell::Kind)
        set(kindOf(text, &word.isSystem));
    else if (cell == Cell::System)
        set(enumFromName<MailSystem>(text.trimmed().toLower()));
    else if (cell == Cell::Suspended || cell == Cell::Active)
        set(suspensionOf(text, cell == Cell::Suspended));
    else
        set(truthOf(text));
    return word;
}

void TableBatch::takeWord(const TableRow& row, qsizetype column, RowState& state)
{
    const Cell cell = m_columns[column].cell;
    const QByteArrayView bytes = row.bytes(column);
    const std::pair key(int(cell), QByteArray::fromRawData(bytes.data(), bytes.size()));
    const auto found = m_words.constFind(key);
    const Word word = found != m_words.cend() ? *found : wordOf(row.text(column), cell);
    if (found == m_words.cend() && m_words.size() < rememberedWords)
        m_words.insert({int(cell), bytes.toByteArray()}, word);
    state.isSystem |= word.isSystem;
    if (word.value)
        state.setWord(cell, *word.value, {1, row.line()});
}

bool TableBatch::isLost(QStringView text, qsizetype column, quint32 line)
{
    const QStringView trimmed = text.trimmed();
    if (!trimmed.startsWith(u"System.") && !trimmed.startsWith(u"Microsoft.Exchange."))
        return false;
    if (m_states[column].lost++ == 0)
        m_states[column].firstLost = line;
    return true;
}

void TableBatch::takeAliases(const TableRow& row, qsizetype column, RowState& state)
{
    const QStringView text = row.view(column);
    if (isLost(text, column, row.line()))
        return;
    QString primary;
    state.aliases = addressesIn(text, &primary);
    if (!primary.isEmpty())
        state.primary = primary;
    state.aliasesAt = {1, row.line()};
}

void TableBatch::takePeople(const TableRow& row, qsizetype column, RowState& state)
{
    const QString text = row.text(column);
    if (isLost(text, column, row.line()))
        return;
    const Cell cell = m_columns[column].cell;
    const DelegationRight right = cell == Cell::SendOnBehalf ? DelegationRight::SendOnBehalf
                                  : cell == Cell::SendAs     ? DelegationRight::SendAs
                                                             : DelegationRight::FullAccess;
    for (const QString& person : peopleIn(text))
        state.people.append({person, right});
}

bool TableBatch::finishRow(const TableRow& row, RowState& state)
{
    Mailbox& mailbox = state.mailbox;
    if (mailbox.address.isEmpty())
        mailbox.address = state.primary;
    const bool hasIdentity = mailbox.name || mailbox.login || !mailbox.extra.isEmpty();
    if (mailbox.address.isEmpty() && !(m_format.mayLackAddress && hasIdentity)) {
        refuse(row.line(), {}, {QStringLiteral("import.no-address"), {}});
        return false;
    }
    state.settle();
    if (m_format.system && !mailbox.system)
        mailbox.system = Cited<MailSystem>{*m_format.system, {1, row.line()}};
    const QString owner = !mailbox.address.isEmpty() ? mailbox.address
                          : mailbox.login            ? mailbox.login->value
                          : mailbox.name             ? mailbox.name->value
                                                     : QString();
    for (const auto& [person, right] : std::as_const(state.people))
        if (!owner.isEmpty())
            delegation(owner, person, right, row.line());
    return true;
}

} // namespace jalon::inventory
