// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/survey/factindex.h"

namespace jalon {

MailboxIndex::MailboxIndex(ServerFacts& facts)
    : m_facts(facts)
{
    m_index.reserve(facts.mailboxes.size());
    for (qsizetype i = 0; i < facts.mailboxes.size(); ++i)
        m_index.insert(facts.mailboxes.at(i).address, i);
}

MailboxVolume& MailboxIndex::at(const QString& address)
{
    const auto found = m_index.constFind(address);
    if (found != m_index.constEnd())
        return m_facts.mailboxes[*found];
    m_index.insert(address, m_facts.mailboxes.size());
    MailboxVolume box;
    box.address = address;
    m_facts.mailboxes.append(box);
    return m_facts.mailboxes.last();
}

const MailboxVolume* MailboxIndex::find(const QString& address) const
{
    const auto found = m_index.constFind(address);
    return found == m_index.constEnd() ? nullptr : &m_facts.mailboxes.at(*found);
}

Store& storeAt(ServerFacts& facts, StoreKind kind, const QString& path)
{
    for (Store& store : facts.stores)
        if (store.store == kind && store.path && store.path->value == path)
            return store;
    Store store;
    store.store = kind;
    facts.stores.append(store);
    return facts.stores.last();
}

} // namespace jalon
