// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/enums.h"

namespace jalon {

/// What tells an element of a list of facts from the others, as paths of facts write it.
inline QString factIdentity(const Filesystem& o)
{
    return o.mount;
}
inline QString factIdentity(const Store& o)
{
    return enumName(o.store) + (o.path ? u' ' + o.path->value : QString());
}
inline QString factIdentity(const Database& o)
{
    return o.name;
}
inline QString factIdentity(const Service& o)
{
    return o.name;
}
inline QString factIdentity(const MemorySetting& o)
{
    return o.product;
}
inline QString factIdentity(const Domain& o)
{
    return o.name;
}
inline QString factIdentity(const MailboxVolume& o)
{
    return o.address;
}
inline QString factIdentity(const Unread& o)
{
    return o.what;
}

} // namespace jalon
