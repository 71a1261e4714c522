// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/plan.h"

#include <algorithm>

namespace jalon {

template <class Servers>
static auto* find(Servers& servers, const QString& name)
{
    const auto found = std::ranges::find(servers, name, &Server::name);
    return found == servers.end() ? nullptr : &*found;
}

const Server* findServer(const Plan& plan, const QString& name)
{
    return find(plan.servers, name);
}

Server* findServer(Plan& plan, const QString& name)
{
    return find(plan.servers, name);
}

} // namespace jalon
