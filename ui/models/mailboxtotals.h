// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/mailboxorder.h"

#include <QAbstractTableModel>

#include <span>

namespace jalon {

class Texts;

/// What mailboxes may be added up by.
enum class TotalsBy { System, Domain, Method, Kind, Wave };

/// Mailboxes that have one thing in common, added up.
struct MailboxTotal {
    int code = 0; ///< number of the system, the kind or the `methodCode`; unknown: −1
    QString name; ///< of the domain or the wave; no wave: empty
    qint64 mailboxes = 0;
    ByteSize volume; ///< of those that tell theirs, archives included
    qint64 messages = 0;
    qint64 unknownVolumes = 0;
    qint64 unknownMessages = 0;

    void add(const Mailbox& mailbox);
};

/// All these rows of the plan's table together.
MailboxTotal totalOf(const MailboxRows& rows, std::span<const qsizetype> which);
/// The same apart, the largest volume first.
QList<MailboxTotal> totalsOf(const MailboxRows& rows, std::span<const qsizetype> which,
                             TotalsBy by);

/// Totals, one line each, and a last line for all of them.
class MailboxTotalsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Mailboxes, Volume, Share, Messages, Unknown, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const MailboxRows& rows, std::span<const qsizetype> which, TotalsBy by,
              const Texts& texts);
    TotalsBy by() const { return m_by; }
    /// What totals are by, in a word.
    static QString title(TotalsBy by);
    /// Null for the line of all of them.
    const MailboxTotal* total(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString name(const MailboxTotal& total) const;
    QString text(const MailboxTotal& total, int column) const;
    QString atLeast(const QString& figure, qint64 unknown) const;

    QList<MailboxTotal> m_totals;
    MailboxTotal m_all;
    TotalsBy m_by = TotalsBy::System;
    const Texts* m_texts = nullptr;
};

} // namespace jalon
