// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/people.h"

namespace jalon::inventory {

void People::insert(Names& names, const QString& name, const QString& address)
{
    const auto known = names.constFind(name);
    if (known == names.cend())
        names.insert(name, address);
    else if (*known != address)
        names.insert(name, QString());
}

void People::add(const Mailbox& mailbox)
{
    if (mailbox.address.isEmpty())
        return;
    m_addresses.insert(mailbox.address, mailbox.address);
    if (mailbox.aliases)
        for (const QString& alias : mailbox.aliases->value)
            if (!m_addresses.contains(alias))
                m_addresses.insert(alias, mailbox.address);
    if (mailbox.login)
        insert(m_logins, mailbox.login->value.toLower(), mailbox.address);
    if (mailbox.name)
        insert(m_names, mailbox.name->value.toLower(), mailbox.address);
    if (!mailbox.extra.isEmpty())
        if (const QString guid = mailbox.extra.value(QLatin1String("guid")).toString();
            !guid.isEmpty())
            insert(m_guids, guid, mailbox.address);
}

QString People::find(const QString& text) const
{
    if (const QString key = mailboxKey(text); !key.isEmpty())
        return m_addresses.value(key, key);
    QString name = text.trimmed().toLower();
    if (const QString address = m_guids.value(name); !address.isEmpty())
        return address;
    if (const qsizetype end = name.lastIndexOf(u'\\'); end >= 0)
        return m_logins.value(name.sliced(end + 1));
    if (name.startsWith(u"cn="))
        name = name.section(u'/', 0, 0).sliced(3);
    else if (name.contains(u'/'))
        name = name.section(u'/', -1);
    const QString byName = m_names.value(name);
    return byName.isEmpty() ? m_logins.value(name) : byName;
}

QString People::find(const Mailbox& unaddressed) const
{
    const QString guid = unaddressed.extra.value(QLatin1String("guid")).toString();
    if (!guid.isEmpty() && m_guids.contains(guid))
        return m_guids.value(guid);
    if (unaddressed.login)
        if (const QString address = m_logins.value(unaddressed.login->value.toLower());
            !address.isEmpty())
            return address;
    return unaddressed.name ? find(unaddressed.name->value) : QString();
}

} // namespace jalon::inventory
