// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/enums.h"

namespace jalon {

std::span<const EnumName<MailboxKind>> enumNames(MailboxKind)
{
    static constexpr EnumName<MailboxKind> names[] = {
        {MailboxKind::User, QLatin1String("user")},
        {MailboxKind::Shared, QLatin1String("shared")},
        {MailboxKind::Resource, QLatin1String("resource")},
        {MailboxKind::Group, QLatin1String("group")},
        {MailboxKind::PublicFolder, QLatin1String("public-folder")}};
    return names;
}

std::span<const EnumName<MailSystem>> enumNames(MailSystem)
{
    static constexpr EnumName<MailSystem> names[] = {
        {MailSystem::BlueMind, QLatin1String("bluemind")},
        {MailSystem::Exchange, QLatin1String("exchange")},
        {MailSystem::Pst, QLatin1String("pst")},
        {MailSystem::Domino, QLatin1String("domino")},
        {MailSystem::Zimbra, QLatin1String("zimbra")},
        {MailSystem::Kerio, QLatin1String("kerio")},
        {MailSystem::Dovecot, QLatin1String("dovecot")},
        {MailSystem::Cyrus, QLatin1String("cyrus")},
        {MailSystem::GoogleWorkspace, QLatin1String("google-workspace")},
        {MailSystem::Imap, QLatin1String("imap")}};
    return names;
}

std::span<const EnumName<Method>> enumNames(Method)
{
    static constexpr EnumName<Method> names[] = {
        {Method::ExchangeTool, QLatin1String("exchange-tool")},
        {Method::PstServerSide, QLatin1String("pst-server-side")},
        {Method::ImapsyncAsUser, QLatin1String("imapsync-as-user")},
        {Method::DominoTool, QLatin1String("domino-tool")},
        {Method::UpgradeInPlace, QLatin1String("upgrade-in-place")}};
    return names;
}

std::span<const EnumName<SourceAccess>> enumNames(SourceAccess)
{
    static constexpr EnumName<SourceAccess> names[] = {
        {SourceAccess::Unknown, QLatin1String("unknown")},
        {SourceAccess::Administrator, QLatin1String("administrator")},
        {SourceAccess::EachPassword, QLatin1String("each-password")}};
    return names;
}

std::span<const EnumName<Hosting>> enumNames(Hosting)
{
    static constexpr EnumName<Hosting> names[] = {{Hosting::Unknown, QLatin1String("unknown")},
                                                  {Hosting::Kept, QLatin1String("kept")},
                                                  {Hosting::Replaced, QLatin1String("replaced")}};
    return names;
}

std::span<const EnumName<PstFormat>> enumNames(PstFormat)
{
    static constexpr EnumName<PstFormat> names[] = {{PstFormat::Unknown, QLatin1String("unknown")},
                                                    {PstFormat::Ansi, QLatin1String("ansi")},
                                                    {PstFormat::Unicode, QLatin1String("unicode")}};
    return names;
}

std::span<const EnumName<PstEncryption>> enumNames(PstEncryption)
{
    static constexpr EnumName<PstEncryption> names[] = {
        {PstEncryption::Unknown, QLatin1String("unknown")},
        {PstEncryption::None, QLatin1String("none")},
        {PstEncryption::Compressible, QLatin1String("compressible")},
        {PstEncryption::High, QLatin1String("high")}};
    return names;
}

std::span<const EnumName<DelegationRight>> enumNames(DelegationRight)
{
    static constexpr EnumName<DelegationRight> names[] = {
        {DelegationRight::FullAccess, QLatin1String("full-access")},
        {DelegationRight::SendAs, QLatin1String("send-as")},
        {DelegationRight::SendOnBehalf, QLatin1String("send-on-behalf")},
        {DelegationRight::Folder, QLatin1String("folder")}};
    return names;
}

} // namespace jalon
