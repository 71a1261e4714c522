// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QLatin1String>

#include <optional>
#include <span>
#include <utility>

namespace jalon {

/// The one spelling of each enumerator, in JSON and on the command line.
template <class E>
using EnumName = std::pair<E, QLatin1String>;

std::span<const EnumName<Origin>> enumNames(Origin);
std::span<const EnumName<StoreKind>> enumNames(StoreKind);
std::span<const EnumName<Tier>> enumNames(Tier);
std::span<const EnumName<ServerRole>> enumNames(ServerRole);
std::span<const EnumName<Language>> enumNames(Language);
std::span<const EnumName<SurveyOutcome>> enumNames(SurveyOutcome);
std::span<const EnumName<MailboxKind>> enumNames(MailboxKind);
std::span<const EnumName<MailSystem>> enumNames(MailSystem);
std::span<const EnumName<Method>> enumNames(Method);
std::span<const EnumName<SourceAccess>> enumNames(SourceAccess);
std::span<const EnumName<Hosting>> enumNames(Hosting);
std::span<const EnumName<PstFormat>> enumNames(PstFormat);
std::span<const EnumName<PstEncryption>> enumNames(PstEncryption);
std::span<const EnumName<DelegationRight>> enumNames(DelegationRight);

template <class E>
QString enumName(E value)
{
    for (const auto& [enumerator, name] : enumNames(value))
        if (enumerator == value)
            return name;
    return {};
}

template <class E>
std::optional<E> enumFromName(const QString& text)
{
    for (const auto& [enumerator, name] : enumNames(E{}))
        if (name == text)
            return enumerator;
    return std::nullopt;
}

} // namespace jalon
