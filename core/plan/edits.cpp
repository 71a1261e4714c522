// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/edits.h"

#include "core/plan/enums.h"

#include <algorithm>

namespace jalon {

constexpr qsizetype nameLimit = 64;

static bool hasControls(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

static std::optional<Error> problemOf(const Plan& plan, const Server& server,
                                      const QString& replaced)
{
    const auto problem = [](const char* id, QList<Argument> arguments) {
        return failure(ErrorKind::Input, id, std::move(arguments)).value();
    };
    if (server.name.isEmpty())
        return problem("plan.server-without-name", {});
    if (server.name.size() > nameLimit || hasControls(server.name))
        return problem("plan.server-name-unfit", {server.name.left(nameLimit), qint64(nameLimit)});
    if (server.name != replaced && findServer(plan, server.name))
        return problem("plan.server-exists", {server.name});
    for (auto path = server.paths.begin(); path != server.paths.end(); ++path) {
        if (!enumFromName<StoreKind>(path.key()))
            return problem("plan.store-unknown", {path.key()});
        if (!path->startsWith(u'/') || hasControls(*path))
            return problem("plan.path-unfit", {path.key(), *path});
    }
    return std::nullopt;
}

Expected<Plan> newPlan(const QString& customer, Language language, const QDateTime& now)
{
    Plan plan;
    plan.customer = customer.trimmed();
    if (plan.customer.isEmpty())
        return failure(ErrorKind::Usage, "plan.no-customer");
    plan.language = language;
    plan.created = now;
    plan.modified = now;
    return plan;
}

Expected<Plan> withServer(Plan plan, Server server)
{
    server.name = server.name.trimmed();
    if (const auto problem = problemOf(plan, server, {}))
        return tl::unexpected(*problem);
    plan.servers.append(std::move(server));
    return plan;
}

Expected<Plan> withServerReplaced(Plan plan, const QString& name, Server server)
{
    server.name = server.name.trimmed();
    if (const auto problem = problemOf(plan, server, name))
        return tl::unexpected(*problem);
    Server* replaced = findServer(plan, name);
    if (!replaced)
        return failure(ErrorKind::Input, "plan.server-unknown", {name});
    *replaced = std::move(server);
    return plan;
}

Expected<Plan> withoutServer(Plan plan, const QString& name)
{
    if (plan.servers.removeIf([&](const Server& server) { return server.name == name; }) == 0)
        return failure(ErrorKind::Input, "plan.server-unknown", {name});
    return plan;
}

Expected<Plan> withWaiver(Plan plan, Waiver waiver)
{
    if (waiver.person.trimmed().isEmpty() || waiver.reason.trimmed().isEmpty() ||
        !waiver.until.isValid())
        return failure(ErrorKind::Input, "plan.waiver-incomplete");
    plan = withoutWaiver(std::move(plan), waiver.finding);
    plan.waivers.append(std::move(waiver));
    return plan;
}

Plan withoutWaiver(Plan plan, const QString& finding)
{
    plan.waivers.removeIf([&](const Waiver& waiver) { return waiver.finding == finding; });
    return plan;
}

} // namespace jalon
