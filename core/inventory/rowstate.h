// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/tablebatch.h"

namespace jalon::inventory {

/// A mailbox while the cells of its row are read, in whatever order the columns stand.
struct TableBatch::RowState {
    explicit RowState(Mailbox& of)
        : mailbox(of)
    {
    }

    Mailbox& mailbox;
    QString primary; ///< the address an upper-case SMTP marks
    QStringList aliases;
    Citation aliasesAt;
    std::optional<ByteSize> besides;
    bool isArchive = false;
    bool quotaIsDefault = false;
    bool isSystem = false;
    QList<std::pair<QString, DelegationRight>> people;

    void setText(Cell cell, QString text, Citation from);
    void setSize(Cell cell, ByteSize size, Citation from);
    void setCount(Cell cell, qint64 count, Citation from);
    void setWord(Cell cell, int value, Citation from);
    /// What one column says of the others.
    void settle();
};

/// A question mark between letters, or a replacement sign: a program wrote what its encoding lacks.
bool hasLostLetters(const QString& text);

} // namespace jalon::inventory
