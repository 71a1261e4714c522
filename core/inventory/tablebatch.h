// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/dates.h"
#include "core/inventory/table.h"

#include <QHash>

namespace jalon::inventory {

/// A batch in the making: what the rows told, what was refused, what looks doubtful so far.
class TableBatch {
public:
    TableBatch(const TableFormat& format, QList<Column> columns);

    /// What is read as a mailbox by its columns alone, kept or refused.
    void take(const TableRow& row);
    /// The same, not kept yet: nothing when it was refused or is to be left out.
    std::optional<Mailbox> read(const TableRow& row);
    void keep(Mailbox mailbox);
    /// A mailbox that several rows tell together: counted as none of them.
    void add(Mailbox mailbox);

    void refuse(qint64 line, const QString& column, Message why);
    void delegation(const QString& mailbox, const QString& delegate, DelegationRight right,
                    quint32 line);
    /// The counts of a mailbox told folder by folder.
    struct Folders {
        QString identity;
        qint64 count = 0;
        qint64 largest = 0;
        quint32 line = 0;
    };
    Folders& folders(const QString& identity, quint32 line);
    const QList<Folders>& allFolders() const { return m_folders; }

    /// Makes room for about that many rows.
    void expect(qint64 rows) { m_batch.mailboxes.reserve(m_takesTwo ? 2 * rows : rows); }
    /// As many rows will be appended as it reads itself.
    void expectTwice() { m_takesTwo = true; }
    qint64 mailboxes() const { return m_batch.mailboxes.size() + m_batch.unaddressed.size(); }
    void countRow() { ++m_batch.source.rows; }
    void leaveOut() { ++m_batch.leftOut; }
    /// Takes what later rows of the same table told.
    void append(TableBatch&& later);
    /// Settles what a whole column had to tell first, and gives the batch away.
    Batch done();

    struct RowState;

private:
    struct ColumnState {
        void append(const ColumnState& later);

        qint64 values = 0;
        qint64 zeros = 0;
        qint64 unitless = 0;
        quint32 firstUnitless = 0;
        qint64 lost = 0; ///< cells that hold the name of a type in the place of its content
        quint32 firstLost = 0;
        QChar decimalMark;
        bool marksDiffer = false;
        DateOrder order = DateOrder::Unknown;
        bool ordersDiffer = false;
        qint64 undated = 0;
        quint32 firstUndated = 0;
    };
    /// A cell that only the rest of its column can explain.
    struct Pending {
        qsizetype mailbox = 0; ///< index in the batch
        bool isAddressed = true;
        qsizetype column = 0;
        QString text;
        quint32 line = 0;
    };
    struct Word {
        std::optional<int> value;
        bool isSystem = false;
    };

    bool fill(const TableRow& row, Mailbox& mailbox);
    void keepPending(qsizetype index, bool isAddressed);
    bool takeCell(const TableRow& row, qsizetype column, RowState& state);
    void takeText(const TableRow& row, qsizetype column, RowState& state);
    void takeWord(const TableRow& row, qsizetype column, RowState& state);
    Word wordOf(const QString& text, Cell cell) const;
    bool takeAddress(const TableRow& row, qsizetype column, RowState& state);
    bool takeSize(const TableRow& row, qsizetype column, RowState& state);
    bool takeCount(const TableRow& row, qsizetype column, RowState& state);
    void takeDate(const TableRow& row, qsizetype column, RowState& state);
    void takeAliases(const TableRow& row, qsizetype column, RowState& state);
    void takePeople(const TableRow& row, qsizetype column, RowState& state);
    bool isLost(QStringView text, qsizetype column, quint32 line);
    QString shared(const TableRow& row, qsizetype column);
    bool finishRow(const TableRow& row, RowState& state);

    void settlePending();
    void dropZeroColumns();
    void addDoubts();

    const TableFormat& m_format;
    QList<Column> m_columns;
    QList<qsizetype> m_used; ///< those that are read as anything
    QList<ColumnState> m_states;
    QList<Pending> m_pending;
    QList<Pending> m_rowPending;
    QList<Folders> m_folders;
    QHash<QString, qsizetype> m_folderIndex;
    QHash<QByteArray, QString> m_shared;
    QHash<std::pair<int, QByteArray>, Word> m_words;
    bool m_takesTwo = false;
    qint64 m_lettersLost = 0;
    quint32 m_firstLettersLost = 0;
    Batch m_batch;
};

/// The key of an address that a file tells: as `mailboxKey`, and refused as well where it is no
/// plain name at a domain of letters, digits, dots, hyphens and underscores: quotes, brackets,
/// commas, semicolons and the like.
QString importedKey(QStringView text);
/// The addresses in a cell that lists them: "SMTP:a@b;smtp:c@d", "a@b, c@d"; as keys, those that
/// are none left out. Sets `primary` to the one an upper-case SMTP marks.
QStringList addressesIn(QStringView text, QString* primary = nullptr);
/// The people in a cell that lists them, as spelled.
QStringList peopleIn(const QString& text);
/// Words of a kind of mailbox, in English or French; nothing when unknown. Sets `isSystem` for the
/// mailboxes an old system keeps for itself.
std::optional<MailboxKind> kindOf(const QString& text, bool* isSystem);
/// "True", "yes", "oui", "vrai", "1"…; nothing when it is neither.
std::optional<bool> truthOf(const QString& text);
/// Whether a state ("active", "suspendu"…) or a yes or no says that a mailbox is suspended.
std::optional<bool> suspensionOf(const QString& text, bool yesMeansSuspended);

} // namespace jalon::inventory
