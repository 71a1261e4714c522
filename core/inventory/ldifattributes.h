// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inventory/ldif.h"
#include "core/plan/mailbox.h"

namespace jalon::inventory {

/// What an attribute tells of a mailbox.
enum class Attribute : quint8 {
    ObjectClass,
    DeliveryAddress, // the address of an account that `mail` repeats among others
    Mail,
    ProxyAddresses,
    Alias,
    Quota,        // bytes; zero or less: none
    QuotaKiB,     // the same in KiB
    QuotaDefault, // the quotas of the entry are not those that hold
    Account,      // sAMAccountName
    Uid,
    PrincipalName,
    DisplayName,
    CommonName,
    GivenName,
    Surname,
    Department,
    Unit,
    Locality,
    RecipientType, // msExchRecipientTypeDetails
    DisplayType,   // msExchRecipientDisplayType
    AccountControl,
    AccountStatus,
    AccountLock,
    SendOnBehalf,
    FullAccess,
    Guid,
    IsSystem,
    Exchange, // known by Exchange, whatever the value
    Zimbra
};

/// The attributes of one entry, found by what they are.
class LdifAttributes {
public:
    explicit LdifAttributes(const LdifRecord& record);

    template <class Take>
    void forEach(Attribute attribute, const Take& take) const
    {
        for (const auto& [known, value] : m_values)
            if (known == attribute)
                take(*value);
    }
    const LdifValue* first(Attribute attribute) const
    {
        const LdifValue* found = nullptr;
        forEach(attribute, [&found](const LdifValue& value) { found = found ? found : &value; });
        return found;
    }
    const LdifValue* first(std::initializer_list<Attribute> inOrder) const
    {
        for (const Attribute attribute : inOrder)
            if (const LdifValue* value = first(attribute))
                return value;
        return nullptr;
    }
    bool isTrue(Attribute attribute) const;
    std::optional<qint64> number(Attribute attribute) const;
    /// Whether one of its object classes is among these, which are in lower case.
    bool isOf(std::initializer_list<const char*> classes) const;

private:
    QList<std::pair<Attribute, const LdifValue*>> m_values;
};

/// The kind and the system of an entry, where its classes or Exchange's numbers tell them.
std::optional<MailboxKind> kindOf(const LdifAttributes& values);
std::optional<MailSystem> systemOf(const LdifAttributes& values);
/// Nobody moves it: a contact, a computer, a mailbox of the system itself.
bool isLeftOut(const LdifAttributes& values);

} // namespace jalon::inventory
