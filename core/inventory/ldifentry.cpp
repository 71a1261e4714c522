// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/ldifentry.h"

#include "core/inventory/ldifattributes.h"
#include "core/inventory/tablebatch.h"

#include <QUuid>
#include <QtEndian>

namespace jalon::inventory {

namespace {

Citation citationOf(const LdifValue& value)
{
    return {1, quint32(qMin<qint64>(value.line, 0xFFFFFFFF))};
}

MaybeCited<QString> textOf(const LdifValue* value)
{
    constexpr qsizetype longestText = 250;
    if (!value)
        return std::nullopt;
    const QString text = value->text().simplified().left(longestText);
    return text.isEmpty() ? MaybeCited<QString>() : Cited<QString>{text, citationOf(*value)};
}

/// An entry while it is read: what stops it is kept as its refusal.
class Entry {
public:
    explicit Entry(const LdifRecord& record)
        : m_record(record)
        , m_values(record)
    {
    }

    LdifEntry read()
    {
        if (isLeftOut(m_values)) {
            m_entry.kind = LdifEntry::LeftOut;
            return std::move(m_entry);
        }
        readIdentity();
        readAddresses();
        readQuota();
        readSuspension();
        readPeople();
        if (m_entry.kind != LdifEntry::Refused)
            m_entry.kind = kind();
        return std::move(m_entry);
    }

private:
    Mailbox& mailbox() { return m_entry.mailbox; }
    bool isGroup() { return mailbox().kind && mailbox().kind->value == MailboxKind::Group; }

    LdifEntry::Kind kind()
    {
        if (!mailbox().address.isEmpty())
            return LdifEntry::Told;
        if (isGroup())
            return LdifEntry::LeftOut;
        return mailbox().login ? LdifEntry::Unaddressed : LdifEntry::Structure;
    }

    void refuse(const LdifValue& value, const char* why)
    {
        m_entry.kind = LdifEntry::Refused;
        m_entry.refusal = {value.line,
                           QString::fromLatin1(value.name),
                           {QString::fromLatin1(why), {value.text().left(254)}}};
    }

    void readIdentity()
    {
        const Citation from{1, quint32(qMin<qint64>(m_record.line, 0xFFFFFFFF))};
        if (const auto kind = kindOf(m_values))
            mailbox().kind = Cited<MailboxKind>{*kind, from};
        if (const auto system = systemOf(m_values))
            mailbox().system = Cited<MailSystem>{*system, from};
        mailbox().name = textOf(m_values.first({Attribute::DisplayName, Attribute::CommonName}));
        mailbox().firstName = textOf(m_values.first(Attribute::GivenName));
        mailbox().lastName = textOf(m_values.first(Attribute::Surname));
        mailbox().group =
            textOf(m_values.first({Attribute::Department, Attribute::Unit, Attribute::Locality}));
        mailbox().login =
            textOf(m_values.first({Attribute::Account, Attribute::Uid, Attribute::PrincipalName}));
        // Active Directory writes 128 bits of which the first three parts are little-endian.
        if (const LdifValue* guid = m_values.first(Attribute::Guid);
            guid && guid->bytes.size() == 16) {
            QUuid id = QUuid::fromRfc4122(guid->bytes);
            id.data1 = qbswap(id.data1);
            id.data2 = qbswap(id.data2);
            id.data3 = qbswap(id.data3);
            mailbox().extra.insert(QStringLiteral("guid"), id.toString(QUuid::WithoutBraces));
        }
    }

    void readAddresses()
    {
        QString primary;
        QStringList aliases;
        Citation aliasesAt;
        const auto add = [&](const LdifValue& value) {
            for (const QString& key : addressesIn(value.text(), &primary))
                if (!aliases.contains(key))
                    aliases.append(key);
            if (aliasesAt.line == 0)
                aliasesAt = citationOf(value);
        };
        m_values.forEach(Attribute::ProxyAddresses, add);
        const bool hasProxies = !primary.isEmpty();
        if (!hasProxies)
            readMail(primary, aliases, aliasesAt);
        m_values.forEach(Attribute::Alias, add);
        if (primary.isEmpty() && !aliases.isEmpty())
            primary = aliases.first();
        aliases.removeAll(primary);
        mailbox().address = primary;
        if (!aliases.isEmpty())
            mailbox().aliases = Cited<QStringList>{aliases, aliasesAt};
        dropKnownLogin();
    }

    /// `mail`, of which Zimbra has one for each alias; the address proper stands apart there.
    void readMail(QString& primary, QStringList& aliases, Citation& aliasesAt)
    {
        const auto take = [&](const LdifValue& value) {
            const QString key = importedKey(value.text());
            if (key.isEmpty())
                return primary.isEmpty() ? refuse(value, "import.address-unfit") : void();
            if (primary.isEmpty())
                primary = key;
            else if (key != primary && !aliases.contains(key))
                aliases.append(key);
            if (!aliases.isEmpty() && aliasesAt.line == 0)
                aliasesAt = citationOf(value);
        };
        m_values.forEach(Attribute::DeliveryAddress, take);
        m_values.forEach(Attribute::Mail, take);
    }

    /// A login is what the address does not say: Zimbra takes the address itself.
    void dropKnownLogin()
    {
        if (!mailbox().login || mailbox().address.isEmpty())
            return;
        const QString login = mailbox().login->value.toLower();
        const bool isZimbra = mailbox().system && mailbox().system->value == MailSystem::Zimbra;
        if (login == mailbox().address ||
            (isZimbra && login == mailbox().address.section(u'@', 0, -2)))
            mailbox().login.reset();
    }

    void readQuota()
    {
        const bool isKiB = !m_values.first(Attribute::Quota);
        const LdifValue* value = m_values.first({Attribute::Quota, Attribute::QuotaKiB});
        if (!value || m_values.isTrue(Attribute::QuotaDefault))
            return;
        bool isNumber = false;
        const qint64 number = value->bytes.toLongLong(&isNumber);
        if (!isNumber || number > std::numeric_limits<qint64>::max() / 1024)
            return refuse(*value, "import.size-unfit");
        const qint64 bytes = qMax<qint64>(number, 0) * (isKiB ? 1024 : 1);
        mailbox().quota = Cited<ByteSize>{ByteSize(bytes), citationOf(*value)};
    }

    // Exchange disables the account behind each shared mailbox and resource: it means nothing
    // there.
    void readSuspension()
    {
        constexpr qint64 disabled = 0x2; // ADS_UF_ACCOUNTDISABLE
        if (mailbox().kind && mailbox().kind->value != MailboxKind::User)
            return;
        const auto set = [this](const LdifValue* value, std::optional<bool> isSuspended) {
            if (value && isSuspended)
                mailbox().suspended = Cited<bool>{*isSuspended, citationOf(*value)};
        };
        if (const auto control = m_values.number(Attribute::AccountControl))
            set(m_values.first(Attribute::AccountControl), (*control & disabled) != 0);
        if (const LdifValue* lock = m_values.first(Attribute::AccountLock))
            set(lock, truthOf(lock->text()));
        if (const LdifValue* status = m_values.first(Attribute::AccountStatus))
            set(status, suspensionOf(status->text(), false));
    }

    void readPeople()
    {
        const auto add = [this](Attribute attribute, DelegationRight right) {
            m_values.forEach(attribute, [&](const LdifValue& value) {
                m_entry.delegates.append({value.text(), right});
            });
        };
        add(Attribute::SendOnBehalf, DelegationRight::SendOnBehalf);
        add(Attribute::FullAccess, DelegationRight::FullAccess);
        m_entry.hasMembers = isGroup() && m_record.counted > 0;
        m_entry.isMemberless = isGroup() && m_record.counted == 0;
    }

    const LdifRecord& m_record;
    const LdifAttributes m_values;
    LdifEntry m_entry;
};

} // namespace

LdifEntry readLdifEntry(const LdifRecord& record)
{
    return Entry(record).read();
}

} // namespace jalon::inventory
