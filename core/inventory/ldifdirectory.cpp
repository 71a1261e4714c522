// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/formats.h"
#include "core/inventory/ldifentry.h"

#include <QHash>

namespace jalon::inventory {

namespace {

QString dnKey(const QString& dn)
{
    return dn.toLower().replace(QLatin1String(", "), QLatin1String(","));
}

/// "Jean Dupont" of "CN=Jean Dupont,OU=Finances,DC=ville,DC=example".
QString nameInDn(const QString& dn)
{
    QString name;
    for (qsizetype i = dn.indexOf(u'=') + 1; i < dn.size() && dn[i] != u','; ++i) {
        if (dn[i] == u'\\' && i + 1 < dn.size())
            ++i;
        name += dn[i];
    }
    return name.trimmed();
}

/// A batch in the making, with what entries say of each other by their distinguished names.
class Directory {
public:
    Directory() { m_batch.source.kind = QString::fromLatin1(ldifDirectory.id); }

    void take(const LdifRecord& record)
    {
        if (!record.refused.isEmpty())
            return refuse({record.refusedLine, {}, record.refused});
        if (!record.isEntry)
            return;
        LdifEntry entry = readLdifEntry(record);
        switch (entry.kind) {
        case LdifEntry::Structure:
            return;
        case LdifEntry::LeftOut:
            ++m_batch.leftOut;
            return;
        case LdifEntry::Refused:
            return refuse(std::move(entry.refusal));
        case LdifEntry::Unaddressed:
        case LdifEntry::Told:
            keep(std::move(entry), record);
        }
    }

    Batch done()
    {
        for (const Link& link : std::as_const(m_links)) {
            const QString known = m_people.value(dnKey(link.delegate));
            m_batch.delegations.append({link.mailbox,
                                        known.isEmpty() ? nameInDn(link.delegate) : known,
                                        link.right,
                                        {1, link.line}});
        }
        // A search that asks for no members proves nothing of a group.
        if (m_hasMembers && m_memberless > 0)
            m_batch.source.doubts.append({QStringLiteral("import.groups-without-members"),
                                          {m_memberless, m_firstMemberless, m_memberlessLine}});
        return std::move(m_batch);
    }

private:
    struct Link {
        QString mailbox;
        QString delegate; ///< its distinguished name
        DelegationRight right;
        quint32 line;
    };

    void refuse(RefusedRow row)
    {
        ++m_batch.refusedCount;
        if (m_batch.refused.size() < Batch::refusedLimit)
            m_batch.refused.append(std::move(row));
    }

    void keep(LdifEntry&& entry, const LdifRecord& record)
    {
        Mailbox& mailbox = entry.mailbox;
        const QString spelling = mailbox.address.isEmpty() ? mailbox.login->value : mailbox.address;
        m_people.insert(dnKey(record.dn), spelling);
        for (const auto& [delegate, right] : std::as_const(entry.delegates))
            m_links.append({spelling, delegate, right, quint32(record.line)});
        m_hasMembers |= entry.hasMembers;
        if (entry.isMemberless && m_memberless++ == 0) {
            m_firstMemberless = spelling;
            m_memberlessLine = record.line;
        }
        ++m_batch.source.rows;
        if (mailbox.address.isEmpty())
            m_batch.unaddressed.append(std::move(mailbox));
        else
            m_batch.mailboxes.append(std::move(mailbox));
    }

    Batch m_batch;
    QHash<QString, QString> m_people; ///< address or login by distinguished name
    QList<Link> m_links;
    bool m_hasMembers = false;
    qint64 m_memberless = 0;
    QString m_firstMemberless;
    qint64 m_memberlessLine = 0;
};

Expected<Batch> read(const FileBytes& file, const ImportOptions& options)
{
    constexpr qint64 step = 1 << 20;
    auto text = TextSource::of(file);
    if (!text)
        return tl::unexpected(text.error());
    LdifReader reader(*text, useOfAttribute);
    Directory directory;
    for (qint64 told = 0; reader.next();) {
        if (options.cancel.isCancelled())
            return failure(ErrorKind::Cancelled, "import.cancelled", {file.path});
        if (!reader.version().isEmpty() && reader.version() != "1")
            return failure(ErrorKind::Input, "import.ldif-version",
                           {file.path, QString::fromLatin1(reader.version()).left(40)});
        directory.take(reader.record());
        if (options.progress && text->position() - told >= step)
            options.progress(told = text->position(), text->size());
    }
    Batch batch = directory.done();
    // A character may be cut by a fold: lines are UTF-8 together where they are not one by one.
    const bool isUtf8 =
        text->encoding().endsWith(QLatin1String("1252")) && !reader.hasOtherEncoding();
    batch.source.encoding = isUtf8 ? QStringLiteral("UTF-8") : text->encoding();
    if (!isUtf8)
        batch.source.doubts += text->doubts();
    if (const LdifValue& failed = reader.failedSearch(); failed.line > 0)
        batch.source.doubts.append(
            {QStringLiteral("import.ldif-incomplete"), {failed.text().left(100), failed.line}});
    return batch;
}

/// Begins with an entry, comments and the version apart.
bool recognises(const FileBytes& file)
{
    auto head = TextSource::headOf(file);
    while (head) {
        const auto line = head->next();
        if (!line)
            return false;
        if (line->bytes.startsWith("dn:"))
            return true;
        const bool isBefore = line->bytes.isEmpty() || line->bytes.startsWith('#') ||
                              line->bytes.startsWith(' ') || line->bytes.startsWith("version:");
        if (!isBefore)
            return false;
    }
    return false;
}

} // namespace

constinit const Importer ldifDirectory{"ldif", recognises, read};

} // namespace jalon::inventory
