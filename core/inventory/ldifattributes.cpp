// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inventory/ldifattributes.h"

#include "core/inventory/ldifentry.h"
#include "core/inventory/tablebatch.h"

#include <QSet>

#include <algorithm>

namespace jalon::inventory {

namespace {

using Attributes = QHash<QByteArray, Attribute>;

const Attributes& attributes()
{
    static const Attributes all{
        {"objectclass", Attribute::ObjectClass},
        {"zimbramaildeliveryaddress", Attribute::DeliveryAddress},
        {"mail", Attribute::Mail},
        {"proxyaddresses", Attribute::ProxyAddresses},
        {"mailalternateaddress", Attribute::Alias},
        {"mailalternativeaddress", Attribute::Alias},
        {"gosamailalternateaddress", Attribute::Alias},
        {"maillocaladdress", Attribute::Alias},
        {"zimbramailalias", Attribute::Alias},
        {"zimbramailquota", Attribute::Quota},
        {"mailquotasize", Attribute::Quota},
        {"mailquota", Attribute::Quota},
        {"mdboverhardquotalimit", Attribute::QuotaKiB},
        {"mdbusedefaults", Attribute::QuotaDefault},
        {"samaccountname", Attribute::Account},
        {"uid", Attribute::Uid},
        {"userprincipalname", Attribute::PrincipalName},
        {"displayname", Attribute::DisplayName},
        {"cn", Attribute::CommonName},
        {"givenname", Attribute::GivenName},
        {"sn", Attribute::Surname},
        {"department", Attribute::Department},
        {"ou", Attribute::Unit},
        {"l", Attribute::Locality},
        {"msexchrecipienttypedetails", Attribute::RecipientType},
        {"msexchrecipientdisplaytype", Attribute::DisplayType},
        {"useraccountcontrol", Attribute::AccountControl},
        {"zimbraaccountstatus", Attribute::AccountStatus},
        {"accountstatus", Attribute::AccountStatus},
        {"mailuserstatus", Attribute::AccountStatus},
        {"inetuserstatus", Attribute::AccountStatus},
        {"nsaccountlock", Attribute::AccountLock},
        {"publicdelegates", Attribute::SendOnBehalf},
        {"msexchdelegatelistlink", Attribute::FullAccess},
        {"msexchmailboxguid", Attribute::Guid},
        {"zimbraissystemaccount", Attribute::IsSystem},
        {"zimbraissystemresource", Attribute::IsSystem},
        {"iscriticalsystemobject", Attribute::IsSystem},
        {"homemdb", Attribute::Exchange},
        {"msexchhomeservername", Attribute::Exchange},
        {"zimbraid", Attribute::Zimbra},
    };
    return all;
}

bool isMembership(const QByteArray& name)
{
    static const QSet<QByteArray> names{"member",
                                        "uniquemember",
                                        "memberuid",
                                        "memberurl",
                                        "zimbramailforwardingaddress",
                                        "rfc822mailmember",
                                        "mgrprfc822mailmember",
                                        "msexchdynamicdlfilter"};
    return names.contains(name);
}

// msExchRecipientTypeDetails: the kinds of recipients that hold no mail of a person, a team, a
// room or the public, as Exchange numbers them.
bool isNoMailbox(qint64 type)
{
    constexpr qint64 none[] = {
        64,        128,       32768,   65536,   131072,   2097152,   33554432, // contacts, users
        8192,      16384,     4194304, 8388608, 16777216, 536870912, 549755813888, // of the system
        268435456, 1073741824};                                                    // lists of roles
    return std::ranges::find(none, type) != std::end(none);
}

std::optional<MailboxKind> kindOfType(qint64 type)
{
    switch (type) {
    case 4:
    case 34359738368:
    case 137438953472:
        return MailboxKind::Shared;
    case 16:
    case 32:
    case 8589934592:
    case 17179869184:
        return MailboxKind::Resource;
    case 256:
    case 512:
    case 1024:
    case 2048:
    case 262144:
    case 524288:
    case 1048576:
        return MailboxKind::Group;
    case 4096:
        return MailboxKind::PublicFolder;
    case 1:
    case 2:
    case 8:
    case 2147483648:
        return MailboxKind::User;
    default:
        return std::nullopt;
    }
}

// msExchRecipientDisplayType; a shared mailbox shows as a user there.
std::optional<MailboxKind> kindOfDisplay(qint64 type)
{
    switch (type) {
    case 7:
    case 8:
    case -2147481850:
    case -2147481594:
        return MailboxKind::Resource;
    case 1:
    case 3:
    case 1073741833:
        return MailboxKind::Group;
    case 2:
        return MailboxKind::PublicFolder;
    default:
        return std::nullopt;
    }
}

} // namespace

LdifUse useOfAttribute(const QByteArray& name)
{
    if (isMembership(name))
        return LdifUse::Count;
    return attributes().contains(name) ? LdifUse::Keep : LdifUse::Pass;
}

LdifAttributes::LdifAttributes(const LdifRecord& record)
{
    m_values.reserve(record.values.size());
    for (const LdifValue& value : record.values)
        if (const auto known = attributes().constFind(value.name);
            known != attributes().cend() && !value.bytes.isEmpty())
            m_values.append({*known, &value});
}

bool LdifAttributes::isTrue(Attribute attribute) const
{
    const LdifValue* value = first(attribute);
    return value && truthOf(value->text()).value_or(false);
}

std::optional<qint64> LdifAttributes::number(Attribute attribute) const
{
    const LdifValue* value = first(attribute);
    bool isNumber = false;
    const qint64 number = value ? value->bytes.toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

bool LdifAttributes::isOf(std::initializer_list<const char*> classes) const
{
    bool found = false;
    forEach(Attribute::ObjectClass, [&](const LdifValue& value) {
        const QByteArray name = value.bytes.toLower();
        found |= std::ranges::any_of(classes, [&name](const char* one) { return name == one; });
    });
    return found;
}

std::optional<MailboxKind> kindOf(const LdifAttributes& values)
{
    if (const auto type = values.number(Attribute::RecipientType))
        if (const auto kind = kindOfType(*type))
            return kind;
    if (const auto type = values.number(Attribute::DisplayType))
        if (const auto kind = kindOfDisplay(*type))
            return kind;
    if (values.isOf({"group", "groupofnames", "groupofuniquenames", "groupofurls", "posixgroup",
                     "mailgroup", "nismailalias", "zimbradistributionlist", "zimbragroup",
                     "msexchdynamicdistributionlist"}))
        return MailboxKind::Group;
    if (values.isOf({"zimbracalendarresource"}))
        return MailboxKind::Resource;
    if (values.isOf({"publicfolder"}))
        return MailboxKind::PublicFolder;
    if (values.isOf({"user", "person", "inetorgperson", "zimbraaccount", "posixaccount"}))
        return MailboxKind::User;
    return std::nullopt;
}

bool isLeftOut(const LdifAttributes& values)
{
    const auto type = values.number(Attribute::RecipientType);
    return (type && isNoMailbox(*type)) || values.isTrue(Attribute::IsSystem) ||
           values.number(Attribute::DisplayType) == 10 ||
           values.isOf({"contact", "computer", "zimbraalias", "foreignsecurityprincipal"});
}

std::optional<MailSystem> systemOf(const LdifAttributes& values)
{
    if (values.first({Attribute::RecipientType, Attribute::DisplayType, Attribute::Exchange,
                      Attribute::Guid}))
        return MailSystem::Exchange;
    const bool isZimbra =
        values.first(Attribute::Zimbra) || values.isOf({"zimbraaccount", "zimbradistributionlist"});
    return isZimbra ? std::optional(MailSystem::Zimbra) : std::nullopt;
}

} // namespace jalon::inventory
