// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/facts.h"

#include <QHash>

namespace jalon {

/// The mailboxes of a server's facts by address, found in constant time.
class MailboxIndex {
public:
    explicit MailboxIndex(ServerFacts& facts);

    /// The mailbox of that address, added when it is not known yet. Valid until the next call.
    MailboxVolume& at(const QString& address);
    const MailboxVolume* find(const QString& address) const;

private:
    ServerFacts& m_facts;
    QHash<QString, qsizetype> m_index;
};

/// The entry of a store's directory, added when there is none yet.
Store& storeAt(ServerFacts& facts, StoreKind kind, const QString& path);

} // namespace jalon
