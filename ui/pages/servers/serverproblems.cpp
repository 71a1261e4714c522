// SPDX-FileCopyrightText: 2026 The Jalon authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/servers/serverproblems.h"

#include "core/ssh/endpoint.h"

#include <QDir>
#include <QFileInfo>

namespace jalon {

static QString withHome(const QString& file)
{
    return file.startsWith(QLatin1String("~/")) ? QDir::homePath() + file.sliced(1) : file;
}

QMap<ServerField, Message> serverProblems(const Server& server)
{
    QMap<ServerField, Message> problems;
    if (!server.address.isEmpty())
        if (const auto endpoint = parseEndpoint(server.address); !endpoint)
            problems.insert(ServerField::Address, endpoint.error().message);
    if (!server.jump.isEmpty())
        if (const auto endpoint = parseEndpoint(server.jump); !endpoint)
            problems.insert(ServerField::Jump, endpoint.error().message);
    if (!server.identity.isEmpty() && !QFileInfo(withHome(server.identity)).isFile())
        problems.insert(ServerField::Identity,
                        {QStringLiteral("file.unreadable"), {server.identity}});
    for (auto path = server.paths.cbegin(); path != server.paths.cend(); ++path)
        if (!path->startsWith(QLatin1Char('/')))
            problems.insert(ServerField::Paths,
                            {QStringLiteral("plan.path-unfit"), {path.key(), *path}});
    return problems;
}

} // namespace jalon
