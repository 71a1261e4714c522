// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/people.h"

#include <QSet>

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
    insert(m_locals, mailbox.address.section(u'@', 0, -2), mailbox.address);
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

/// Folders everybody has, and words files are named by: a mailbox of that name is another thing.
static bool isCommonWord(const QString& element)
{
    static const QSet<QString> words = [] {
        QSet<QString> made;
        for (const char* word :
             {"archive",     "archives",  "backup",      "backups",    "courrier",  "data",
              "desktop",     "documents", "donnees",     "export",     "exports",   "home",
              "inbox",       "mail",      "mails",       "messagerie", "migration", "old",
              "outlook",     "perso",     "public",      "pst",        "root",      "sauvegarde",
              "sauvegardes", "shared",    "srv",         "partage",    "temp",      "tmp",
              "user",        "users",     "utilisateurs"})
            made.insert(QString::fromLatin1(word));
        return made;
    }();
    return words.contains(element);
}

/// False when `element` means another mailbox than `found`, or two.
bool People::collect(const QString& element, QString& found) const
{
    if (isCommonWord(element))
        return true;
    for (const Names* names : {&m_addresses, &m_logins, &m_names, &m_locals}) {
        const auto known = names->constFind(element);
        if (known == names->cend())
            continue;
        if (known->isEmpty() || (!found.isEmpty() && found != *known))
            return false;
        found = *known;
    }
    return true;
}

QString People::findInPath(const QString& path) const
{
    QString plain = path;
    QStringList elements = plain.replace(u'\\', u'/').split(u'/', Qt::SkipEmptyParts);
    if (!elements.isEmpty())
        elements.last().truncate(qMax<qsizetype>(elements.last().lastIndexOf(u'.'), 0));
    QString found;
    for (const QString& element : std::as_const(elements))
        if (!collect(element.trimmed().toLower().normalized(QString::NormalizationForm_C), found))
            return {};
    return found;
}

} // namespace jalon::inventory
